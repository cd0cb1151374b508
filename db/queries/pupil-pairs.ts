import type { Knex } from 'knex';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { Sex } from '#domain/people/sex.ts';
import { findPage, type FoundPage, type Paging } from './paging.ts';

/** An application with what tells its child from others. */
export interface PairedRow {
  readonly application_id: string;
  readonly round_id: string | null;
  readonly round_state: string | null;
  readonly recap_id: string | null;
  readonly void_reason: string | null;
  readonly applicant_class: string | null;
  readonly school_name: string;
  readonly name: string;
  readonly nik: string | null;
  readonly nisn: string | null;
  readonly birth_place: string;
  readonly birth_date: IsoDate;
  readonly sex: Sex;
  readonly kk_number: string | null;
  readonly address: string;
  readonly rt: string | null;
  readonly rw: string | null;
  readonly kelurahan: string;
  readonly kecamatan: string;
  readonly kota: string;
  readonly mother_name: string;
  readonly guardian_name: string;
  readonly level: string;
  readonly class_grade: string;
}

function paired(db: Knex): Knex.QueryBuilder {
  return db('application')
    .join('pupil', 'pupil.pupil_id', 'application.pupil_id')
    .leftJoin('school', 'school.npsn', 'application.npsn')
    .leftJoin('round', 'round.round_id', 'application.round_id')
    .select('pupil.*', {
      application_id: 'application.application_id',
      round_id: 'application.round_id',
      round_state: 'round.state',
      recap_id: 'application.recap_id',
      void_reason: 'application.void_reason',
      applicant_class: 'application.applicant_class',
      name: 'application.name',
      level: 'application.level',
      school_name: db.raw('coalesce(school.name, application.npsn)'),
    });
}

export async function pairedApplications(db: Knex, ids: readonly string[]): Promise<readonly PairedRow[]> {
  const listed = 'application.application_id IN (SELECT value FROM json_each(?))';
  const rows: PairedRow[] = await paired(db).whereRaw(listed, [JSON.stringify(ids)]);
  return rows;
}

/** What is compared of an application. */
export type NearRow = Pick<
  PairedRow,
  'application_id' | 'name' | 'nik' | 'birth_date' | 'sex' | 'mother_name' | 'guardian_name' | 'kk_number'
>;

/** Where the table of pupils ends now. */
export async function lastPupil(db: Knex): Promise<number> {
  const row = await db('pupil').max({ last: 'rowid' }).first<{ last: number | null } | undefined>();
  return row?.last ?? 0;
}

/** What a child is looked for by among those that stand in the table up to a place. */
export interface NearSearch {
  readonly niks: readonly string[];
  readonly birthDates: readonly string[];
  readonly upTo: number;
}

/** Applications in force whose child shares a NIK or a birth date with those looked for. */
export async function applicationsNear(
  db: Knex,
  { niks, birthDates, upTo }: NearSearch,
): Promise<readonly NearRow[]> {
  return await db.raw<NearRow[]>(
    `SELECT application_id, application.name, nik, birth_date, sex, mother_name, guardian_name, kk_number
     FROM (
       SELECT near.rowid AS place FROM json_each(:niks) JOIN pupil near ON near.nik = json_each.value
       UNION SELECT near.rowid FROM json_each(:dates) JOIN pupil near ON near.birth_date = json_each.value) found
     CROSS JOIN pupil ON pupil.rowid = found.place AND pupil.removed_reason IS NULL
     CROSS JOIN application ON application.pupil_id = pupil.pupil_id AND application.void_reason IS NULL
     WHERE found.place <= :upTo
     ORDER BY application_id`,
    { niks: JSON.stringify(niks), dates: JSON.stringify(birthDates), upTo },
  );
}

export interface PupilPairRow {
  readonly pair_id: string;
  readonly left_id: string;
  readonly right_id: string;
  readonly kind: string;
  readonly evidence: string;
  readonly state: 'terbuka' | 'diputus';
  readonly outcome: 'beda-orang' | 'orang-sama' | null;
  readonly excluded_id: string | null;
  readonly reason: string | null;
  readonly decided_by: string | null;
  readonly decided_on: string | null;
}

export function findPupilPairs(
  db: Knex,
  show: 'open' | 'decided',
  paging: Paging,
): Promise<FoundPage<PupilPairRow>> {
  const query = show === 'open' ? openPairs(db) : db('pupil_pair').where({ state: 'diputus' });
  return findPage(query.select('pupil_pair.*'), paging, {}, ['kind', 'found_at', 'pair_id']);
}

/** Undecided, and both sides still in force: an application withdrawn since asks nothing any more. */
function openPairs(db: Knex): Knex.QueryBuilder {
  const inForce = db('application').whereNull('void_reason').select('application_id');
  return db('pupil_pair')
    .where('pupil_pair.state', 'terbuka')
    .whereIn('left_id', inForce)
    .whereIn('right_id', inForce.clone()) as Knex.QueryBuilder;
}

export async function findPupilPair(db: Knex, pairId: string): Promise<PupilPairRow | null> {
  return (await db('pupil_pair').where({ pair_id: pairId }).first<PupilPairRow | undefined>()) ?? null;
}

export interface OpenPairNames {
  readonly name: string;
  readonly other: string;
}

/** Open pairs that touch any of these applications, by the names of both. */
export async function openPairsAmong(db: Knex, ids: readonly string[]): Promise<readonly OpenPairNames[]> {
  return await db.raw<OpenPairNames[]>(
    `SELECT mine.name AS name, other.name || ' (' || coalesce(school.name, other.npsn) || ')' AS other
     FROM json_each(?) JOIN pupil_pair pair ON pair.state = 'terbuka' AND json_each.value IN (pair.left_id, pair.right_id)
     JOIN application mine ON mine.application_id = json_each.value AND mine.void_reason IS NULL
     JOIN application other ON other.void_reason IS NULL
       AND other.application_id = CASE json_each.value WHEN pair.left_id THEN pair.right_id ELSE pair.left_id END
     LEFT JOIN school ON school.npsn = other.npsn
     GROUP BY pair.pair_id ORDER BY mine.name`,
    [JSON.stringify(ids)],
  );
}

/** Those of these applications that stand in an open pair. */
export async function openPairMembers(db: Knex, ids: readonly string[]): Promise<readonly string[]> {
  const rows = await db.raw<{ id: string }[]>(
    `SELECT value AS id FROM json_each(?) WHERE EXISTS (SELECT 1 FROM pupil_pair
       WHERE state = 'terbuka' AND left_id = value) OR EXISTS (SELECT 1 FROM pupil_pair WHERE state = 'terbuka' AND right_id = value)`,
    [JSON.stringify(ids)],
  );
  return rows.map(({ id }) => id);
}
