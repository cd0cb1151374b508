import { Buffer } from 'node:buffer';
import { firstIssue } from './fields.ts';
import { parseCanonical } from './jcs.ts';
import type { Manifest } from './manifest.ts';
import { Payload, type PayloadFile } from './payloads/payload-file.ts';
import { isComplete, payloadKinds } from './payloads/payload-kinds.ts';
import { refuse } from './refusal.ts';

const lineLimit = 256 * 1024;
const lineFeed = 0x0a;

/** V9, first part: every payload file read by the schema of its kind; refusals name file and line. */
export function decodePayload(manifest: Manifest, files: ReadonlyMap<string, Uint8Array>): Payload {
  const payload = new Payload();
  const listed = manifest.files.filter((file) => file.role === 'payload');
  if (!isComplete(manifest.kind, new Set(listed.map((file) => file.path))))
    refuse('payload-files', 'incomplete');
  for (const { path, schema } of listed) {
    const file = payloadKinds[manifest.kind].find((known) => known.path === path && known.schema === schema);
    const bytes = files.get(path);
    if (file === undefined || bytes === undefined) refuse('payload-files', path);
    payload.set(file, file.shape === 'rows' ? decodeRows(file, bytes) : [decodeRow(file, bytes, path)]);
  }
  return payload;
}

function decodeRows(file: PayloadFile<unknown>, bytes: Uint8Array): unknown[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (buffer.at(-1) !== lineFeed) refuse('line-ending', file.path);
  const rows: unknown[] = [];
  const seen = new Map<string, number>();
  let start = 0;
  while (start < buffer.length) {
    const end = buffer.indexOf(lineFeed, start);
    const place = `${file.path}:${rows.length + 1}`;
    if (end - start > lineLimit) refuse('line-too-long', place);
    const row = decodeRow(file, buffer.subarray(start, end), place);
    const identity = file.identify(row);
    if (identity !== null) {
      const twin = seen.get(identity);
      if (twin !== undefined) refuse('row-duplicate', `${place} = ${twin}`);
      seen.set(identity, rows.length + 1);
    }
    rows.push(row);
    start = end + 1;
  }
  return rows;
}

function decodeRow(file: PayloadFile<unknown>, bytes: Uint8Array, place: string): unknown {
  const parsed = parseCanonical(bytes);
  if (!parsed.ok) refuse('line-not-canonical', place);
  const row = file.row.safeParse(parsed.value);
  return row.success ? row.data : refuse('row-schema', `${place} ${firstIssue(row.error)}`);
}
