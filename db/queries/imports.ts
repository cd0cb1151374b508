import type { Knex } from 'knex';
import { findPage, type FoundPage, type Paging } from './paging.ts';

const applicationOfRow = {
  'application.import_id': 'import_row.import_id',
  'application.import_ordinal': 'import_row.ordinal',
};

export type ImportState = 'preview' | 'committed' | 'discarded' | 'undone';

export interface ImportFileRow {
  readonly import_id: string;
  readonly npsn: string;
  readonly school_name: string;
  readonly file_name: string;
  readonly sha256: string;
  readonly state: ImportState;
  readonly read: number;
  readonly accepted: number;
  readonly held: number;
  readonly rejected: number;
  /** Rows that were taken in from an earlier file just so. */
  readonly same: number;
  readonly warnings: number;
  readonly notes: string;
  readonly mapping: string;
  readonly unknown_columns: string;
  readonly missing_columns: string;
  readonly created_at: string;
  readonly committed_at: string | null;
  readonly earlier_id: string | null;
  readonly earlier_sha256: string | null;
  readonly earlier_at: string | null;
}

export interface ImportRowRow {
  readonly ordinal: number;
  readonly no: string;
  readonly name: string;
  readonly state: 'accepted' | 'held' | 'rejected' | 'same' | 'resolved';
  readonly parsed: string | null;
  readonly cells: string;
  readonly problems: string;
  readonly decision: string | null;
  /** What the row became; null while it is nothing. */
  readonly application_id: string | null;
}

// The import before this one: the same file first, else the last of the same school (U08).
const earlier = `(SELECT other.import_id FROM import_file other
  WHERE other.npsn = import_file.npsn AND other.state = 'committed' AND other.import_id <> import_file.import_id
  ORDER BY other.sha256 = import_file.sha256 DESC, other.committed_at DESC LIMIT 1)`;

function imports(db: Knex): Knex.QueryBuilder {
  return db('import_file')
    .leftJoin('school', 'school.npsn', 'import_file.npsn')
    .leftJoin({ before: 'import_file' }, db.raw(`"before".import_id = ${earlier}`))
    .select('import_file.*', {
      school_name: db.raw('coalesce(school.name, import_file.npsn)'),
      earlier_id: 'before.import_id',
      earlier_sha256: 'before.sha256',
      earlier_at: 'before.committed_at',
    });
}

export async function findImport(db: Knex, importId: string): Promise<ImportFileRow | null> {
  return (
    (await imports(db).where('import_file.import_id', importId).first<ImportFileRow | undefined>()) ?? null
  );
}

const sortable = {
  createdAt: 'import_file.created_at',
  fileName: 'import_file.file_name',
  schoolName: 'school.name',
  state: 'import_file.state',
};

/** Every import, the newest first unless sorted otherwise. */
export function findImports(db: Knex, paging: Paging): Promise<FoundPage<ImportFileRow>> {
  const newestFirst = {
    ...paging,
    sort: paging.sort ?? ({ field: 'createdAt', direction: 'desc' } as const),
  };
  return findPage(imports(db), newestFirst, sortable, ['import_file.import_id']);
}

export type RowFilter = 'all' | 'accepted' | 'held' | 'rejected' | 'same' | 'warning';

export function findImportRows(
  db: Knex,
  importId: string,
  filter: RowFilter,
  paging: Paging,
): Promise<FoundPage<ImportRowRow>> {
  const query = withApplication(db, importId);
  if (filter === 'warning') query.where('import_row.has_warning', 1);
  else if (filter !== 'all') query.where('import_row.state', filter);
  const sortable = { ordinal: 'import_row.ordinal', name: 'import_row.name', state: 'import_row.state' };
  return findPage(query, paging, sortable, ['import_row.ordinal']);
}

export async function importRowsIn(
  db: Knex,
  importId: string,
  states: readonly ImportRowRow['state'][],
): Promise<readonly ImportRowRow[]> {
  return await withApplication(db, importId)
    .whereIn('import_row.state', states)
    .orderBy('import_row.ordinal');
}

/** Rows of one import, each with the application that was made of it. */
function withApplication(db: Knex, importId: string): Knex.QueryBuilder<ImportRowRow, ImportRowRow[]> {
  return db<ImportRowRow>('import_row')
    .leftJoin('application', applicationOfRow)
    .where('import_row.import_id', importId)
    .select('ordinal', 'no', 'import_row.name', 'import_row.state', 'parsed', 'cells', 'problems', 'decision')
    .select('application_id') as Knex.QueryBuilder<ImportRowRow, ImportRowRow[]>;
}

export interface AcceptedRow {
  readonly ordinal: number;
  readonly parsed: string;
}

/** The accepted rows of an import after one of them, `count` at a time and only what was read of each. */
export async function acceptedRowsAfter(
  db: Knex,
  importId: string,
  ordinal: number,
  count: number,
): Promise<readonly AcceptedRow[]> {
  return await db('import_row')
    .where({ import_id: importId, state: 'accepted' })
    .where('ordinal', '>', ordinal)
    .orderBy('ordinal')
    .limit(count)
    .select<AcceptedRow[]>('ordinal', 'parsed');
}

export interface RowToHold {
  readonly ordinal: number;
  readonly cells: string;
  readonly problems: string;
}

/** What was read of some rows of an import. */
export async function importRowsAt(
  db: Knex,
  importId: string,
  ordinals: readonly number[],
): Promise<readonly RowToHold[]> {
  return await db('import_row')
    .where({ import_id: importId })
    .whereRaw('ordinal IN (SELECT value FROM json_each(?))', [JSON.stringify(ordinals)])
    .select<RowToHold[]>('ordinal', 'cells', 'problems');
}

/** What was taken in from the recaps of one school in one period, as it was read. */
export async function takenRows(
  db: Knex,
  npsn: string,
  period: { readonly editionId: string; readonly schoolYear: string },
): Promise<readonly string[]> {
  return (await db('import_row')
    .join('import_file', 'import_file.import_id', 'import_row.import_id')
    .join('application', applicationOfRow)
    .where({ 'import_file.npsn': npsn, 'import_file.state': 'committed' })
    .where({ edition_id: period.editionId, school_year: period.schoolYear })
    .pluck('parsed')) as string[];
}

export interface TakenRow {
  readonly import_id: string;
  readonly no: string;
  readonly parsed: string;
  readonly round_id: string | null;
}

/** The same with where each row stands today; what was withdrawn or removed since is no part of it. */
export async function takenInOf(
  db: Knex,
  npsn: string,
  period: { readonly editionId: string; readonly schoolYear: string },
): Promise<readonly TakenRow[]> {
  return await db('import_row')
    .join('import_file', 'import_file.import_id', 'import_row.import_id')
    .join('application', applicationOfRow)
    .where({ 'import_file.npsn': npsn, 'import_file.state': 'committed' })
    .where({ edition_id: period.editionId, school_year: period.schoolYear })
    .whereNull('application.void_reason')
    .orderBy(['import_file.committed_at', 'import_row.ordinal'])
    .select<TakenRow[]>('import_row.import_id', 'import_row.no', 'parsed', 'application.round_id');
}

export async function findCommittedFile(db: Knex, sha256: string): Promise<{ committed_at: string } | null> {
  const row = await db('import_file')
    .where({ sha256, state: 'committed' })
    .first<{ committed_at: string } | undefined>('committed_at');
  return row ?? null;
}

export interface HeldPupil {
  readonly pupil_id: string;
  readonly nik: string | null;
  readonly name: string;
  readonly name_key: string;
  readonly birth_date: string;
  readonly guardian_name: string;
  readonly school_name: string;
  /** 1 when an application of the asked school year stands. */
  readonly this_year: number;
}

const heldPupil = `SELECT pupil.pupil_id, pupil.nik, pupil.name, pupil.name_key, pupil.birth_date, pupil.guardian_name, school.name AS school_name,
  EXISTS (SELECT 1 FROM application WHERE application.pupil_id = pupil.pupil_id AND application.school_year = ?
    AND application.void_reason IS NULL) AS this_year
  FROM wanted JOIN pupil`;
// The plus: a pupil has few applications, an import under way has all that went in before.
const heldBefore = `LEFT JOIN school ON school.npsn = pupil.npsn WHERE pupil.removed_reason IS NULL
  AND NOT EXISTS (SELECT 1 FROM application WHERE application.pupil_id = pupil.pupil_id AND +application.import_id = ?)`;

/** For whom held pupils are looked up. */
export interface HeldSearch {
  /** The school year `this_year` speaks of. */
  readonly schoolYear?: string;
  /** An import under way, whose own pupils are not held yet. */
  readonly exceptImport?: string;
}

/** Pupils this office already holds under one of these NIKs. */
export async function pupilsWithNik(
  db: Knex,
  niks: readonly string[],
  { schoolYear, exceptImport }: HeldSearch = {},
): Promise<readonly HeldPupil[]> {
  return await db.raw<HeldPupil[]>(
    `WITH wanted AS (SELECT value AS nik FROM json_each(?)) ${heldPupil} ON pupil.nik = wanted.nik ${heldBefore}`,
    [JSON.stringify(niks), schoolYear ?? '', exceptImport ?? null],
  );
}

/** Pupils this office already holds under one of these names and birth dates. */
export async function pupilsNamed(
  db: Knex,
  persons: readonly { readonly key: string; readonly birthDate: string }[],
  { schoolYear, exceptImport }: HeldSearch,
): Promise<readonly HeldPupil[]> {
  return await db.raw<HeldPupil[]>(
    `WITH wanted AS (SELECT value ->> 'key' AS name_key, value ->> 'birthDate' AS birth_date FROM jsonb_each(?)) ${heldPupil}
     ON pupil.birth_date = wanted.birth_date AND pupil.name_key = wanted.name_key ${heldBefore}`,
    [JSON.stringify(persons), schoolYear ?? '', exceptImport ?? null],
  );
}

/** Sets one column of many rows of an import, in one statement. */
export async function updateImportRows(
  db: Knex,
  importId: string,
  column: 'state' | 'problems',
  changes: readonly (readonly [ordinal: number, value: string])[],
): Promise<void> {
  // The import is in the list too, so that each entry finds its row by primary key and not the other way round.
  const keyed = changes.map(([ordinal, value]) => [importId, ordinal, value]);
  await db.raw(
    `UPDATE import_row SET "${column}" = change.value ->> 2 FROM jsonb_each(?) AS change
     WHERE import_row.import_id = change.value ->> 0 AND import_row.ordinal = change.value ->> 1`,
    [JSON.stringify(keyed)],
  );
}
