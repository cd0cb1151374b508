import type { ResponseOf } from '#contract/api.ts';
import type { HomeView } from '#contract/methods/home.ts';
import { tierOf } from '#domain/routing/office-kinds.ts';
import type { Knex } from 'knex';
import { roundStateLabels, roundStates } from '#domain/rounds/round-states.ts';
import { countRows } from '../../../db/queries/dues.ts';
import { countStates } from '../../../db/queries/home.ts';
import { type Desk, opened, type OwnOffice, reading, todayOf } from '../desk.ts';
import { readTargets } from '../holidays/office-targets.ts';
import { uncoveredYears } from '../holidays/uncovered-years.ts';
import { findNetwork } from '../network-state.ts';
import { readOfficeRules } from '../rounds/office-rules.ts';
import { readSchoolCoverage } from './coverage.ts';
import { countFigures } from './figures.ts';
import { gatherDues } from './gather-dues.ts';
import { processLine } from './process-line.ts';
import { readStages } from './stages.ts';
import { readWaits } from './waits.ts';

/** What is due and why, dates first (U24). */
export async function summariseHome(desk: Desk): Promise<ResponseOf<'home.summary'>> {
  const db = reading(desk);
  const { own } = opened(desk);
  const today = todayOf(desk);
  const [rules, targets] = [await readOfficeRules(db), await readTargets(db)];
  const coverage = await readSchoolCoverage(db, today);
  return {
    due: await gatherDues({ desk, db, own, today, rules, targets }),
    figures: await countFigures(db, tierOf(own.kind)),
    warnings: await warningsOf(desk, db),
    waitingReceipts: await countRows(db('paket').where({ direction: 'keluar', state: 'dikirim' })),
    steps: processLine(await readStages(db, own, coverage)),
    coverage: coverage.total === 0 || !keepsSchools(own) ? null : coverage,
    rounds: await roundsByState(db),
    waits: await readWaits(desk, db, own, coverage),
  };
}

async function roundsByState(db: Knex): Promise<HomeView['rounds']> {
  const counts = await countStates(db, 'round');
  return roundStates.flatMap((state) => {
    const count = counts.get(state) ?? 0;
    return count === 0 ? [] : [{ state, label: roundStateLabels[state], count }];
  });
}

/** Further up the register only names the schools; what each sent is known below. */
function keepsSchools({ kind }: OwnOffice): boolean {
  return !['sudin', 'dinas'].includes(tierOf(kind));
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
