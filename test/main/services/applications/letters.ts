import type { ParsedRequestOf } from '#contract/api.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import type { Level } from '#domain/routing/levels.ts';
import { applicationHandlers } from '../../../../main/services/applications/handlers.ts';
import { schoolHandlers } from '../../../../main/services/schools/handlers.ts';
import { quietJob, type TestOffice, type TestOfficeOptions } from '../../../support/office.ts';

export type Letter = ParsedRequestOf<'applications.record'>;

/** The four kinds of office that take class b in (Pasal 9(1)), and the Kabupaten's section of Pasal 27. */
export const offices = {
  dasar: {},
  menengah: {
    kind: 'seksi-menengah-kecamatan',
    office: '317308-seksi-menengah',
    name: 'Seksi Dinas Pendidikan Menengah Kecamatan Kembangan',
  },
  kantor: {
    kind: 'kantor-kemenag',
    office: '3173-kantor-kemenag',
    name: 'Kantor Kementerian Agama Kota Administrasi Jakarta Barat',
    regionCode: '31.73',
    parent: '31-kanwil-kemenag',
  },
  kanwil: {
    kind: 'kanwil-kemenag',
    office: '31-kanwil-kemenag',
    name: 'Kantor Wilayah Kementerian Agama Provinsi DKI Jakarta',
    regionCode: '31',
    parent: null,
  },
  kabupaten: {
    kind: 'seksi-dasar-kabupaten',
    office: '3101-seksi-dasar',
    name: 'Seksi Dinas Pendidikan Dasar Kabupaten Administrasi Kepulauan Seribu',
    regionCode: '31.01',
    parent: '3101-sudin',
  },
} as const satisfies Record<string, TestOfficeOptions>;

const complete: Letter['letter'] = {
  receivedOn: isoDate('2013-07-22'),
  consent: true,
  category: 'miskin',
  sktmNumber: '17/1.711/2013',
  sktmDate: isoDate('2013-07-10'),
  papers: ['surat-permohonan', 'kk', 'sktm', 'surat-aktif'],
};

const kembangan: Letter['household']['place'] = { region: 'dki', kecamatanCode: '31.73.08' };
export const bekasi: Letter['household']['place'] = {
  region: 'luar-dki',
  kecamatan: 'Pondok Gede',
  kota: 'Kota Bekasi',
  province: 'Jawa Barat',
};

export interface LetterChanges {
  readonly name?: string;
  readonly nik?: string;
  readonly npsn: string;
  readonly level: Level;
  readonly place?: Letter['household']['place'];
  readonly letter?: Partial<Letter['letter']>;
}

/** A whole letter of a child of Kembangan, with what a test is about changed. */
export function letterOf({
  name = 'Putri Ayu Lestari',
  nik = '',
  npsn,
  level,
  place = kembangan,
  letter,
}: LetterChanges): Letter {
  return {
    pupil: {
      name,
      nik,
      nisn: '',
      sex: 'P',
      birthPlace: 'Jakarta',
      birthDate: isoDate('2000-05-12'),
      motherName: 'Sri Lestari',
      guardianName: 'Budi Santoso',
      phone: '081298765432',
    },
    household: {
      kk: '3173081205090007',
      address: 'Jalan Kembangan Baru Nomor 7',
      rt: '3',
      rw: '5',
      kelurahan: 'Kembangan Utara',
      postalCode: '11610',
      place,
    },
    school: { npsn, level, classGrade: '7' },
    letter: { ...complete, ...letter },
  };
}

export async function outsideSchool(
  office: TestOffice,
  level: Level,
  name = `${level} Nusantara Bekasi`,
): Promise<string> {
  const { npsn } = await schoolHandlers(office.desk)['schools.saveOutside'](
    {
      npsn: null,
      name,
      levels: [level],
      status: 'swasta',
      address: 'Jalan Jatiwaringin Nomor 4',
      kota: 'Kota Bekasi',
      province: 'Jawa Barat',
    },
    quietJob,
  );
  return npsn;
}

export function record(office: TestOffice, letter: Letter) {
  return applicationHandlers(office.desk)['applications.record'](letter, quietJob);
}
