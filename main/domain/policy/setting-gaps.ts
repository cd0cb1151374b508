import { type PolicySettings } from './settings.ts';

/** Why a setting exists: the gap in the text and what the program does by default, in words for the user. */
export interface SettingGap {
  readonly gap: string;
  readonly sentence: string;
}

/** One entry for every setting; shown beside it and on the screens it affects. */
export const settingGaps: Readonly<Record<keyof PolicySettings, SettingGap>> = {
  objectionRepeatUnit: {
    gap: 'G-01',
    sentence:
      'Pasal 23 ayat (1) menyebut "3 (tiga) hari" tanpa satuan. Bawaan: hari kerja, karena lebih melindungi pengaju keberatan.',
  },
  classAMadrasahVerifier: {
    gap: 'G-02',
    sentence:
      'Pasal 13 menyerahkan verifikasi kelas a semua jenjang, termasuk madrasah, kepada Seksi Dinas Pendidikan Kecamatan. Bawaan: MI dan MTs ke Seksi Dasar, MA ke Seksi Menengah.',
  },
  classBComparison: {
    gap: 'G-04',
    sentence:
      'Data pembanding hanya dikirim kepada Seksi (Pasal 12 ayat (1)). Bawaan: pembandingan kelas b dilakukan bila datanya ada dan tidak pernah menghalangi.',
  },
  maReviewReportTo: {
    gap: 'G-05',
    sentence:
      'Pasal 18 ayat (3) dan (4) menyebut Kantor Kementerian Agama untuk semua madrasah, sedangkan rekapitulasi MA ke Kanwil (Pasal 25 huruf d). Bawaan: Kantor Kementerian Agama, dengan salinan kepada Kanwil.',
  },
  classBMaOrderTo: {
    gap: 'G-06',
    sentence:
      'Pasal 20 ayat (3) menujukan perintah kepada Kepala Kantor Kementerian Agama, padahal Kanwil yang mengumumkan. Bawaan: kepada Kanwil sebagai pihak yang mengumumkan.',
  },
  countStartDayForActs: {
    gap: 'G-13',
    sentence: 'Cara menghitung "sejak tanggal" tidak diatur. Bawaan: hari berikutnya adalah hari ke-1.',
  },
  countStartDayForDisplay: {
    gap: 'G-13',
    sentence: 'Cara menghitung "selama n hari" tidak diatur. Bawaan: hari tayang pertama adalah hari ke-1.',
  },
  rollover: {
    gap: 'G-13',
    sentence: 'Hari terakhir yang jatuh pada hari libur tidak diatur. Bawaan: tidak digeser.',
  },
  cutiBersamaIsNonWorking: {
    gap: 'G-13',
    sentence: 'Kedudukan cuti bersama tidak diatur. Bawaan: bukan hari kerja.',
  },
  announceUnfounded: {
    gap: 'G-16',
    sentence:
      'Untuk keberatan yang tidak benar, Pasal 18 ayat (4) huruf b memerintahkan lanjut, sedangkan Pasal 21 meminta hasilnya diumumkan. Bawaan: hasil diumumkan dan keberatan kedua tetap terbuka.',
  },
  maxRounds: {
    gap: 'G-17',
    sentence:
      'Keberatan berulang tidak dibatasi (Pasal 23 ayat (4)). Bawaan: tanpa batas; mulai putaran ketiga penutupan memerlukan alasan tertulis kepala.',
  },
  anonymousObjections: {
    gap: 'G-20',
    sentence:
      'Syarat identitas pengaju keberatan tidak diatur. Bawaan: tanpa nama hanya dengan alasan kepala.',
  },
  format1Literal: {
    gap: 'G-22',
    sentence:
      'Format 1 memuat dua lampiran, Pasal 8 sampai dengan 10 mewajibkan tiga. Bawaan: surat keterangan aktif dicetak sebagai lampiran ketiga.',
  },
  spendingPlanPeriod: {
    gap: 'G-23',
    sentence:
      'Pasal 43 huruf b meminta rencana tiap triwulan, Format 3 berjudul "Bulan". Bawaan: empat lembar setahun.',
  },
  schoolReportDuty: {
    gap: 'G-24',
    sentence:
      'Pasal 43 huruf d meminta laporan setiap bulan, Format 4 setiap triwulan. Bawaan: setiap bulan, karena pasal mengalahkan lampiran.',
  },
  madrasahSpendingReportTo: {
    gap: 'G-25',
    sentence:
      'Pasal 43 huruf e mengirim Format 5 madrasah ke Suku Dinas. Bawaan: MI dan MTs ke Suku Dinas Dasar, MA ke Suku Dinas Menengah, dengan salinan kepada Kantor Kementerian Agama.',
  },
  requiredMedia: {
    gap: 'G-31',
    sentence:
      'Pengumuman dipasang pada papan, internet dan/atau media cetak (Pasal 13 ayat (3)). Bawaan: papan wajib, lainnya pilihan.',
  },
  classBCorrectionMedia: {
    gap: 'G-31',
    sentence:
      'Perbaikan pengumuman kelas b memakai kata "dan" (Pasal 21 ayat (2)). Bawaan: ada peringatan bila ketiga media belum lengkap.',
  },
  acceptEmisForMadrasah: {
    gap: 'G-36',
    sentence:
      'Syarat 2025 menyebut Dapodik, sedangkan madrasah tercatat di EMIS. Bawaan: EMIS diterima untuk madrasah.',
  },
  njopBasis: {
    gap: 'G-38',
    sentence:
      'Batas NJOP tidak menyebut per objek atau keseluruhan. Bawaan: per NOP, tanah dan bangunan bersama.',
  },
  ageUpper: {
    gap: 'G-39',
    sentence: 'Batas "21 tahun" dapat dibaca dua cara. Bawaan: sampai sehari sebelum genap 22 tahun.',
  },
  holdCorrectionUntilWindowEnd: {
    gap: 'G-48',
    sentence:
      'Peninjauan dapat selesai sebelum masa keberatan pertama berakhir. Bawaan: perbaikan pengumuman menunggu masa itu berakhir agar hanya ada satu perbaikan.',
  },
  listFailed: {
    gap: 'G-50',
    sentence:
      'Tidak diatur apakah yang tidak lulus ikut diumumkan. Bawaan: hanya yang lulus dicantumkan, yang tidak lulus diberi tahu sendiri-sendiri.',
  },
};
