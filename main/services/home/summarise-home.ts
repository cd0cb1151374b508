import type { ResponseOf } from '#contract/api.ts';
import { tierOf } from '#domain/routing/office-kinds.ts';
import type { Knex } from 'knex';
import { countRows } from '../../../db/queries/dues.ts';
import { type Desk, opened, reading, todayOf } from '../desk.ts';
import { readTargets } from '../holidays/office-targets.ts';
import { uncoveredYears } from '../holidays/uncovered-years.ts';
import { findNetwork } from '../network-state.ts';
import { readOfficeRules } from '../rounds/office-rules.ts';
import { countFigures } from './figures.ts';
import { gatherDues } from './gather-dues.ts';

/** What is due and why, dates first (U24). */
export async function summariseHome(desk: Desk): Promise<ResponseOf<'home.summary'>> {
  const db = reading(desk);
  const { own } = opened(desk);
  const today = todayOf(desk);
  const [rules, targets] = [await readOfficeRules(db), await readTargets(db)];
  return {
    due: await gatherDues({ desk, db, own, today, rules, targets }),
    figures: await countFigures(db, tierOf(own.kind)),
    warnings: await warningsOf(desk, db),
    waitingReceipts: await countRows(db('paket').where({ direction: 'keluar', state: 'dikirim' })),
  };
}

async function warningsOf(desk: Desk, db: Knex): Promise<readonly string[]> {
  const joined = await findNetwork(db);
  const years = await uncoveredYears(db, todayOf(desk));
  return [
    ...(joined
      ? []
      : ['Kantor ini belum tergabung dalam jaringan pertukaran; Paket belum dapat dikirim atau diterima.']),
    ...(years.length === 0
      ? []
      : [
          `Tabel hari libur tahun ${years.join(', ')} belum ada; batas waktu hari kerja hanya memperhitungkan akhir pekan.`,
        ]),
  ];
}
