import { isoDate } from '#domain/deadlines/iso-date.ts';
import type { BatchIndex } from '#domain/documents/batch-index.ts';
import type { ResultSlip, ResultSlips } from '#domain/documents/result-slip.ts';
import { type VerificationStage, wayOut } from '#domain/eligibility/ways-out.ts';
import { frame, schoolKop } from './sample-inputs.ts';

export const announced: VerificationStage = {
  today: isoDate('2013-08-02'),
  applicantClass: 'a',
  beritaAcaraOn: isoDate('2013-07-31'),
  announcement: {
    ordinal: 0,
    issuedOn: isoDate('2013-08-01'),
    objectionUntil: isoDate('2013-08-19'),
  },
};

export const notInCriteria = {
  label: 'Keluarga tidak termasuk sangat miskin, miskin, hampir miskin atau rentan miskin',
  source: 'Pasal 1 angka 36 dan 37',
};

export function slips(count: number): readonly ResultSlip[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `Peserta Didik ${index + 1}`,
    grade: String((index % 6) + 1),
    school: 'SD Negeri Kembangan Utara 01 Pagi',
    reasons: [notInCriteria],
    ways: [wayOut('keberatan', announced)],
  }));
}

export function resultSlipsInput(over: Partial<ResultSlips> = {}): ResultSlips {
  return {
    frame: frame({ kop: schoolKop, number: null, date: isoDate('2013-08-02') }),
    applicantClass: 'a',
    schoolYear: '2013/2014',
    unitName: 'SD Negeri Kembangan Utara 01 Pagi',
    beritaAcara: { number: '12/BA/VII/2013', date: isoDate('2013-07-31') },
    announcement: { number: '14/PENG/VIII/2013', date: isoDate('2013-08-01') },
    objection: {
      to: 'Kepala SD Negeri Kembangan Utara 01 Pagi',
      where: 'Jalan Kembangan Raya Nomor 14',
    },
    slips: slips(5),
    signatory: {
      name: 'Hj. Siti Aminah, S.Pd.',
      nip: null,
      title: 'Kepala SD Negeri Kembangan Utara 01 Pagi',
      capacity: 'definitif',
      onBehalfOf: null,
      rank: null,
    },
    ...over,
  };
}

export function batchIndexInput(over: Partial<BatchIndex> = {}): BatchIndex {
  return {
    frame: frame({ kop: null, number: null, date: isoDate('2013-08-02') }),
    about: 'SD Negeri Kembangan Utara 01 Pagi, golongan a',
    indexPages: 1,
    entries: [
      {
        type: 'DOC-06',
        number: '12/BA/VII/2013',
        date: isoDate('2013-07-31'),
        subject: 'SDN KU 01',
        pages: 3,
      },
      {
        type: 'DOC-07',
        number: '13/RHV/VII/2013',
        date: isoDate('2013-07-31'),
        subject: 'SDN KU 01',
        pages: 2,
      },
      {
        type: 'DOC-08',
        number: '14/PENG/VIII/2013',
        date: isoDate('2013-08-01'),
        subject: 'SDN KU 01',
        pages: 2,
      },
    ],
    ...over,
  };
}
