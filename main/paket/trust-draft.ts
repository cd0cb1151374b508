import { z } from 'zod';
import { sha256Hex } from './digest.ts';
import * as f from './fields.ts';
import { canonicalBytes, parseCanonical } from './jcs.ts';
import type { SigningKey } from './keys.ts';
import { refuse } from './refusal.ts';
import { type SignatureEntry, signatureEntry, sortedByKid, writeSignatures } from './signatures.ts';
import { rootSigners, sameRoot, signTrustList } from './trust-chain.ts';
import {
  type RootKey,
  readTrustList,
  readTrustVersion,
  rootDigest,
  type TrustList,
  type TrustRoot,
  type TrustVersion,
} from './trust-list.ts';

const draftSchema = z.strictObject({
  format: z.literal('kjp-trust-draft'),
  spec: f.version,
  /** The version in force, null before the first; a signer sees the difference. */
  before: z.unknown(),
  list: z.unknown(),
  signatures: z.array(signatureEntry).max(16),
});

/** A trust version that collects the signatures of its root; none of it is in force. */
export interface TrustDraft {
  readonly before: TrustList | null;
  readonly list: TrustList;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly signatures: readonly SignatureEntry[];
}

/** One threshold that must be reached: the root in force, and the new one where it changes. */
export interface RootNeed {
  readonly root: 'held' | 'next';
  readonly threshold: number;
  readonly signed: readonly RootKey[];
  readonly waiting: readonly RootKey[];
}

export type SignedDraft =
  | { readonly ok: true; readonly draft: TrustDraft }
  | { readonly ok: false; readonly problem: 'not-a-root-key' | 'signed-already' };

export function makeTrustDraft(list: TrustList, before: TrustList | null): TrustDraft {
  const bytes = canonicalBytes(list);
  return { before, list: readTrustList(bytes), bytes, sha256: sha256Hex(bytes), signatures: [] };
}

/** The file that goes to a root holder at another PC and comes back; it holds no private key. */
export function writeTrustDraft({ before, list, signatures }: TrustDraft): Uint8Array {
  return canonicalBytes({ format: 'kjp-trust-draft', spec: '1.0', before, list, signatures });
}

/** Refuses what is not canonical, contradicts itself or does not follow from the version it names. */
export function readTrustDraft(bytes: Uint8Array): TrustDraft {
  const parsed = parseCanonical(bytes);
  const file = draftSchema.safeParse(parsed.ok ? parsed.value : null);
  if (!file.success) refuse('trust-invalid', 'not a draft');
  const { before: earlier, list: next, signatures } = file.data;
  const before = earlier === null ? null : readTrustList(canonicalBytes(earlier));
  const draft = makeTrustDraft(readTrustList(canonicalBytes(next)), before);
  const { list } = draft;
  const follows =
    before === null
      ? list.version === 1
      : list.network === before.network &&
        list.version > before.version &&
        list.prev_root === rootDigest(before.root);
  if (!follows) refuse('trust-invalid', 'the draft does not follow');
  return { ...draft, signatures };
}

/** Adds one root holder's signature; the same key counts for both roots where it stands in both. */
export async function addRootSignature(
  draft: TrustDraft,
  key: SigningKey,
  iat: number,
): Promise<SignedDraft> {
  const holder = rootsOf(draft)
    .flatMap(({ root }) => root.keys)
    .find(({ kid }) => kid === key.kid);
  if (holder === undefined) return { ok: false, problem: 'not-a-root-key' };
  if (await hasSigned(draft, holder)) return { ok: false, problem: 'signed-already' };
  const entry = await signTrustList(draft.bytes, key, holder.person, iat);
  return { ok: true, draft: { ...draft, signatures: sortedByKid([...draft.signatures, entry]) } };
}

/** Takes over the valid root signatures of a copy that was signed elsewhere; null when it is another draft. */
export async function mergeDrafts(draft: TrustDraft, copy: TrustDraft): Promise<TrustDraft | null> {
  if (copy.sha256 !== draft.sha256) return null;
  let merged = draft;
  for (const entry of copy.signatures) {
    for (const { root } of rootsOf(draft)) {
      const [signer] = await rootSigners(draft.bytes, [entry], root);
      if (signer === undefined || (await hasSigned(merged, signer))) continue;
      merged = { ...merged, signatures: sortedByKid([...merged.signatures, entry]) };
    }
  }
  return merged;
}

/** Who has signed, and who still may. */
export async function rootNeeds(draft: TrustDraft): Promise<RootNeed[]> {
  const needs: RootNeed[] = [];
  for (const { name, root } of rootsOf(draft)) {
    const signed = await rootSigners(draft.bytes, draft.signatures, root);
    const waiting = root.keys.filter(({ kid }) => !signed.some((key) => key.kid === kid));
    needs.push({ root: name, threshold: root.threshold, signed, waiting });
  }
  return needs;
}

/** The finished version once every threshold is reached, else null. */
export async function completeDraft(draft: TrustDraft): Promise<TrustVersion | null> {
  const needs = await rootNeeds(draft);
  if (needs.some(({ signed, threshold }) => signed.length < threshold)) return null;
  return readTrustVersion(draft.bytes, writeSignatures(draft.signatures));
}

async function hasSigned(draft: TrustDraft, holder: RootKey): Promise<boolean> {
  const root = { threshold: 1, keys: [holder] };
  return (await rootSigners(draft.bytes, draft.signatures, root)).length > 0;
}

function rootsOf({ before, list }: TrustDraft): { name: RootNeed['root']; root: TrustRoot }[] {
  if (before === null) return [{ name: 'next', root: list.root }];
  const held = { name: 'held' as const, root: before.root };
  return sameRoot(before.root, list.root) ? [held] : [held, { name: 'next', root: list.root }];
}
