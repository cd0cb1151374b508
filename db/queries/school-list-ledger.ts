import type { Knex } from 'knex';
import { containing, findPage, type FoundPage, type Paging } from './paging.ts';
import type { PeriodKey } from './school-lists.ts';

export interface LedgerRow {
  readonly npsn: string;
  readonly name: string;
  readonly level_group: string;
  readonly levels: string;
  readonly status: 'negeri' | 'swasta';
  readonly kecamatan_code: string | null;
  readonly cluster: 1 | 2 | 3 | null;
  readonly nihil_letter: string | null;
  readonly list_id: string | null;
  readonly list_state: 'received' | 'final' | null;
  readonly revision: number | null;
  readonly final_on: string | null;
  readonly verified: number;
  readonly cancelled: number;
  readonly waiting: number;
  readonly contradictions: number;
}

export type LedgerFilter = 'all' | 'missing' | 'received' | 'final' | 'nihil';

// The rows of the standing list, counted once a school.
const figures = `LEFT JOIN (
  SELECT list_id, sum(status = 'terverifikasi') AS verified, sum(status = 'verifikasi-dibatalkan') AS cancelled,
    sum(status NOT IN ('terverifikasi', 'verifikasi-dibatalkan')) AS waiting, sum(contradicts) AS contradictions
  FROM school_list_row WHERE verdict = 'accepted' GROUP BY list_id) AS figure ON figure.list_id = list.list_id`;

const sortable = { name: 'school.name', npsn: 'school.npsn', levelGroup: 'school.level_group' };

/** Every school of the area with what came in from it in the period. */
export function findLedger(
  db: Knex,
  period: PeriodKey,
  region: string,
  filter: LedgerFilter,
  search: string,
  paging: Paging,
): Promise<FoundPage<LedgerRow>> {
  const query = inArea(db, period, region).select(
    'school.npsn',
    'school.name',
    'school.level_group',
    'school.levels',
    'school.status',
    'school.kecamatan_code',
    'own.cluster',
    'own.nihil_letter',
    'list.list_id',
    { list_state: 'list.state' },
    'list.revision',
    'list.final_on',
    db.raw('coalesce(verified, 0) AS verified'),
    db.raw('coalesce(cancelled, 0) AS cancelled'),
    db.raw('coalesce(waiting, 0) AS waiting'),
    db.raw('coalesce(contradictions, 0) AS contradictions'),
  );
  query.joinRaw(figures);
  if (filter === 'received' || filter === 'final') query.where('list.state', filter);
  if (filter === 'nihil' || filter === 'missing') query.whereNull('list.list_id');
  if (filter === 'nihil') query.whereNotNull('own.nihil_letter');
  if (filter === 'missing') query.whereNull('own.nihil_letter');
  if (search !== '') {
    const pattern = containing(search);
    query.whereRaw(`(school.name LIKE ? ESCAPE '\\' OR school.npsn LIKE ? ESCAPE '\\')`, [pattern, pattern]);
  }
  return findPage(query, paging, sortable, ['school.name', 'school.npsn']);
}

export interface CoverageRow {
  readonly schools: number;
  readonly received: number;
  readonly final: number;
  readonly nihil: number;
}

export async function countCoverage(db: Knex, period: PeriodKey, region: string): Promise<CoverageRow> {
  const row = await inArea(db, period, region).first<CoverageRow | undefined>(
    db.raw('count(*) AS schools'),
    db.raw(`coalesce(sum(list.state = 'received'), 0) AS received`),
    db.raw(`coalesce(sum(list.state = 'final'), 0) AS final`),
    db.raw('coalesce(sum(list.list_id IS NULL AND own.nihil_letter IS NOT NULL), 0) AS nihil'),
  );
  return row ?? { schools: 0, received: 0, final: 0, nihil: 0 };
}

export interface LevelFigureRow {
  readonly level: string;
  readonly status: 'negeri' | 'swasta';
  readonly cluster: 1 | 2 | 3 | null;
  readonly verified: number;
  readonly cancelled: number;
  readonly waiting: number;
}

/** Pupils of the standing lists by what their amount depends on. */
export async function countLevels(
  db: Knex,
  period: PeriodKey,
  region: string,
): Promise<readonly LevelFigureRow[]> {
  const query = inArea(db, period, region).join(
    { entry: 'school_list_row' },
    'entry.list_id',
    'list.list_id',
  );
  return (await byLevel(db, query)) as LevelFigureRow[];
}

/** The same of one list, whatever its state. */
export async function countListLevels(db: Knex, listId: string): Promise<readonly LevelFigureRow[]> {
  const query = db({ entry: 'school_list_row' })
    .join({ list: 'school_list' }, 'list.list_id', 'entry.list_id')
    .join('school', 'school.npsn', 'list.npsn')
    .joinRaw(
      `LEFT JOIN school_period AS own ON own.npsn = list.npsn AND own.edition_id = list.edition_id
        AND own.school_year = list.school_year`,
    )
    .where('entry.list_id', listId);
  return (await byLevel(db, query)) as LevelFigureRow[];
}

function byLevel(db: Knex, query: Knex.QueryBuilder): Knex.QueryBuilder {
  return query
    .where('entry.verdict', 'accepted')
    .whereNotNull('entry.level')
    .groupBy('entry.level', 'school.status', 'own.cluster')
    .select(
      'entry.level',
      'school.status',
      'own.cluster',
      db.raw(`sum(entry.status = 'terverifikasi') AS verified`),
      db.raw(`sum(entry.status = 'verifikasi-dibatalkan') AS cancelled`),
      db.raw(`sum(entry.status NOT IN ('terverifikasi', 'verifikasi-dibatalkan')) AS waiting`),
    );
}

function inArea(db: Knex, { editionId, schoolYear }: PeriodKey, region: string): Knex.QueryBuilder {
  const at = [editionId, schoolYear];
  return db('school')
    .joinRaw(
      `LEFT JOIN school_list AS list ON list.npsn = school.npsn AND list.edition_id = ? AND list.school_year = ?
        AND list.state IN ('received', 'final')`,
      at,
    )
    .joinRaw(
      'LEFT JOIN school_period AS own ON own.npsn = school.npsn AND own.edition_id = ? AND own.school_year = ?',
      at,
    )
    .where('school.active', 1)
    .where('school.region', 'dki')
    .where('school.kecamatan_code', 'like', `${region}%`);
}
