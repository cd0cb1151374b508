import { Buffer } from 'node:buffer';
import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import { firstEntries } from './entry-names.ts';
import {
  centralHeader,
  deflated,
  endRecord,
  localHeader,
  stored,
  type WrittenRecord,
} from './zip-records.ts';

const deflate = promisify(deflateRaw);
/** A fifth more bytes than the usual 6, in a third of the time: a stick has room, a person waits. */
const effort = { level: 3, chunkSize: 1024 * 1024 };

/**
 * Writes entries as a ZIP in the given order: the first three stored, the rest deflated.
 *
 * Exactly what `readDirectory` takes and nothing else; sizes stand in the local headers, without descriptors.
 * The same entries give the same bytes.
 */
export async function writeContainer(entries: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, bytes] of entries) {
    const isStored = (firstEntries as readonly string[]).includes(name);
    const packing = isStored ? bytes : deflate(bytes, effort);
    const checksum = crc32(bytes);
    const packed = await packing;
    const record: WrittenRecord = {
      name,
      method: isStored ? stored : deflated,
      crc32: checksum,
      packedSize: packed.length,
      size: bytes.length,
      localOffset: offset,
    };
    const header = localHeader(record);
    parts.push(header, packed);
    directory.push(centralHeader(record));
    offset += header.length + packed.length;
  }
  return Buffer.concat([...parts, ...directory, endRecord(directory, offset)]);
}
