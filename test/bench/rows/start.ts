import { join } from 'node:path';
import { openDatabase } from '../../../db/open.ts';
import { migrate } from '../../../db/migrate.ts';
import type { BenchRow } from '../bench-row.ts';
import { benchKey, openBenchOffice } from '../bench-office.ts';
import { median, repeated, timed, timeLine } from '../measure.ts';
import { dinasOf } from './page-candidates.ts';

/** From the known key to a home page that answers; the passphrase's derivation is slow on purpose and not counted. */
export const startRow: BenchRow = {
  name: 'start',
  job: 'start to usable home after the key is known',
  reference: 'absolute',
  sizes: [10_000, 50_000, 250_000, 750_000],
  goalSize: 250_000,
  smokeSize: 600,
  async prepare(slice) {
    await dinasOf(slice);
  },
  async measure(slice) {
    const data = join(await dinasOf(slice), 'data');
    const opening = await repeated(slice.runs, () =>
      timed(async () => {
        const database = await openDatabase(join(data, 'kantor.db'), benchKey);
        await migrate(database.write, () => Promise.resolve());
        await database.close();
      }),
    );
    const whole = await repeated(slice.runs, () =>
      timed(async () => {
        const office = await openBenchOffice(data, 'dinas');
        await office.ask('home.summary', {});
        await office.close();
      }),
    );
    return [timeLine('store opened', median(opening), null), timeLine('home answers', median(whole), 1500)];
  },
};
