import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { Field } from '#domain/intake/fields.ts';
import type { IntakeRow, RowProblem } from '#domain/intake/intake-row.ts';
import {
  findCommittedFile,
  type ImportFileRow,
  type ImportRowRow,
  importRowsIn,
  updateImportRows,
} from '../../../db/queries/imports.ts';
import { findSchool } from '../../../db/queries/schools.ts';
import { command, type Work } from '../command.ts';
import { type Desk, type Job, reading } from '../desk.ts';
import { requireKeeper } from '../schools/jurisdiction.ts';
import { kotaLookup } from '../shipped-wilayah.ts';
import { getImport, problemsOf, type StoredMapping, viewImport } from './import-view.ts';
import { findKnownPupils } from './known-pupils.ts';
import { officeYear } from '../editions/period.ts';
import { receivingRounds } from './open-rounds.ts';
import { type ReadyRow, readyRow, takeInRows } from './take-in.ts';

/** Takes in every accepted row, in one transaction: after a power cut none of the file is in, or all of it. */
export async function commitImport(
  desk: Desk,
  { importId }: ParsedRequestOf<'imports.commit'>,
  job: Job,
): Promise<ResponseOf<'imports.commit'>> {
  await desk.guard?.beforeIntake(job);
  await command(desk, { action: 'imports.commit', object: importId, facts: { importId } }, async (work) => {
    await takeInFile(desk, work, importId, job);
  });
  await desk.guard?.afterIntake();
  return viewImport(await getImport(reading(desk), importId));
}

/** Within a command: every accepted row of a preview becomes a pupil with an application. */
export async function takeInFile(desk: Desk, work: Work, importId: string, job: Job): Promise<void> {
  const file = await getImport(work.db, importId);
  await requireCommittable(work, file);
  job.progress(0, file.accepted, 'Memeriksa data yang sudah ada');
  const { ready, held } = await splitRows(work, file);
  job.progress(0, ready.length, 'Menyimpan data peserta didik');
  await takeIn(desk, work, file, ready);
  await holdRows(work, importId, held);
  await work
    .db('import_file')
    .where({ import_id: importId })
    .update({
      state: 'committed',
      committed_at: work.at,
      accepted: ready.length,
      held: file.held + held.length,
    });
  // Up to here a cancelled job leaves nothing: the transaction is rolled back.
  if (job.signal.aborted) refuse('SYS-004');
  job.progress(ready.length, ready.length, 'Selesai');
}

async function requireCommittable({ db, own }: Work, file: ImportFileRow): Promise<void> {
  if (file.state !== 'preview') refuse('IMP-022', { state: importStateWords[file.state] });
  const { read, accepted, held, rejected, same } = file;
  if (read !== accepted + held + rejected + same) refuse('IMP-030', { read, accepted, held, rejected, same });
  const before = await findCommittedFile(db, file.sha256);
  if (before) refuse('IMP-021', { date: before.committed_at.slice(0, 10) });
  requireKeeper(own, (await findSchool(db, file.npsn)) ?? refuse('SCH-002', { npsn: file.npsn }), 'intake');
}

export const importStateWords: Readonly<Record<ImportFileRow['state'], string>> = {
  preview: 'masih pratinjau',
  committed: 'sudah disimpan',
  discarded: 'sudah dibuang',
  undone: 'sudah diurungkan',
};

interface HeldRow {
  readonly row: ImportRowRow;
  readonly problem: RowProblem;
}

/** Rows that may go in, and those another pupil of this office stands in the way of. */
async function splitRows(
  { db, today }: Work,
  file: ImportFileRow,
): Promise<{ ready: ReadyRow[]; held: HeldRow[] }> {
  const school = (await findSchool(db, file.npsn)) ?? refuse('SCH-002', { npsn: file.npsn });
  const cellOf = cellFinder(JSON.parse(file.mapping) as StoredMapping);
  const rows = (await importRowsIn(db, file.import_id, ['accepted'])).map((row) => ({
    row,
    ordinal: row.ordinal,
    intake: JSON.parse(row.parsed ?? 'null') as IntakeRow,
    nikCell: cellOf(row, 'nik'),
  }));
  const { schoolYear } = await officeYear(db, today);
  const known = await findKnownPupils(db, rows, schoolYear);
  const ready: ReadyRow[] = [];
  const held: HeldRow[] = [];
  for (const { row, ordinal, intake } of rows) {
    const pupil = known.get(ordinal);
    const entry = readyRow(ordinal, intake, school, pupil?.kind === 'returning' ? pupil.pupilId : null);
    if (pupil?.kind === 'pair') held.push({ row, problem: pupil.problem });
    else if ('birthDate' in entry) ready.push(entry);
    else
      held.push({
        row,
        problem: { code: 'ROW-046', cell: cellOf(row, 'sex'), column: entry.join(', '), value: '' },
      });
  }
  return { ready, held };
}

/** Tells where the file has a field of a row; the row itself when there is no such column. */
function cellFinder({ sheet, header }: StoredMapping): (row: ImportRowRow, field: Field) => string {
  const letters = new Map(header.columns.map((column) => [column.field, column.letters]));
  return ({ cells }, field) => {
    const { rowNumber } = JSON.parse(cells) as { readonly rowNumber: number };
    return `${sheet}!${letters.get(field) ?? ''}${rowNumber}`;
  };
}

async function takeIn(
  desk: Desk,
  work: Work,
  file: ImportFileRow,
  ready: readonly ReadyRow[],
): Promise<void> {
  const school = (await findSchool(work.db, file.npsn)) ?? refuse('SCH-002', { npsn: file.npsn });
  const year = await officeYear(work.db, work.today);
  const rounds = await receivingRounds(work.db, file.npsn, year, ready);
  await takeInRows(
    work,
    { importId: file.import_id, fileName: file.file_name, school, year, kotaOf: kotaLookup(desk), rounds },
    ready,
  );
  // A school that sends candidates is not nihil any more (U12).
  if (ready.length > 0) await work.db('school').where({ npsn: file.npsn }).update({ nihil_letter: null });
}

async function holdRows({ db }: Work, importId: string, held: readonly HeldRow[]): Promise<void> {
  await updateImportRows(
    db,
    importId,
    'state',
    held.map(({ row }) => [row.ordinal, 'held']),
  );
  const problems = held.map(
    ({ row, problem }) => [row.ordinal, JSON.stringify([...problemsOf(row), problem])] as const,
  );
  await updateImportRows(db, importId, 'problems', problems);
}
