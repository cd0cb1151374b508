import { type ResponseOf } from '#contract/api.ts';
import { type RecapTotals } from '#contract/methods/recaps.ts';
import { type Permission } from '#contract/views.ts';
import { type RecommendationState } from '#domain/recaps/advance-recommendation.ts';
import { tierOf } from '#domain/routing/office-kinds.ts';
import { type Knex } from 'knex';
import { currentTrust } from '../../paket/trust-chain.ts';
import { type Desk, opened, reading } from '../desk.ts';
import { loadChain, officeNames } from '../exchange/trust-store.ts';
import { type ProposalRecord, proposalView } from '../proposals/proposal-view.ts';

export interface RecommendationRecord {
  readonly recommendation_id: string;
  readonly number: string;
  readonly date: string;
  readonly state: RecommendationState;
  readonly pupils: number;
  readonly totals: string;
  readonly proposals: string;
  readonly letter_document_id: string | null;
  readonly annex_document_id: string | null;
  readonly consideration: string | null;
}

interface DeterminationRecord {
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

export async function viewRecommendation(desk: Desk): Promise<ResponseOf<'recommendation.view'>> {
  const db = reading(desk);
  const names = await officeNames(db);
  const { actor, own } = opened(desk);
  const row = await currentRecommendation(db);
  const proposals = (await db('proposal')
    .where({ direction: 'masuk', state: 'received' })
    .orderBy(['sender', 'bidang'])) as ProposalRecord[];
  const determination = (await db('determination').orderBy('taken_at', 'desc').first()) as
    DeterminationRecord | undefined;
  const state = row?.state ?? 'belum';
  const isDinas = own.kind === 'dinas';
  const step = (wanted: string, why: string): Permission =>
    !isDinas ? no('Rekomendasi dibuat oleh Dinas Pendidikan (Pasal 30).') : state === wanted ? yes : no(why);
  return {
    recommendationId: row?.recommendation_id ?? null,
    proposals: proposals.map((proposal) => proposalView(proposal, names)),
    missingSenders: await missingSenders(db, proposals, names),
    number: row?.number ?? null,
    date: row?.date ?? null,
    state,
    stateLabel: labels[state],
    pupils: row?.pupils ?? proposals.reduce((sum, proposal) => sum + proposal.pupils, 0),
    totals: await totalsByLevel(db),
    documents: [
      ...(row?.letter_document_id
        ? [{ documentId: row.letter_document_id, label: 'Surat rekomendasi (DOC-18)' }]
        : []),
      ...(row?.annex_document_id
        ? [{ documentId: row.annex_document_id, label: 'Rekapitulasi usulan (DOC-19)' }]
        : []),
    ],
    tembusan: ['Kepala BPKD', 'Ketua TKPK'],
    consideration: row?.consideration
      ? (JSON.parse(row.consideration) as { number: string; date: string; summary: string })
      : null,
    determination: determination
      ? {
          number: determination.kepgub_number,
          date: determination.kepgub_date,
          recipients: determination.recipients,
          notDetermined: determination.not_determined,
          unmatched: (JSON.parse(determination.unmatched) as unknown[]).length,
          paketIds: (await db('paket')
            .where({ direction: 'keluar', kind: 'determination' })
            .whereNot({ state: 'batal' })
            .pluck('paket_id')) as string[],
        }
      : null,
    compile: !isDinas
      ? no('Rekomendasi dibuat oleh Dinas Pendidikan (Pasal 30).')
      : proposals.length === 0
        ? no('Belum ada usulan yang diterima.')
        : state === 'belum' || state === 'draft'
          ? yes
          : no('Rekomendasi sudah ditandatangani.'),
    sign:
      actor.role === 'kepala'
        ? step('draft', 'Rekomendasi belum disusun atau sudah ditandatangani.')
        : no('Hanya Kepala Dinas yang menandatangani.'),
    send: step('signed', 'Rekomendasi belum ditandatangani atau sudah disampaikan.'),
    consider: step('sent', 'Rekomendasi belum disampaikan kepada TAPD.'),
    determine: step('considered', 'Pertimbangan TAPD belum dicatat (Pasal 31 ayat (1)).'),
  };
}

export async function currentRecommendation(db: Knex): Promise<RecommendationRecord | undefined> {
  return (await db('recommendation').orderBy('date', 'desc').orderBy('recommendation_id', 'desc').first()) as
    RecommendationRecord | undefined;
}

async function missingSenders(
  db: Knex,
  proposals: readonly ProposalRecord[],
  names: ReadonlyMap<string, string>,
): Promise<string[]> {
  const chain = await loadChain(db);
  if (!chain) return [];
  const senders = currentTrust(chain).offices.filter(({ kind }) =>
    ['sudin', 'kanwil'].includes(tierOf(kind)),
  );
  return senders
    .filter(({ office }) => !proposals.some(({ sender }) => sender === office))
    .map(({ office }) => names.get(office) ?? office);
}

async function totalsByLevel(db: Knex): Promise<RecapTotals[]> {
  const rows = await db('candidate')
    .whereIn('state', ['proposed', 'recommended', 'determined', 'not-determined'])
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
