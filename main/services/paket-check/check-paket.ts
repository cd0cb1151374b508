import { openContainer } from '../../paket/container-read.ts';
import { checkEnvelope, openEnvelope } from '../../paket/envelope.ts';
import { recipientDigest, recipientOf } from '../../paket/keys.ts';
import { readManifest, type ReadManifest } from '../../paket/manifest.ts';
import { attempt, type PaketFailure, refuse } from '../../paket/refusal.ts';
import type { HeldTrust } from '../../paket/trust-chain.ts';
import { type RefusedPaket, type VerifiedPaket, verifyPaket } from '../../paket/verify.ts';

/** What the checker brings; nothing of it need be the program's own database. */
export interface CheckMeans {
  /** age identities; without one only the envelope can be seen. */
  readonly identities: readonly string[];
  /** What the signatures are measured by; null: they cannot be judged. */
  readonly trust: HeldTrust | null;
  /** Null: the addressee this identity belongs to. */
  readonly office: string | null;
}

export interface PaketCheck {
  /** Stanzas of the envelope, or why it is none. */
  readonly envelope: { readonly ok: true; readonly value: number } | ({ readonly ok: false } & PaketFailure);
  /** What the Paket says of itself, proven or not; null when it cannot be opened so far. */
  readonly claimed: ReadManifest | null;
  /** `signatures.json` beside it, unjudged. */
  readonly signatureBytes: Uint8Array | null;
  /** V0 to V9; null when a key or something to trust is missing. */
  readonly verdict: VerifiedPaket | RefusedPaket | null;
}

/**
 * Checks one file outside of any office: for the person at the help desk who holds a file and a key.
 *
 * It has no history of streams, so V7 is never judged here: everything is a first contact.
 */
export async function checkPaket(bytes: Uint8Array, means: CheckMeans): Promise<PaketCheck> {
  const envelope = await attempt(() => checkEnvelope(bytes));
  const none = { envelope, claimed: null, signatureBytes: null };
  if (!envelope.ok) return { ...none, verdict: refusedEarly(envelope) };
  if (means.identities.length === 0) return { ...none, verdict: null };
  const opened = await attempt(() => openAsFarAsManifest(bytes, means.identities));
  const { trust } = means;
  if (trust === null && !opened.ok) return { ...none, verdict: refusedEarly(opened) };
  const { claimed = null, signatureBytes = null } = opened.ok ? opened.value : {};
  const office = means.office ?? (await addresseeOf(claimed, means.identities));
  const verdict =
    trust &&
    (await verifyPaket(bytes, { office, identities: means.identities, trust, streamState: () => null }));
  return { envelope, claimed, signatureBytes, verdict };
}

/** V1 to V3: what a Paket says of itself before anything of it is proven. */
async function openAsFarAsManifest(bytes: Uint8Array, identities: readonly string[]) {
  const container = openContainer(await openEnvelope(bytes, identities));
  const manifestBytes =
    (await container.read('manifest.json')) ?? refuse('zip-first-entries', 'manifest.json');
  return { claimed: readManifest(manifestBytes), signatureBytes: await container.read('signatures.json') };
}

/** The addressee whose key we hold; empty when there is none, which V5 then says. */
async function addresseeOf(read: ReadManifest | null, identities: readonly string[]): Promise<string> {
  const digests = await Promise.all(
    identities.map(async (identity) => recipientDigest(await recipientOf(identity))),
  );
  return read?.manifest.to.find(({ enc }) => digests.includes(enc))?.office ?? '';
}

function refusedEarly({ step, code, detail }: PaketFailure): RefusedPaket {
  return { ok: false, step, code, detail, trustUpdates: [], proven: null, signers: [], streamDecision: null };
}
