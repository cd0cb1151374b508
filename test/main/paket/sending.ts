import {
  composePaket,
  packPaket,
  type PaketDraft,
  type PaketOrder,
  sealPaket,
} from '../../../main/paket/compose.ts';
import type { PaketKind } from '../../../main/paket/kinds.ts';
import type { Purpose } from '../../../main/paket/fields.ts';
import type { PaketScope } from '../../../main/paket/manifest.ts';
import { type SignatureEntry, signManifest } from '../../../main/paket/signatures.ts';
import type { StreamState } from '../../../main/paket/stream.ts';
import type { PaketReader } from '../../../main/paket/verify.ts';
import type { Member, OfficeName, TestNetwork } from './network.ts';
import { samplePayload } from './samples.ts';

export const scope: PaketScope = {
  unit: '317308',
  bidang: null,
  class: 'a',
  edition: 'pergub-27-2013',
  school_year: '2013/2014',
  tahap: null,
};

/** Roads of exchange section 5, one for each kind. */
export const roads: Readonly<Record<PaketKind, readonly [OfficeName, OfficeName]>> = {
  trust: ['dinas', 'seksi'],
  reference: ['dinas', 'sudin'],
  handover: ['seksi', 'kantor'],
  recap: ['seksi', 'sudin'],
  report: ['seksi', 'sudin'],
  order: ['sudin', 'seksi'],
  return: ['sudin', 'seksi'],
  proposal: ['sudin', 'dinas'],
  determination: ['dinas', 'sudin'],
  receipt: ['sudin', 'seksi'],
};

export function orderOf(network: TestNetwork, kind: PaketKind, change: Partial<PaketOrder> = {}): PaketOrder {
  const [from, to] = roads[kind];
  return {
    kind,
    from: { office: from, app: 'kantor-kjp 0.1.0' },
    to: [to],
    scope,
    revision: 1,
    stream: { epoch: 1, sent: [], prevEpoch: null },
    supersedes: null,
    audit: { count: 3, head: '0'.repeat(64) },
    bundleId: '01890a5d-ac96-774b-bcce-b302099a8057',
    created: '2013-09-01T08:00:00+07:00',
    payload: samplePayload(kind),
    documents: [],
    relay: null,
    trust: network.chain,
    ...change,
  };
}

export function draftOf(order: PaketOrder): PaketDraft {
  const composed = composePaket(order);
  if (!composed.ok) throw new Error(`${composed.problem} ${composed.detail}`);
  return composed.draft;
}

export async function signAs(
  bytes: Uint8Array,
  member: Member,
  office: string,
  purpose: Purpose,
): Promise<SignatureEntry> {
  const { key, role, person } = member;
  return signManifest(bytes, key, { role, person, office, purpose, iat: 1_378_000_000 });
}

/** The signatures the usual policies ask for. */
export async function usualSignatures(network: TestNetwork, draft: PaketDraft): Promise<SignatureEntry[]> {
  const { office } = draft.manifest.from;
  const { members } = network.offices[office as OfficeName];
  const reset = draft.manifest.policy.startsWith('epoch-reset');
  if (draft.manifest.kind === 'receipt' && !reset)
    return [await signAs(draft.manifestBytes, members.office, office, 'receive')];
  return [
    await signAs(draft.manifestBytes, members.operator, office, 'prepare'),
    await signAs(draft.manifestBytes, members.kepala, office, 'approve'),
  ];
}

export async function makePaket(
  network: TestNetwork,
  order: PaketOrder,
): Promise<{ draft: PaketDraft; bytes: Uint8Array }> {
  const draft = draftOf(order);
  return { draft, bytes: await sealPaket(await packPaket(draft, await usualSignatures(network, draft))) };
}

export function readerOf(
  network: TestNetwork,
  office: OfficeName,
  state: StreamState | null = null,
): PaketReader {
  return {
    office,
    identities: [network.offices[office].enc.identity],
    trust: { chain: network.chain },
    streamState: () => state,
  };
}
