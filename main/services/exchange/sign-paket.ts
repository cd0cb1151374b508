import type { ParsedRequestOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { SigningKey } from '../../paket/keys.ts';
import type { PaketKind } from '../../paket/kinds.ts';
import { readManifest } from '../../paket/manifest.ts';
import { missingSignatures } from '../../paket/policies.ts';
import {
  readSignatureHeader,
  type SignatureEntry,
  type SignatureHeader,
  signManifest,
} from '../../paket/signatures.ts';
import { findOffice, type TrustList } from '../../paket/trust-list.ts';
import { command, type Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { signaturesInForce } from '../network/still-in-force.ts';
import { purposeLabel, roleLabel } from './labels.ts';
import { getPaket, type PaketRecord, signaturesOf } from './paket-row.ts';
import { openPersonKey } from './signing-key.ts';
import { requireTrust } from './trust-store.ts';

/** Called when the last required person has signed: the thing inside is now sealed. */
export type OnSealed = (work: Work, paketId: string, subjectId: string, kind: PaketKind) => Promise<void>;

/** One passphrase signs an explicit list shown on the screen, in one act; it is not kept (exchange.md 3). */
export async function signPakets(
  desk: Desk,
  request: ParsedRequestOf<'paket.sign'>,
  onSealed: OnSealed,
): Promise<void> {
  await command(
    desk,
    { action: 'paket.sign', object: request.paketIds.join(' ').slice(0, 300), facts: request.paketIds },
    async (work) => {
      const trust = await requireTrust(work.db);
      const { key, person } = await openPersonKey(work.db, work.actor.userId, request.passphrase);
      requireListed(trust, work, key, person);
      for (const paketId of request.paketIds)
        await signOne(work, trust, await getPaket(work.db, paketId), key, person, onSealed);
    },
  );
}

/** What the policy of this network still lacks for a Paket. */
export function missingFor(
  trust: TrustList,
  row: PaketRecord,
  policyName: string,
): { role: string; purpose: string }[] {
  const policy = trust.policies.find(({ name }) => name === policyName);
  if (!policy) refuse('NET-003');
  return missingSignatures(policy, signaturesInForce(trust, signaturesOf(row)).map(readSignatureHeader));
}

export function headersOf(row: PaketRecord): SignatureHeader[] {
  return signaturesOf(row).map(readSignatureHeader);
}

export function describeMissing(missing: readonly { role: string; purpose: string }[]): string {
  return missing.map(({ role, purpose }) => `${roleLabel(role)} (${purposeLabel(purpose)})`).join(', ');
}

async function signOne(
  work: Work,
  trust: TrustList,
  row: PaketRecord,
  key: SigningKey,
  person: string,
  onSealed: OnSealed,
): Promise<void> {
  if (row.direction !== 'keluar' || !row.manifest || row.exported_at !== null) refuse('NET-012');
  if (row.state !== 'disiapkan' && row.state !== 'ditandatangani') refuse('NET-012');
  const bytes = new Uint8Array(row.manifest);
  const { manifest } = readManifest(bytes);
  const role = signingRole(work);
  const missing = missingFor(trust, row, manifest.policy);
  if (missing.length === 0) refuse('NET-012');
  const place = missing.find((entry) => entry.role === role);
  // What a key signed that ended before the Paket left counts no more; its place is free (TR09).
  const kept = signaturesInForce(trust, signaturesOf(row));
  const twice = kept
    .map(readSignatureHeader)
    .some((header) => header.person === person || header.kid === key.kid);
  if (!place || twice) refuse('NET-013', { missing: describeMissing(missing) });
  const entry = await signManifest(bytes, key, {
    role,
    person,
    office: work.own.office,
    purpose: place.purpose as SignatureHeader['purpose'],
    iat: Math.floor(Date.parse(work.at) / 1000),
  });
  await storeSignature(work, row, [...kept, entry], missing.length === 1, onSealed);
}

async function storeSignature(
  work: Work,
  row: PaketRecord,
  signatures: readonly SignatureEntry[],
  complete: boolean,
  onSealed: OnSealed,
): Promise<void> {
  await work
    .db('paket')
    .where({ paket_id: row.paket_id })
    .update({
      signatures: JSON.stringify(signatures),
      ...(complete ? { state: 'ditandatangani', signed_at: work.at } : {}),
    });
  const first = row.state === 'disiapkan';
  if (complete && first && row.subject_id !== null)
    await onSealed(work, row.paket_id, row.subject_id, row.kind);
}

/** A role the trust list does not give this key would be refused by every receiver (V6): so it is here. */
function requireListed(trust: TrustList, work: Work, key: SigningKey, person: string): void {
  const listed = findOffice(trust, work.own.office)?.sig.find(({ kid }) => kid === key.kid);
  if (listed?.status !== 'active') refuse('NET-011');
  if (listed.role !== signingRole(work) || listed.person !== person) refuse('NET-050');
}

function signingRole({ actor }: Work): 'kepala' | 'operator' {
  return actor.role === 'kepala' ? 'kepala' : 'operator';
}
