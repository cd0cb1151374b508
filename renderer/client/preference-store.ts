/** What the window remembers until the store does, and what survives without one. */
export interface PreferenceParts {
  /** Takes one choice into the office's store; fails before anybody is signed in. */
  readonly save: (key: string, value: string) => Promise<unknown>;
  /** The window's own memory: only the look, so that the sign-in screen has it as well. */
  readonly local: Pick<Storage, 'getItem' | 'setItem'>;
}

/** Look of the window: no secret, and wanted before the store is open. */
const lookKeys = ['text-size', 'scheme'];

/** The arrangement of the screens by the person who is signed in (U37). */
export class PreferenceStore {
  readonly #parts: PreferenceParts;
  readonly #values = new Map<string, string>();
  readonly #listeners = new Set<() => void>();
  #open = false;

  constructor(parts: PreferenceParts) {
    this.#parts = parts;
  }

  /** What the store remembers of the person who signed in. */
  begin(stored: Readonly<Record<string, string>>): void {
    this.#open = true;
    this.#values.clear();
    for (const [key, value] of Object.entries(stored)) this.#keep(key, value);
    this.#tell();
  }

  read(key: string): string | null {
    const value = this.#values.get(key);
    if (value !== undefined) return value;
    return lookKeys.includes(key) ? this.#parts.local.getItem(`kantor.${key}`) : null;
  }

  remember(key: string, value: string): void {
    if (this.read(key) === value) return;
    this.#keep(key, value);
    this.#tell();
    // A choice that cannot be kept still holds for this window.
    if (this.#open) void this.#parts.save(key, value).catch(() => undefined);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #keep(key: string, value: string): void {
    this.#values.set(key, value);
    if (lookKeys.includes(key)) this.#parts.local.setItem(`kantor.${key}`, value);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
