import { join } from 'node:path';
import type { Knex } from 'knex';
import type { RequestOf } from '#contract/api.ts';
import { seededDraw } from '../../support/matching/draw.ts';
import { firstNames } from '../../support/matching/name-stock.ts';
import type { BenchRow, Line } from '../bench-row.ts';
import { type BenchOffice, openBenchOffice } from '../bench-office.ts';
import { fillPupils } from '../fill-pupils.ts';
import { byTurns, quantile, repeated, timed, timeLine } from '../measure.ts';
import { prepared } from '../prepared.ts';

type Asked = RequestOf<'pupils.page'>;

interface Statement {
  readonly sql: string;
  readonly bindings: readonly unknown[];
}

/** The driver under Knex, as far as a bare loop needs it. */
interface BareConnection {
  prepare(sql: string): { all(...bindings: readonly unknown[]): unknown[] };
}

const callsPerRun = 30;

/** The grid of a section's pupils as a clerk works in it: filter, sort, turn pages; beside the bare SQL of the same page. */
export const gridRow: BenchRow = {
  name: 'grid',
  job: 'filter, sort, page of the grid of pupils (dispatcher)',
  reference: 'the same statements on the bare driver',
  sizes: [10_000, 50_000],
  goalSize: 50_000,
  smokeSize: 600,
  async prepare(slice) {
    await sectionOf(slice.folder, slice.size);
  },
  async measure(slice) {
    const office = await openBenchOffice(join(await sectionOf(slice.folder, slice.size), 'data'), 'section');
    const draw = seededDraw(6);
    const pages = Math.ceil(slice.size / 100);
    const direction = (): 'asc' | 'desc' => draw.one(['asc', 'desc']);
    const acts: Readonly<Record<string, () => Asked>> = {
      filter: () => ({ pageSize: 100, search: draw.one(firstNames.P).slice(0, 3) }),
      sort: () => ({ pageSize: 100, sort: { field: 'name', direction: direction() } }),
      page: () => ({ page: draw.number(pages), pageSize: 100 }),
    };
    try {
      const lines: Line[] = [];
      for (const [label, ask] of Object.entries(acts)) {
        const call = () => timed(() => office.ask('pupils.page', ask()));
        await repeated(5, call);
        lines.push(
          timeLine(`${label}, p95`, quantile(await repeated(slice.runs * callsPerRun, call), 0.95), 300),
        );
        lines.push(await besideBareSql(office, label, slice.runs * 5, ask()));
      }
      return lines;
    } finally {
      await office.close();
    }
  },
};

function sectionOf(folder: string, size: number): Promise<string> {
  return prepared(folder, `section-${size}`, async (path) => {
    const office = await openBenchOffice(join(path, 'data'), 'section');
    await fillPupils(office.database, size);
    await office.close();
  });
}

/** The whole call against nothing but the statements it sends. */
async function besideBareSql(
  office: BenchOffice,
  label: string,
  runs: number,
  request: Asked,
): Promise<Line> {
  const { read } = office.database;
  const statements: Statement[] = [];
  const note = (statement: Statement): void => void statements.push(statement);
  read.on('query', note);
  await office.ask('pupils.page', request);
  read.removeListener('query', note);
  const client = read.client as Knex.Client;
  const connection = (await client.acquireConnection()) as BareConnection;
  const bare = statements.map(({ sql, bindings }) => ({ statement: connection.prepare(sql), bindings }));
  await client.releaseConnection(connection);
  const { oursMs, referenceMs, ratio } = await byTurns(
    runs,
    () => timed(() => office.ask('pupils.page', request)),
    () => timed(() => bare.forEach(({ statement, bindings }) => statement.all(...bindings))),
  );
  return { label: `${label}, beside its SQL`, value: ratio, unit: 'x', goal: null, oursMs, referenceMs };
}
