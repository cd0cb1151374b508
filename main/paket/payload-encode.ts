import { Buffer } from 'node:buffer';
import { sha256Hex } from './digest.ts';
import { canonicalBytes, canonicalText, plainLength } from './jcs.ts';
import type { PaketKind } from './kinds.ts';
import type { PaketFile } from './manifest.ts';
import type { Payload, PayloadFile } from './payloads/payload-file.ts';
import { payloadKinds } from './payloads/payload-kinds.ts';
import { PlainRowWriter } from './payloads/plain-row-writer.ts';

/** One file as it lies in the container, with its line of the manifest. */
export interface EncodedFile {
  readonly entry: PaketFile;
  readonly bytes: Uint8Array;
}

/** Payload files in their fixed order; those without rows are left out. Rows that break their schema throw. */
export function encodePayload(kind: PaketKind, payload: Payload): EncodedFile[] {
  const files: EncodedFile[] = [];
  for (const file of payloadKinds[kind]) {
    const rows = payload.rows(file);
    if (rows.length > 0) files.push(encodeFile(file, rows));
  }
  return files;
}

/** A sealed PDF; scans do not travel, only their hashes. */
export function encodeDocument(path: string, bytes: Uint8Array): EncodedFile {
  const type = path.endsWith('.pdf') ? 'application/pdf' : 'application/json';
  const entry = {
    path,
    role: 'document',
    type,
    schema: null,
    bytes: bytes.length,
    sha256: sha256Hex(bytes),
    rows: null,
  } as const;
  return { entry, bytes };
}

function encodeFile(file: PayloadFile<unknown>, rows: readonly unknown[]): EncodedFile {
  const lines = file.shape === 'rows';
  if (!lines && rows.length !== 1) throw new Error(`${file.path} holds exactly one object`);
  const bytes = lines ? linesOf(file, rows) : canonicalBytes(file.row.parse(rows[0]));
  const entry: PaketFile = {
    path: file.path,
    role: 'payload',
    type: lines ? 'application/x-ndjson' : 'application/json',
    schema: file.schema,
    bytes: bytes.length,
    sha256: sha256Hex(bytes),
    rows: lines ? rows.length : null,
  };
  return { entry, bytes };
}

/** So many rows are checked and become text at once: a text that is soon forgotten and never a large one. */
const rowsAtOnce = 100;

function linesOf(file: PayloadFile<unknown>, rows: readonly unknown[]): Uint8Array {
  const plainRows = PlainRowWriter.of(file.row);
  const textOf = (row: unknown): string => plainRows?.write(row) ?? canonicalText(file.row.parse(row));
  let written = Buffer.alloc(0);
  let size = 0;
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const texts = rows.slice(start, start + rowsAtOnce).map(textOf);
    const part = `${texts.join('\n')}\n`;
    const length = plainLength(part);
    if (size + length > written.length)
      written = enlarged(written.subarray(0, size), (length / texts.length) * (rows.length - start));
    size += written.write(part, size);
  }
  return written.subarray(0, size);
}

/** Room for what the first rows let expect, so that 200 MB of rows are not held twice to be put together. */
function enlarged(bytes: Buffer<ArrayBuffer>, more: number): Buffer<ArrayBuffer> {
  const larger = Buffer.allocUnsafeSlow(bytes.length + Math.ceil(more * 1.1));
  larger.set(bytes);
  return larger;
}
