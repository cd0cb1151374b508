import type { Knex } from 'knex';
import { containing, findPage, type FoundPage, type Paging } from './paging.ts';

export interface SchoolRow {
  readonly npsn: string;
  readonly name: string;
  readonly level_group: string;
  /** JSON array. */
  readonly levels: string;
  readonly status: 'negeri' | 'swasta';
  readonly under_ministry: string;
  readonly region: 'dki' | 'luar-dki';
  readonly kecamatan_code: string | null;
  readonly address: string;
  /** Of a school outside DKI, where no kecamatan code says it (G-08). */
  readonly kota: string | null;
  readonly province: string | null;
  readonly head_name: string | null;
  readonly head_nip: string | null;
  readonly pengawas_name: string | null;
  readonly pengawas_nip: string | null;
  readonly komite_name: string | null;
  readonly nihil_letter: string | null;
}

export interface ListedSchoolRow extends SchoolRow {
  readonly applications: number;
}

const sortable = {
  name: 'school.name',
  npsn: 'school.npsn',
  levelGroup: 'school.level_group',
  status: 'school.status',
  applications: 'applications',
};

/** Schools of the register with what came in from each; `search` looks in name and NPSN. */
export function findSchools(db: Knex, paging: Paging, search: string): Promise<FoundPage<ListedSchoolRow>> {
  const query = db('school')
    .where('school.active', 1)
    // What an outside school sends are single letters of class b, never a recap (Pasal 9, 14).
    .where('school.region', 'dki')
    .select(
      'school.*',
      db.raw(
        '(SELECT count(*) FROM application WHERE application.npsn = school.npsn AND void_reason IS NULL) AS applications',
      ),
    );
  if (search !== '') {
    query.whereRaw(`(school.name LIKE ? ESCAPE '\\' OR school.npsn LIKE ? ESCAPE '\\')`, [
      containing(search),
      containing(search),
    ]);
  }
  return findPage(query, paging, sortable, ['school.name', 'school.npsn']);
}

export async function findSchool(db: Knex, npsn: string): Promise<SchoolRow | null> {
  return (await db('school').where({ npsn }).first<SchoolRow | undefined>()) ?? null;
}

const mostChoices = 30;

/** Schools on one side of the border whose name or NPSN has `search`, for a person to choose one. */
export async function findSchoolChoices(
  db: Knex,
  search: string,
  region: SchoolRow['region'],
): Promise<readonly SchoolRow[]> {
  return (await db('school')
    .where({ active: 1, region })
    .whereRaw(`(name LIKE ? ESCAPE '\\' OR npsn LIKE ? ESCAPE '\\')`, [
      containing(search),
      containing(search),
    ])
    .orderBy(['name', 'npsn'])
    .limit(mostChoices)) as SchoolRow[];
}

/** Names by which a recap's sender is recognised. */
export async function schoolNames(
  db: Knex,
): Promise<readonly { readonly npsn: string; readonly name: string }[]> {
  return await db('school').where({ active: 1 }).select<{ npsn: string; name: string }[]>('npsn', 'name');
}

export async function countApplications(db: Knex, npsn: string): Promise<number> {
  const row = await db('application')
    .where({ npsn })
    .whereNull('void_reason')
    .count({ found: '*' })
    .first<{ found: number } | undefined>();
  return row?.found ?? 0;
}
