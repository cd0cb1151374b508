import type { ParsedRequestOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { ObjectionSubject } from '#domain/objections/objection-facts.ts';
import type { ObjectionType } from '#domain/objections/objection-states.ts';
import { parseNik } from '#domain/people/nik.ts';
import { type ApplicationState, applicationStateLabels } from '#domain/rounds/application-states.ts';
import { findSubject, type SubjectApplicationRow } from '../../../db/queries/objections.ts';
import { pupilsWithNik } from '../../../db/queries/imports.ts';
import { findSchool, type SchoolRow } from '../../../db/queries/schools.ts';
import type { Work } from '../command.ts';
import type { GatheredRound } from '../rounds/gather-round.ts';

type Request = ParsedRequestOf<'objections.register'>;

/** Column `objection.subject`: whom it is about; all but the name only for someone without an application (Pasal 22). */
export interface StoredSubject {
  readonly name: string;
  readonly nik: string | null;
  readonly classGrade: string | null;
  readonly sex: 'L' | 'P' | null;
  readonly birthPlace: string | null;
  readonly birthDate: string | null;
  readonly level: string | null;
  /** School outside the Daerah of someone of class b who never applied. */
  readonly npsn: string | null;
}

export interface ResolvedSubject {
  readonly subject: ObjectionSubject | null;
  readonly stored: StoredSubject;
}

/** The pupil as registered, or the person as described; refuses a pupil whom this kind of objection cannot concern. */
export async function resolveSubject(
  work: Work,
  round: GatheredRound,
  request: Request,
): Promise<ResolvedSubject> {
  if (request.applicationId !== null) {
    const pupil =
      (await findSubject(work.db, round.row.round_id, request.applicationId)) ?? refuse('OBJ-005');
    requireConcerned(pupil, request.type);
    const stored = { ...nobody, name: pupil.name, nik: pupil.nik, classGrade: pupil.class_grade };
    return { subject: { kind: 'application', applicationId: pupil.application_id }, stored };
  }
  return request.subject === null
    ? { subject: null, stored: nobody }
    : resolvePerson(work, round, request.subject);
}

async function resolvePerson(
  work: Work,
  { row, unit }: GatheredRound,
  person: NonNullable<Request['subject']>,
): Promise<ResolvedSubject> {
  const nik = person.nik === null || person.nik === '' ? null : parseNik(person.nik);
  if (nik?.ok === false) return refuse('PUP-002', { field: 'NIK' });
  // Someone in the register has an application to point at; a second one would only be found when the list is printed.
  const [known] =
    nik === null ? [] : await pupilsWithNik(work.db, [nik.value], { schoolYear: row.school_year });
  if (known?.this_year === 1) return refuse('IMP-026', { name: known.name, school: known.school_name });
  if (!unit.levels.some((level) => level === person.level)) return refuse('PUP-002', { field: 'jenjang' });
  const school =
    row.npsn === null ? await outsideSchool(work, person.npsn) : { npsn: row.npsn, name: unit.name };
  return {
    subject: { kind: 'person', name: person.name, school: school.name },
    stored: { ...person, nik: nik?.value ?? null, npsn: school.npsn },
  };
}

/** Class b has no school of its own: the objection says where the pupil learns (Pasal 9(1), G-08). */
async function outsideSchool({ db }: Work, npsn: string | null): Promise<SchoolRow> {
  const school = npsn === null ? null : await findSchool(db, npsn);
  return school?.region === 'luar-dki' ? school : refuse('OBJ-072');
}

const nobody: StoredSubject = {
  name: '',
  nik: null,
  classGrade: null,
  sex: null,
  birthPlace: null,
  birthDate: null,
  level: null,
  npsn: null,
};

const onTheList: readonly string[] = ['listed', 'provisional', 'addedByCorrection', 'recapped'];
const offTheList: readonly string[] = ['unlisted', 'removedByCorrection'];

/** Who is on the list can be wrongly there or wrongly written; who is not can only be wrongly missing (Pasal 16, 17). */
function requireConcerned(pupil: SubjectApplicationRow, type: ObjectionType): void {
  const concerned = type === 'tidak-tercantum-layak' ? offTheList : onTheList;
  if (!concerned.includes(pupil.state)) {
    refuse('OBJ-050', { name: pupil.name, state: applicationStateLabels[pupil.state as ApplicationState] });
  }
}
