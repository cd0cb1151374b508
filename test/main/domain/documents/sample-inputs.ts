import { type IsoDate, isoDate } from '#domain/deadlines/iso-date.ts';
import type { Kop } from '#domain/documents/content.ts';
import type { DocumentFrame } from '#domain/documents/frame.ts';
import type { Signatory } from '#domain/documents/signatory.ts';
import type {
  VerificationBeritaAcara,
  VerifiedApplicant,
} from '#domain/documents/verification-berita-acara.ts';
import type { VerificationRecap } from '#domain/documents/verification-recap.ts';
import type { Announcement } from '#domain/documents/announcement.ts';
import { type Nip, parseNip } from '#domain/people/nip.ts';

/** Invented offices, officials and pupils for the document tests. */
export const seksiKop: Kop = {
  agencyLines: [
    'PEMERINTAH PROVINSI DAERAH KHUSUS IBUKOTA JAKARTA',
    'DINAS PENDIDIKAN',
    'SUKU DINAS PENDIDIKAN DASAR KOTA ADMINISTRASI JAKARTA BARAT',
  ],
  unitLines: ['SEKSI DINAS PENDIDIKAN DASAR KECAMATAN KEMBANGAN'],
  addressLines: ['Jalan Raya Kembangan Nomor 2, Telepon (021) 5821747'],
  cityLine: 'J A K A R T A',
  postalCode: '11610',
  logo: null,
};

export const schoolKop: Kop = {
  ...seksiKop,
  unitLines: ['SD NEGERI KEMBANGAN UTARA 01 PAGI'],
  addressLines: ['Jalan Kembangan Raya Nomor 14, Kelurahan Kembangan Utara, Telepon (021) 5803311'],
};

export function frame(over: Partial<DocumentFrame> = {}): DocumentFrame {
  return {
    paper: 'F4',
    kop: seksiKop,
    number: '12/BA/VII/2013',
    date: isoDate('2013-07-31'),
    place: 'Jakarta',
    draft: false,
    trial: false,
    ...over,
  };
}

export function nip(text: string): Nip {
  const value = parseNip(text);
  if (!value.ok) throw new Error(`Not a NIP: ${text}`);
  return value.value;
}

export const headOfSection: Signatory = {
  name: 'Drs. H. Ahmad Fauzi Rahmat, M.Pd.',
  nip: nip('195803121986101001'),
  title: 'Kepala Seksi Dinas Pendidikan Dasar Kecamatan Kembangan',
  capacity: 'definitif',
  onBehalfOf: null,
  rank: 'Pembina, IV/a',
};

export const pengawas: Signatory = {
  name: 'Hj. Sri Wahyuningsih, S.Pd., M.M.',
  nip: nip('196407171985032004'),
  title: 'Pengawas Sekolah',
  capacity: 'definitif',
  onBehalfOf: null,
  rank: null,
};

export const headOfSchool: Signatory = {
  name: 'Sumarni, S.Pd.',
  nip: nip('196902041992122001'),
  title: 'Kepala SD Negeri Kembangan Utara 01 Pagi',
  capacity: 'plt',
  onBehalfOf: null,
  rank: null,
};

const firstNames = ['Aditya', 'Bunga', 'Citra', 'Dimas', 'Eka', 'Fajar', 'Gita', 'Hendra', 'Intan', 'Joko'];
const lastNames = [
  'Pratama',
  'Lestari',
  'Kusuma',
  'Saputra',
  'Wulandari',
  "Nur'aini",
  'Hidayatullah',
  'Simanjuntak',
];

export function pupilName(index: number): string {
  const first = firstNames[index % firstNames.length] ?? '';
  const last = lastNames[Math.floor(index / 3) % lastNames.length] ?? '';
  return index % 17 === 5 ? `Raden Ajeng ${first} Muhammad ${last} Kusumaningrat` : `${first} ${last}`;
}

export function birthDate(index: number): IsoDate {
  const month = String((index % 12) + 1).padStart(2, '0');
  const day = String((index % 28) + 1).padStart(2, '0');
  return isoDate(`${2001 + (index % 6)}-${month}-${day}`);
}

export function applicants(count: number): VerifiedApplicant[] {
  return Array.from({ length: count }, (_, index) => {
    const passed = index % 7 !== 3;
    return {
      name: pupilName(index),
      sex: index % 2 === 0 ? 'L' : 'P',
      birthPlace: index % 5 === 0 ? 'Kabupaten Tangerang' : 'Jakarta',
      birthDate: birthDate(index),
      grade: String((index % 6) + 1),
      address: `Jalan Kembangan Utara Gang ${index + 1} RT 00${(index % 9) + 1}/RW 005`,
      inComparison: index % 3 !== 0,
      documents: { kk: true, sktm: passed, enrolment: true },
      passed,
      reason: passed ? null : 'SKTM dari kelurahan domisili belum dilampirkan',
    };
  });
}

export function beritaAcaraInput(over: Partial<VerificationBeritaAcara> = {}): VerificationBeritaAcara {
  return {
    frame: frame(),
    applicantClass: 'a',
    schoolYear: '2013/2014',
    venue: 'SD Negeri Kembangan Utara 01 Pagi, Kecamatan Kembangan, Kota Administrasi Jakarta Barat',
    parties: [
      { signatory: headOfSection, unit: 'Seksi Dinas Pendidikan Dasar Kecamatan Kembangan' },
      { signatory: pengawas, unit: 'Suku Dinas Pendidikan Dasar Kota Administrasi Jakarta Barat' },
      { signatory: headOfSchool, unit: 'SD Negeri Kembangan Utara 01 Pagi' },
    ],
    school: {
      name: 'SD Negeri Kembangan Utara 01 Pagi',
      npsn: '20105417',
      address: 'Jalan Kembangan Raya Nomor 14, Kembangan Utara',
    },
    levelName: 'SD',
    comparison: { source: 'PPLS', version: '2011', receivedOn: isoDate('2013-07-10') },
    applicants: applicants(46),
    copies: 3,
    ...over,
  };
}

export function announcementInput(over: Partial<Announcement> = {}): Announcement {
  return {
    frame: frame({ kop: schoolKop, number: '045/PENG/VIII/2013', date: isoDate('2013-08-01') }),
    applicantClass: 'a',
    schoolYear: '2013/2014',
    scopeName: 'SD Negeri Kembangan Utara 01 Pagi',
    beritaAcara: { number: '12/BA/VII/2013', date: isoDate('2013-07-31') },
    listed: applicants(46).filter((one) => one.passed),
    failedCount: applicants(46).filter((one) => !one.passed).length,
    failed: null,
    display: { days: 7, from: isoDate('2013-08-01'), until: isoDate('2013-08-07') },
    media: ['papan pengumuman sekolah', 'laman sekolah'],
    objection: {
      to: 'Kepala SD Negeri Kembangan Utara 01 Pagi',
      where: 'ruang tata usaha sekolah, Jalan Kembangan Raya Nomor 14, pada jam kerja',
      days: 7,
      dayUnit: 'hari kerja',
      until: isoDate('2013-08-19'),
    },
    accountFormWhere: 'ruang tata usaha sekolah',
    signatory: headOfSchool,
    ...over,
  };
}

export const headOfSudin: Signatory = {
  name: 'Dr. Bambang Sutrisno, S.E., M.Si.',
  nip: nip('196511231990031005'),
  title: 'Kepala Suku Dinas Pendidikan Dasar Kota Administrasi Jakarta Barat',
  capacity: 'definitif',
  onBehalfOf: null,
  rank: 'Pembina Tingkat I, IV/b',
};

export const sudinKop: Kop = {
  agencyLines: ['PEMERINTAH PROVINSI DAERAH KHUSUS IBUKOTA JAKARTA', 'DINAS PENDIDIKAN'],
  unitLines: ['SUKU DINAS PENDIDIKAN DASAR', 'KOTA ADMINISTRASI JAKARTA BARAT'],
  addressLines: ['Jalan Raya Kembangan Nomor 2 Gedung B Lantai 3, Telepon (021) 58356240'],
  cityLine: 'J A K A R T A',
  postalCode: '11610',
  logo: null,
};

export const digest = { text: '7KQ2M4XDVRB3ZJHT6WNEYPA5GC', qr: 'KJP:recap:7KQ2M4XDVRB3ZJHT6WNEYPA5GC' };

export function verificationRecapInput(over: Partial<VerificationRecap> = {}): VerificationRecap {
  return {
    frame: frame({ kop: schoolKop, number: '044/REKAP/VII/2013' }),
    applicantClass: 'a',
    schoolYear: '2013/2014',
    scopeName: 'SD Negeri Kembangan Utara 01 Pagi',
    beritaAcara: { number: '12/BA/VII/2013', date: isoDate('2013-07-31') },
    results: applicants(46),
    signatory: headOfSchool,
    ...over,
  };
}
