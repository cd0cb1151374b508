import type { Knex } from 'knex';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { ApplicationState } from '#domain/rounds/application-states.ts';
import type { ApplicantClass, Level } from '#domain/routing/levels.ts';
import { containing, findPage, type FoundPage, type Paging } from './paging.ts';

/** A letter as the intake desk lists it. */
export interface ApplicationLineRow {
  readonly application_id: string;
  readonly name: string;
  readonly level: Level;
  readonly school_name: string;
  readonly applicant_class: ApplicantClass;
  readonly received_on: IsoDate;
  readonly state: ApplicationState;
  readonly documents: string;
}

export interface ApplicationCaseRow extends ApplicationLineRow {
  readonly npsn: string;
  readonly edition_id: string;
  readonly via_correction: number;
  readonly consent: number;
  readonly round_id: string | null;
  readonly source_file: string | null;
  readonly ended_on: IsoDate | null;
  readonly ended_reason: string | null;
  readonly recorded_at: string;
  readonly recorded_by: string;
  readonly nik: string | null;
  readonly guardian_name: string;
  readonly address: string;
  readonly rt: string | null;
  readonly rw: string | null;
  readonly kelurahan: string;
  readonly kecamatan: string;
  readonly kota: string;
}

export type ApplicationShow = 'all' | 'by-hand' | 'class-b' | 'incomplete' | 'late' | 'withdrawn';

const shown: Readonly<Record<ApplicationShow, string>> = {
  all: '1',
  'by-hand': 'application.import_id IS NULL AND application.via_correction = 0',
  'class-b': `application.applicant_class = 'b'`,
  incomplete: `application.state = 'incomplete'`,
  late: `application.state = 'rejectedLate'`,
  withdrawn: `application.state = 'withdrawn'`,
};

const sortable = {
  name: 'application.name',
  schoolName: 'school.name',
  level: 'application.level',
  applicantClass: 'application.applicant_class',
  receivedOn: 'application.received_on',
  state: 'application.state',
};

/** Letters of the office, the latest received first; `search` looks in the pupil's name. */
export function findApplications(
  db: Knex,
  show: ApplicationShow,
  search: string,
  paging: Paging,
): Promise<FoundPage<ApplicationLineRow>> {
  const query = db('application')
    .leftJoin('school', 'school.npsn', 'application.npsn')
    .whereNull('application.void_reason')
    .whereRaw(shown[show])
    .select('application.*', { school_name: 'school.name' });
  if (search !== '') query.whereRaw(`application.name LIKE ? ESCAPE '\\'`, [containing(search)]);
  return findPage(query, paging, sortable, [
    'application.received_on desc',
    'application.application_id desc',
  ]);
}

export async function findApplication(db: Knex, applicationId: string): Promise<ApplicationCaseRow | null> {
  const row = await db('application')
    .join('pupil', 'pupil.pupil_id', 'application.pupil_id')
    .leftJoin('school', 'school.npsn', 'application.npsn')
    .where('application.application_id', applicationId)
    .whereNull('application.void_reason')
    .first<ApplicationCaseRow | undefined>('pupil.*', 'application.*', { school_name: 'school.name' });
  return row ?? null;
}

/** The day each paper came, where it was recorded. */
export async function paperDates(db: Knex, applicationId: string): Promise<ReadonlyMap<string, IsoDate>> {
  const rows = await db('application_paper')
    .where({ application_id: applicationId })
    .select<{ code: string; received_on: IsoDate }[]>('code', 'received_on');
  return new Map(rows.map(({ code, received_on }) => [code, received_on]));
}
