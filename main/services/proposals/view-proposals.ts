import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import type { Permission } from '#contract/views.ts';
import { bidangs } from '#domain/routing/office-kinds.ts';
import { bidangLabel } from '#domain/routing/labels.ts';
import type { Knex } from 'knex';
import { findPage } from '../../../db/queries/paging.ts';
import { proposalRecaps } from '../../../db/queries/recaps.ts';
import { countOpenPairs } from '../candidates/duplicates.ts';
import { type Desk, opened, reading, todayOf } from '../desk.ts';
import { officeNames } from '../exchange/trust-store.ts';
import { type ProposalRecord, proposalView } from './proposal-view.ts';
import { receivedRecaps } from './received-recaps.ts';

const yes: Permission = { allowed: true, why: null };
const no = (why: string): Permission => ({ allowed: false, why });

/** How far this Suku Dinas or the Kanwil is: recaps received, its own recap, and the proposal to each Bidang (Pasal 29). */
export async function viewProposals(desk: Desk): Promise<ResponseOf<'proposals.view'>> {
  const db = reading(desk);
  const names = await officeNames(desk, db);
  const openPairs = await countOpenPairs(db);
  const received = await receivedRecaps(db, opened(desk).own, names, todayOf(desk));
  const [recap] = await proposalRecaps(db);
  const waiting = received.some(({ state }) => state === 'diterima')
    ? null
    : no('Belum ada rekap yang diterima.');
  return {
    received,
    openPairs,
    recap: recap
      ? { recapId: recap.recap_id, pupils: recap.pupils, state: recap.state, documentId: recap.document_id }
      : null,
    bidang: await byBidang(db, names),
    find: waiting ?? yes,
    recapStep:
      waiting ??
      (openPairs > 0
        ? { allowed: true, why: `Masih ada ${openPairs} pasangan data ganda yang belum diputus.` }
        : yes),
    make: recap ? yes : no('Buat rekap Suku Dinas/Kanwil terlebih dahulu (Pasal 29 ayat (1)).'),
  };
}

export async function pageProposals(
  desk: Desk,
  request: ParsedRequestOf<'proposals.page'>,
): Promise<ResponseOf<'proposals.page'>> {
  const db = reading(desk);
  const page = await findPage<ProposalRecord>(
    db('proposal').select('*'),
    request,
    { date: 'date', pupils: 'pupils', number: 'number' },
    ['date desc', 'bidang', 'revision desc'],
  );
  const names = await officeNames(desk, db);
  return { total: page.total, rows: page.rows.map((row) => proposalView(row, names)) };
}

async function byBidang(
  db: Knex,
  names: ReadonlyMap<string, string>,
): Promise<ResponseOf<'proposals.view'>['bidang']> {
  const counts = await db('candidate')
    .where({ source: 'recap' })
    .whereIn('state', ['recapped', 'proposed', 'recommended', 'determined', 'not-determined'])
    .groupBy('bidang')
    .select<{ bidang: string; n: number }[]>('bidang', db.raw('count(*) AS n'));
  const proposals = (await db('proposal')
    .where({ direction: 'keluar' })
    .orderBy('revision')) as ProposalRecord[];
  return bidangs.map((bidang) => {
    const newest = proposals.findLast((row) => row.bidang === bidang);
    return {
      bidang,
      label: bidangLabel(bidang),
      pupils: counts.find((row) => row.bidang === bidang)?.n ?? 0,
      proposal: newest ? proposalView(newest, names) : null,
    };
  });
}
