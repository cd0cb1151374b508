import { Buffer } from 'node:buffer';
import { refuse } from './refusal.ts';

/** One entry of the central directory, with where its bytes are. PKWARE APPNOTE 4.3.12. */
export interface ZipRecord {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc32: number;
  readonly packedSize: number;
  readonly size: number;
  readonly localOffset: number;
}

/** An entry as we write it. */
export type WrittenRecord = Omit<ZipRecord, 'flags'>;

export const deflated = 8;
export const stored = 0;

const endSize = 22;
const centralSize = 46;
const localSize = 30;
/** Bit 11: the name is UTF-8, as one of ASCII is. */
const ourFlags = 0x0800;
/** Bit 3: a data descriptor follows the data. Bit 11: the name is UTF-8. Bits 1-2: deflate effort. */
const descriptorFlag = 0x0008;
const harmlessFlags = 0x0806;
const full32 = 0xffffffff;
/** What says nothing has one spelling: no bit of a container may change unseen. APPNOTE 4.4.2, 4.4.3, 4.4.6, 4.4.15. */
const madeByUnix63 = 0x033f;
const neededVersion = 20;
const fixedDosTime = 0x00210000;
const plainFileMode = 0o100644 * 0x10000;

/**
 * Reads the central directory of a ZIP that is exactly: entries, directory, end record, nothing else.
 *
 * Own reader, because the libraries are made to be lenient: yauzl accepts doubled names, local headers
 * that differ from the directory, and bytes before the first entry.
 */
export function readDirectory(zip: Buffer, mostEntries: number): ZipRecord[] {
  const end = zip.length - endSize;
  if (end < 0 || zip.readUInt32LE(end) !== 0x06054b50) refuse('zip-damaged', 'no end record at the end');
  const count = zip.readUInt16LE(end + 10);
  const size = zip.readUInt32LE(end + 12);
  const start = zip.readUInt32LE(end + 16);
  if (count === 0xffff || size === full32 || start === full32) refuse('zip-feature', 'zip64');
  if (zip.readUInt32LE(end + 4) !== 0 || zip.readUInt16LE(end + 8) !== count)
    refuse('zip-damaged', 'several disks');
  if (zip.readUInt16LE(end + 20) !== 0) refuse('zip-damaged', 'archive comment');
  if (count > mostEntries) refuse('zip-too-many', `${count} entries`);
  if (start + size !== end) refuse('zip-damaged', 'directory does not end at the end record');

  const records: ZipRecord[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + centralSize > end || zip.readUInt32LE(at) !== 0x02014b50)
      refuse('zip-damaged', 'central directory');
    const nameLength = zip.readUInt16LE(at + 28);
    if (at + centralSize + nameLength > end) refuse('zip-damaged', 'central directory');
    if (zip.readUInt32LE(at + 30) !== 0) refuse('zip-feature', 'extra field or comment');
    records.push(readRecord(zip, at, nameLength));
    at += centralSize + nameLength;
  }
  if (at !== end) refuse('zip-damaged', 'bytes after the last record');
  checkLocalHeaders(zip, records, start);
  return records;
}

/** Bytes of an entry as they lie in the file. */
export function packedBytes(zip: Buffer, record: ZipRecord): Buffer {
  const start = record.localOffset + localSize + Buffer.byteLength(record.name, 'latin1');
  return zip.subarray(start, start + record.packedSize);
}

/** What stands before the bytes of an entry that we write. APPNOTE 4.3.7. */
export function localHeader(record: WrittenRecord): Buffer {
  const header = Buffer.alloc(localSize);
  header.writeUInt32LE(0x04034b50, 0);
  writeShared(header, 4, record);
  return Buffer.concat([header, Buffer.from(record.name, 'latin1')]);
}

/** Its line in the central directory. */
export function centralHeader(record: WrittenRecord): Buffer {
  const header = Buffer.alloc(centralSize);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(madeByUnix63, 4);
  writeShared(header, 6, record);
  header.writeUInt32LE(plainFileMode, 38);
  header.writeUInt32LE(record.localOffset, 42);
  return Buffer.concat([header, Buffer.from(record.name, 'latin1')]);
}

/** The end of a ZIP whose directory starts at `start` and consists of these lines. APPNOTE 4.3.16. */
export function endRecord(directory: readonly Uint8Array[], start: number): Buffer {
  const end = Buffer.alloc(endSize);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, line) => sum + line.length, 0),
    12,
  );
  end.writeUInt32LE(start, 16);
  return end;
}

/** The fields that both headers have in the same order, from the version needed to the length of the name. */
function writeShared(header: Buffer, at: number, record: WrittenRecord): void {
  header.writeUInt16LE(neededVersion, at);
  header.writeUInt16LE(ourFlags, at + 2);
  header.writeUInt16LE(record.method, at + 4);
  header.writeUInt32LE(fixedDosTime, at + 6);
  header.writeUInt32LE(record.crc32, at + 10);
  header.writeUInt32LE(record.packedSize, at + 14);
  header.writeUInt32LE(record.size, at + 18);
  header.writeUInt16LE(record.name.length, at + 22);
}

function readRecord(zip: Buffer, at: number, nameLength: number): ZipRecord {
  const name = zip.toString('latin1', at + centralSize, at + centralSize + nameLength);
  const flags = zip.readUInt16LE(at + 8);
  const record = {
    name,
    flags,
    method: zip.readUInt16LE(at + 10),
    crc32: zip.readUInt32LE(at + 16),
    packedSize: zip.readUInt32LE(at + 20),
    size: zip.readUInt32LE(at + 24),
    localOffset: zip.readUInt32LE(at + 42),
  };
  if ((flags & ~(harmlessFlags | descriptorFlag)) !== 0) refuse('zip-feature', `flags ${flags.toString(16)}`);
  if (record.method !== stored && record.method !== deflated)
    refuse('zip-feature', `method ${record.method}`);
  if (record.method === stored && record.size !== record.packedSize)
    refuse('zip-damaged', 'stored sizes differ');
  if ([record.packedSize, record.size, record.localOffset].includes(full32)) refuse('zip-feature', 'zip64');
  // Disk 0 and no internal attributes in one; then who made it, what it needs, when, and that it is a plain file.
  if (zip.readUInt32LE(at + 34) !== 0 || zip.readUInt32LE(at + 38) !== plainFileMode)
    refuse('zip-feature', 'attributes, or not a plain file');
  if (zip.readUInt16LE(at + 4) !== madeByUnix63 || !isFixedHead(zip, at + 6))
    refuse('zip-feature', 'version or time');
  return record;
}

/** Local headers must follow each other from offset 0 without a gap, and repeat the directory word for word. */
function checkLocalHeaders(zip: Buffer, records: readonly ZipRecord[], directory: number): void {
  let at = 0;
  for (const record of records) {
    if (record.localOffset !== at) refuse('zip-damaged', 'gap or overlap between entries');
    if (at + localSize > directory || zip.readUInt32LE(at) !== 0x04034b50)
      refuse('zip-damaged', 'local header');
    const nameLength = zip.readUInt16LE(at + 26);
    const name = zip.toString('latin1', at + localSize, at + localSize + nameLength);
    if (zip.readUInt16LE(at + 28) !== 0) refuse('zip-feature', 'extra field');
    const same =
      name === record.name &&
      zip.readUInt16LE(at + 6) === record.flags &&
      zip.readUInt16LE(at + 8) === record.method &&
      isFixedHead(zip, at + 4) &&
      sizesAgree(zip, at + 14, record);
    if (!same) refuse('zip-local-differs', record.name.slice(0, 100));
    at += localSize + nameLength + record.packedSize;
    if ((record.flags & descriptorFlag) !== 0) at = checkDescriptor(zip, at, record, directory);
  }
  if (at !== directory) refuse('zip-damaged', 'bytes between entries and directory');
}

/** APPNOTE 4.3.9, in the form with a signature, which is what everyone writes. */
function checkDescriptor(zip: Buffer, at: number, record: ZipRecord, directory: number): number {
  const whole = at + 16 <= directory && zip.readUInt32LE(at) === 0x08074b50;
  if (!whole || !sizesAgree(zip, at + 4, record))
    refuse('zip-local-differs', `${record.name.slice(0, 100)}: descriptor`);
  return at + 16;
}

/** Version needed and time, which lie around flags and method in both headers. */
function isFixedHead(zip: Buffer, at: number): boolean {
  return zip.readUInt16LE(at) === neededVersion && zip.readUInt32LE(at + 6) === fixedDosTime;
}

function sizesAgree(zip: Buffer, at: number, record: ZipRecord): boolean {
  return (
    zip.readUInt32LE(at) === record.crc32 &&
    zip.readUInt32LE(at + 4) === record.packedSize &&
    zip.readUInt32LE(at + 8) === record.size
  );
}
