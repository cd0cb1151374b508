import { computeDeadline } from '#domain/deadlines/compute-deadline.ts';
import { type IsoDate, isoDate } from '#domain/deadlines/iso-date.ts';
import { deadlineRuleFor } from '#domain/policy/deadline-settings.ts';
import type { LevelGroup } from '#domain/routing/levels.ts';
import type { Knex } from 'knex';
import type { AnnouncementDeadlines } from '../../../../main/services/rounds/announcement-record.ts';
import { readOfficeRules } from '../../../../main/services/rounds/office-rules.ts';
import type { TestOffice } from '../../../support/office.ts';

export const outsideSchool = { npsn: '20200001', name: 'SMP Negeri 1 Tangerang' };

/**
 * A round of class b as it stands on the day of its announcement (1 August 2013), two pupils on the list.
 *
 * Put into the tables as the round services leave it; its earlier steps have tests of their own.
 */
export async function announceClassB(
  { database, desk }: TestOffice,
  office: string,
  levelGroup: LevelGroup,
): Promise<string> {
  const roundId = desk.ids.next();
  const db = database.write;
  await db('school').insert({
    npsn: outsideSchool.npsn,
    name: outsideSchool.name,
    level_group: levelGroup,
    levels: JSON.stringify([levelGroup]),
    status: 'negeri',
    under_ministry: levelGroup.startsWith('M') ? 'kemenag' : 'dikbud',
    region: 'luar-dki',
    address: 'Jalan Daan Mogot Nomor 1',
    kota: 'Kota Tangerang',
    province: 'Banten',
    active: 1,
  });
  await db('round').insert({
    round_id: roundId,
    edition_id: 'pergub-27-2013',
    school_year: '2013/2014',
    unit_kind: 'office',
    unit: office,
    npsn: null,
    pengawas_name: 'Drs. Sutrisno',
    applicant_class: 'b',
    level_group: levelGroup,
    state: 'announced',
    opened_on: '2013-07-15',
    school_year_start: '2013-07-15',
    window_until: '2013-07-29',
    decree_number: '1035/2013',
    decree_date: '2013-06-20',
  });
  const listed = ['Ahmad Fadli', 'Nurul Aini'];
  for (const name of listed) await insertPupil({ database, desk }, roundId, name, levelGroup);
  const ids = await db('application')
    .where({ round_id: roundId })
    .orderBy('name')
    .pluck<string[]>('application_id');
  await db('announcement').insert({
    announcement_id: desk.ids.next(),
    round_id: roundId,
    ordinal: 0,
    number: '7/PENG/VIII/2013',
    issued_on: '2013-08-01',
    display_until: '2013-08-07',
    objection_until: '2013-08-19',
    media: JSON.stringify([{ kind: 'papan', detail: '' }]),
    entries: JSON.stringify(listed.map((name, index) => ({ applicationId: ids[index], name, grade: '8' }))),
    changes: '[]',
    deadlines: JSON.stringify(await deadlinesOn(db, isoDate('2013-08-01'))),
  });
  return roundId;
}

async function insertPupil(
  { database, desk }: Pick<TestOffice, 'database' | 'desk'>,
  roundId: string,
  name: string,
  level: LevelGroup,
): Promise<void> {
  const [pupilId, applicationId] = [desk.ids.next(), desk.ids.next()];
  const recorded = { by: 'uji', at: '2013-07-20T03:00:00Z' };
  await database.write('pupil').insert({
    pupil_id: pupilId,
    nik_state: 'belum-ada',
    name,
    name_key: name.toLowerCase().replaceAll(' ', ''),
    birth_place: 'Jakarta',
    birth_date: '1999-03-02',
    sex: 'L',
    address: 'Jalan Kembangan Baru Nomor 8',
    kelurahan: 'Kembangan Utara',
    kecamatan: 'Kembangan',
    kota: 'Jakarta Barat',
    mother_name: 'Aminah',
    guardian_name: 'Aminah',
    npsn: outsideSchool.npsn,
    level,
    class_grade: '8',
    created_at: recorded.at,
    created_by: recorded.by,
    updated_at: recorded.at,
    updated_by: recorded.by,
  });
  await database.write('application').insert({
    application_id: applicationId,
    pupil_id: pupilId,
    edition_id: 'pergub-27-2013',
    school_year: '2013/2014',
    kind: 'baru',
    applicant_class: 'b',
    npsn: outsideSchool.npsn,
    level,
    name,
    received_on: '2013-07-20',
    state: 'listed',
    documents: '{"surat-permohonan":true,"kk":true,"sktm":true,"surat-aktif":true}',
    consent: 1,
    round_id: roundId,
    result: 'lulus',
    decided_on: '2013-07-30',
    recorded_at: recorded.at,
    recorded_by: recorded.by,
  });
}

async function deadlinesOn(db: Knex, issuedOn: IsoDate): Promise<AnnouncementDeadlines> {
  const { settings, calendar, counting } = await readOfficeRules(db);
  const from = (kind: 'announcement-first' | 'objection-first', article: string) =>
    computeDeadline(deadlineRuleFor(kind, settings, article), issuedOn, calendar, counting);
  return { display: from('announcement-first', '14 ayat (3)'), objection: from('objection-first', '17') };
}
