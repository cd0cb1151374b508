import { nameKey } from '#domain/people/name-comparison.ts';
import { insertMany } from '../../db/insert-many.ts';
import type { OfficeDatabase } from '../../db/open.ts';
import { seededDraw } from '../support/matching/draw.ts';
import { type BenchChild, benchChild } from './people.ts';

const columns = [
  'pupil_id', 'nik', 'nik_state', 'nisn', 'name', 'name_key', 'birth_place', 'birth_date', 'sex', 'address', 'kelurahan',
  'kecamatan', 'kota', 'mother_name', 'guardian_name', 'npsn', 'level', 'class_grade', 'created_at', 'created_by',
  'updated_at', 'updated_by',
] as const; // prettier-ignore
const applicationColumns = [
  'application_id', 'pupil_id', 'edition_id', 'school_year', 'kind', 'applicant_class', 'npsn', 'level', 'name',
  'received_on', 'state', 'documents', 'consent', 'recorded_at', 'recorded_by',
] as const; // prettier-ignore
const at = '2013-07-20T03:00:00Z';
const chunk = 5000;

/** An office as years of imports leave it: schools, pupils, applications and their search entries. */
export async function fillPupils({ write }: OfficeDatabase, size: number): Promise<void> {
  const draw = seededDraw(size);
  await fillSchools({ write }, size);
  await write.transaction(async (db) => {
    for (let start = 0; start < size; start += chunk) {
      const children = Array.from({ length: Math.min(chunk, size - start) }, (_, index) => ({
        number: start + index,
        child: benchChild(draw, start + index),
      }));
      await insertMany(db, 'pupil', columns, children.map(pupilOf));
      await insertMany(db, 'application', applicationColumns, children.map(applicationOf));
      await insertMany(
        db,
        'pupil_search',
        ['name', 'numbers', 'school', 'pupil_id'],
        children.map(({ number, child }) => ({
          name: child.name,
          numbers: `${child.nik} ${child.nisn}`,
          school: `${schoolName(number)} ${npsnOf(number)}`,
          pupil_id: pupilId(number),
        })),
      );
    }
  });
}

/** A school for every 125 children, as in a Suku Dinas. */
export async function fillSchools({ write }: Pick<OfficeDatabase, 'write'>, size: number): Promise<void> {
  const schools = Array.from({ length: Math.ceil(size / 125) }, (_, index) => index * 125);
  await insertMany(
    write,
    'school',
    [
      'npsn',
      'name',
      'level_group',
      'levels',
      'status',
      'under_ministry',
      'region',
      'kecamatan_code',
      'address',
    ],
    schools.map((number) => ({
      npsn: npsnOf(number),
      name: schoolName(number),
      level_group: 'dasar',
      levels: '["SD"]',
      status: 'negeri',
      under_ministry: 'dikbud',
      region: 'dki',
      kecamatan_code: '31.73.08',
      address: 'Jalan Kembangan Raya Nomor 14',
    })),
  );
}

export function npsnOf(number: number): string {
  return String(30_000_000 + Math.floor(number / 125));
}

export function schoolName(number: number): string {
  const ordinal = Math.floor(number / 125);
  return `SDN Kembangan ${['Utara', 'Selatan', 'Timur'][ordinal % 3] ?? ''} ${String(1 + Math.floor(ordinal / 3)).padStart(2, '0')}`;
}

interface Numbered {
  readonly number: number;
  readonly child: BenchChild;
}

function pupilId(number: number): string {
  return `01890a5d-ac96-774b-8000-${String(number).padStart(12, '0')}`;
}

function pupilOf({ number, child }: Numbered) {
  return {
    pupil_id: pupilId(number),
    nik: child.nik,
    nik_state: 'ada',
    nisn: child.nisn,
    name: child.name,
    name_key: nameKey(child.name),
    birth_place: 'Jakarta',
    birth_date: child.birthDate,
    sex: child.sex,
    address: child.address,
    kelurahan: child.kelurahan,
    kecamatan: 'Kembangan',
    kota: 'Jakarta Barat',
    mother_name: child.mother,
    guardian_name: child.guardian,
    npsn: npsnOf(number),
    level: 'SD',
    class_grade: String(1 + (number % 6)),
    created_at: at,
    created_by: 'uji',
    updated_at: at,
    updated_by: 'uji',
  };
}

function applicationOf({ number, child }: Numbered) {
  return {
    application_id: `01890a5d-ac96-774b-9000-${String(number).padStart(12, '0')}`,
    pupil_id: pupilId(number),
    edition_id: 'pergub-27-2013',
    school_year: '2013/2014',
    kind: 'baru',
    applicant_class: 'a',
    npsn: npsnOf(number),
    level: 'SD',
    name: child.name,
    received_on: '2013-07-20',
    state: number % 10 === 0 ? 'incomplete' : 'submitted',
    documents: '{}',
    consent: 1,
    recorded_at: at,
    recorded_by: 'uji',
  };
}
