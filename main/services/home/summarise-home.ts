import { type ResponseOf } from '#contract/api.ts';
import { type DueItem } from '#contract/methods/office.ts';
import { partsOf } from '#domain/deadlines/iso-date.ts';
import { tierOf } from '#domain/routing/office-kinds.ts';
import { type Knex } from 'knex';
import { findRounds } from '../../../db/queries/rounds.ts';
import { type Desk, opened, reading, todayOf } from '../desk.ts';
import { kindLabel, stateLabel } from '../exchange/labels.ts';
import { type PaketRecord } from '../exchange/paket-row.ts';
import { findNetwork } from '../network-state.ts';
import { readOfficeRules } from '../rounds/office-rules.ts';
import { viewRoundRow } from '../rounds/view-round.ts';
import { countFigures } from './figures.ts';

const mostRounds = 50;

/** What is due and why, dates first (U24). */
export async function summariseHome(desk: Desk): Promise<ResponseOf<'home.summary'>> {
  const db = reading(desk);
  const tier = tierOf(opened(desk).own.kind);
  const due = [...(await roundsDue(desk, db)), ...(await paketDue(db)), ...(await stepsDue(db, tier))];
  const waiting = (await db('paket')
    .where({ direction: 'keluar', state: 'dikirim' })
    .count({ n: '*' })
    .first()) as { n: number } | undefined;
  return {
    due: due.sort((a, b) => ((a.deadline?.lastDay ?? '9999') < (b.deadline?.lastDay ?? '9999') ? -1 : 1)),
    figures: await countFigures(db, tier),
    warnings: await warningsOf(desk, db),
    waitingReceipts: waiting?.n ?? 0,
  };
}

async function roundsDue(desk: Desk, db: Knex): Promise<DueItem[]> {
  const rules = await readOfficeRules(db);
  const { rows } = await findRounds(db, { page: 0, pageSize: mostRounds, sort: null }, null);
  return rows
    .map((row) => viewRoundRow(row, todayOf(desk), rules))
    .filter((round) => round.state !== 'closed')
    .map((round) => ({
      id: round.roundId,
      title: `${round.schoolName}, kelas ${round.applicantClass}: ${round.stateLabel}`,
      why: whyOf(round.undecided, round.openObjections, round.applications),
      deadline: round.deadline,
      link: `/rounds/${round.roundId}`,
      kind: round.deadline ? 'deadline' : 'step',
    }));
}

function whyOf(undecided: number, openObjections: number, applications: number): string {
  if (openObjections > 0) return `${openObjections} keberatan belum selesai`;
  if (undecided > 0) return `${undecided} dari ${applications} usulan belum diputus`;
  return `${applications} usulan`;
}

async function paketDue(db: Knex): Promise<DueItem[]> {
  const rows = (await db('paket')
    .whereIn('state', ['karantina', 'menunggu', 'bercabang', 'disiapkan', 'ditandatangani'])
    .whereNot({ kind: 'receipt' })
    .orderBy('created_at')
    .limit(mostRounds)) as PaketRecord[];
  return rows.map((row) => ({
    id: row.paket_id,
    title: `Paket ${row.direction === 'masuk' ? 'masuk' : 'keluar'} ${row.agenda_no}: ${kindLabel(row.kind)}`,
    why: stateLabel(row.state),
    deadline: null,
    link: `/paket/${row.paket_id}`,
    kind: 'paket',
  }));
}

async function stepsDue(db: Knex, tier: string): Promise<DueItem[]> {
  const items: DueItem[] = [];
  const add = (id: string, count: number, title: string, why: string, link: string) => {
    if (count > 0)
      items.push({ id, title, why: why.replace('{n}', String(count)), deadline: null, link, kind: 'step' });
  };
  if (tier === 'section') {
    add(
      'held',
      await countOf(
        db('import_row')
          .where({ state: 'held' })
          .whereIn('import_id', db('import_file').where({ state: 'committed' }).select('import_id')),
      ),
      'Baris rekap yang ditahan',
      '{n} baris menunggu keputusan petugas',
      '/imports',
    );
    add(
      'forms',
      await countOf(db('account_form').where({ complete: 0 }).whereNull('voided_on')),
      'Formulir rekening belum lengkap',
      '{n} formulir kurang isian',
      '/forms',
    );
  }
  add(
    'reports',
    await countOf(db('review_report').where({ state: 'menunggu' })),
    'Laporan peninjauan menunggu perintah',
    '{n} laporan (Pasal 18 ayat (4), 20)',
    '/orders',
  );
  add(
    'pairs',
    await countOf(db('duplicate_pair').where({ state: 'terbuka' })),
    'Pasangan data ganda',
    '{n} pasangan menunggu keputusan',
    '/proposals',
  );
  return items;
}

async function warningsOf(desk: Desk, db: Knex): Promise<string[]> {
  const warnings: string[] = [];
  const network = await findNetwork(db);
  if (!network)
    warnings.push(
      'Kantor ini belum tergabung dalam jaringan pertukaran; Paket belum dapat dikirim atau diterima.',
    );
  const year = partsOf(todayOf(desk)).year;
  const days = await countOf(db('holiday').where('date', 'like', `${year}-%`));
  if (days === 0)
    warnings.push(
      `Daftar hari libur tahun ${year} belum ada; batas waktu hari kerja hanya memperhitungkan akhir pekan.`,
    );
  return warnings;
}

async function countOf(query: Knex.QueryBuilder): Promise<number> {
  const row = await query.count({ n: '*' }).first<{ n: number } | undefined>();
  return row?.n ?? 0;
}
