import type { ProblemSentence } from './transition-table.ts';

/** Why an application does not move. */
// prettier-ignore
export const applicationProblems = {
  'APP-001': { what: 'Langkah ini tidak dapat dilakukan pada status usulan sekarang.', todo: 'Periksa status usulan, lalu pilih langkah yang tersedia.' },
  'APP-002': { what: 'Surat usulan diterima setelah masa pengusulan berakhir ({date}).', todo: 'Catat sebagai lewat masa pengusulan.' },
  'APP-003': { what: 'Surat usulan diterima dalam masa pengusulan (sampai {date}) atau lewat perbaikan.', todo: 'Ajukan usulan ini seperti biasa.' },
  'APP-004': { what: 'Tanggal {date} belum tiba.', todo: 'Pilih tanggal hari ini atau sebelumnya.' },
  'APP-005': { what: 'Berkas sudah lengkap dan cocok.', todo: 'Teruskan ke verifikasi.' },
  'APP-006': { what: 'Berkas belum lengkap: {count} dokumen kurang atau tidak cocok.', todo: 'Lengkapi dokumen itu.' },
  'APP-007': { what: 'Berita Acara sudah disusun; berkas tidak dapat dilengkapi lagi.', todo: 'Usulan ini dinyatakan tidak lulus; pemohon dapat menyampaikan keberatan.' },
  'APP-008': { what: 'Verifikasi putaran ini belum dimulai.', todo: 'Mulai verifikasi pada putaran.' },
  'APP-009': { what: 'Hasil verifikasi hanya dapat diisi sebelum Berita Acara ditandatangani.', todo: 'Hasil yang sudah ditandatangani berubah hanya lewat keberatan.' },
  'APP-010': { what: 'Tidak lulus harus disertai alasan.', todo: 'Pilih paling sedikit satu alasan.' },
  'APP-011': { what: 'Hasil berbeda dengan saran program ({advice}).', todo: 'Tulis alasan verifikator.' },
  'APP-012': { what: 'Hasil verifikasi belum diumumkan.', todo: 'Umumkan hasil putaran ini terlebih dahulu.' },
  'APP-013': { what: 'Orang tua/wali belum menyetujui pengumuman data.', todo: 'Catat persetujuan pada surat permohonan.' },
  'APP-014': { what: 'Formulir pembukaan rekening belum diisi.', todo: 'Isi formulir itu.' },
  'APP-015': { what: 'Perintah memperbaiki atas keberatan yang benar belum dicatat.', todo: 'Catat surat perintah dan putusan keberatannya.' },
  'APP-016': { what: 'Putaran verifikasi belum selesai.', todo: 'Tutup putaran setelah masa keberatan lewat.' },
  'APP-017': { what: 'Formulir pembukaan rekening belum lengkap: {count} isian.', todo: 'Lengkapi isian itu, terutama kode pos.' },
  'APP-018': { what: 'Rekapitulasi belum disegel pengirimnya.', todo: 'Minta pengirim menyegel dan mengirim rekapitulasi.' },
  'APP-019': { what: 'Jumlah dalam rekapitulasi tidak cocok.', todo: 'Kembalikan rekapitulasi kepada pengirim.' },
  'APP-020': { what: 'Data ini masih diduga ganda.', todo: 'Putuskan dugaan ganda itu terlebih dahulu.' },
  'APP-021': { what: 'Nomor atau tanggal {document} belum diisi.', todo: 'Isi nomor dan tanggalnya.' },
  'APP-022': { what: 'Besaran bantuan belum ditetapkan.', todo: 'Isi besaran menurut Keputusan Gubernur.' },
  'APP-023': { what: 'Nomor rekening belum ada.', todo: 'Isi nomor rekening dari Bank DKI.' },
  'APP-024': { what: 'Alasan belum ditulis.', todo: 'Tulis alasannya.' },
  'APP-025': { what: 'Jenjang baru sama dengan jenjang sekarang.', todo: 'Usulan baru hanya untuk yang berpindah jenjang; lainnya cukup pembaharuan data.' },
  'APP-026': { what: 'Data tahun ini belum diperbaharui oleh satuan pendidikan.', todo: 'Catat pembaharuan data terlebih dahulu.' },
  'APP-027': { what: 'Peserta didik berpindah jenjang.', todo: 'Buat usulan baru (lanjutan) dengan surat permohonan.' },
  'APP-028': { what: 'Rekapitulasi golongan atau jenjang ini tidak melalui kantor itu.', todo: 'Periksa alur rekapitulasi untuk golongan dan jenjangnya.' },
  'APP-029': { what: 'Berita Acara sudah ditandatangani, hasilnya belum diumumkan.', todo: 'Catat pencabutan setelah hasil diumumkan.' },
} as const satisfies Record<string, ProblemSentence>;

export type ApplicationCode = keyof typeof applicationProblems;
