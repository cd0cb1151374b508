import { Buffer } from 'node:buffer';
import { crc32, createInflateRaw, type InflateRaw, inflateRawSync } from 'node:zlib';
import { firstEntries, isFilePath, mimetype } from './entry-names.ts';
import { refuse } from './refusal.ts';
import { packedBytes, readDirectory, stored, type ZipRecord } from './zip-records.ts';

const mostEntries = 500;
const sumLimit = 256 * 1024 * 1024;
const ratioLimit = 200;
/** Inflated at once: small enough to be thrown away at once. */
const pieceSize = 256 * 1024;

/** A checked ZIP whose entries are inflated one by one, on demand. */
export interface Container {
  readonly names: readonly string[];
  /** Bytes of one entry, checked against its declared size and CRC; null when there is none. */
  read(name: string): Promise<Uint8Array | null>;
  /** The same in pieces, for entries that are never whole in memory; its last piece is not proven before the end. */
  stream(name: string): AsyncIterable<Uint8Array> | null;
  /** The same at once, for a container that was verified before. */
  readNow(name: string): Uint8Array | null;
}

/** V2: refuses everything that is not exactly the layout of a Paket, before a byte is inflated. */
export function openContainer(bytes: Uint8Array): Container {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const records = readDirectory(zip, mostEntries);
  checkNames(records);
  checkSizes(records);
  const [first] = records;
  if (first === undefined || packedBytes(zip, first).toString('latin1') !== mimetype) refuse('zip-mimetype');

  const byName = new Map(records.map((record) => [record.name, record]));
  const find = <T>(name: string, use: (record: ZipRecord) => T): T | null => {
    const record = byName.get(name);
    return record === undefined ? null : use(record);
  };
  return {
    names: [...byName.keys()],
    read: async (name) => find(name, (record) => collect(inflate(zip, record))),
    stream: (name) => find(name, (record) => inflate(zip, record)),
    readNow: (name) => find(name, (record) => inflateNow(zip, record)),
  };
}

function checkNames(records: readonly ZipRecord[]): void {
  for (const [index, name] of firstEntries.entries()) {
    const record = records[index];
    if (record?.name !== name || record.method !== stored) refuse('zip-first-entries', name);
  }
  const seen = new Set<string>();
  for (const [index, { name }] of records.entries()) {
    const folded = name.toLowerCase();
    if (seen.has(folded)) refuse('zip-duplicate', name.slice(0, 100));
    seen.add(folded);
    if (index >= firstEntries.length && !isFilePath(name)) refuse('zip-name', name.slice(0, 100));
  }
}

function checkSizes(records: readonly ZipRecord[]): void {
  const sum = records.reduce((total, record) => total + record.size, 0);
  if (sum > sumLimit) refuse('zip-sum', `${sum} bytes`);
  for (const { name, size, packedSize } of records) {
    if (size > packedSize * ratioLimit) refuse('zip-ratio', name);
  }
}

/**
 * Inflating stops at the declared size: a bomb cannot grow past what V2 allowed.
 *
 * The packed bytes are used up to the last one: nothing hides behind the end of a deflate stream.
 */
async function* inflate(zip: Buffer, record: ZipRecord): AsyncGenerator<Uint8Array> {
  const packed = packedBytes(zip, record);
  const engine = createInflateRaw({ chunkSize: pieceSize });
  let [size, crc] = [0, 0];
  for await (const piece of record.method === stored ? [packed] : piecesOf(engine, packed, record.name)) {
    size += piece.length;
    if (size > record.size) refuse('zip-inflate', record.name);
    crc = crc32(piece, crc);
    yield piece;
  }
  const used = record.method === stored ? size : engine.bytesWritten;
  if (size !== record.size || crc !== record.crc32 || used !== packed.length)
    refuse('zip-inflate', record.name);
}

async function* piecesOf(engine: InflateRaw, packed: Buffer, name: string): AsyncGenerator<Buffer> {
  engine.end(packed);
  try {
    for await (const piece of engine) yield piece as Buffer;
  } catch {
    refuse('zip-inflate', name);
  }
}

function inflateNow(zip: Buffer, record: ZipRecord): Uint8Array {
  const packed = packedBytes(zip, record);
  if (record.method === stored) return packed;
  const bytes = inflateRawSync(packed, { maxOutputLength: Math.max(record.size, 1) });
  if (bytes.length !== record.size || crc32(bytes) !== record.crc32) refuse('zip-inflate', record.name);
  return bytes;
}

async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return all.length === 1 && all[0] ? all[0] : Buffer.concat(all);
}
