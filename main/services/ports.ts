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
  take(token: string): { readonly name: string; readonly bytes: Uint8Array } | null;
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
}

/** Read-only data shipped with the program: editions, holidays, wilayah. */
export interface Shipped {
  json(path: string): unknown;
}
