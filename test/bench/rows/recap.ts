import { join } from 'node:path';
import type { BenchRow } from '../bench-row.ts';
import { openBenchOffice } from '../bench-office.ts';
import { byTurns, median, ratioLine, repeated, timed, timeLine } from '../measure.ts';
import { dinasOf } from './page-candidates.ts';

const bare = `SELECT npsn, from_office, level, school_status, state, count(*) AS total FROM candidate INDEXED BY candidate_counted
  GROUP BY npsn, from_office, level, school_status, state`;

/** What a Suku Dinas looks at every day: how many from whom, beside counting them on a covering index. */
export const recapRow: BenchRow = {
  name: 'recap',
  job: 'counts of a Suku Dinas by school and office, and its home page',
  reference: 'bare driver, GROUP BY on a covering index',
  sizes: [10_000, 50_000, 250_000, 750_000],
  goalSize: 250_000,
  smokeSize: 600,
  async prepare(slice) {
    await dinasOf(slice);
  },
  async measure(slice) {
    const office = await openBenchOffice(join(await dinasOf(slice), 'data'), 'dinas');
    const { read, write } = office.database;
    await write.raw(
      'CREATE INDEX IF NOT EXISTS candidate_counted ON candidate (npsn, from_office, level, school_status, state)',
    );
    try {
      const pair = await byTurns(
        slice.runs,
        () => timed(() => office.ask('home.charts', {})),
        () => timed(() => read.raw(bare)),
      );
      const home = await repeated(slice.runs * 3, () => timed(() => office.ask('home.summary', {})));
      return [ratioLine('charts of the area', pair, 1.3), timeLine('home page', median(home), 50)];
    } finally {
      await write.raw('DROP INDEX candidate_counted');
      await office.close();
    }
  },
};
