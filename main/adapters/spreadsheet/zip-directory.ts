import { createInflateRaw } from 'node:zlib';

/** One part of a ZIP as its central directory declares it; nothing is unpacked to know this. */
export interface ZipEntry {
  readonly name: string;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly encrypted: boolean;
  readonly stored: boolean;
  /** Where the packed bytes begin. */
  readonly dataStart: number;
}

export type ZipDirectory =
  | { readonly kind: 'directory'; readonly entries: readonly ZipEntry[] }
  | { readonly kind: 'too-many'; readonly entries: number }
  | { readonly kind: 'overlap' }
  | { readonly kind: 'damaged' };

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const endBytes = 22;
/** Unpacked at once: few enough pieces for a school, little enough for a bomb. */
const pieceSize = 128 * 1024;

/** Reads the central directory (APPNOTE 4.3.12) and checks it against the local headers, unpacking nothing. */
export function readZipDirectory(bytes: Uint8Array, maxEntries: number): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return { kind: 'damaged' };
  const count = view.getUint16(end + 10, true);
  if (count > maxEntries) return { kind: 'too-many', entries: count };
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== centralSignature) return { kind: 'damaged' };
    const entry = readEntry(bytes, view, at);
    if (!entry) return { kind: 'damaged' };
    entries.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const ordered = [...entries].sort((a, b) => a.dataStart - b.dataStart);
  const overlaps = ordered.some((entry, index) => {
    const next = ordered[index + 1]?.dataStart ?? end;
    return entry.dataStart + entry.packedBytes > next;
  });
  return overlaps ? { kind: 'overlap' } : { kind: 'directory', entries };
}

/** Unpacks one part chunk by chunk; throws when it holds more than it declared or is damaged. */
export async function* unpackEntry(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.packedBytes);
  if (entry.stored) {
    yield packed;
    return;
  }
  const inflate = createInflateRaw({ chunkSize: pieceSize });
  inflate.end(packed);
  let total = 0;
  for await (const chunk of inflate as AsyncIterable<Buffer>) {
    total += chunk.length;
    if (total > entry.unpackedBytes) throw new Error(`Part larger than declared: ${entry.name}`);
    yield chunk;
  }
  if (total !== entry.unpackedBytes) throw new Error(`Part shorter than declared: ${entry.name}`);
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry | null {
  const packedBytes = view.getUint32(at + 20, true);
  const unpackedBytes = view.getUint32(at + 24, true);
  const method = view.getUint16(at + 10, true);
  const local = view.getUint32(at + 42, true);
  const nameBytes = view.getUint16(at + 28, true);
  // 0xffffffff would be ZIP64, which no file under 20 MB needs; 0 and 8 are the only methods of OPC and ODF.
  if (packedBytes === 0xffffffff || unpackedBytes === 0xffffffff || (method !== 0 && method !== 8))
    return null;
  if (local + 30 > bytes.length || view.getUint32(local, true) !== localSignature) return null;
  if (method === 0 && packedBytes !== unpackedBytes) return null;
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes)),
    packedBytes,
    unpackedBytes,
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    stored: method === 0,
    dataStart: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
  };
}

/** The end record stands last, followed only by a comment of at most 64 KiB. */
function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - endBytes - 0xffff);
  for (let at = view.byteLength - endBytes; at >= lowest; at -= 1) {
    if (
      view.getUint32(at, true) === endSignature &&
      at + endBytes + view.getUint16(at + 20, true) === view.byteLength
    ) {
      return at;
    }
  }
  return null;
}
