import { Buffer } from 'node:buffer';
import type { Container } from './container-read.ts';
import { firstIssue } from './fields.ts';
import { parseCanonical } from './jcs.ts';
import type { Manifest } from './manifest.ts';
import { type Figures, FigureCount } from './payloads/figures.ts';
import { Payload, type PayloadFile } from './payloads/payload-file.ts';
import { isComplete, payloadKinds } from './payloads/payload-kinds.ts';
import { PlainRowReader } from './payloads/plain-row-reader.ts';
import { Refusal, refuse } from './refusal.ts';

const lineLimit = 256 * 1024;
const lineFeed = 0x0a;

/**
 * V9, first part: every payload file read by the schema of its kind, and its figures; refusals name file and line.
 *
 * Row by row and kept nowhere: 250,000 rows take 200 MB as text and more as objects, a task process has 512 MB. The
 * rows are read from the pieces that V8 hashes, so that a file is inflated once; what is found wrong is told after V8.
 */
export class PayloadCheck {
  readonly #figures: FigureCount;
  readonly #readers = new Map<string, RowReader>();
  #found: Refusal | null = null;

  constructor(manifest: Manifest) {
    this.#figures = new FigureCount(manifest.kind);
    this.#note(() => {
      for (const file of payloadFiles(manifest)) this.#readers.set(file.path, this.#reader(file));
    });
  }

  /** A piece of a listed file, in its order; files that are no payload are not looked at. */
  push(path: string, piece: Uint8Array): void {
    this.#note(() => this.#readers.get(path)?.push(piece));
  }

  end(path: string): void {
    this.#note(() => this.#readers.get(path)?.end());
  }

  /** Throws what was found first. */
  figures(): Figures {
    if (this.#found !== null) throw this.#found;
    return this.#figures.result();
  }

  #reader(file: PayloadFile<unknown>): RowReader {
    return rowReader(file, (row) => {
      this.#figures.add(file, row);
    });
  }

  #note(read: () => void): void {
    if (this.#found !== null) return;
    try {
      read();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#found = error;
    }
  }
}

/** The rows of a container that passed V9; each file is read when someone asks for its rows. */
export function verifiedPayload(manifest: Manifest, container: Container): Payload {
  const payload = new Payload();
  for (const file of payloadFiles(manifest)) {
    payload.provide(file, () => decodeFile(file, container.readNow(file.path) ?? new Uint8Array()));
  }
  return payload;
}

/** Payload files of a manifest that passed its checks elsewhere, read again from where they are kept. */
export function decodePayload(manifest: Manifest, files: ReadonlyMap<string, Uint8Array>): Payload {
  const payload = new Payload();
  for (const file of payloadFiles(manifest)) {
    payload.set(file, decodeFile(file, files.get(file.path) ?? refuse('payload-files', file.path)));
  }
  return payload;
}

/** What the manifest lists, if it is what its kind must and may have. */
function payloadFiles(manifest: Manifest): PayloadFile<unknown>[] {
  const listed = manifest.files.filter((file) => file.role === 'payload');
  if (!isComplete(manifest.kind, new Set(listed.map((file) => file.path))))
    refuse('payload-files', 'incomplete');
  return listed.map(
    ({ path, schema }) =>
      payloadKinds[manifest.kind].find((known) => known.path === path && known.schema === schema) ??
      refuse('payload-files', path),
  );
}

function decodeFile(file: PayloadFile<unknown>, bytes: Uint8Array): unknown[] {
  const rows: unknown[] = [];
  const reader = rowReader(file, (row) => rows.push(row));
  reader.push(bytes);
  reader.end();
  return rows;
}

/** Takes a file in pieces of any size. */
interface RowReader {
  push(piece: Uint8Array): void;
  end(): void;
}

function rowReader(file: PayloadFile<unknown>, onRow: (row: unknown) => void): RowReader {
  return file.shape === 'rows' ? linesReader(file, onRow) : singleReader(file, onRow);
}

function linesReader(file: PayloadFile<unknown>, onRow: (row: unknown) => void): RowReader {
  const plainRows = PlainRowReader.of(file.row);
  const seen = new Map<string, number>();
  let rest = Buffer.alloc(0);
  let number = 0;
  const take = (bytes: Buffer, start: number, end: number): void => {
    number += 1;
    const place = () => `${file.path}:${number}`;
    if (end - start > lineLimit) refuse('line-too-long', place());
    const row = plainRows?.read(bytes, start, end) ?? decodeRow(file, bytes.subarray(start, end), place);
    const identity = file.identify(row);
    if (identity !== null) {
      const twin = seen.get(identity);
      if (twin !== undefined) refuse('row-duplicate', `${place()} = ${twin}`);
      seen.set(identity, number);
    }
    onRow(row);
  };
  return {
    push(piece) {
      const bytes = bufferOf(piece);
      let start = 0;
      let end = bytes.indexOf(lineFeed);
      if (rest.length > 0 && end >= 0) {
        // Only the line that two pieces share is put together.
        const shared = Buffer.concat([rest, bytes.subarray(0, end)]);
        take(shared, 0, shared.length);
        rest = rest.subarray(0, 0);
        start = end + 1;
        end = bytes.indexOf(lineFeed, start);
      }
      for (; end >= 0; end = bytes.indexOf(lineFeed, start)) {
        take(bytes, start, end);
        start = end + 1;
      }
      rest = Buffer.concat([rest, bytes.subarray(start)]);
      if (rest.length > lineLimit) refuse('line-too-long', `${file.path}:${number + 1}`);
    },
    end() {
      if (rest.length > 0 || number === 0) refuse('line-ending', file.path);
    },
  };
}

function singleReader(file: PayloadFile<unknown>, onRow: (row: unknown) => void): RowReader {
  const pieces: Uint8Array[] = [];
  return {
    push: (piece) => {
      pieces.push(piece);
    },
    end: () => {
      onRow(decodeRow(file, Buffer.concat(pieces), () => file.path));
    },
  };
}

function decodeRow(file: PayloadFile<unknown>, bytes: Uint8Array, place: () => string): unknown {
  const parsed = parseCanonical(bytes);
  if (!parsed.ok) refuse('line-not-canonical', place());
  const row = file.row.safeParse(parsed.value);
  return row.success ? row.data : refuse('row-schema', `${place()} ${firstIssue(row.error)}`);
}

function bufferOf(bytes: Uint8Array): Buffer<ArrayBuffer> {
  return Buffer.from(bytes.buffer as ArrayBuffer, bytes.byteOffset, bytes.length);
}
