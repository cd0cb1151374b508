import type { Knex } from 'knex';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { RecapState } from '#domain/recaps/recap-states.ts';
import type { ApplicationState } from '#domain/rounds/application-states.ts';
import type { RoundState } from '#domain/rounds/round-states.ts';
import type { ApplicantClass, Level, LevelGroup, SchoolStatus } from '#domain/routing/levels.ts';
import { findPage, type FoundPage, type Paging } from './paging.ts';

/** An application on the list with its pupil, its school and its account form, all a recap row is made of. */
export interface FormRow {
  readonly application_id: string;
  readonly pupil_id: string;
  readonly round_id: string | null;
  readonly round_state: RoundState | null;
  readonly edition_id: string;
  readonly school_year: string;
  readonly kind: 'baru' | 'lanjutan';
  readonly applicant_class: ApplicantClass;
  readonly level: Level;
  readonly level_group: LevelGroup;
  /** Day the written application came in (Pasal 11). */
  readonly received_on: IsoDate;
  readonly state: ApplicationState;
  readonly documents: string;
  readonly consent: number;
  readonly category: string | null;
  readonly source_file: string | null;
  readonly import_ordinal: number | null;
  readonly result: 'lulus' | 'tidak-lulus' | null;
  readonly result_reasons: string;
  readonly recap_id: string | null;
  /** Of the recap that holds it; `returned` opens the form again. */
  readonly recap_state: RecapState | null;
  readonly name: string;
  readonly nik: string | null;
  readonly nisn: string | null;
  readonly kk_number: string | null;
  readonly birth_place: string;
  readonly birth_date: IsoDate;
  readonly sex: 'L' | 'P';
  readonly class_grade: string;
  readonly address: string;
  readonly rt: string | null;
  readonly rw: string | null;
  readonly kelurahan: string;
  readonly kecamatan: string;
  readonly kota: string;
  readonly postal_code: string | null;
  readonly phone: string | null;
  readonly mother_name: string;
  readonly guardian_name: string;
  readonly npsn: string;
  readonly school_name: string;
  readonly school_status: SchoolStatus;
  readonly filled_on: IsoDate | null;
  readonly form_complete: number | null;
  /** JSON array of labels. */
  readonly form_problems: string | null;
}

/** Who is on the announced list, now or already recapped. */
export const formStates = ['listed', 'provisional', 'addedByCorrection', 'recapped'] as const;

const sortable = {
  name: 'application.name',
  schoolName: 'school.name',
  npsn: 'application.npsn',
  postalCode: 'pupil.postal_code',
  filledOn: 'form.filled_on',
};

export function findForms(
  db: Knex,
  filter: { readonly npsn: string | null; readonly incomplete: boolean },
  paging: Paging,
): Promise<FoundPage<FormRow>> {
  const query = forms(db).whereIn('application.state', formStates);
  if (filter.npsn !== null) void query.where('application.npsn', filter.npsn);
  if (filter.incomplete) void query.whereRaw('coalesce(form.complete, 0) = 0');
  return findPage(query, paging, sortable, ['application.name', 'application.application_id']);
}

export async function findForm(db: Knex, applicationId: string): Promise<FormRow | null> {
  return (
    ((await forms(db).where('application.application_id', applicationId).first()) as FormRow | undefined) ??
    null
  );
}

/** Everybody of one school who is on its list, by name. */
export async function formsOfSchool(db: Knex, npsn: string): Promise<readonly FormRow[]> {
  return (await forms(db)
    .where('application.npsn', npsn)
    .whereIn('application.state', formStates)
    .orderBy(['application.name', 'application.application_id'])) as FormRow[];
}

/** Everybody of class b, by school and name: this office keeps their forms itself (Pasal 14(4), 26(2)). */
export async function formsOfClassB(db: Knex, schoolYear: string): Promise<readonly FormRow[]> {
  return (await forms(db)
    .where({ 'application.applicant_class': 'b', 'application.school_year': schoolYear })
    .whereIn('application.state', formStates)
    .orderBy(['school.name', 'application.name', 'application.application_id'])) as FormRow[];
}

/** Every application of a round that has a result, by name. */
export async function resultsOfRound(db: Knex, roundId: string): Promise<readonly FormRow[]> {
  return (await forms(db)
    .where('application.round_id', roundId)
    .whereIn('application.state', [...formStates, 'unlisted', 'removedByCorrection', 'passed', 'failed'])
    .orderBy(['application.name', 'application.application_id'])) as FormRow[];
}

function forms(db: Knex): Knex.QueryBuilder {
  return db('application')
    .join('pupil', 'pupil.pupil_id', 'application.pupil_id')
    .join('school', 'school.npsn', 'application.npsn')
    .leftJoin('round', 'round.round_id', 'application.round_id')
    .leftJoin('recap', 'recap.recap_id', 'application.recap_id')
    .leftJoin({ form: 'account_form' }, (on) =>
      on.on('form.application_id', 'application.application_id').andOnNull('form.voided_on'),
    )
    .whereNull('application.void_reason')
    .select(
      'application.application_id',
      'application.pupil_id',
      'application.round_id',
      'application.edition_id',
      'application.school_year',
      'application.kind',
      'application.applicant_class',
      'application.level',
      'application.received_on',
      'application.state',
      'application.documents',
      'application.consent',
      'application.category',
      'application.source_file',
      'application.import_ordinal',
      'application.result',
      'application.result_reasons',
      'application.recap_id',
      'application.name',
      'application.npsn',
      'pupil.nik',
      'pupil.nisn',
      'pupil.kk_number',
      'pupil.birth_place',
      'pupil.birth_date',
      'pupil.sex',
      'pupil.class_grade',
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
      'school.level_group',
      'form.filled_on',
      {
        round_state: 'round.state',
        recap_state: 'recap.state',
        school_name: 'school.name',
        school_status: 'school.status',
        form_complete: 'form.complete',
        form_problems: 'form.problems',
      },
    );
}
