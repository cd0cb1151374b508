import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { officeFolder } from '../../../main/adapters/files/office-folder.ts';
import { seededDraw } from '../../support/matching/draw.ts';
import type { BenchRow, Slice } from '../bench-row.ts';
import { openBenchOffice } from '../bench-office.ts';
import { fillCandidates } from '../fill-candidates.ts';
import { median, quantile, repeated, timed, timeLine } from '../measure.ts';
import { notePeak } from '../memory.ts';
import { prepared } from '../prepared.ts';

/** The filled office of the Dinas at one size, shared by the rows that only read it. */
export function dinasOf({ folder, size }: Slice): Promise<string> {
  return prepared(folder, `dinas-${size}`, async (path) => {
    const office = await openBenchOffice(join(path, 'data'), 'dinas');
    await fillCandidates(office.database, size);
    await office.close();
  });
}

/** The system keeps what was read lately: the lines speak of a file in use, not of the first look of the day. */
async function readThrough(folder: string): Promise<void> {
  const path = officeFolder(folder).databasePath();
  for await (const _ of createReadStream(path, { highWaterMark: 1024 * 1024 }));
}

const sorts = [null, 'name', 'schoolName', 'level', 'stateLabel', 'birthDate', 'from'] as const;
const callsPerRun = 60;

/** Page, filter and sort of the longest list through the whole API, as a person turns its pages. */
export const pageRow: BenchRow = {
  name: 'page',
  job: 'page, filter, sort of the list of candidates (dispatcher)',
  reference: 'absolute; the same at a fifth of the rows',
  sizes: [10_000, 50_000, 150_000, 750_000],
  goalSize: 750_000,
  smokeSize: 600,
  async prepare(slice) {
    await dinasOf(slice);
  },
  async measure(slice) {
    const data = join(await dinasOf(slice), 'data');
    await readThrough(data);
    const office = await openBenchOffice(data, 'dinas');
    const draw = seededDraw(4);
    const pages = Math.ceil(slice.size / 100);
    const call = (page: number): Promise<number> => {
      const field = draw.one(sorts);
      const direction = draw.one(['asc', 'desc'] as const);
      return timed(() =>
        office.ask('candidates.page', {
          page: Math.min(page, pages - 1),
          pageSize: 100,
          sort: field === null ? null : { field, direction },
          search: '',
          state: draw.one([null, null, 'received']),
          from: draw.one([null, null, '317303-seksi-dasar']),
        }),
      );
    };
    try {
      await repeated(20, () => call(draw.number(5)));
      const near = await repeated(slice.runs * callsPerRun, () => call(draw.number(10)));
      notePeak();
      const anywhere = await repeated(callsPerRun, () => call(draw.number(pages)));
      return [
        timeLine('median, first ten pages', median(near), null),
        timeLine('p95, first ten pages', quantile(near, 0.95), 5),
        timeLine('p95, any page', quantile(anywhere, 0.95), null),
      ];
    } finally {
      await office.close();
    }
  },
};
