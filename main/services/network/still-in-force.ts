import { refuse } from '#contract/errors/app-error.ts';
import { recipientDigest } from '../../paket/keys.ts';
import type { Manifest } from '../../paket/manifest.ts';
import { readSignatureHeader, type SignatureEntry } from '../../paket/signatures.ts';
import { activeRecipient, findKey, findOffice, type TrustList } from '../../paket/trust-list.ts';
import { personLabel } from '../exchange/labels.ts';

/** Signatures of keys in force: one that ended before the Paket left must be given again (exchange.md 4). */
export function signaturesInForce(trust: TrustList, signatures: readonly SignatureEntry[]): SignatureEntry[] {
  return signatures.filter((entry) => isInForce(trust, entry));
}

/** Stops what has not left yet when a signer or an addressee is no longer what the trust list says. */
export function requireInForce(
  trust: TrustList,
  manifest: Manifest,
  signatures: readonly SignatureEntry[],
): void {
  const stale = signatures.find((entry) => !isInForce(trust, entry));
  if (stale) refuse('NET-030', { person: personLabel(readSignatureHeader(stale).person) });
  for (const { office, enc } of manifest.to) {
    const known = findOffice(trust, office);
    const recipient = known && activeRecipient(known);
    if (recipient === null || recipientDigest(recipient) !== enc)
      refuse('NET-031', { office: known?.name ?? office });
  }
}

function isInForce(trust: TrustList, entry: SignatureEntry): boolean {
  return findKey(trust, readSignatureHeader(entry).kid)?.key.status === 'active';
}
