import type { Knex } from 'knex';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { Sex } from '#domain/people/sex.ts';
import type { Month } from '#domain/recipients/month.ts';
import type { ApplicantClass, SchoolStatus } from '#domain/routing/levels.ts';
import { formStates } from './forms.ts';
import { findListRow, type ListRowRow } from './school-lists.ts';

/** All a form can be prefilled with; null where this office does not hold it. */
export interface FormPupilRow {
  readonly application_id: string;
  readonly name: string;
  readonly npsn: string;
  readonly edition_id: string;
  readonly applicant_class: ApplicantClass | null;
  readonly school_year: string;
  readonly class_grade: string | null;
  readonly nik: string | null;
  readonly nisn: string | null;
  readonly birth_place: string | null;
  readonly birth_date: IsoDate | null;
  readonly sex: Sex | null;
  readonly address: string | null;
  readonly rt: string | null;
  readonly rw: string | null;
  readonly kelurahan: string | null;
  readonly kecamatan: string | null;
  readonly kota: string | null;
  readonly postal_code: string | null;
  readonly phone: string | null;
  readonly mother_name: string | null;
  readonly guardian_name: string | null;
  readonly school_name: string;
  readonly school_status: SchoolStatus;
  readonly school_address: string | null;
  readonly head_name: string | null;
  readonly head_nip: string | null;
  readonly pengawas_name: string | null;
  /** Time of the aid; null before the Keputusan Gubernur. */
  readonly first_month: Month | null;
  readonly last_month: Month | null;
}

export async function formPupil(db: Knex, applicationId: string): Promise<FormPupilRow | null> {
  const [row] = (await applicants(db).where('application.application_id', applicationId)) as FormPupilRow[];
  if (row) return row;
  const [recipient] = (await recipients(db).where(
    'recipient.application_id',
    applicationId,
  )) as FormPupilRow[];
  return recipient ?? null;
}

/** Everybody of a round who is on its announced list, by name. */
export async function listedPupils(db: Knex, roundId: string): Promise<readonly FormPupilRow[]> {
  return (await applicants(db)
    .where('application.round_id', roundId)
    .whereIn('application.state', formStates)
    .orderBy(['application.name', 'application.application_id'])) as FormPupilRow[];
}

/** Everybody on a list whose account form has not come in, by school and name. */
export async function pupilsWithoutForm(db: Knex, npsn: string | null): Promise<readonly FormPupilRow[]> {
  const query = applicants(db)
    .leftJoin({ form: 'account_form' }, (on) =>
      on.on('form.application_id', 'application.application_id').andOnNull('form.voided_on'),
    )
    .whereIn('application.state', formStates)
    .whereNull('form.filled_on')
    .orderBy(['school.name', 'application.name', 'application.application_id']);
  if (npsn !== null) void query.where('application.npsn', npsn);
  return (await query) as FormPupilRow[];
}

/** Recipients of a school whom aid still concerns, by name. */
export async function recipientsOfSchool(db: Knex, npsn: string): Promise<readonly FormPupilRow[]> {
  return (await recipients(db)
    .where('recipient.npsn', npsn)
    .whereIn('recipient.state', ['determined', 'active', 'cardWithdrawn'])
    .orderBy(['recipient.name', 'recipient.application_id'])) as FormPupilRow[];
}

/** The row of the latest Data Siswa that brought an application; null where it came another way. */
export async function listRowOf(db: Knex, applicationId: string): Promise<ListRowRow | null> {
  const row = await db('school_list_row')
    .join('school_list', 'school_list.list_id', 'school_list_row.list_id')
    .where('school_list_row.application_id', applicationId)
    .orderBy('school_list.revision', 'desc')
    .first<(Pick<ListRowRow, 'ordinal'> & { readonly list_id: string }) | undefined>(
      'school_list_row.list_id',
      'school_list_row.ordinal',
    );
  return row ? await findListRow(db, row.list_id, row.ordinal) : null;
}

const pupilColumns = [
  'pupil.nik',
  'pupil.nisn',
  'pupil.birth_place',
  'pupil.birth_date',
  'pupil.sex',
  'pupil.address',
  'pupil.rt',
  'pupil.rw',
  'pupil.kelurahan',
  'pupil.kecamatan',
  'pupil.kota',
  'pupil.postal_code',
  'pupil.phone',
  'pupil.mother_name',
  'pupil.guardian_name',
  'school.head_name',
  'school.head_nip',
  'school.pengawas_name',
];
const schoolColumns = {
  school_name: 'school.name',
  school_status: 'school.status',
  school_address: 'school.address',
};

function applicants(db: Knex): Knex.QueryBuilder {
  return db('application')
    .join('pupil', 'pupil.pupil_id', 'application.pupil_id')
    .join('school', 'school.npsn', 'application.npsn')
    .leftJoin('recipient', 'recipient.application_id', 'application.application_id')
    .whereNull('application.void_reason')
    .select(
      'application.application_id',
      'application.name',
      'application.npsn',
      'application.edition_id',
      'application.applicant_class',
      'application.school_year',
      'pupil.class_grade',
      'recipient.first_month',
      'recipient.last_month',
      ...pupilColumns,
      schoolColumns,
    );
}

/** The Dinas knows recipients by the lists of the Suku Dinas: without pupil record, without a school of its register. */
function recipients(db: Knex): Knex.QueryBuilder {
  return db('recipient')
    .leftJoin('pupil', 'pupil.pupil_id', 'recipient.pupil_id')
    .leftJoin('school', 'school.npsn', 'recipient.npsn')
    .select(
      'recipient.application_id',
      'recipient.name',
      'recipient.npsn',
      'recipient.edition_id',
      'recipient.applicant_class',
      'recipient.school_year',
      'recipient.class_grade',
      'recipient.first_month',
      'recipient.last_month',
      ...pupilColumns,
      {
        school_name: 'recipient.school_name',
        school_status: 'recipient.school_status',
        school_address: 'school.address',
      },
    );
}
