import type { PolicySettings } from './settings.ts';

/** Which gap of the register a setting answers, and what it decides in a few words. */
export interface SettingGap {
  readonly gap: string;
  readonly label: string;
}

/** One entry for every setting; a gap may have several. */
export const settingGaps: Readonly<Record<keyof PolicySettings, SettingGap>> = {
  objectionRepeatUnit: { gap: 'G-01', label: 'Satuan 3 hari keberatan atas perbaikan' },
  classAMadrasahVerifier: { gap: 'G-02', label: 'Verifikator madrasah kelas a' },
  classBComparison: { gap: 'G-04', label: 'Pembandingan kelas b' },
  maReviewReportTo: { gap: 'G-05', label: 'Laporan peninjauan MA kepada' },
  classBMaOrderTo: { gap: 'G-06', label: 'Perintah kelas b MA kepada' },
  countStartDayForActs: { gap: 'G-13', label: 'Hari awal ikut dihitung untuk perbuatan' },
  countStartDayForDisplay: { gap: 'G-13', label: 'Hari pemasangan ikut dihitung untuk masa tayang' },
  rollover: { gap: 'G-13', label: 'Hari terakhir yang jatuh pada hari libur' },
  cutiBersamaIsNonWorking: { gap: 'G-13', label: 'Cuti bersama bukan hari kerja' },
  latePosting: { gap: 'G-14', label: 'Pemasangan setelah tanggal pengumuman' },
  announceUnfounded: { gap: 'G-16', label: 'Hasil keberatan yang tidak benar diumumkan' },
  maxRounds: { gap: 'G-17', label: 'Keberatan berulang' },
  anonymousObjections: { gap: 'G-20', label: 'Keberatan tanpa nama' },
  format1Literal: { gap: 'G-22', label: 'Format 1 dicetak dengan dua lampiran saja' },
  spendingPlanPeriod: { gap: 'G-23', label: 'Lembar rencana belanja' },
  schoolReportDuty: { gap: 'G-24', label: 'Laporan satuan pendidikan' },
  madrasahSpendingReportTo: { gap: 'G-25', label: 'Format 5 madrasah kepada' },
  requiredMedia: { gap: 'G-31', label: 'Media yang wajib' },
  classBCorrectionMedia: { gap: 'G-31', label: 'Media perbaikan pengumuman kelas b' },
  reviewerConflict: { gap: 'G-32', label: 'Peninjau yang juga pengaju keberatan' },
  acceptEmisForMadrasah: { gap: 'G-36', label: 'EMIS diterima untuk madrasah' },
  pantiHouseholdChecks: { gap: 'G-37', label: 'Pemeriksaan keluarga untuk anak panti' },
  njopBasis: { gap: 'G-38', label: 'Batas NJOP dihitung' },
  ageUpper: { gap: 'G-39', label: 'Batas usia 21 tahun' },
  duplicateBlock: { gap: 'G-46', label: 'Dugaan data ganda' },
  holdCorrectionUntilWindowEnd: { gap: 'G-48', label: 'Perbaikan menunggu masa keberatan pertama' },
  listFailed: { gap: 'G-50', label: 'Yang tidak lulus ikut dicantumkan' },
};

/** The settings that answer a gap; none where the program has one stated behaviour. */
export function settingsOfGap(gap: string): readonly (keyof PolicySettings)[] {
  return Object.entries(settingGaps).flatMap(([key, entry]) =>
    entry.gap === gap && isSetting(key) ? [key] : [],
  );
}

function isSetting(key: string): key is keyof PolicySettings {
  return Object.hasOwn(settingGaps, key);
}
