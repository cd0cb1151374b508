import type { ResponseOf } from '#contract/api.ts';
import type {
  NetworkView,
  RootHolderRow,
  TrustDraftView,
  TrustOfficeRow,
  TrustVersionRow,
} from '#contract/methods/network-views.ts';
import type { Permission } from '#contract/views.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { officeKindLabel } from '#domain/routing/labels.ts';
import type { Knex } from 'knex';
import { printedCode } from '../../paket/digest.ts';
import { currentTrust, networkFingerprint, rootSigners, type TrustChain } from '../../paket/trust-chain.ts';
import { trustDifferences } from '../../paket/trust-difference.ts';
import { rootNeeds, type TrustDraft } from '../../paket/trust-draft.ts';
import type { TrustList, TrustOffice } from '../../paket/trust-list.ts';
import { type Desk, opened, reading, todayOf } from '../desk.ts';
import { personLabel, roleLabel } from '../exchange/labels.ts';
import { loadChain } from '../exchange/trust-store.ts';
import { findNetwork, type NetworkRow } from '../network-state.ts';
import { changeRows } from './change-store.ts';
import { findDraft } from './draft-store.ts';
import { enrolmentView, type EnrolmentRecord } from './enrolment-view.ts';
import { holderRow, keyCode, rootHolders } from './root-holders.ts';
import { isRenewalDue } from './trust-expiry.ts';
import { differenceSentence, type PersonNames } from './trust-words.ts';

/** The newest versions are enough to see who came and went. */
const shownVersions = 20;

/** The whole network as this office knows it. */
export async function viewNetwork(desk: Desk): Promise<ResponseOf<'network.view'>> {
  const db = reading(desk);
  const network = await findNetwork(db);
  const chain = await loadChain(db);
  const trust = chain ? currentTrust(chain) : null;
  const pending = (await db('enrolment').orderBy('office')) as EnrolmentRecord[];
  const draft = await findDraft(db);
  return {
    fingerprint: network?.fingerprint ?? null,
    trial: network?.trial === 1,
    trustVersion: trust?.version ?? 0,
    expires: trust?.expires ?? null,
    offices: (trust?.offices ?? []).map(officeRow),
    pending: await Promise.all(pending.map((row) => enrolmentView(row, trust))),
    rootThreshold: trust?.root.threshold ?? 0,
    rootHolders: await holdersOf(db, trust),
    draft: draft && (await viewDraft(draft, await holderNames(db))),
    changes: (await changeRows(db)).map((row) => ({
      changeId: row.change_id,
      sentence: row.sentence,
      reason: row.reason,
      askedBy: row.asked_by,
    })),
    versions: chain ? await versionRows(db, chain) : [],
    create: mayCreate(desk, network, draft),
    join: mayJoin(desk, network),
    renewalDue: trust !== null && isRenewalDue(trust.expires, todayOf(desk)),
    warnings: trust ? expiryWarnings(trust, todayOf(desk)) : [],
  };
}

/** A draft for the person who is to sign it: what changes, who has signed, who is awaited. */
export async function viewDraft(draft: TrustDraft, names: PersonNames): Promise<TrustDraftView> {
  const nameOf = ({ person }: { readonly person: string }) => names.get(person) ?? personLabel(person);
  const needs = await rootNeeds(draft);
  return {
    version: draft.list.version,
    sha256Code: printedCode(draft.sha256),
    trial: draft.list.trial,
    fingerprint: networkFingerprint(draft.list),
    changes: trustDifferences(draft.before, draft.list).map((one) => differenceSentence(one, names)),
    needs: needs.map(({ root, threshold, signed, waiting }) => ({
      label:
        needs.length === 1
          ? 'Pemegang kunci pangkal'
          : root === 'held'
            ? 'Pemegang kunci pangkal sekarang'
            : 'Pemegang kunci pangkal yang baru',
      threshold,
      signed: signed.map(nameOf),
      waiting: waiting.map(nameOf),
    })),
  };
}

/** Names of root holders; only the Dinas knows more of them than the trust list says. */
export async function holderNames(db: Knex): Promise<PersonNames> {
  return new Map((await rootHolders(db)).map(({ holder }) => [holder.person, holder.name]));
}

function officeRow(office: TrustOffice): TrustOfficeRow {
  const active = office.sig.filter((key) => key.role !== 'office' && key.status === 'active');
  return {
    office: office.office,
    name: office.name,
    kind: officeKindLabel(office.kind),
    persons: active.map((key) => `${roleLabel(key.role)} (${personLabel(key.person)})`),
    keys: office.sig.map((key) => ({
      kid: key.kid,
      fingerprint: keyCode(key.kid),
      person: key.role === 'office' ? office.name : personLabel(key.person),
      role: key.role,
      roleLabel: roleLabel(key.role),
      status: key.status,
      reason: key.reason,
    })),
    reachable: office.enc.some(({ status }) => status === 'active'),
    reads: office.reads,
  };
}

async function holdersOf(db: Knex, trust: TrustList | null): Promise<RootHolderRow[]> {
  const made = await rootHolders(db);
  const inForce = trust?.root.keys ?? [];
  const elsewhere = inForce.filter(({ kid }) => !made.some(({ holder }) => holder.kid === kid));
  return [
    ...made.map(({ holder }) =>
      holderRow(
        holder,
        inForce.some(({ kid }) => kid === holder.kid),
      ),
    ),
    ...elsewhere.map(({ kid, person }) =>
      holderRow({ kid, person, name: personLabel(person), provenAt: null }, true),
    ),
  ];
}

async function versionRows(db: Knex, chain: TrustChain): Promise<TrustVersionRow[]> {
  const times = await db('trust_version').select<{ version: number; taken_at: string }[]>(
    'version',
    'taken_at',
  );
  const names = await holderNames(db);
  const rows: TrustVersionRow[] = [];
  for (const [index, { list, bytes, signatures }] of chain.entries()) {
    if (index < chain.length - shownVersions) continue;
    const signers = await rootSigners(bytes, signatures, list.root);
    rows.unshift({
      version: list.version,
      issued: list.issued,
      expires: list.expires,
      takenAt: times.find(({ version }) => version === list.version)?.taken_at ?? '',
      signers: signers.map(({ person }) => names.get(person) ?? personLabel(person)),
      changes: trustDifferences(chain[index - 1]?.list ?? null, list).map((one) =>
        differenceSentence(one, names),
      ),
    });
  }
  return rows;
}

function expiryWarnings({ expires }: TrustList, today: IsoDate): string[] {
  const goesOn = 'Paket tetap dapat dikirim dan diterima.';
  if (expires < today)
    return [`Daftar kepercayaan sudah lewat masa berlakunya; minta terbitan baru dari Dinas. ${goesOn}`];
  return isRenewalDue(expires, today)
    ? [`Daftar kepercayaan berlaku sampai ${expires}; mintalah terbitan baru dari Dinas. ${goesOn}`]
    : [];
}

function mayCreate(desk: Desk, network: NetworkRow | null, draft: TrustDraft | null): Permission {
  const { own, actor } = opened(desk);
  if (own.kind !== 'dinas') return no('Jaringan hanya dibentuk oleh Dinas Pendidikan.');
  if (network) return no('Jaringan sudah dibentuk.');
  if (draft) return no('Rancangan jaringan resmi sedang menunggu tanda tangan.');
  return actor.role === 'kepala' ? { allowed: true, why: null } : no('Hanya Kepala yang membentuk jaringan.');
}

function mayJoin(desk: Desk, network: NetworkRow | null): NetworkView['join'] {
  if (opened(desk).own.kind === 'dinas') return no('Dinas membentuk jaringan, tidak bergabung.');
  return network ? no('Kantor ini sudah tergabung.') : { allowed: true, why: null };
}

function no(why: string): Permission {
  return { allowed: false, why };
}
