import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchRow } from '../bench-row.ts';
import { openBenchOffice } from '../bench-office.ts';
import { comparisonCsv } from '../comparison-list.ts';
import { byTurns, ratioLine, timed } from '../measure.ts';
import { prepared } from '../prepared.ts';
import { runShell } from '../run-shell.ts';

const columns =
  'id, source, version, ref, nik, name, name_key, sound_key, sound_words, birth_date, sex, address, kelurahan, kecamatan, category';

/** The Dinas takes in the comparison list; the shell imports the finished rows, keys and all, into the same table. */
export const comparisonRow: BenchRow = {
  name: 'comparison',
  job: 'comparison list (csv) into the store',
  reference: 'sqlite3 .import of the same rows and indexes, plain file',
  sizes: [10_000, 50_000, 250_000, 1_500_000],
  goalSize: 1_500_000,
  smokeSize: 100,
  memoryMb: 512,
  async prepare(slice) {
    await listFolder(slice);
  },
  async measure(slice) {
    const path = await listFolder(slice);
    const pair = await byTurns(
      slice.runs,
      () => takeIn(path, join(path, 'run')),
      () => importPlain(path),
    );
    return [ratioLine('take in', pair, 1.6)];
  },
};

function listFolder({ folder, size }: { readonly folder: string; readonly size: number }): Promise<string> {
  return prepared(folder, `daftar-${size}`, async (path) => {
    copyFileSync(join(await comparisonCsv(folder, size), 'daftar.csv'), join(path, 'daftar.csv'));
    const data = join(path, 'model');
    await takeIn(path, data, async (file) => {
      writeFileSync(join(path, 'schema.sql'), file.schema);
      writeFileSync(join(path, 'rows.csv'), file.rows);
      return Promise.resolve();
    });
  });
}

interface Taken {
  readonly schema: string;
  readonly rows: string;
}

async function takeIn(path: string, data: string, look?: (taken: Taken) => Promise<void>): Promise<number> {
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data);
  const office = await openBenchOffice(data, 'dinas');
  const time = await timed(() => {
    const file = office.bring('daftar.csv', readFileSync(join(path, 'daftar.csv')));
    return office.ask('comparison.import', { file, source: 'PPLS', version: '2011' });
  });
  if (look) {
    const { read } = office.database;
    const schema = await read.raw<{ sql: string }[]>(
      "SELECT sql FROM sqlite_schema WHERE tbl_name = 'comparison_person' AND sql IS NOT NULL",
    );
    const rows: Record<string, string | number | null>[] = await read('comparison_person').select(
      read.raw(columns),
    );
    await look({
      schema: schema.map(({ sql }) => `${sql};`).join('\n'),
      rows: rows
        .map((row) =>
          Object.values(row)
            .map((value) => `"${String(value ?? '')}"`)
            .join(','),
        )
        .join('\n'),
    });
  }
  await office.close();
  rmSync(data, { recursive: true });
  return time;
}

function importPlain(path: string): Promise<number> {
  const file = join(path, 'plain.db');
  rmSync(file, { force: true });
  runShell('sqlite3', [file], `PRAGMA journal_mode=WAL;\n${readFileSync(join(path, 'schema.sql'), 'utf8')}`);
  const script = [
    'PRAGMA synchronous=FULL;',
    'BEGIN;',
    `.import --csv ${path}/rows.csv comparison_person`,
    'COMMIT;',
  ];
  return timed(() => runShell('sqlite3', [file], script.join('\n')));
}
