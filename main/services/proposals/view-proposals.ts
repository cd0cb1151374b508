import { type ParsedRequestOf, type ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { type Permission } from '#contract/views.ts';
import { bidangs, tierOf } from '#domain/routing/office-kinds.ts';
import { bidangLabel } from '#domain/routing/labels.ts';
import { type Knex } from 'knex';
import { findPage } from '../../../db/queries/paging.ts';
import { currentTrust } from '../../paket/trust-chain.ts';
import { countOpenPairs } from '../candidates/duplicates.ts';
import { type Desk, opened, type OwnOffice, reading } from '../desk.ts';
import { loadChain, officeNames } from '../exchange/trust-store.ts';
import { type ProposalRecord, proposalView } from './proposal-view.ts';

const yes: Permission = { allowed: true, why: null };
const no = (why: string): Permission => ({ allowed: false, why });

/** Pasal 29: only a Suku Dinas or the Kanwil recaps and proposes. */
export function requireProposer(own: OwnOffice): void {
  const tier = tierOf(own.kind);
  if (tier !== 'sudin' && tier !== 'kanwil')
    refuse('OFF-001', {
      office: own.name,
      article: '29',
      authority: 'Suku Dinas atau Kanwil Kementerian Agama',
    });
}

export async function viewProposals(desk: Desk): Promise<ResponseOf<'proposals.view'>> {
  const db = reading(desk);
  const names = await officeNames(db);
  const openPairs = await countOpenPairs(db);
  const counts = await countByOffice(db);
  const recaps = await newestRecaps(db);
  const recap = await db('recap')
    .where({ kind: 'proposal' })
    .orderBy('revision', 'desc')
    .first<{ recap_id: string; pupils: number; state: string; document_id: string | null } | undefined>(
      'recap_id',
      'pupils',
      'state',
      'document_id',
    );
  const received = [...counts.values()].reduce((sum, n) => sum + n, 0);
  return {
    received: (await officesBelow(desk, db)).map((office) => ({
      office,
      name: names.get(office) ?? office,
      state: counts.has(office) ? 'diterima' : 'belum',
      pupils: counts.get(office) ?? 0,
      recap: recaps.get(office) ?? null,
    })),
    openPairs,
    recap: recap
      ? { recapId: recap.recap_id, pupils: recap.pupils, state: recap.state, documentId: recap.document_id }
      : null,
    bidang: await byBidang(db, names),
    find: received > 0 ? yes : no('Belum ada rekap yang diterima.'),
    recapStep:
      received === 0
        ? no('Belum ada rekap yang diterima.')
        : openPairs > 0
          ? { allowed: true, why: `Masih ada ${openPairs} pasangan data ganda yang belum diputus.` }
          : yes,
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
  const names = await officeNames(db);
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

async function countByOffice(db: Knex): Promise<ReadonlyMap<string, number>> {
  const rows = await db('candidate')
    .where({ source: 'recap' })
    .groupBy('from_office')
    .select<{ from_office: string; n: number }[]>('from_office', db.raw('count(*) AS n'));
  return new Map(rows.map(({ from_office, n }) => [from_office, n]));
}

/** The recap each office sent last, by its agenda number and revision. */
async function newestRecaps(db: Knex): Promise<ReadonlyMap<string, string>> {
  const rows = await db('paket')
    .where({ direction: 'masuk', kind: 'recap', state: 'diterima' })
    .orderBy('seq')
    .select<{ from_office: string; agenda_no: string; revision: number }[]>(
      'from_office',
      'agenda_no',
      'revision',
    );
  return new Map(
    rows.map(({ from_office, agenda_no, revision }) => [from_office, `${agenda_no}, revisi ${revision}`]),
  );
}

/** Offices of the trust list that send their recap here. */
async function officesBelow(desk: Desk, db: Knex): Promise<string[]> {
  const chain = await loadChain(db);
  const { own } = opened(desk);
  return chain
    ? currentTrust(chain)
        .offices.filter(({ parent }) => parent === own.office)
        .map(({ office }) => office)
    : [];
}
