import { Buffer } from 'node:buffer';
import { Decrypter, Encrypter } from 'age-encryption';
import { type AgeHeader, readAgeHeader } from './age-header.ts';
import { refuse } from './refusal.ts';

/** 64 MiB: what a stick and a mailbox carry and one process holds. */
export const envelopeLimit = 64 * 1024 * 1024;

/** Encrypts to X25519 recipients (`age1...`): every addressee and the sender itself. */
export async function sealEnvelope(plain: Uint8Array, recipients: readonly string[]): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const recipient of new Set(recipients)) encrypter.addRecipient(recipient);
  const sealed = await encrypter.encrypt(plain);
  if (sealed.length > envelopeLimit) throw new Error('A Paket over 64 MiB must be split by unit');
  return sealed;
}

/** V0 and V1: decrypts to the final chunk, in memory. Refuses everything but binary age to X25519. */
export async function openEnvelope(sealed: Uint8Array, identities: readonly string[]): Promise<Uint8Array> {
  checkEnvelope(sealed);
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  try {
    return await decrypter.decrypt(sealed);
  } catch (error) {
    const unmatched = error instanceof Error && error.message.startsWith('no identity matched');
    return unmatched ? refuse('not-for-us') : refuse('age-damaged');
  }
}

/** What can be seen without any key: V0 and the header of V1. Gives the number of recipients. */
export function checkEnvelope(sealed: Uint8Array): number {
  if (sealed.length > envelopeLimit) refuse('too-large', `${sealed.length} bytes`);
  if (Buffer.from(sealed.subarray(0, 64)).toString('latin1').trimStart().startsWith('-----BEGIN AGE'))
    refuse('age-armor');
  const header = readAgeHeader(sealed) ?? refuse('not-age');
  checkStanzas(header);
  return header.stanzas.length;
}

function checkStanzas(header: AgeHeader): void {
  if (header.stanzas.length === 0) refuse('not-age', 'no stanza');
  for (const [type = ''] of header.stanzas) {
    if (type === 'X25519') continue;
    if (type === 'scrypt') refuse('age-passphrase');
    if (type.startsWith('ssh-')) refuse('age-ssh', type);
    if (type.startsWith('mlkem')) refuse('age-post-quantum', type);
    refuse('age-other-recipient', type.slice(0, 40));
  }
}
