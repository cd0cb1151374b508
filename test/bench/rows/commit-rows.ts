import { copyFileSync, createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { packSheet } from '#domain/intake/packed-sheet.ts';
import type { Cell, Sheet } from '#domain/intake/sheet.ts';
import { columnLetters } from '#domain/intake/sheet.ts';
import type { Knex } from 'knex';
import { previewImport } from '../../../main/services/imports/preview-import.ts';
import { seededDraw } from '../../support/matching/draw.ts';
import { quietJob } from '../../support/office.ts';
import { recapHeader } from '../../support/recap-csv.ts';
import type { BenchRow, Slice } from '../bench-row.ts';
import { openBenchOffice } from '../bench-office.ts';
import { byTurns, ratioLine, timed } from '../measure.ts';
import { benchChild } from '../people.ts';
import { prepared } from '../prepared.ts';
import { recapLine } from '../recap-line.ts';
import { runShell } from '../run-shell.ts';

const npsn = '20101801';
const tables = ['pupil', 'application', 'pupil_search'] as const;

/** The checked rows of one recap, and the very rows they become as csv with the schema they go into. */
function checkedRows({ folder, size }: Slice): Promise<string> {
  return prepared(folder, `recap-${size}`, async (path) => {
    const office = await openBenchOffice(join(path, 'data'), 'section');
    const sheet = recapSheet(size);
    const desk = {
      ...office.desk,
      tasks: { run: <Output>() => Promise.resolve({ kind: 'sheets', sheets: [packSheet(sheet)] } as Output) },
    };
    const file = office.bring('rekap.xlsx', new Uint8Array([size % 256]));
    const { importId } = await previewImport(desk, { file, npsn }, quietJob);
    await office.database.write.raw('PRAGMA wal_checkpoint(TRUNCATE)');
    mkdirSync(join(path, 'checked'));
    copyFileSync(join(path, 'data/kantor.db'), join(path, 'checked/kantor.db'));
    await office.ask('imports.commit', { importId });
    for (const table of tables) await writeCsv(office.database.read, table, join(path, `${table}.csv`));
    await office.close();
    rmSync(join(path, 'data'), { recursive: true });
  });
}

/** A school's recap goes in whole, with its audit row; the shell puts the same rows into the same tables unencrypted. */
export const commitRow: BenchRow = {
  name: 'commit',
  job: 'commit checked rows into the encrypted store, with audit',
  reference: 'sqlite3 .import of the same rows, tables, indexes and triggers, plain file',
  sizes: [10_000, 50_000, 150_000],
  goalSize: 150_000,
  smokeSize: 60,
  async prepare(slice) {
    await checkedRows(slice);
  },
  async measure(slice) {
    const path = await checkedRows(slice);
    const pair = await byTurns(
      slice.runs,
      () => commitOnce(path),
      () => importPlain(path),
    );
    return [ratioLine('commit', pair, 1.6)];
  },
};

async function commitOnce(path: string): Promise<number> {
  const data = join(path, 'run');
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data);
  copyFileSync(join(path, 'checked/kantor.db'), join(data, 'kantor.db'));
  const office = await openBenchOffice(data, 'section');
  const [importId = ''] = (await office.database.read('import_file').pluck('import_id')) as string[];
  const time = await timed(() => office.ask('imports.commit', { importId }));
  await office.close();
  rmSync(data, { recursive: true });
  return time;
}

async function importPlain(path: string): Promise<number> {
  const data = join(path, 'plain');
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data);
  const office = await openBenchOffice(join(data, 'model'), 'section');
  const schema = (
    await office.database.read.raw<{ sql: string }[]>(
      `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND (tbl_name IN ('pupil', 'application', 'application_tally') OR name = 'pupil_search')`,
    )
  ).map(({ sql }) => `${sql};`);
  await office.close();
  const file = join(data, 'plain.db');
  runShell('sqlite3', [file], ['PRAGMA journal_mode=WAL;', ...schema].join('\n'));
  const script = [
    'PRAGMA synchronous=FULL;',
    'BEGIN;',
    ...tables.map((table) => `.import --csv ${path}/${table}.csv ${table}`),
    'COMMIT;',
  ];
  const time = await timed(() => runShell('sqlite3', [file], script.join('\n')));
  rmSync(data, { recursive: true });
  return time;
}

async function writeCsv(db: Knex, table: string, path: string): Promise<void> {
  const out = createWriteStream(path);
  const rows = (await db(table).select('*')) as Record<string, string | number | null>[];
  for (const row of rows) {
    const line = Object.values(row).map((value) => `"${String(value ?? '').replaceAll('"', '""')}"`);
    if (!out.write(`${line.join(',')}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

/** Built in memory: no file of a school is that long. */
function recapSheet(size: number): Sheet {
  const draw = seededDraw(size);
  const rows = Array.from({ length: size }, (_, index) =>
    recapLine(index + 1, benchChild(draw, index), 1 + (index % 6)),
  );
  const lines = [recapHeader.split(';'), ...rows];
  return {
    name: 'Rekap',
    hidden: false,
    hiddenColumns: [],
    date1904: false,
    rows: lines.map((line, row) => ({
      number: row + 1,
      hidden: false,
      cells: line.map((text, column): Cell => ({
        address: `Rekap!${columnLetters(column)}${row + 1}`,
        column,
        kind: 'text',
        text,
        fromFormula: false,
      })),
    })),
  };
}
