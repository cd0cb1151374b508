import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { fieldLabels } from '#domain/intake/fields.ts';
import type { RecapReading, RecapRow } from '#domain/intake/intake-row.ts';
import { parseRecap } from '#domain/intake/parse-recap.ts';
import { rowRules, severityOf } from '#domain/intake/row-rules.ts';
import type { Sheet } from '#domain/intake/sheet.ts';
import type { LevelGroup } from '#domain/routing/levels.ts';
import { insertMany } from '../../../db/insert-many.ts';
import { findSchool, type SchoolRow } from '../../../db/queries/schools.ts';
import { sha256Hex } from '../../paket/digest.ts';
import { command, type Work } from '../command.ts';
import { type Desk, type Job, opened, reading, todayOf } from '../desk.ts';
import { requireKeeper } from '../schools/jurisdiction.ts';
import { getImport, type StoredMapping, viewImport } from './import-view.ts';
import { recogniseSchool } from './recognise-school.ts';
import { readSpreadsheet } from './spreadsheet-tasks.ts';

type Recap = Extract<RecapReading, { kind: 'read' }>;

/** Reads and checks every row of a school's recap and keeps the result aside; no pupil, no application changes (U02). */
export async function previewImport(
  desk: Desk,
  request: ParsedRequestOf<'imports.preview'>,
  job: Job,
): Promise<ResponseOf<'imports.preview'>> {
  const file = desk.shelf.take(request.file) ?? refuse('SYS-008');
  job.progress(0, 3, 'Membaca berkas');
  const spreadsheet = await readSpreadsheet(desk, file, job);
  if (spreadsheet.kind === 'paket') return refuse('IMP-028');
  if (spreadsheet.kind === 'refused')
    return refuse(spreadsheet.problem.code, { detail: spreadsheet.problem.detail ?? '' });
  job.progress(1, 3, 'Memeriksa baris');
  const school = await senderOf(desk, request.npsn, file.name, spreadsheet.sheets);
  requireKeeper(opened(desk).own, school, 'intake');
  const recap = readRecap(desk, spreadsheet.sheets, school);
  job.progress(2, 3, 'Menyimpan pratinjau');
  const importId = desk.ids.next();
  await command(
    desk,
    { action: 'imports.preview', object: importId, facts: { file: file.name, ...recap.balance } },
    async (work) => {
      await storeFile(
        work,
        { importId, npsn: school.npsn, fileName: file.name, sha256: sha256Hex(file.bytes) },
        recap,
      );
      await insertMany(
        work.db,
        'import_row',
        rowColumns,
        recap.rows.map((row, index) => storedRow(importId, row, index + 1)),
      );
      if (job.signal.aborted) refuse('SYS-004');
    },
  );
  job.progress(3, 3, 'Pratinjau siap');
  return viewImport(await getImport(reading(desk), importId));
}

async function senderOf(
  desk: Desk,
  given: string | null,
  fileName: string,
  sheets: readonly Sheet[],
): Promise<SchoolRow> {
  const db = reading(desk);
  const npsn =
    given ?? (await recogniseSchool(db, fileName, sheets)) ?? refuse('IMP-020', { file: fileName });
  return (await findSchool(db, npsn)) ?? refuse('SCH-002', { npsn });
}

function readRecap(desk: Desk, sheets: readonly Sheet[], school: SchoolRow): Recap {
  const recap = parseRecap(sheets, {
    today: todayOf(desk),
    npsn: school.npsn,
    group: school.level_group as LevelGroup,
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

async function storeFile(
  { db, at, actor }: Work,
  file: {
    readonly importId: string;
    readonly npsn: string;
    readonly fileName: string;
    readonly sha256: string;
  },
  recap: Recap,
): Promise<void> {
  const mapping: StoredMapping = { sheet: recap.sheet, header: recap.header };
  await db('import_file').insert({
    import_id: file.importId,
    npsn: file.npsn,
    file_name: file.fileName,
    sha256: file.sha256,
    state: 'preview',
    ...recap.balance,
    warnings: recap.rows.filter(hasWarning).length,
    notes: JSON.stringify(notesOf(recap)),
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
  row: RecapRow,
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

function hasWarning({ problems }: RecapRow): boolean {
  return problems.some(({ code }) => severityOf(code) === 'warn');
}

/** What was repaired or passed over, so that nothing vanishes unseen. */
function notesOf(recap: Recap): readonly string[] {
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
