import { Buffer } from 'node:buffer';
import { ZipFile } from 'yazl';
import { firstEntries } from './entry-names.ts';

/** Local time on purpose: DOS time has no zone, so this gives the same bytes everywhere. */
const fixedTime = new Date(1980, 0, 1);

/**
 * Writes entries as a ZIP in the given order: the first three stored, the rest deflated.
 *
 * Whole buffers, never streams: yazl's streaming mode leaves zero sizes in the local headers,
 * which the reader refuses. The same entries give the same bytes.
 */
export async function writeContainer(entries: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [name, bytes] of entries) {
    const stored = (firstEntries as readonly string[]).includes(name);
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    zip.addBuffer(buffer, name, {
      compress: !stored,
      mtime: fixedTime,
      forceDosTimestamp: true,
      mode: 0o100644,
    });
  }
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
