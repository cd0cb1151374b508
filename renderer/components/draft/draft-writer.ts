import type { RequestOf } from '#contract/api.ts';
import type { DraftView } from '#contract/methods/drafts.ts';
import type { DraftKeeper, DraftSource } from './draft-context.ts';

/** What the person sees of the draft. */
export type DraftStanding =
  | { readonly kind: 'none' }
  /** `restored`: the form opened with it. */
  | { readonly kind: 'kept'; readonly at: string; readonly restored: boolean }
  | { readonly kind: 'unsaved' };

type Values = RequestOf<'drafts.save'>['values'];

export interface DraftShelf {
  /** Gives the instant it was kept. */
  readonly save: (values: Values) => Promise<string>;
  readonly find: () => Promise<DraftView | null>;
  readonly drop: () => Promise<unknown>;
}

/** Shorter than the two seconds of U14, long enough to spare the store a write for every letter. */
const pauseMs = 1000;

/** The draft of one open form: finds what was kept, keeps what is typed, drops it when the act is done. */
export class DraftWriter implements DraftKeeper {
  readonly #shelf: DraftShelf;
  readonly #tell: (standing: DraftStanding) => void;
  readonly #secrets = new Set<string>();
  #source: DraftSource | null = null;
  #unwatch: (() => void) | null = null;
  /** The form as it opened; only what differs from it is kept, so that a default of today stays one. */
  #opened: Readonly<Record<string, unknown>> = {};
  #touched = false;
  #kept = false;
  #restored = false;
  #ended = false;
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** Calls follow each other: a draft that is dropped may not come after by its own saving. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(shelf: DraftShelf, tell: (standing: DraftStanding) => void) {
    this.#shelf = shelf;
    this.#tell = tell;
  }

  open(): void {
    this.#ended = false;
  }

  join = (source: DraftSource): void => {
    if (this.#source === null) this.#begin(source);
  };

  keepOut = (name: string): void => {
    this.#secrets.add(name.split('.')[0] ?? name);
  };

  touch(): void {
    if (this.#touched || !this.#source) return;
    if (!this.#kept) this.#opened = this.#source.read();
    this.#touched = true;
  }

  discard(): void {
    this.#stopTimer();
    this.#touched = false;
    this.#kept = false;
    this.#restored = false;
    this.#source?.write(this.#opened);
    this.#say({ kind: 'none' });
    this.#drop();
  }

  /** The act is done and the form goes: nothing of it is kept. */
  done(): void {
    this.#stopTimer();
    if (this.#kept) this.#drop();
    this.#end();
  }

  /** The form goes; what was typed a moment ago is kept still. */
  close(): void {
    if (this.#timer !== null) void this.#save();
    this.#end();
  }

  #end(): void {
    this.#ended = true;
    this.#unwatch?.();
    this.#unwatch = null;
    this.#source = null;
  }

  #begin(source: DraftSource): void {
    this.#source = source;
    this.#opened = source.read();
    this.#unwatch = source.watch(() => this.#changed());
    void this.#shelf
      .find()
      .then((found) => found && this.#restore(found))
      .catch(() => undefined);
  }

  #restore({ values, savedAt }: DraftView): void {
    if (this.#ended || this.#touched || !this.#source) return;
    this.#opened = this.#source.read();
    this.#kept = true;
    this.#restored = true;
    this.#source.write({ ...this.#opened, ...values });
    this.#say({ kind: 'kept', at: savedAt, restored: true });
  }

  #changed(): void {
    if (!this.#touched || this.#ended || this.#timer !== null) return;
    this.#timer = setTimeout(() => void this.#save(), pauseMs);
  }

  async #save(): Promise<void> {
    this.#stopTimer();
    if (!this.#source || this.#ended) return;
    const values = this.#typed(this.#source.read());
    try {
      if (Object.keys(values).length > 0) {
        this.#kept = true;
        const at = await this.#inTurn(() => this.#shelf.save(values));
        this.#say({ kind: 'kept', at, restored: this.#restored });
      } else if (this.#kept) {
        this.#kept = false;
        this.#drop();
        this.#say({ kind: 'none' });
      }
    } catch {
      this.#say({ kind: 'unsaved' });
    }
  }

  #typed(now: Readonly<Record<string, unknown>>): Values {
    const entries = Object.entries(now).filter(
      ([name, value]) =>
        !this.#secrets.has(name) && JSON.stringify(value) !== JSON.stringify(this.#opened[name]),
    );
    return JSON.parse(JSON.stringify(Object.fromEntries(entries))) as Values;
  }

  #say(standing: DraftStanding): void {
    if (!this.#ended) this.#tell(standing);
  }

  #drop(): void {
    void this.#inTurn(() => this.#shelf.drop()).catch(() => undefined);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work, work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
