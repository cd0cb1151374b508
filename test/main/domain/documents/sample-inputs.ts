import { type IsoDate, isoDate } from '#domain/deadlines/iso-date.ts';
import { type Kop } from '#domain/documents/content.ts';
import { type DocumentFrame } from '#domain/documents/frame.ts';
import { type Signatory } from '#domain/documents/signatory.ts';
import { type VerificationBeritaAcara, type VerifiedApplicant } from '#domain/documents/verification-berita-acara.ts';
import { type AccountFormRecap } from '#domain/documents/account-form-recap.ts';
import { type CorrectedAnnouncement } from '#domain/documents/corrected-announcement.ts';
import { type FieldReviewBeritaAcara } from '#domain/documents/field-review-berita-acara.ts';
import { type FieldReviewReport } from '#domain/documents/field-review-report.ts';
import { type ReviewedObjection } from '#domain/documents/findings.ts';
import { type KeyFingerprintSheet } from '#domain/documents/key-fingerprint-sheet.ts';
import { type Ledger } from '#domain/documents/ledger.ts';
import { type LevelTotal, levelOrder, personsOf, sumCounts } from '#domain/documents/level-totals.ts';
import { type RecapGroup, type RecapPupil } from '#domain/documents/nominal-list.ts';
import { type ObjectionReceipt } from '#domain/documents/objection-receipt.ts';
import { type CorrectionOrder } from '#domain/documents/order.ts';
import { type ProposalLetter } from '#domain/documents/proposal-letter.ts';
import { type ProposalRecap } from '#domain/documents/proposal-recap.ts';
import { type RecommendationLetter } from '#domain/documents/recommendation-letter.ts';
import { type VerificationRecap } from '#domain/documents/verification-recap.ts';
import { type Announcement } from '#domain/documents/announcement.ts';
import { type Nip, parseNip } from '#domain/people/nip.ts';

/** Invented offices, officials and pupils for the document tests. */
export const seksiKop: Kop = {
  agencyLines: ['PEMERINTAH PROVINSI DAERAH KHUSUS IBUKOTA JAKARTA', 'DINAS PENDIDIKAN', 'SUKU DINAS PENDIDIKAN DASAR KOTA ADMINISTRASI JAKARTA BARAT'],
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
const lastNames = ['Pratama', 'Lestari', 'Kusuma', 'Saputra', 'Wulandari', "Nur'aini", 'Hidayatullah', 'Simanjuntak'];

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
    school: { name: 'SD Negeri Kembangan Utara 01 Pagi', npsn: '20105417', address: 'Jalan Kembangan Raya Nomor 14, Kembangan Utara' },
    levelName: 'SD',
    comparison: { source: 'PPLS', version: '2011', receivedOn: isoDate('2013-07-10') },
    applicants: applicants(46),
    copies: 3,
    annexOrientation: 'landscape',
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

export function objectionReceiptInput(over: Partial<ObjectionReceipt> = {}): ObjectionReceipt {
  return {
    frame: frame({ kop: schoolKop, date: isoDate('2013-08-16') }),
    agendaNumber: '3/KEB/VIII/2013',
    receivedOn: isoDate('2013-08-16'),
    announcement: { number: '045/PENG/VIII/2013', date: isoDate('2013-08-01') },
    article: 16,
    objector: {
      name: 'Yuliana Hartati',
      capacity: 'masyarakat',
      nik: null,
      address: 'Jalan Kembangan Utara Gang Mawar RT 004/RW 005, Kembangan Utara',
      phone: '081234567890',
    },
    subjects: [{ name: 'Dimas Kusuma', school: 'SD Negeri Kembangan Utara 01 Pagi', grade: '4' }],
    kind: 'tidak-tercantum-layak',
    grounds: 'Orang tua bekerja sebagai buruh harian lepas dan SKTM sudah diurus tetapi terlambat terbit dari kelurahan.',
    evidence: ['SKTM Kelurahan Kembangan Utara', 'foto rumah'],
    objectionUntil: isoDate('2013-08-19'),
    inTime: true,
    reviewDays: 7,
    reviewDueOn: isoDate('2013-08-23'),
    recipient: headOfSchool,
    ...over,
  };
}

export const committee: Signatory = {
  name: 'H. Mulyadi',
  nip: null,
  title: 'Ketua Komite SD Negeri Kembangan Utara 01 Pagi',
  capacity: 'definitif',
  onBehalfOf: null,
  rank: null,
};

export function fieldReviewInput(over: Partial<FieldReviewBeritaAcara> = {}): FieldReviewBeritaAcara {
  return {
    frame: frame({ kop: schoolKop, number: '14/BA/VIII/2013', date: isoDate('2013-08-21') }),
    article: 'Pasal 18 ayat (1) dan ayat (2)',
    ordinal: 1,
    venue: 'rumah Peserta Didik, Kelurahan Kembangan Utara',
    parties: [
      { signatory: headOfSchool, unit: 'SD Negeri Kembangan Utara 01 Pagi' },
      { signatory: committee, unit: 'Komite SD Negeri Kembangan Utara 01 Pagi' },
    ],
    team: [{ name: 'Rina Marlina, S.Pd.', title: 'guru kelas 4' }],
    visits: [
      {
        agendaNumber: '3/KEB/VIII/2013',
        receivedOn: isoDate('2013-08-16'),
        subject: 'Dimas Kusuma, kelas 4',
        placeVisited: 'Jalan Kembangan Utara Gang Mawar RT 004/RW 005',
        personsMet: ['ibu Peserta Didik', 'Ketua RT 004'],
        facts: {
          household: 'lima orang: kedua orang tua dan tiga anak bersekolah',
          housing: 'rumah kontrak satu kamar, dinding sebagian triplek',
          income: 'ayah buruh harian lepas, ibu mencuci pakaian tetangga',
          assets: 'satu sepeda motor tahun 2004',
          attendance: 'hadir penuh semester lalu',
          documentsSeen: 'Kartu Keluarga Daerah, SKTM terbit 12 Agustus 2013',
        },
        photos: ['foto rumah tampak depan', 'foto ruang dalam'],
        proposedFinding: 'benar',
      },
      {
        agendaNumber: '4/KEB/VIII/2013',
        receivedOn: isoDate('2013-08-16'),
        subject: 'Bunga Lestari, kelas 2',
        placeVisited: 'Jalan Kembangan Baru Nomor 8 RT 002/RW 003',
        personsMet: ['kedua orang tua'],
        facts: { household: 'empat orang', housing: 'rumah orang tua, tiga kamar', income: 'warung kelontong', assets: '', attendance: '', documentsSeen: 'SKTM' },
        photos: [],
        proposedFinding: 'tidak-benar',
      },
    ],
    copies: 3,
    ...over,
  };
}

export const reviewed: ReviewedObjection[] = [
  {
    agendaNumber: '3/KEB/VIII/2013',
    subject: 'Dimas Kusuma, kelas 4',
    facts: 'Rumah kontrak satu kamar, penghasilan tidak tetap, SKTM terbit 12 Agustus 2013.',
    finding: 'benar',
  },
  {
    agendaNumber: '4/KEB/VIII/2013',
    subject: 'Bunga Lestari, kelas 2',
    facts: 'SKTM sah dan keadaan keluarga sesuai; keberatan tidak didukung bukti.',
    finding: 'tidak-benar',
  },
];

export function reportInput(over: Partial<FieldReviewReport> = {}): FieldReviewReport {
  return {
    frame: frame({ kop: schoolKop, number: '015/LAP/VIII/2013', date: isoDate('2013-08-21') }),
    article: 'Pasal 18 ayat (3)',
    addressee: ['Kepala Suku Dinas Pendidikan Dasar', 'Kota Administrasi Jakarta Barat'],
    addresseePlace: 'Jakarta',
    scopeName: 'SD Negeri Kembangan Utara 01 Pagi',
    announcement: { number: '045/PENG/VIII/2013', date: isoDate('2013-08-01') },
    beritaAcara: { number: '14/BA/VIII/2013', date: isoDate('2013-08-21') },
    objections: reviewed,
    attachments: ['Berita Acara Peninjauan Lapangan', 'foto dan dokumen pendukung'],
    tembusan: ['Kepala Seksi Dinas Pendidikan Dasar Kecamatan Kembangan'],
    signatory: headOfSchool,
    ...over,
  };
}

export function orderInput(over: Partial<CorrectionOrder> = {}): CorrectionOrder {
  return {
    frame: frame({ kop: sudinKop, number: '812/SP/VIII/2013', date: isoDate('2013-08-22') }),
    article: 'Pasal 18 ayat (4)',
    to: 'Kepala SD Negeri Kembangan Utara 01 Pagi',
    basis: { title: 'Laporan Hasil Peninjauan Lapangan', paper: { number: '015/LAP/VIII/2013', date: isoDate('2013-08-21') } },
    announcement: { number: '045/PENG/VIII/2013', date: isoDate('2013-08-01') },
    objections: reviewed,
    tembusan: ['Kepala Dinas Pendidikan Provinsi DKI Jakarta', 'Kepala Seksi Dinas Pendidikan Dasar Kecamatan Kembangan'],
    signatory: headOfSudin,
    changes: [
      { name: 'Dimas Kusuma', before: null, after: 'tercantum, kelas 4', note: 'ditambahkan' },
      { name: 'Eka Pratama', before: 'kelas 5', after: 'kelas 6', note: 'data diperbaiki' },
    ],
    displayDays: 3,
    ...over,
  };
}

export function correctedAnnouncementInput(over: Partial<CorrectedAnnouncement> = {}): CorrectedAnnouncement {
  return {
    frame: frame({ kop: schoolKop, number: '047/PENG/VIII/2013', date: isoDate('2013-08-23') }),
    applicantClass: 'a',
    schoolYear: '2013/2014',
    scopeName: 'SD Negeri Kembangan Utara 01 Pagi',
    previous: { number: '045/PENG/VIII/2013', date: isoDate('2013-08-01') },
    order: { by: 'Kepala Suku Dinas Pendidikan Dasar Kota Administrasi Jakarta Barat', paper: { number: '812/SP/VIII/2013', date: isoDate('2013-08-22') } },
    changes: orderInput().changes,
    unfoundedCount: 1,
    listed: applicants(46).filter((one) => one.passed),
    addedCount: 1,
    completion: { where: 'ruang tata usaha sekolah' },
    display: { days: 3, from: isoDate('2013-08-23'), until: isoDate('2013-08-25') },
    media: ['papan pengumuman sekolah', 'laman sekolah'],
    objection: { ...announcementInput().objection, days: 3, until: isoDate('2013-08-28') },
    signatory: headOfSchool,
    ...over,
  };
}

export function recapPupils(count: number, from = 0): RecapPupil[] {
  return Array.from({ length: count }, (_, i) => {
    const index = from + i;
    return {
      name: pupilName(index),
      nik: `3173${String(100_000_000_000 + index * 7919).slice(0, 12)}`,
      nisn: `00${String(10_000_000 + index)}`,
      sex: index % 2 === 0 ? 'L' : 'P',
      birthPlace: 'Jakarta',
      birthDate: birthDate(index),
      motherName: `Siti ${pupilName(index + 3).split(' ').at(-1) ?? ''}`,
      guardianName: index % 4 === 0 ? `Siti ${pupilName(index + 3).split(' ').at(-1) ?? ''}` : `Bapak ${pupilName(index + 5).split(' ')[0] ?? ''}`,
      address: `Jalan Kembangan Utara Gang ${index + 1} RT 004/RW 005, Kembangan Utara`,
      postalCode: '11610',
      phone: `0812${String(30_000_000 + index)}`,
      grade: String((index % 6) + 1),
      applicantClass: index % 19 === 0 ? 'c' : 'a',
      kind: index % 3 === 0 ? 'lanjutan' : 'baru',
      cardType: 'silver',
    };
  });
}

export function recapGroups(schools: number, each: number): RecapGroup[] {
  return Array.from({ length: schools }, (_, index) => ({
    unit: `SD ${index % 2 === 0 ? 'Negeri' : 'Swasta'} Kembangan Utara ${String(index + 1).padStart(2, '0')}`,
    school: {
      name: `SD ${index % 2 === 0 ? 'Negeri' : 'Swasta'} Kembangan Utara ${String(index + 1).padStart(2, '0')}`,
      npsn: String(20_105_400 + index),
      level: index % 5 === 4 ? 'SMP' : 'SD',
      status: index % 2 === 0 ? 'negeri' : 'swasta',
    },
    beritaAcara: { number: `${index + 1}/BA/VII/2013`, date: isoDate('2013-07-31') },
    announcement: { number: `${index + 40}/PENG/VIII/2013`, date: isoDate('2013-08-01') },
    pupils: index === 2 ? [] : recapPupils(each, index * each),
  }));
}

export function recapInput(over: Partial<AccountFormRecap> = {}): AccountFormRecap {
  return {
    frame: frame({ number: '77/REKAP/IX/2013', date: isoDate('2013-09-02') }),
    tier: 'section',
    unitName: 'Seksi Dinas Pendidikan Dasar Kecamatan Kembangan',
    schoolYear: '2013/2014',
    period: 'Triwulan III 2013',
    revision: 0,
    replaces: null,
    reportedTo: 'Kepala Suku Dinas Pendidikan Dasar Kota Administrasi Jakarta Barat',
    groups: recapGroups(5, 24),
    digest,
    signatory: headOfSection,
    ...over,
  };
}

export function proposalInput(over: Partial<ProposalLetter> = {}): ProposalLetter {
  return {
    frame: frame({ kop: sudinKop, number: '901/-1.851.3', date: isoDate('2013-09-10') }),
    bidang: 'bidang-tk-sd-plb',
    senderName: 'Suku Dinas Pendidikan Dasar Kota Administrasi Jakarta Barat',
    schoolYear: '2013/2014',
    period: 'Triwulan III 2013',
    groups: recapGroups(4, 20),
    digest,
    tembusan: [],
    signatory: headOfSudin,
    ...over,
  };
}

export function levelTotals(seed: number): LevelTotal[] {
  return levelOrder.slice(0, 8).flatMap((level, index) =>
    (['negeri', 'swasta'] as const).map((status, side): LevelTotal => {
      const all = 1200 + seed * 131 + index * 77 + side * 40;
      const lanjutan = Math.floor(all / 4);
      const c = Math.floor(all / 50);
      return { level, status, counts: { baru: all - lanjutan, lanjutan, a: all - c - 12, b: 12, c } };
    }),
  );
}

const senderNames = ['Jakarta Pusat', 'Jakarta Utara', 'Jakarta Barat', 'Jakarta Selatan', 'Jakarta Timur'];

export const senders = [
  ...senderNames.map((name) => `Suku Dinas Pendidikan Dasar Kota Administrasi ${name}`),
  ...senderNames.map((name) => `Suku Dinas Pendidikan Menengah Kota Administrasi ${name}`),
  'Suku Dinas Pendidikan Kabupaten Administrasi Kepulauan Seribu',
  'Kanwil Kementerian Agama Provinsi DKI Jakarta',
];

export const headOfDinas: Signatory = {
  name: 'Dr. Taufik Hidayat Nugroho, M.Si.',
  nip: nip('196008151984031002'),
  title: 'Kepala Dinas Pendidikan Provinsi Daerah Khusus Ibukota Jakarta',
  capacity: 'plt',
  onBehalfOf: null,
  rank: null,
};

const dinasKop: Kop = { ...sudinKop, agencyLines: sudinKop.agencyLines.slice(0, 1), unitLines: ['DINAS PENDIDIKAN'] };

const recommendedTotals: LevelTotal[] = levelTotals(0).map((total, index) => ({
  ...total,
  counts: sumCounts(senders.flatMap((_, sender) => levelTotals(sender)[index]?.counts ?? [])),
}));

export function recommendationInput(over: Partial<RecommendationLetter> = {}): RecommendationLetter {
  return {
    frame: frame({ kop: dinasKop, number: '5521/-1.851.3', date: isoDate('2013-09-20') }),
    schoolYear: '2013/2014',
    period: 'Triwulan III 2013',
    proposals: senders.map((sender, index) => ({
      sender,
      paper: { number: `${900 + index}/-1.851.3`, date: isoDate('2013-09-10') },
      persons: personsOf(sumCounts(levelTotals(index).map((one) => one.counts))),
    })),
    totals: recommendedTotals,
    budget: { basis: 'Keputusan Gubernur Nomor 915 Tahun 2013', perMonth: 4_321_800_000, months: 6, total: 25_930_800_000 },
    digest: null,
    signatory: headOfDinas,
    ...over,
  };
}

export function proposalRecapInput(over: Partial<ProposalRecap> = {}): ProposalRecap {
  return {
    frame: frame({ kop: null, number: '5521/-1.851.3', date: isoDate('2013-09-20') }),
    schoolYear: '2013/2014',
    period: 'Triwulan III 2013',
    senders: senders.map((sender, index) => ({ sender, totals: levelTotals(index) })),
    nominal: null,
    digest,
    signatory: headOfDinas,
    ...over,
  };
}

export function fingerprintInput(over: Partial<KeyFingerprintSheet> = {}): KeyFingerprintSheet {
  return {
    frame: frame({ number: '3/KUNCI/VII/2013', date: isoDate('2013-07-01') }),
    purpose: 'enrolment',
    networkName: 'KJP Provinsi DKI Jakarta',
    officeName: 'Seksi Dinas Pendidikan Dasar Kecamatan Kembangan',
    officeCode: '317308-seksi-dasar',
    fileName: '317308-seksi-dasar_enrol.paket',
    fileDigest: digest.text,
    keys: [
      { holder: 'Drs. H. Ahmad Fauzi Rahmat, M.Pd.', role: 'kepala', validFrom: isoDate('2013-07-01'), fingerprint: 'Q4ZK7M2XDVRB3ZJHT6WNEYPA5G' },
      { holder: 'Rudi Hartono', role: 'operator', validFrom: isoDate('2013-07-01'), fingerprint: 'B7XK2M4QDVRZ3ZJHT6WNEYPC5A' },
    ],
    qr: 'KJP:enrol:7KQ2M4XDVRB3ZJHT6WNEYPA5GC',
    signatory: headOfSection,
    ...over,
  };
}

export function ledgerInput(over: Partial<Ledger> = {}): Ledger {
  return {
    frame: frame({ number: null, date: isoDate('2013-09-30') }),
    officeName: 'Seksi Dinas Pendidikan Dasar Kecamatan Kembangan',
    from: isoDate('2013-07-01'),
    until: isoDate('2013-09-30'),
    entries: Array.from({ length: 18 }, (_, index) => ({
      agendaNumber: `${index + 1}/2013`,
      at: '31-07-2013 09.15',
      direction: index % 2 === 0 ? 'masuk' : 'keluar',
      counterpart: 'SD Negeri Kembangan Utara 01 Pagi',
      kind: 'rekap data formulir',
      documentNumbers: `${index + 40}/REKAP/IX/2013`,
      carrier: 'USB',
      hardcopy: true,
      softcopy: index % 3 !== 0,
      fileName: 'REKAP KJP SDN KU01.xlsx',
      digest: digest.text,
      result: index % 5 === 0 ? 'dikembalikan: kode pos kosong' : 'diterima',
      handledBy: 'Rudi Hartono',
      receiptNumber: `TT-${index + 1}`,
    })),
    signatory: headOfSection,
    ...over,
  };
}
