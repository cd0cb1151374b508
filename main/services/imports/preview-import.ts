import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { type SettledRow, settleEarlierRows } from '#domain/intake/earlier-rows.ts';
import { fieldLabels } from '#domain/intake/fields.ts';
import type { ColumnChoice } from '#domain/intake/header.ts';
import type { IntakeRow, RecapReading, RecapRow, RowProblem } from '#domain/intake/intake-row.ts';
import { parseRecap } from '#domain/intake/parse-recap.ts';
import { rowRules, severityOf } from '#domain/intake/row-rules.ts';
import { cellAddress } from '#domain/intake/sheet.ts';
import type { LevelGroup } from '#domain/routing/levels.ts';
import { insertMany } from '../../../db/insert-many.ts';
import { takenRows } from '../../../db/queries/imports.ts';
import type { SchoolRow } from '../../../db/queries/schools.ts';
import { sha256Hex } from '../../paket/digest.ts';
import { command, type Work } from '../command.ts';
import { type Desk, type Job, reading, todayOf } from '../desk.ts';
import { officeYear } from '../editions/period.ts';
import { getImport, type StoredMapping, viewImport } from './import-view.ts';
import { dialectNotes } from './dialect-notes.ts';
import { readRecapFile, type RecapFile } from './read-file.ts';

type Recap = Extract<RecapReading, { kind: 'read' }>;

interface Preview extends Omit<Recap, 'rows' | 'balance'> {
  readonly rows: readonly SettledRow[];
  readonly balance: Recap['balance'] & { readonly same: number };
}

/** Reads and checks every row of a school's recap and keeps the result aside; no pupil, no application changes (U02). */
export async function previewImport(
  desk: Desk,
  request: ParsedRequestOf<'imports.preview'>,
  job: Job,
): Promise<ResponseOf<'imports.preview'>> {
  job.progress(0, 3, 'Membaca berkas');
  const file = await readRecapFile(desk, request, job);
  job.progress(1, 3, 'Memeriksa baris');
  const choices = request.columns ?? file.choices;
  const recap = readRecap(desk, file, choices);
  const rows = settleEarlierRows(
    recap.rows,
    await rowsTakenBefore(desk, file.school),
    (row, differences) => ({
      ...nikPlace(recap, row),
      other: differences,
    }),
  );
  job.progress(2, 3, 'Menyimpan pratinjau');
  const importId = desk.ids.next();
  const preview = { ...recap, rows, balance: countRows(rows) };
  await command(
    desk,
    { action: 'imports.preview', object: importId, facts: { file: file.name, ...preview.balance } },
    async (work) => {
      await storeFile(work, importId, file, preview);
      await insertMany(
        work.db,
        'import_row',
        rowColumns,
        rows.map((row, index) => storedRow(importId, row, index + 1)),
      );
      if (request.columns) await rememberChoices(work, file.school.npsn, request.columns);
      if (job.signal.aborted) refuse('SYS-004');
    },
  );
  job.progress(3, 3, 'Pratinjau siap');
  return viewImport(await getImport(reading(desk), importId));
}

function readRecap(desk: Desk, { sheets, school }: RecapFile, choices: readonly ColumnChoice[]): Recap {
  const recap = parseRecap(sheets, {
    today: todayOf(desk),
    npsn: school.npsn,
    group: school.level_group as LevelGroup,
    choices,
  });
  if (recap.kind === 'refused') return refuse(recap.problem.code, { detail: recap.problem.detail ?? '' });
  if (recap.kind === 'needs-mapping') {
    const columns = recap.header.duplicates.flatMap((same) =>
      same.columns.map(({ letters, label }) => `${letters} "${label}"`),
    );
    return refuse('IMP-027', { columns: columns.join(', ') });
  }
  return recap;
}

async function rowsTakenBefore(desk: Desk, { npsn }: SchoolRow): Promise<readonly IntakeRow[]> {
  const period = await officeYear(reading(desk), todayOf(desk));
  return (await takenRows(reading(desk), npsn, period)).map((row) => JSON.parse(row) as IntakeRow);
}

/** Where the file has the NIK of a row, as the place of ROW-047. */
function nikPlace({ sheet, header }: Recap, row: RecapRow): RowProblem {
  const nik = header.columns.find(({ field }) => field === 'nik');
  return {
    code: 'ROW-047',
    cell: cellAddress(sheet, nik?.column ?? 0, row.rowNumber),
    column: nik?.label ?? fieldLabels.nik,
    value: row.intake.pupil.nik ?? '',
  };
}

function countRows(rows: readonly SettledRow[]): Preview['balance'] {
  const count = (verdict: SettledRow['verdict']): number =>
    rows.filter((row) => row.verdict === verdict).length;
  return {
    read: rows.length,
    accepted: count('accepted'),
    held: count('held'),
    rejected: count('rejected'),
    same: count('same'),
  };
}

async function rememberChoices(
  { db, at, actor }: Work,
  npsn: string,
  choices: readonly ColumnChoice[],
): Promise<void> {
  const chosen = { npsn, choices: JSON.stringify(choices), chosen_at: at, chosen_by: actor.name };
  await db('import_columns').insert(chosen).onConflict('npsn').merge();
}

async function storeFile(
  { db, at, actor }: Work,
  importId: string,
  { name, bytes, school, dialect }: RecapFile,
  recap: Preview,
): Promise<void> {
  const mapping: StoredMapping = { sheet: recap.sheet, header: recap.header };
  await db('import_file').insert({
    import_id: importId,
    npsn: school.npsn,
    file_name: name,
    sha256: sha256Hex(bytes),
    state: 'preview',
    ...recap.balance,
    warnings: recap.rows.filter(hasWarning).length,
    notes: JSON.stringify([...dialectNotes(dialect), ...notesOf(recap)]),
    mapping: JSON.stringify(mapping),
    unknown_columns: JSON.stringify(
      recap.header.unknown.map(({ letters, label }) => `${letters} "${label}"`),
    ),
    missing_columns: JSON.stringify(recap.header.missing.map((field) => fieldLabels[field])),
    created_at: at,
    created_by: actor.name,
  });
}

const rowColumns = [
  'import_id',
  'ordinal',
  'no',
  'name',
  'state',
  'has_warning',
  'parsed',
  'cells',
  'problems',
] as const;

function storedRow(
  importId: string,
  row: SettledRow,
  ordinal: number,
): Record<(typeof rowColumns)[number], string | number> {
  return {
    import_id: importId,
    ordinal,
    no: row.number ?? String(ordinal),
    name: row.intake.pupil.name,
    state: row.verdict,
    has_warning: hasWarning(row) ? 1 : 0,
    parsed: JSON.stringify(row.intake),
    cells: JSON.stringify({ rowNumber: row.rowNumber, raw: row.raw }),
    problems: JSON.stringify(row.problems),
  };
}

function hasWarning({ problems }: SettledRow): boolean {
  return problems.some(({ code }) => severityOf(code) === 'warn');
}

/** What was repaired or passed over, so that nothing vanishes unseen. */
function notesOf(recap: Preview): readonly string[] {
  const skipped = recap.skipped.filter(({ why }) => why !== 'blank');
  const blank = recap.skipped.length - skipped.length;
  return [
    ...recap.notes.map(
      ({ code, column, rows }) => `${rowRules[code].what} Kolom "${column}", ${rows} baris.`,
    ),
    ...skipped.map(
      ({ rowNumber, text }) =>
        `Baris ${rowNumber} bukan data peserta didik dan dilewati: "${text.slice(0, 80)}".`,
    ),
    ...(blank > 0 ? [`${blank} baris kosong dilewati.`] : []),
    ...(recap.hiddenRows.length > 0
      ? [`Baris tersembunyi ikut dibaca: ${recap.hiddenRows.join(', ')}.`]
      : []),
    ...(recap.hiddenColumns.length > 0
      ? [`Kolom tersembunyi ikut dibaca: ${recap.hiddenColumns.join(', ')}.`]
      : []),
  ];
}
