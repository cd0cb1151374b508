import { refuse } from '#contract/errors/app-error.ts';
import { nameKey } from '#domain/people/name-comparison.ts';
import { parseNik } from '#domain/people/nik.ts';
import type { ApplicationState } from '#domain/rounds/application-states.ts';
import { pupilsWithNik } from '../../../db/queries/imports.ts';
import { findSchool } from '../../../db/queries/schools.ts';
import type { Work } from '../command.ts';
import type { StoredSubject } from '../objections/subject.ts';
import type { EntryChange } from './announcement-record.ts';
import { line } from './board-line.ts';
import type { GatheredRound } from './gather-round.ts';

/** A9: someone who never applied is put on the list; what Pasal 22 asks is owed, and it is never late. */
export async function addPerson(
  work: Work,
  { row, unit }: GatheredRound,
  subject: StoredSubject,
  state: ApplicationState,
): Promise<EntryChange> {
  // Class b: the objection says at which school outside the Daerah the pupil learns (G-08).
  const npsn = row.npsn ?? subject.npsn ?? refuse('OBJ-072');
  const applicationId = work.ids.next();
  const typedNik = parseNik(subject.nik ?? '');
  const nik = typedNik.ok ? typedNik.value : null;
  const [taken] = nik === null ? [] : await pupilsWithNik(work.db, [nik], { schoolYear: row.school_year });
  if (taken?.this_year === 1) refuse('IMP-026', { name: taken.name, school: taken.school_name });
  const level = subject.level ?? unit.levels[0];
  const class_grade = subject.classGrade ?? '';
  // Known from an earlier year: the same child, whose data the tasks of Pasal 22 bring up to date.
  const pupilId = taken?.pupil_id ?? (await insertPupil(work, { ...subject, nik, npsn, level, class_grade }));
  await work.db('application').insert({
    application_id: applicationId,
    pupil_id: pupilId,
    edition_id: row.edition_id,
    school_year: row.school_year,
    kind: 'baru',
    applicant_class: row.applicant_class,
    npsn,
    level,
    name: subject.name,
    received_on: work.today,
    via_correction: 1,
    state,
    documents: '{}',
    consent: 0,
    round_id: row.round_id,
    recorded_at: work.at,
    recorded_by: work.actor.name,
  });
  return {
    applicationId,
    effect: 'add',
    name: subject.name,
    before: null,
    after: line({ name: subject.name, class_grade }),
  };
}

async function insertPupil(
  work: Work,
  person: Pick<StoredSubject, 'name' | 'birthPlace' | 'birthDate' | 'sex'> & {
    readonly nik: string | null;
    readonly npsn: string;
    readonly level: string | undefined;
    readonly class_grade: string;
  },
): Promise<string> {
  const { nik, npsn, level, class_grade, name } = person;
  const school = (await findSchool(work.db, npsn)) ?? refuse('SCH-002', { npsn });
  const pupilId = work.ids.next();
  await work.db('pupil').insert({
    pupil_id: pupilId,
    nik,
    nik_state: nik === null ? 'belum-ada' : 'ada',
    name,
    name_key: nameKey(name),
    birth_place: person.birthPlace ?? '',
    birth_date: person.birthDate ?? refuse('IMP-029', { missing: 'tanggal lahir' }),
    sex: person.sex ?? refuse('IMP-029', { missing: 'jenis kelamin' }),
    address: '',
    kelurahan: '',
    kecamatan: '',
    kota: '',
    mother_name: '',
    guardian_name: '',
    npsn,
    level,
    class_grade,
    created_at: work.at,
    created_by: work.actor.name,
    updated_at: work.at,
    updated_by: work.actor.name,
  });
  await work.db('pupil_search').insert({
    name,
    numbers: nik ?? '',
    school: `${school.name} ${school.npsn}`,
    pupil_id: pupilId,
  });
  return pupilId;
}
