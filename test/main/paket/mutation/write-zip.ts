import { Buffer } from 'node:buffer';
import { crc32, deflateRawSync } from 'node:zlib';
import { firstEntries } from '../../../../main/paket/entry-names.ts';
import type { EntryList } from './entry-mutants.ts';

/** A ZIP as FORMAT.md describes it, of any names in any order, even twice: no library would write some of them. */
export function writeZip(list: EntryList, level = 6): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, bytes] of list) {
    const stored = (firstEntries as readonly string[]).includes(name);
    const packed = stored ? Buffer.from(bytes) : deflateRawSync(bytes, { level });
    const shared = sharedFields(name, stored ? 0 : 8, bytes, packed);
    const local = Buffer.concat([
      Buffer.from('PK\x03\x04', 'latin1'),
      shared,
      Buffer.from(name, 'latin1'),
      packed,
    ]);
    locals.push(local);
    centrals.push(centralRecord(shared, name, offset));
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(list.length, 8);
  end.writeUInt16LE(list.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** The 26 bytes both headers have: needs 2.0, UTF-8 names, 1980-01-01, CRC, sizes, length of the name, no extra. */
function sharedFields(name: string, method: number, bytes: Uint8Array, packed: Uint8Array): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(0x0800, 2);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt32LE(0x00210000, 6);
  fields.writeUInt32LE(crc32(bytes), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(bytes.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(name, 'latin1'), 22);
  return fields;
}

/** Made by Unix, 6.3; a plain file of mode 0644. */
function centralRecord(shared: Buffer, name: string, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(0o100644 * 0x10000, 6);
  rest.writeUInt32LE(offset, 10);
  const head = Buffer.from('PK\x01\x02\x3f\x03', 'latin1');
  return Buffer.concat([head, shared, rest, Buffer.from(name, 'latin1')]);
}
