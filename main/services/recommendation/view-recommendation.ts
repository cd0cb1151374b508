import type { ResponseOf } from '#contract/api.ts';
import type { RecapTotals } from '#contract/methods/recaps.ts';
import type { Permission } from '#contract/views.ts';
import { tierOf } from '#domain/routing/office-kinds.ts';
import type { Knex } from 'knex';
import { currentTrust } from '../../paket/trust-chain.ts';
import { type Desk, opened, reading } from '../desk.ts';
import { loadChain, officeNames } from '../exchange/trust-store.ts';
import { type ProposalRecord, proposalView } from '../proposals/proposal-view.ts';
import { waitingProposals } from './accepted-proposals.ts';
import {
  allRecommendations,
  findRecommendation,
  proposalsOf,
  type RecommendationRecord,
} from './recommendation-row.ts';

interface DeterminationRecord {
  readonly determination_id: string;
  readonly kepgub_number: string;
  readonly kepgub_date: string;
  readonly recipients: number;
  readonly not_determined: number;
  readonly unmatched: string;
}

const labels = {
  belum: 'Belum disusun',
  draft: 'Disusun, menunggu tanda tangan',
  signed: 'Ditandatangani',
  sent: 'Disampaikan kepada TAPD',
  considered: 'Pertimbangan TAPD dicatat',
  determined: 'Ditetapkan dengan Keputusan Gubernur',
} as const;

const yes: Permission = { allowed: true, why: null };
const no = (why: string): Permission => ({ allowed: false, why });

/** One recommendation, or the newest, with its proposals and the acts that are due (Pasal 30-32). */
export async function viewRecommendation(
  desk: Desk,
  recommendationId: string | null,
): Promise<ResponseOf<'recommendation.view'>> {
  const db = reading(desk);
  const names = await officeNames(desk, db);
  const { actor, own } = opened(desk);
  const row = await findRecommendation(db, recommendationId);
  const waiting = await waitingProposals(db);
  const carried = row && row.state !== 'draft' ? await proposalsIn(db, proposalsOf(row)) : waiting;
  const state = row?.state ?? 'belum';
  const isDinas = own.kind === 'dinas';
  const step = (wanted: string, why: string): Permission =>
    !isDinas ? notDinas : state === wanted ? yes : no(why);
  return {
    recommendationId: row?.recommendation_id ?? null,
    all: (await allRecommendations(db)).map((one) => ({
      recommendationId: one.recommendation_id,
      number: one.number,
      stateLabel: labels[one.state],
    })),
    proposals: carried.map((proposal) => proposalView(proposal, names)),
    waiting: carried === waiting ? 0 : waiting.length,
    missingSenders: await missingSenders(db, names),
    number: row?.number ?? null,
    date: row?.date ?? null,
    state,
    stateLabel: labels[state],
    pupils: row?.pupils ?? carried.reduce((sum, proposal) => sum + proposal.pupils, 0),
    totals: await totalsByLevel(
      db,
      carried.map(({ proposal_id }) => proposal_id),
    ),
    documents: documentsOf(row),
    tembusan: ['Kepala BPKD', 'Ketua TKPK'],
    consideration: row?.consideration
      ? (JSON.parse(row.consideration) as { number: string; date: string; summary: string })
      : null,
    determination: state === 'determined' ? await newestDetermination(db) : null,
    compile: !isDinas ? notDinas : compilePermission(waiting.length, row !== undefined),
    sign:
      actor.role === 'kepala'
        ? step('draft', 'Rekomendasi belum disusun atau sudah ditandatangani.')
        : no('Hanya Kepala Dinas yang menandatangani.'),
    send: step('signed', 'Rekomendasi belum ditandatangani atau sudah disampaikan.'),
    consider: step('sent', 'Rekomendasi belum disampaikan kepada TAPD.'),
    determine: step('considered', 'Pertimbangan TAPD belum dicatat (Pasal 31 ayat (1)).'),
  };
}

const notDinas = no('Rekomendasi dibuat oleh Dinas Pendidikan (Pasal 30).');

function compilePermission(waiting: number, begun: boolean): Permission {
  if (waiting > 0) return yes;
  return begun
    ? no('Semua usulan yang diterima sudah direkomendasikan.')
    : no('Belum ada usulan yang diterima.');
}

function documentsOf(row: RecommendationRecord | undefined) {
  return [
    { documentId: row?.letter_document_id ?? null, label: 'Surat rekomendasi (DOC-18)' },
    { documentId: row?.annex_document_id ?? null, label: 'Rekapitulasi usulan (DOC-19)' },
  ].flatMap(({ documentId, label }) => (documentId === null ? [] : [{ documentId, label }]));
}

async function proposalsIn(db: Knex, ids: readonly string[]): Promise<readonly ProposalRecord[]> {
  return (await db('proposal').whereIn('proposal_id', ids).orderBy(['sender', 'bidang'])) as ProposalRecord[];
}

async function newestDetermination(db: Knex): Promise<ResponseOf<'recommendation.view'>['determination']> {
  const row = (await db('determination').orderBy('taken_at', 'desc').first()) as
    DeterminationRecord | undefined;
  if (!row) return null;
  return {
    determinationId: row.determination_id,
    number: row.kepgub_number,
    date: row.kepgub_date,
    recipients: row.recipients,
    notDetermined: row.not_determined,
    unmatched: (JSON.parse(row.unmatched) as unknown[]).length,
    paketIds: (await db('paket')
      .where({ direction: 'keluar', kind: 'determination' })
      .whereNot({ state: 'batal' })
      .pluck('paket_id')) as string[],
  };
}

/** Senders of the trust list of whom no proposal is here, recommended or not. */
async function missingSenders(db: Knex, names: ReadonlyMap<string, string>): Promise<string[]> {
  const chain = await loadChain(db);
  if (!chain) return [];
  const senders = currentTrust(chain).offices.filter(({ kind }) =>
    ['sudin', 'kanwil'].includes(tierOf(kind)),
  );
  const heard = new Set((await db('proposal').where({ direction: 'masuk' }).pluck('sender')) as string[]);
  return senders.filter(({ office }) => !heard.has(office)).map(({ office }) => names.get(office) ?? office);
}

async function totalsByLevel(db: Knex, proposalIds: readonly string[]): Promise<RecapTotals[]> {
  const rows = await db('candidate')
    .whereIn('proposal_id', proposalIds)
    .groupBy('level', 'school_status')
    .orderBy(['level', 'school_status'])
    .select<RecapTotals[]>(
      db.raw("level || ' ' || school_status AS label"),
      db.raw("sum(kind = 'baru') AS baru"),
      db.raw("sum(kind = 'lanjutan') AS lanjutan"),
      db.raw("sum(sex = 'L') AS L"),
      db.raw("sum(sex = 'P') AS P"),
      db.raw('count(*) AS total'),
    );
  return rows;
}
