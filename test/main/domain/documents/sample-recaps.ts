import { isoDate } from '#domain/deadlines/iso-date.ts';
import type { Kop } from '#domain/documents/content.ts';
import type { Signatory } from '#domain/documents/signatory.ts';
import type { AccountFormRecap } from '#domain/documents/account-form-recap.ts';
import type { KeyFingerprintSheet } from '#domain/documents/key-fingerprint-sheet.ts';
import type { ForkReport } from '#domain/documents/fork-report.ts';
import type { LedgerReceipt } from '#domain/documents/ledger-receipt.ts';
import type { Ledger } from '#domain/documents/ledger.ts';
import { type LevelTotal, levelOrder, personsOf, sumCounts } from '#domain/documents/level-totals.ts';
import type { RecapGroup, RecapPupil } from '#domain/documents/nominal-list.ts';
import type { ProposalLetter } from '#domain/documents/proposal-letter.ts';
import type { ProposalRecap } from '#domain/documents/proposal-recap.ts';
import type { RecommendationLetter } from '#domain/documents/recommendation-letter.ts';
import {
  frame,
  nip,
  headOfSection,
  pupilName,
  birthDate,
  headOfSudin,
  sudinKop,
  digest,
} from './sample-inputs.ts';

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
      motherName: `Siti ${
        pupilName(index + 3)
          .split(' ')
          .at(-1) ?? ''
      }`,
      guardianName:
        index % 4 === 0
          ? `Siti ${
              pupilName(index + 3)
                .split(' ')
                .at(-1) ?? ''
            }`
          : `Bapak ${pupilName(index + 5).split(' ')[0] ?? ''}`,
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

const dinasKop: Kop = {
  ...sudinKop,
  agencyLines: sudinKop.agencyLines.slice(0, 1),
  unitLines: ['DINAS PENDIDIKAN'],
};

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
    supplements: null,
    budget: {
      basis: 'Keputusan Gubernur Nomor 915 Tahun 2013',
      perMonth: 4_321_800_000,
      months: 6,
      total: 25_930_800_000,
    },
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
      {
        holder: 'Drs. H. Ahmad Fauzi Rahmat, M.Pd.',
        role: 'kepala',
        validFrom: isoDate('2013-07-01'),
        fingerprint: 'Q4ZK7M2XDVRB3ZJHT6WNEYPA5G',
      },
      {
        holder: 'Rudi Hartono',
        role: 'operator',
        validFrom: isoDate('2013-07-01'),
        fingerprint: 'B7XK2M4QDVRZ3ZJHT6WNEYPC5A',
      },
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
      size: 48_213,
      digest: '9f86d081884c7d65',
      sequence: `1/${index + 1}`,
      signatures: 'Sah, 2 tanda tangan',
      result: index % 5 === 0 ? 'dikembalikan: kode pos kosong' : 'diterima',
      handledBy: 'Rudi Hartono',
      receiptNumber: `TT-${index + 1}`,
    })),
    signatory: headOfSection,
    ...over,
  };
}

export function ledgerReceiptInput(): LedgerReceipt {
  const { frame: paper, officeName, entries } = ledgerInput();
  const [, entry] = entries;
  if (!entry) throw new Error('The sample book is empty');
  return {
    frame: paper,
    officeName,
    on: isoDate('2013-07-31'),
    entry,
    fileDigest: '9f86d081884c7d65'.repeat(4),
  };
}

export function forkInput(): ForkReport {
  return {
    frame: frame({ number: null, date: isoDate('2013-09-30') }),
    receiver: 'Suku Dinas Pendidikan Dasar Kota Administrasi Jakarta Barat',
    sender: 'Seksi Dinas Pendidikan Dasar Kecamatan Kembangan',
    kind: 'Rekap data formulir',
    about: 'a 2013-2014',
    epoch: 1,
    seq: 9,
    known: {
      digest: '9f86d081884c7d65'.repeat(4),
      agendaNo: 'M-2013-0041',
      at: '12-09-2013 09.15',
      standing: 'diterima',
    },
    incoming: {
      digest: '5e884898da280471'.repeat(4),
      agendaNo: 'M-2013-0057',
      at: '30-09-2013 10.02',
      standing: 'ditahan',
    },
    signatory: headOfSection,
  };
}
