import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { ListReading, ReadListRow } from '#domain/school-lists/list-row.ts';
import { readSchoolList } from '#domain/school-lists/read-school-list.ts';
import type { Level } from '#domain/routing/levels.ts';
import { insertMany } from '../../../db/insert-many.ts';
import { findSchool, type SchoolRow } from '../../../db/queries/schools.ts';
import { findStandingList } from '../../../db/queries/school-lists.ts';
import { sha256Hex } from '../../paket/digest.ts';
import { command, type Work } from '../command.ts';
import { type Desk, type Job, opened, reading, todayOf } from '../desk.ts';
import { recogniseSchool } from '../imports/recognise-school.ts';
import { readSpreadsheet } from '../imports/spreadsheet-tasks.ts';
import { readOfficeRules } from '../rounds/office-rules.ts';
import { type ListPeriod, listPeriod } from './list-period.ts';
import { requireReceiver } from './receiver.ts';
import { hasWarning, judge, type JudgingBasis, rowColumns, type StoredColumns } from './stored-row.ts';
import { viewSchoolList } from './view-list.ts';

type Request = ParsedRequestOf<'schoolLists.preview'>;
type Read = Extract<ListReading, { kind: 'read' }>;

/** Reads and judges every row of a school's Data Siswa and keeps the result aside; no pupil changes. */
export async function previewList(
  desk: Desk,
  request: Request,
  job: Job,
): Promise<ResponseOf<'schoolLists.preview'>> {
  if (request.receivedOn > todayOf(desk)) refuse('LST-018', { date: request.receivedOn });
  const period = await listPeriod(reading(desk), todayOf(desk));
  const file = desk.shelf.take(request.file) ?? refuse('SYS-008');
  job.progress(0, 3, 'Membaca berkas');
  const spreadsheet = await readSpreadsheet(desk, file, job);
  if (spreadsheet.kind === 'paket') return refuse('IMP-028');
  if (spreadsheet.kind === 'refused')
    return refuse(spreadsheet.problem.code, { detail: spreadsheet.problem.detail ?? '' });
  job.progress(1, 3, 'Memeriksa baris');
  const db = reading(desk);
  const npsn =
    request.npsn ??
    (await recogniseSchool(db, file.name, spreadsheet.sheets)) ??
    refuse('IMP-020', { file: file.name });
  const school = (await findSchool(db, npsn)) ?? refuse('SCH-002', { npsn });
  requireReceiver(opened(desk).own, school);
  const list = readSchoolList(spreadsheet.sheets, {
    today: todayOf(desk),
    npsn,
    levels: JSON.parse(school.levels) as Level[],
    edition: period.edition,
  });
  if (list.kind === 'refused') return refuse(list.problem.code, { detail: list.problem.detail ?? '' });
  job.progress(2, 3, 'Menyimpan pratinjau');
  const listId = desk.ids.next();
  const { settings } = await readOfficeRules(db);
  const basis = { edition: period.edition, settings, status: school.status, receivedOn: request.receivedOn };
  await command(
    desk,
    { action: 'schoolLists.preview', object: listId, facts: { npsn, file: file.name, ...list.balance } },
    async (work) => {
      await storeList(work, { listId, school, period, file, receivedOn: request.receivedOn }, list);
      const rows = list.rows.map((row, index) => storedRow(listId, row, index + 1, basis));
      await insertMany(work.db, 'school_list_row', columns, rows);
      if (job.signal.aborted) refuse('SYS-004');
    },
  );
  job.progress(3, 3, 'Pratinjau siap');
  return viewSchoolList(desk, listId);
}

interface Sender {
  readonly listId: string;
  readonly school: SchoolRow;
  readonly period: ListPeriod;
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
  readonly receivedOn: string;
}

async function storeList(
  work: Work,
  { listId, school, period, file, receivedOn }: Sender,
  list: Read,
): Promise<void> {
  const standing = await findStandingList(work.db, school.npsn, period);
  const mapping: StoredColumns = { sheet: list.sheet, columns: list.columns };
  await work.db('school_list').insert({
    list_id: listId,
    npsn: school.npsn,
    edition_id: period.editionId,
    school_year: period.schoolYear,
    revision: (standing?.revision ?? 0) + 1,
    state: 'preview',
    file_name: file.name,
    sha256: sha256Hex(file.bytes),
    ...list.balance,
    warnings: list.rows.filter(({ problems }) => hasWarning(problems)).length,
    notes: JSON.stringify(notesOf(list)),
    mapping: JSON.stringify(mapping),
    received_on: receivedOn,
    created_at: work.at,
    created_by: work.actor.name,
    replaces_id: standing?.list_id ?? null,
  });
}

const columns = [
  'list_id',
  'ordinal',
  'no',
  'name',
  'verdict',
  'has_warning',
  'cells',
  'problems',
  'status',
  'level',
  'parsed',
  'advice',
  'contradicts',
] as const;

function storedRow(listId: string, row: ReadListRow, ordinal: number, basis: JudgingBasis) {
  return {
    list_id: listId,
    ordinal,
    no: row.number ?? String(ordinal),
    name: row.name,
    verdict: row.verdict,
    has_warning: hasWarning(row.problems) ? 1 : 0,
    cells: JSON.stringify({ rowNumber: row.rowNumber, raw: row.raw }),
    problems: JSON.stringify(row.problems),
    ...rowColumns(row.row, row.row === null ? null : judge(row.row, basis)),
  };
}

/** What was passed over, so that nothing vanishes unseen. */
function notesOf({ skipped, columns: found }: Read): readonly string[] {
  const unknown = found
    .filter(({ field }) => field === null)
    .map(({ letters, label }) => `${letters} "${label}"`);
  return [
    ...skipped.map(
      ({ rowNumber, text }) =>
        `Baris ${rowNumber} bukan data peserta didik dan dilewati: "${text.slice(0, 80)}".`,
    ),
    ...(unknown.length > 0 ? [`Kolom yang tidak dikenal dan tidak dibaca: ${unknown.join(', ')}.`] : []),
  ];
}
