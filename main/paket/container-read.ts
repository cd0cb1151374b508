import { Buffer } from 'node:buffer';
import { crc32, inflateRaw } from 'node:zlib';
import { firstEntries, isFilePath, mimetype } from './entry-names.ts';
import { refuse } from './refusal.ts';
import { packedBytes, readDirectory, stored, type ZipRecord } from './zip-records.ts';

const mostEntries = 500;
const sumLimit = 256 * 1024 * 1024;
const ratioLimit = 200;

/** A checked ZIP whose entries are inflated one by one, on demand. */
export interface Container {
  readonly names: readonly string[];
  /** Bytes of one entry, checked against its declared size and CRC; null when there is none. */
  read(name: string): Promise<Uint8Array | null>;
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
  return {
    names: [...byName.keys()],
    read: async (name) => {
      const record = byName.get(name);
      return record === undefined ? null : inflate(zip, record);
    },
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

/** Inflating stops at the declared size: a bomb cannot grow past what V2 allowed. */
async function inflate(zip: Buffer, record: ZipRecord): Promise<Uint8Array> {
  const packed = packedBytes(zip, record);
  const bytes = record.method === stored ? packed : await inflateUpTo(packed, record);
  if (bytes.length !== record.size || crc32(bytes) !== record.crc32) refuse('zip-inflate', record.name);
  return bytes;
}

async function inflateUpTo(packed: Buffer, record: ZipRecord): Promise<Buffer> {
  const bytes = await new Promise<Buffer | null>((resolve) => {
    inflateRaw(packed, { maxOutputLength: Math.max(record.size, 1) }, (error, result) => {
      resolve(error === null ? result : null);
    });
  });
  return bytes ?? refuse('zip-inflate', record.name);
}
