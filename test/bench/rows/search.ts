import { join } from 'node:path';
import { seededDraw } from '../../support/matching/draw.ts';
import { firstNames, laterNames } from '../../support/matching/name-stock.ts';
import type { BenchRow } from '../bench-row.ts';
import { openBenchOffice } from '../bench-office.ts';
import { median, quantile, repeated, timed, timeLine } from '../measure.ts';
import { dinasOf } from './page-candidates.ts';

const names = [...firstNames.L, ...firstNames.P, ...laterNames.L, ...laterNames.P];

/** The one box in the top bar, letter by letter: names, two words, first digits of a NIK, NPSN. */
export const searchRow: BenchRow = {
  name: 'search',
  job: 'search box, as it is typed (dispatcher)',
  reference: 'absolute',
  sizes: [10_000, 50_000, 150_000, 750_000],
  goalSize: 750_000,
  smokeSize: 600,
  async prepare(slice) {
    await dinasOf(slice);
  },
  async measure(slice) {
    const office = await openBenchOffice(join(await dinasOf(slice), 'data'), 'dinas');
    const draw = seededDraw(5);
    const typed = (): string => {
      const [first, second] = [draw.one(names), draw.one(names)];
      return draw.one([
        first.slice(0, 2),
        first.slice(0, 3),
        first,
        `${first} ${second.slice(0, 2)}`,
        `${first} ${second}`,
        `3173${String(1 + draw.number(8)).padStart(2, '0')}${String(1 + draw.number(28)).padStart(2, '0')}`,
        '30000',
      ]);
    };
    try {
      await repeated(20, () => timed(() => office.ask('search.find', { typed: typed() })));
      const times = await repeated(slice.runs * 80, () =>
        timed(() => office.ask('search.find', { typed: typed() })),
      );
      return [timeLine('median', median(times), null), timeLine('p95', quantile(times, 0.95), 10)];
    } finally {
      await office.close();
    }
  },
};
