import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import { sha256Hex } from '../../paket/digest.ts';

/** First bytes of every file under `lampiran/`: what it is and which way of sealing. */
const mark = Buffer.from('KJP-LAMPIRAN-1\n');
const nonceBytes = 12;
const tagBytes = 16;

export interface SealedAttachment {
  /** Path in the office's folder; it says nothing of the content to who has no key. */
  readonly path: string;
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Seals a file under a key of its own derived from the database key: AES-256-GCM, its name as associated data.
 *
 * The same content always gives the same file: the nonce is an HMAC of the content's hash, so that two different
 * contents never share one, and a backup knows a file it already has.
 */
export function sealAttachment(databaseKey: Uint8Array, content: Uint8Array): SealedAttachment {
  const file = nameOf(databaseKey, sha256Hex(content));
  const nonce = createHmac('sha256', derive(databaseKey, 'nonce'))
    .update(file)
    .digest()
    .subarray(0, nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', derive(databaseKey, 'isi'), nonce);
  cipher.setAAD(Buffer.from(file));
  const sealed = Buffer.concat([cipher.update(content), cipher.final()]);
  return {
    path: attachmentPath(file),
    file,
    bytes: Buffer.concat([mark, nonce, sealed, cipher.getAuthTag()]),
  };
}

/** The content, or null when the file is not the one its name and the key say. */
export function openAttachment(databaseKey: Uint8Array, file: string, bytes: Uint8Array): Uint8Array | null {
  const at = mark.length + nonceBytes;
  if (bytes.length < at + tagBytes || !mark.equals(bytes.subarray(0, mark.length))) return null;
  const decipher = createDecipheriv(
    'aes-256-gcm',
    derive(databaseKey, 'isi'),
    bytes.subarray(mark.length, at),
  );
  decipher.setAAD(Buffer.from(file));
  decipher.setAuthTag(bytes.subarray(bytes.length - tagBytes));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(at, bytes.length - tagBytes)), decipher.final()]);
  } catch {
    return null;
  }
}

export function attachmentPath(file: string): string {
  return `lampiran/${file}`;
}

function nameOf(databaseKey: Uint8Array, sha256: string): string {
  return createHmac('sha256', derive(databaseKey, 'nama')).update(sha256).digest('hex');
}

function derive(databaseKey: Uint8Array, purpose: 'isi' | 'nama' | 'nonce'): Uint8Array {
  return new Uint8Array(
    hkdfSync('sha256', databaseKey, new Uint8Array(), `kantor-kjp lampiran 1 ${purpose}`, 32),
  );
}
