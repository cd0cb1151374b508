import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';

/** One member of a POSIX ustar archive (IEEE 1003.1, pax): name and content, nothing else is used. */
export interface TarEntry {
  readonly name: string;
  readonly size: number;
  /** Where its bytes begin in the file. */
  readonly at: number;
}

const block = 512;
const piece = 1024 * 1024;
/** Far more scans than fit into the size a window can take. */
const mostEntries = 200_000;
/** Names we write ourselves: no archive can lead out of its folder. */
const namePattern = /^([a-z0-9][a-z0-9-]*\/)?[a-z0-9][a-z0-9.-]*$/;

/** Appends a file's bytes to an open archive. */
export function addFile(archive: number, name: string, path: string): void {
  const source = openSync(path, 'r');
  try {
    const { size } = fstatSync(source);
    writeSync(archive, header(name, size));
    const buffer = Buffer.alloc(piece);
    let left = size;
    while (left > 0) {
      const read = readSync(source, buffer, 0, Math.min(piece, left), null);
      if (read === 0) throw new Error(`Shorter than it was: ${name}`);
      writeAll(archive, buffer.subarray(0, read));
      left -= read;
    }
    pad(archive, size);
  } finally {
    closeSync(source);
  }
}

export function addBytes(archive: number, name: string, bytes: Uint8Array): void {
  writeSync(archive, header(name, bytes.length));
  writeAll(archive, bytes);
  pad(archive, bytes.length);
}

/** Two empty blocks end an archive; without them it counts as truncated. */
export function endArchive(archive: number): void {
  writeSync(archive, Buffer.alloc(2 * block));
}

/** Every entry of an archive, or null when it is no archive of ours or not whole. */
export function listArchive(archive: number): readonly TarEntry[] | null {
  const { size: total } = fstatSync(archive);
  const entries = new Map<string, TarEntry>();
  const head = Buffer.alloc(block);
  let at = 0;
  for (;;) {
    if (at + 2 * block > total || readSync(archive, head, 0, block, at) < block) return null;
    if (head.every((byte) => byte === 0)) return at + 2 * block === total ? [...entries.values()] : null;
    const entry = readHeader(head, at + block);
    if (entry === null || entries.has(entry.name) || entries.size >= mostEntries) return null;
    entries.set(entry.name, entry);
    at = entry.at + Math.ceil(entry.size / block) * block;
  }
}

/** Copies an entry's bytes into a new file. */
export function extractEntry(archive: number, entry: TarEntry, path: string): void {
  const target = openSync(path, 'w', 0o600);
  try {
    const buffer = Buffer.alloc(piece);
    let done = 0;
    while (done < entry.size) {
      const read = readSync(archive, buffer, 0, Math.min(piece, entry.size - done), entry.at + done);
      if (read === 0) throw new Error(`Shorter than declared: ${entry.name}`);
      writeAll(target, buffer.subarray(0, read));
      done += read;
    }
  } finally {
    closeSync(target);
  }
}

function header(name: string, size: number): Buffer {
  if (!namePattern.test(name) || name.length > 100) throw new Error(`Not a name for an archive: ${name}`);
  const head = Buffer.alloc(block);
  head.write(name, 0, 100, 'latin1');
  head.write('0000600\0', 100, 'latin1');
  head.write('0000000\0', 108, 'latin1');
  head.write('0000000\0', 116, 'latin1');
  head.write(`${size.toString(8).padStart(11, '0')}\0`, 124, 'latin1');
  head.write('00000000000\0', 136, 'latin1');
  head.write('        ', 148, 'latin1');
  head.write('0', 156, 'latin1');
  head.write('ustar\x0000', 257, 'latin1');
  head.write(`${checksum(head).toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return head;
}

function readHeader(head: Buffer, at: number): TarEntry | null {
  const text = (from: number, to: number) => head.toString('latin1', from, to).replace(/\0.*$/s, '').trim();
  const declared = Number.parseInt(text(148, 156), 8);
  const bare = Buffer.from(head);
  bare.write('        ', 148, 'latin1');
  const name = text(0, 100);
  const size = Number.parseInt(text(124, 136), 8);
  const ours = checksum(bare) === declared && text(257, 262) === 'ustar' && text(156, 157) === '0';
  return ours && namePattern.test(name) && Number.isSafeInteger(size) && size >= 0
    ? { name, size, at }
    : null;
}

function checksum(head: Buffer): number {
  return head.reduce((sum, byte) => sum + byte, 0);
}

function pad(archive: number, size: number): void {
  writeSync(archive, Buffer.alloc((block - (size % block)) % block));
}

function writeAll(target: number, bytes: Uint8Array): void {
  let done = 0;
  while (done < bytes.length) done += writeSync(target, bytes, done);
}
