import { isoDate } from '#domain/deadlines/iso-date.ts';
import type { PublicReportLetter, SealedReporter } from '#domain/documents/public-report-letter.ts';
import type { PublicReportReceipt } from '#domain/documents/public-report-receipt.ts';
import type { QuarterlyReport } from '#domain/documents/quarterly-report.ts';
import type { SpendingRecap } from '#domain/documents/spending-recap.ts';
import type { ReportFacts, SpendingCoverage } from '#domain/periodic-reports/report-facts.ts';
import { frame, headOfSection } from './sample-inputs.ts';

const head = {
  ...headOfSection,
  title: 'Kepala Suku Dinas Pendidikan Dasar Kota Administrasi Jakarta Barat',
};
const reportFrame = frame({ number: '001/LAP-44/3173-sudin-dasar/I/2014', date: isoDate('2014-01-06') });

export const facts: ReportFacts = {
  recipients: [
    { level: 'SD', status: 'negeri', persons: 820 },
    { level: 'SD', status: 'swasta', persons: 145 },
    { level: 'SMP', status: 'negeri', persons: 410 },
    { level: 'SMP', status: 'swasta', persons: 296 },
    { level: 'SLB', status: 'swasta', persons: 19 },
  ],
  places: [
    { label: 'Cengkareng', count: 690 },
    { label: 'Kembangan', count: 998 },
    { label: 'Luar Daerah', count: 2 },
  ],
  changes: [
    { label: 'Ditetapkan sebagai penerima', count: 12 },
    { label: 'Bantuan berakhir', count: 3 },
  ],
  sanctions: [{ label: 'Tarik kartu', count: 2 }],
  objections: [
    { label: 'Tercantum, tetapi dinilai tidak layak', founded: 4, unfounded: 3, waiting: 1 },
    { label: 'Data yang diumumkan keliru', founded: 2, unfounded: 0, waiting: 0 },
  ],
  months: [
    { label: 'Oktober 2013', due: 304_200_000, disbursed: 298_800_000 },
    { label: 'November 2013', due: 304_200_000, disbursed: 301_500_000 },
    { label: 'Desember 2013', due: 303_660_000, disbursed: 150_300_000 },
  ],
  withoutAmount: 4,
};

export const spending: SpendingCoverage = {
  lines: [
    {
      school: 'SDN Cengkareng Barat 11',
      place: 'Cengkareng',
      number: '421/118',
      recipients: 40,
      funds: 21_600_000,
    },
    {
      school: 'SDN Kembangan Utara 01 Pg',
      place: 'Kembangan',
      number: '421/7',
      recipients: 44,
      funds: 23_760_000,
    },
    { school: 'SMP Tunas Bangsa', place: 'Kembangan', number: '12/TB', recipients: 29, funds: null },
  ],
  owing: 5,
  filed: 3,
  silent: ['SLB B-C Tri Asih', 'SMPN 215 Jakarta'],
  silentOutside: ['SMPN 13 Tangerang'],
};

export function quarterlyInput(over: Partial<QuarterlyReport> = {}): QuarterlyReport {
  return {
    frame: reportFrame,
    kind: '44',
    trigger: 'berkala',
    periodLabel: 'Triwulan IV 2013',
    asOf: isoDate('2014-01-06'),
    placeName: 'kecamatan',
    facts,
    funds: { received: 912_060_000, disbursed: 750_600_000 },
    texts: {
      control: '',
      changes: 'Tiga penerima pindah ke luar Daerah.',
      fundsSource: 'DPA BPKD Tahun 2013',
      problems: 'Dua sekolah terlambat menyampaikan Format 5.',
      followUp: 'Sekolah diingatkan secara tertulis.\nPemantauan dijadwalkan bulan Februari.',
    },
    spending,
    incoming: null,
    replaces: null,
    tembusan: [],
    signatory: head,
    ...over,
  };
}

export function controlInput(over: Partial<QuarterlyReport> = {}): QuarterlyReport {
  return quarterlyInput({
    kind: '45',
    placeName: 'kota/kabupaten administrasi',
    texts: { ...quarterlyInput().texts, control: 'Laporan diperiksa terhadap daftar penetapan.' },
    spending: null,
    incoming: {
      reports: [
        {
          office: 'Suku Dinas Pendidikan Dasar Kota Administrasi Jakarta Barat',
          number: '001/LAP-44/3173-sudin-dasar/I/2014',
          date: '2014-01-06',
          recipients: 1690,
          funds: { received: 912_060_000, disbursed: 750_600_000 },
          facts,
        },
      ],
      missing: ['Kantor Kementerian Agama Kota Administrasi Jakarta Barat'],
    },
    ...over,
  });
}

export function spendingInput(): SpendingRecap {
  return {
    frame: frame({ number: null }),
    officeName: 'Suku Dinas Pendidikan Dasar Kota Administrasi Jakarta Barat',
    periodLabel: 'Triwulan IV 2013',
    spending,
    signatory: head,
  };
}

const publicCase = {
  agendaNo: 'LM-2013-001',
  receivedOn: isoDate('2013-11-04'),
  subject: 'Kartu siswa disimpan pihak lain',
  given: ['identitas pelapor dan fotokopi KTP (huruf a)', 'kronologis singkat (huruf b)'],
  missing: ['bukti permulaan (huruf c)'],
};

export function receiptInput(): PublicReportReceipt {
  return {
    ...publicCase,
    frame: frame({ number: null }),
    officeName: 'Seksi Dinas Pendidikan Dasar Kecamatan Kembangan',
    channel: 'Diantar langsung',
    handled: false,
    signatory: headOfSection,
  };
}

export function letterInput(): PublicReportLetter {
  return { ...publicCase, frame: frame({ number: '001/TERUSAN/XI/2013' }), signatory: headOfSection };
}

export function sealedInput(): SealedReporter {
  return {
    frame: frame({ number: null }),
    agendaNo: publicCase.agendaNo,
    letter: { number: '001/TERUSAN/XI/2013', date: isoDate('2013-11-08') },
    reporter: { name: 'Bu Rahayu Pelapor', address: 'Jl. Rahasia No. 9', contact: '0812-9999-0000' },
  };
}
