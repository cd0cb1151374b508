import type { DocumentContent } from '#domain/documents/content.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';

/** What is not deterministic or is a device. Fakes exist only for these. */
export interface Clock {
  /** Today in Asia/Jakarta. */
  today(): IsoDate;
  /** RFC 3339 instant, a claim only: no decision rests on it. */
  now(): string;
  /** Milliseconds that never run backwards. */
  monotonicMs(): number;
}

export interface Ids {
  /** UUIDv7 text. */
  next(): string;
  randomBytes(length: number): Uint8Array;
}

/** Files that wait for the window or came from it, by one-time token; held in memory or in a private folder. */
export interface FileShelf {
  /** Holds a file that is asked for more than once, as if the window had brought it; gives its token. */
  put(name: string, bytes: Uint8Array): string;
  /** What `take` would give, left where it is: for work that can fail and be tried again. */
  look(token: string): { readonly name: string; readonly bytes: Uint8Array } | null;
  take(token: string): { readonly name: string; readonly bytes: Uint8Array } | null;
  /** What `take` would give, and the shelf holds it no longer whoever brought it: for a file too large to lie there. */
  takeAway(token: string): { readonly name: string; readonly bytes: Uint8Array } | null;
  offer(
    name: string,
    bytes: Uint8Array,
  ): { readonly token: string; readonly name: string; readonly bytes: number };
}

export interface JobControl {
  readonly signal: AbortSignal;
  progress(done: number, total: number, label: string): void;
}

/** Heavy or untrusted work in a killable process; rejects with AppError SYS-004...007. */
export interface Tasks {
  run<Output>(name: string, input: unknown, job: JobControl): Promise<Output>;
}

export interface PdfPrinter {
  render(content: DocumentContent, job: JobControl): Promise<Uint8Array>;
}

/** The office's private folder beside the database: key slots, counters, side files; small, atomically replaced. */
export interface OfficeFolder {
  read(name: string): Uint8Array | null;
  write(name: string, bytes: Uint8Array): void;
  databasePath(): string;
  hasDatabase(): boolean;
  /** Moves a database that nothing can open any more into `karantina/`; never deletes. */
  setDatabaseAside(): void;
  /** Copies database, wal and shm as they are now into `karantina/<time>`; gives that folder's name. */
  copyDamaged(): string;
  /** Gives a file of this folder the database's place, which must be free. */
  becomeDatabase(name: string): void;
  /** Plain file names in a sub-folder, or none where there is no such folder. */
  names(subFolder: string): readonly string[];
  /** Only for copies: what the office works with is never removed. */
  remove(name: string): void;
  /** Everything but the hold and the log of errors: only for the sample office, which is nobody's work. */
  clear(): void;
  /** Bytes of database and wal, and bytes free on their disk. */
  room(): { readonly databaseBytes: number; readonly freeBytes: number };
}

/** Where the sample office of the first start comes from (U46). */
export interface SampleOffice {
  /** Lives an office of invented children through its first weeks; gives the file with which it moves in. */
  make(job: JobControl): Promise<{
    readonly file: Uint8Array;
    readonly passphrases: Readonly<Record<'operator' | 'kepala' | 'admin', string>>;
  }>;
  /** One recap that was left out, to try the import with. */
  recap(): { readonly name: string; readonly bytes: Uint8Array };
}

/** What stands guard over the store of a running program; a test about something else has none. */
export interface StoreGuard {
  /** Learns the day of the newest audit row, to hold the computer's clock against. */
  opened(lastWork: string | null): void;
  /** Refuses while the database is damaged or the clock is in doubt. */
  beforeWrite(action: string): void;
  /** Refuses where the disk is too full; sees to a backup not older than four hours. */
  beforeIntake(job: JobControl): Promise<void>;
  /** Writes down beside the database what came in, for the day it has to be asked for again. */
  afterIntake(): Promise<void>;
}

/** Read-only data shipped with the program: editions, holidays, wilayah. */
export interface Shipped {
  json(path: string): unknown;
}

/** A drive that can be carried away. Its token is all the window ever knows of where it is. */
export interface Stick {
  readonly token: string;
  readonly label: string;
  readonly freeBytes: number;
  readonly writable: boolean;
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  /** Half-written files of an earlier, interrupted copy: removed while listing. */
  readonly cleaned: readonly string[];
}

/**
 * Why a drive did not do what was asked.
 *
 * `absent`: it was not there from the start; `gone`: pulled out meanwhile; `held`: another program keeps the file;
 * `changed`: read back unlike written.
 */
export type StickFault =
  | { readonly kind: 'absent' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'write-protected' }
  | { readonly kind: 'full'; readonly neededBytes: number; readonly freeBytes: number }
  | { readonly kind: 'held' }
  | { readonly kind: 'denied' }
  | { readonly kind: 'changed' }
  | { readonly kind: 'no-file' }
  | { readonly kind: 'too-large'; readonly limitBytes: number };

export interface Sticks {
  /** Every removable drive with the files of these endings at its top. `unknown`: the system could not be asked. */
  list(endings: readonly string[]): Promise<readonly Stick[] | 'unknown'>;
  /** Written under another name, read back, compared, then renamed; never over a different file. */
  write(
    token: string,
    file: { readonly name: string; readonly bytes: Uint8Array },
    job: JobControl,
  ): Promise<
    | { readonly kind: 'verified'; readonly name: string; readonly label: string; readonly sha256: string }
    | StickFault
  >;
  /** The whole file or nothing (SP27). */
  read(
    token: string,
    name: string,
    job: JobControl,
  ): Promise<{ readonly kind: 'read'; readonly bytes: Uint8Array } | StickFault>;
}
