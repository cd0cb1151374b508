import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';

/** First bytes of what a second desk gives back: what it is and which way of sealing. */
const mark = Buffer.from('KJP-MEJA-1\n');
const nonceBytes = 12;
const tagBytes = 16;
// One queue is some schools; a whole section stays far below.
const largestBytes = 64 * 1024 * 1024;

const result = z.strictObject({
  result: z.enum(['lulus', 'tidak-lulus']),
  reasonCodes: z.array(z.string().max(60)).max(40),
  deviationReason: z.string().max(1000).nullable(),
  decidedOn: z.string().max(10),
});

const parcelSchema = z.strictObject({
  format: z.literal('kantor-kjp-meja'),
  version: z.literal(1),
  queueId: z.string().max(64),
  madeAt: z.string().max(40),
  by: z.string().max(200),
  applications: z.record(
    z.string().max(64),
    z.strictObject({
      papers: z.array(z.string().max(40)).max(10),
      person: z.record(z.string().max(40), z.string().max(400).nullable()),
      result: result.nullable(),
      /** Day on which each paper came. */
      received: z.record(z.string().max(40), z.string().max(10)),
    }),
  ),
});
export type Parcel = z.output<typeof parcelSchema>;

/** AES-256-GCM under a key derived from the database's: only a desk of this office can have made it. */
export function sealParcel(databaseKey: Uint8Array, parcel: Parcel): Uint8Array {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', derive(databaseKey), nonce);
  cipher.setAAD(mark);
  const sealed = Buffer.concat([cipher.update(gzipSync(JSON.stringify(parcel))), cipher.final()]);
  return Buffer.concat([mark, nonce, sealed, cipher.getAuthTag()]);
}

/** The content, or null when it is no file of a desk of this office, or was changed. */
export function openParcel(databaseKey: Uint8Array, bytes: Uint8Array): Parcel | null {
  const at = mark.length + nonceBytes;
  if (bytes.length < at + tagBytes || bytes.length > largestBytes) return null;
  if (!mark.equals(bytes.subarray(0, mark.length))) return null;
  const decipher = createDecipheriv('aes-256-gcm', derive(databaseKey), bytes.subarray(mark.length, at));
  decipher.setAAD(mark);
  decipher.setAuthTag(bytes.subarray(bytes.length - tagBytes));
  try {
    const packed = Buffer.concat([
      decipher.update(bytes.subarray(at, bytes.length - tagBytes)),
      decipher.final(),
    ]);
    const text = gunzipSync(packed, { maxOutputLength: largestBytes * 4 }).toString('utf8');
    const read = parcelSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

function derive(databaseKey: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', databaseKey, new Uint8Array(), 'kantor-kjp meja 1', 32));
}
