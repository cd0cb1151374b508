import type { ReadManifest } from './manifest.ts';
import { thumbprint } from './keys.ts';
import { refuse } from './refusal.ts';
import {
  compare,
  isSignedBy,
  readSignatureHeader,
  readSignatures,
  type SignatureEntry,
  type SignatureHeader,
} from './signatures.ts';
import type { DigestStanding } from './stream.ts';
import { findKey, type TrustKey, type TrustList } from './trust-list.ts';

/**
 * V6, first part: verifies each signature alone and binds it to the trust list.
 *
 * `standing` is what this receiver knows of the digest already: revocation needs no clock.
 */
export async function verifySigners(
  read: ReadManifest,
  signatureBytes: Uint8Array,
  list: TrustList,
  standing: DigestStanding | null,
): Promise<SignatureHeader[]> {
  const entries = readSignatures(signatureBytes) ?? refuse('signatures-malformed');
  const headers = entries.map(readSignatureHeader);
  if (headers.some(({ kid }, index) => index > 0 && compare(headers[index - 1]?.kid ?? '', kid) > 0)) {
    refuse('signatures-malformed', 'not sorted by kid');
  }
  if (new Set(headers.map(({ kid }) => kid)).size !== headers.length) refuse('signer-twice', 'key');
  if (new Set(headers.map(({ person }) => person)).size !== headers.length) refuse('signer-twice', 'person');
  for (const entry of entries) await verifySigner(read, entry, list, standing);
  return headers;
}

async function verifySigner(
  read: ReadManifest,
  entry: SignatureEntry,
  list: TrustList,
  standing: DigestStanding | null,
): Promise<void> {
  const header = readSignatureHeader(entry);
  const found = findKey(list, header.kid);
  if (found === null || (await thumbprint(found.key.jwk)) !== header.kid)
    refuse('signer-unknown', header.kid);
  const { office, key } = found;
  if (office.office !== read.manifest.from.office || header.office !== office.office)
    refuse('signer-office', office.office);
  if (header.role !== key.role || header.person !== key.person)
    refuse('signer-role', `${header.role} ${header.person}`);
  checkStatus(read, key, standing);
  if (!(await isSignedBy(read.bytes, entry, key.jwk))) refuse('signature-wrong', header.person);
}

/** Retired: what it signed before, as far as that is proven. Revoked: only what we accepted ourselves. */
function checkStatus(
  { manifest, digest }: ReadManifest,
  key: TrustKey,
  standing: DigestStanding | null,
): void {
  if (key.status === 'active' || standing === 'accepted') return;
  if (key.status === 'revoked') refuse('key-revoked', key.person);
  const { name, epoch, seq } = manifest.stream;
  const listed = key.last.some(
    (last) => last.digest === digest && last.stream === name && last.epoch === epoch && last.seq === seq,
  );
  if (!listed && standing !== 'covered') refuse('key-retired', key.person);
}
