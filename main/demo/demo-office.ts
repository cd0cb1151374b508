import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MethodName, RequestOf, ResponseOf } from '#contract/api.ts';
import type { Envelope } from '#contract/envelope.ts';

/** What the demonstration needs of a backend: the dispatcher the screens use, and the file shelf. */
export interface DemoBackend {
  dispatch(
    method: string,
    request: unknown,
    job: { signal: AbortSignal; progress(): void },
  ): Promise<Envelope<unknown>>;
  readonly shelf: {
    put(name: string, bytes: Uint8Array): string;
    take(token: string): { readonly name: string; readonly bytes: Uint8Array } | null;
  };
  close(): Promise<void>;
}

export type DemoRole = 'kepala' | 'operator' | 'admin';

/** A refusal met on the road, with the sentence a person would see. */
export class DemoRefusal extends Error {
  readonly code: string;

  constructor(office: string, method: string, code: string, what: string) {
    super(`${office}: ${method} ditolak, ${code}: ${what}`);
    this.code = code;
  }
}

/** One office of the demonstration: calls go through the same dispatcher as the screens. */
export class DemoOffice {
  readonly office: string;
  readonly folder: string;
  readonly #backend: DemoBackend;
  #users: ResponseOf<'session.state'>['users'] = [];
  #role: DemoRole | null = null;

  constructor(office: string, folder: string, backend: DemoBackend) {
    this.office = office;
    this.folder = folder;
    this.#backend = backend;
    for (const sub of ['paket', 'dokumen', 'ekspor']) mkdirSync(join(folder, sub), { recursive: true });
  }

  async call<M extends MethodName>(method: M, request: RequestOf<M>): Promise<ResponseOf<M>> {
    const controller = new AbortController();
    const envelope = await this.#backend.dispatch(method, request, {
      signal: controller.signal,
      progress: () => undefined,
    });
    if (!envelope.ok) throw new DemoRefusal(this.office, method, envelope.error.code, envelope.error.what);
    return envelope.value as ResponseOf<M>;
  }

  /** Signs in as one of the three accounts; the passphrase is the demonstration's own. */
  async as(role: DemoRole): Promise<this> {
    if (this.#role === role) return this;
    if (this.#users.length === 0) this.#users = (await this.call('session.state', {})).users;
    const user = this.#users.find((candidate) => candidate.role === role);
    if (!user) throw new Error(`${this.office} has no ${role}`);
    await this.call('session.unlock', { userId: user.userId, passphrase: passphraseOf(this.office, role) });
    this.#role = role;
    return this;
  }

  userId(role: DemoRole): string {
    return this.#users.find((user) => user.role === role)?.userId ?? '';
  }

  async onDate(today: string): Promise<void> {
    await this.call('session.setTrialDate', { today });
  }

  put(name: string, bytes: Uint8Array): string {
    return this.#backend.shelf.put(name, bytes);
  }

  /** Fetches an offered file and leaves a copy in this office's folder. */
  keep(
    offer: { readonly token: string },
    sub: 'paket' | 'dokumen' | 'ekspor',
  ): { name: string; bytes: Uint8Array } {
    const file = this.#backend.shelf.take(offer.token);
    if (!file) throw new Error('An offered file is gone');
    writeFileSync(join(this.folder, sub, file.name), file.bytes);
    return file;
  }

  close(): Promise<void> {
    return this.#backend.close();
  }
}

/** Known to everyone: a demonstration network is marked as trial for ever. */
export function passphraseOf(office: string, role: DemoRole): string {
  return `uji coba ${role} ${office}`;
}

/** What the call gives, or null where the program says with `code` that there is nothing to do. */
export async function unlessRefused<T>(code: string, call: Promise<T>): Promise<T | null> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof DemoRefusal && error.code === code) return null;
    throw error;
  }
}

/** Every row of a paged list. */
export async function allRows<T>(
  page: (page: number) => Promise<{ readonly rows: readonly T[]; readonly total: number }>,
): Promise<T[]> {
  const rows: T[] = [];
  for (let number = 0; ; number += 1) {
    const { rows: found, total } = await page(number);
    rows.push(...found);
    if (found.length === 0 || rows.length >= total) return rows;
  }
}
