import type { PolicySettings } from './settings.ts';

/** One answer a gap of the text allows, as stored and as shown. */
export interface SettingChoice {
  readonly value: string;
  readonly label: string;
}

const yesNo: readonly SettingChoice[] = [
  { value: 'true', label: 'Ya' },
  { value: 'false', label: 'Tidak' },
];

const media: readonly SettingChoice[] = [
  { value: 'papan', label: 'Papan pengumuman' },
  { value: 'papan,internet', label: 'Papan pengumuman dan internet' },
  { value: 'papan,internet,cetak', label: 'Papan pengumuman, internet dan media cetak' },
];

/** What each setting may be; the first of `settingGaps` tells why it is open. */
export const settingChoices: Readonly<Record<keyof PolicySettings, readonly SettingChoice[]>> = {
  objectionRepeatUnit: [
    { value: 'working-day', label: 'Hari kerja' },
    { value: 'calendar-day', label: 'Hari kalender' },
  ],
  classAMadrasahVerifier: [
    { value: 'seksi', label: 'Seksi Dinas Pendidikan Kecamatan' },
    { value: 'kemenag', label: 'Kantor Kementerian Agama' },
  ],
  classBComparison: [
    { value: 'optional', label: 'Dibandingkan bila datanya ada' },
    { value: 'off', label: 'Tidak dibandingkan' },
  ],
  maReviewReportTo: [
    { value: 'kantor-kemenag', label: 'Kantor Kementerian Agama' },
    { value: 'kanwil-kemenag', label: 'Kanwil Kementerian Agama' },
  ],
  classBMaOrderTo: [
    { value: 'kanwil-kemenag', label: 'Kanwil Kementerian Agama' },
    { value: 'kantor-kemenag', label: 'Kantor Kementerian Agama' },
  ],
  countStartDayForActs: yesNo,
  countStartDayForDisplay: yesNo,
  rollover: [
    { value: 'none', label: 'Tidak digeser' },
    { value: 'next-working-day', label: 'Digeser ke hari kerja berikutnya' },
  ],
  cutiBersamaIsNonWorking: yesNo,
  announceUnfounded: yesNo,
  maxRounds: [
    { value: 'null', label: 'Tanpa batas' },
    { value: '2', label: 'Paling banyak 2 kali' },
    { value: '3', label: 'Paling banyak 3 kali' },
  ],
  anonymousObjections: [
    { value: 'with-reason-of-head', label: 'Dengan alasan kepala' },
    { value: 'refused', label: 'Ditolak' },
  ],
  format1Literal: yesNo,
  spendingPlanPeriod: [
    { value: 'quarterly', label: 'Triwulan' },
    { value: 'monthly', label: 'Bulanan' },
  ],
  schoolReportDuty: [
    { value: 'monthly', label: 'Bulanan' },
    { value: 'quarterly-only', label: 'Triwulan saja' },
  ],
  madrasahSpendingReportTo: [
    { value: 'sudin', label: 'Suku Dinas Pendidikan' },
    { value: 'kantor-kemenag', label: 'Kantor Kementerian Agama' },
  ],
  requiredMedia: media,
  classBCorrectionMedia: media,
  acceptEmisForMadrasah: yesNo,
  njopBasis: [
    { value: 'per-nop', label: 'Per NOP' },
    { value: 'household-total', label: 'Jumlah satu keluarga' },
  ],
  ageUpper: [
    { value: 'through-year', label: 'Sampai sebelum ulang tahun ke-22' },
    { value: 'until-birthday', label: 'Sampai ulang tahun ke-21' },
  ],
  holdCorrectionUntilWindowEnd: yesNo,
  listFailed: yesNo,
  latePosting: [
    { value: 'from-posting-with-reason', label: 'Boleh dengan alasan, dihitung sejak dipasang' },
    { value: 'refused', label: 'Ditolak' },
  ],
  reviewerConflict: [
    { value: 'warn', label: 'Diperingatkan' },
    { value: 'refused', label: 'Ditolak, harus diganti orang lain' },
  ],
  pantiHouseholdChecks: [
    { value: 'not-applicable-with-reason', label: 'Boleh ditandai tidak berlaku dengan alasan' },
    { value: 'literal', label: 'Berlaku menurut bunyinya' },
  ],
  duplicateBlock: [
    { value: 'block-until-settled', label: 'Rekapitulasi tertahan sampai diputus' },
    { value: 'warn', label: 'Diperingatkan saja' },
  ],
};
