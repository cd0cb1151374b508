import { isoDate } from '#domain/deadlines/iso-date.ts';
import type { Signatory } from '#domain/documents/signatory.ts';
import type { AnnouncementDifference } from '#domain/documents/announcement-difference.ts';
import type { CorrectedAnnouncement } from '#domain/documents/corrected-announcement.ts';
import type { FieldReviewBeritaAcara } from '#domain/documents/field-review-berita-acara.ts';
import type { FieldReviewReport } from '#domain/documents/field-review-report.ts';
import type { ReviewedObjection } from '#domain/documents/findings.ts';
import type { ObjectionReceipt } from '#domain/documents/objection-receipt.ts';
import type { ContinuationOrder, CorrectionOrder } from '#domain/documents/order.ts';
import {
  schoolKop,
  frame,
  headOfSchool,
  applicants,
  announcementInput,
  headOfSudin,
  sudinKop,
} from './sample-inputs.ts';

export function objectionReceiptInput(over: Partial<ObjectionReceipt> = {}): ObjectionReceipt {
  return {
    frame: frame({ kop: schoolKop, date: isoDate('2013-08-16') }),
    agendaNumber: '3/KEB/VIII/2013',
    receivedOn: isoDate('2013-08-16'),
    announcement: { number: '045/PENG/VIII/2013', date: isoDate('2013-08-01') },
    article: 16,
    objector: {
      name: 'Yuliana Hartati',
      anonymousReason: null,
      capacity: 'masyarakat',
      nik: null,
      contact: 'Jalan Kembangan Utara Gang Mawar RT 004/RW 005, Kembangan Utara, 081234567890',
    },
    subjects: [{ name: 'Dimas Kusuma', school: 'SD Negeri Kembangan Utara 01 Pagi', grade: '4' }],
    kind: 'tidak-tercantum-layak',
    grounds:
      'Orang tua bekerja sebagai buruh harian lepas dan SKTM sudah diurus tetapi terlambat terbit dari kelurahan.',
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
          summary: '',
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
        facts: {
          summary: '',
          household: 'empat orang',
          housing: 'rumah orang tua, tiga kamar',
          income: 'warung kelontong',
          assets: '',
          attendance: '',
          documentsSeen: 'SKTM',
        },
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

export function orderInput(
  over: Partial<CorrectionOrder & ContinuationOrder> = {},
): CorrectionOrder & ContinuationOrder {
  return {
    frame: frame({ kop: sudinKop, number: '812/SP/VIII/2013', date: isoDate('2013-08-22') }),
    article: 'Pasal 18 ayat (4)',
    to: 'Kepala SD Negeri Kembangan Utara 01 Pagi',
    basis: {
      title: 'Laporan Hasil Peninjauan Lapangan',
      paper: { number: '015/LAP/VIII/2013', date: isoDate('2013-08-21') },
    },
    announcement: { number: '045/PENG/VIII/2013', date: isoDate('2013-08-01') },
    objections: reviewed,
    tembusan: [
      'Kepala Dinas Pendidikan Provinsi DKI Jakarta',
      'Kepala Seksi Dinas Pendidikan Dasar Kecamatan Kembangan',
    ],
    signatory: headOfSudin,
    changes: [
      { name: 'Dimas Kusuma', before: null, after: 'tercantum, kelas 4', note: 'ditambahkan' },
      { name: 'Eka Pratama', before: 'kelas 5', after: 'kelas 6', note: 'data diperbaiki' },
    ],
    displayDays: 3,
    again: false,
    announceResult: true,
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
    order: {
      by: 'Kepala Suku Dinas Pendidikan Dasar Kota Administrasi Jakarta Barat',
      papers: [{ number: '812/SP/VIII/2013', date: isoDate('2013-08-22') }],
    },
    ordinal: 1,
    changes: orderInput().changes,
    unfoundedCount: 1,
    inadmissible: ['9/KEB/VIII/2013'],
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

export function differenceInput(over: Partial<AnnouncementDifference> = {}): AnnouncementDifference {
  return {
    frame: frame({ kop: schoolKop, number: '1/BANDING/VIII/2013', date: isoDate('2013-08-29') }),
    scopeName: 'SD Negeri Kembangan Utara 01 Pagi',
    schoolYear: '2013/2014',
    earlier: {
      ordinal: 0,
      paper: { number: '045/PENG/VIII/2013', date: isoDate('2013-08-01') },
      listedCount: 42,
    },
    later: {
      ordinal: 1,
      paper: { number: '047/PENG/VIII/2013', date: isoDate('2013-08-23') },
      listedCount: 43,
    },
    changes: orderInput().changes,
    signatory: headOfSchool,
    ...over,
  };
}
