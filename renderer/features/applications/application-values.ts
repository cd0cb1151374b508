import type { RequestOf } from '#contract/api.ts';
import type { SchoolChoice } from '#contract/methods/schools.ts';
import type { Level } from '#domain/routing/levels.ts';

type Letter = RequestOf<'applications.record'>;
type Place = Letter['household']['place'];
type Region = Place['region'];
type Paper = Letter['letter']['papers'][number];

/** The form of one letter; texts are empty where nothing was typed. */
export interface ApplicationValues {
  readonly schoolRegion: Region;
  readonly school: SchoolChoice | null;
  readonly level: Level | '';
  readonly classGrade: string;
  readonly homeRegion: Region;
  readonly kecamatanCode: string;
  readonly kecamatan: string;
  readonly kota: string;
  readonly province: string;
  readonly address: string;
  readonly rt: string;
  readonly rw: string;
  readonly kelurahan: string;
  readonly postalCode: string;
  readonly kk: string;
  readonly name: string;
  readonly nik: string;
  readonly nisn: string;
  readonly sex: '' | 'L' | 'P';
  readonly birthPlace: string;
  readonly birthDate: string;
  readonly motherName: string;
  readonly guardianName: string;
  readonly phone: string;
  readonly receivedOn: string;
  readonly papers: Paper[];
  readonly consent: 'ya'[];
  readonly category: string;
  readonly sktmNumber: string;
  readonly sktmDate: string;
}

export function blankApplication(today: string): ApplicationValues {
  return {
    schoolRegion: 'luar-dki',
    school: null,
    level: '',
    classGrade: '',
    homeRegion: 'dki',
    kecamatanCode: '',
    kecamatan: '',
    kota: '',
    province: '',
    address: '',
    rt: '',
    rw: '',
    kelurahan: '',
    postalCode: '',
    kk: '',
    name: '',
    nik: '',
    nisn: '',
    sex: '',
    birthPlace: '',
    birthDate: '',
    motherName: '',
    guardianName: '',
    phone: '',
    receivedOn: today,
    papers: [],
    consent: [],
    category: '',
    sktmNumber: '',
    sktmDate: '',
  };
}

/** The place of the family card, or null while it is not named yet. */
export function placeOf(
  values: Pick<ApplicationValues, 'homeRegion' | 'kecamatanCode' | 'kecamatan' | 'kota' | 'province'>,
): Place | null {
  const { homeRegion, kecamatanCode, kecamatan, kota, province } = values;
  if (homeRegion === 'dki') return kecamatanCode === '' ? null : { region: 'dki', kecamatanCode };
  return kota.trim() === '' || province.trim() === ''
    ? null
    : { region: 'luar-dki', kecamatan, kota, province };
}

/** The request of a filled form; null where the fields every class needs are not filled. */
export function applicationRequest(values: ApplicationValues): Letter | null {
  const place = placeOf(values);
  const { school, level, sex } = values;
  if (place === null || school === null || level === '' || sex === '') return null;
  const { name, nik, nisn, birthPlace, birthDate, motherName, guardianName, phone } = values;
  const { kk, address, rt, rw, kelurahan, postalCode } = values;
  return {
    pupil: { name, nik, nisn, sex, birthPlace, birthDate, motherName, guardianName, phone },
    household: { kk, address, rt, rw, kelurahan, postalCode, place },
    school: { npsn: school.npsn, level, classGrade: values.classGrade },
    letter: {
      receivedOn: values.receivedOn,
      consent: values.consent.length > 0,
      category: values.category === '' ? null : values.category,
      sktmNumber: values.sktmNumber.trim() === '' ? null : values.sktmNumber,
      sktmDate: values.sktmDate === '' ? null : values.sktmDate,
      papers: values.papers,
    },
  };
}
