import type { Knex } from 'knex';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { PostalCode } from '#domain/people/postal-code.ts';
import type { Level, Region, SchoolStatus } from '#domain/routing/levels.ts';

/** Everything an edition's predicates can ask of an application that this office holds. */
export interface AssessableRow {
  readonly application_id: string;
  readonly edition_id: string;
  readonly name: string;
  readonly level: Level;
  readonly received_on: IsoDate;
  readonly via_correction: number;
  readonly category: string | null;
  readonly documents: string;
  readonly comparison: string | null;
  readonly birth_date: IsoDate;
  readonly nisn: string | null;
  readonly kota: string;
  readonly postal_code: PostalCode | null;
  readonly school_name: string | null;
  readonly school_status: SchoolStatus | null;
  readonly school_region: Region | null;
  readonly school_year_start: IsoDate | null;
  readonly window_until: IsoDate | null;
}

const columns = {
  application_id: 'application.application_id',
  edition_id: 'application.edition_id',
  name: 'application.name',
  level: 'application.level',
  received_on: 'application.received_on',
  via_correction: 'application.via_correction',
  category: 'application.category',
  documents: 'application.documents',
  comparison: 'application.comparison',
  birth_date: 'pupil.birth_date',
  nisn: 'pupil.nisn',
  kota: 'pupil.kota',
  postal_code: 'pupil.postal_code',
  school_name: 'school.name',
  school_status: 'school.status',
  school_region: 'school.region',
  school_year_start: 'round.school_year_start',
  window_until: 'round.window_until',
};

/** Applications of a school year that no Keputusan Gubernur has decided yet, by name. */
export async function undeterminedApplications(
  db: Knex,
  schoolYear: string,
): Promise<readonly AssessableRow[]> {
  return await assessable(db)
    .where({ 'application.school_year': schoolYear })
    .whereNull('application.void_reason')
    .whereNull('application.outcome')
    .whereNotIn('application.state', ['withdrawn', 'ended', 'revoked'])
    .orderBy('application.name')
    .orderBy('application.application_id')
    .select<AssessableRow[]>(columns);
}

export async function findAssessable(db: Knex, applicationId: string): Promise<AssessableRow | null> {
  const row = await assessable(db)
    .where({ 'application.application_id': applicationId })
    .first<AssessableRow | undefined>(columns);
  return row ?? null;
}

function assessable(db: Knex): Knex.QueryBuilder {
  return db('application')
    .join('pupil', 'pupil.pupil_id', 'application.pupil_id')
    .leftJoin('school', 'school.npsn', 'application.npsn')
    .leftJoin('round', 'round.round_id', 'application.round_id');
}
