import type { ProblemSentence } from '../rounds/transition-table.ts';

/** Why a recap is refused. */
// prettier-ignore
export const recapProblems = {
  'RCP-001': { what: 'Langkah ini tidak dapat dilakukan pada status rekapitulasi sekarang.', todo: 'Periksa status rekapitulasi, lalu pilih langkah yang tersedia.' },
  'RCP-002': { what: 'Kode pos {name} belum diisi.', todo: 'Isi kode pos 5 angka sesuai alamat KK; tanpa itu rekening tidak dapat dibuka.' },
  'RCP-003': { what: 'Kode pos {name} bukan 5 angka.', todo: 'Perbaiki kode pos.' },
  'RCP-004': { what: 'Formulir {name} belum lengkap: {field}.', todo: 'Lengkapi isian itu pada formulir pembukaan rekening.' },
  'RCP-005': { what: 'NIK {name} bukan 16 angka.', todo: 'Periksa NIK pada KK.' },
  'RCP-006': { what: 'Putaran verifikasi {name} belum selesai.', todo: 'Tutup putaran itu setelah masa keberatan lewat.' },
  'RCP-007': { what: '{name} dan {other} diduga orang yang sama.', todo: 'Putuskan dugaan ganda itu, atau sisihkan dengan alasan.' },
  'RCP-008': { what: 'Belum ada satu pun data untuk direkapitulasi.', todo: 'Bila memang nihil, nyatakan nihil sebelum menyegel.' },
  'RCP-009': { what: 'Rekapitulasi dinyatakan nihil, padahal memuat {count} data.', todo: 'Hapus pernyataan nihil.' },
  'RCP-010': { what: '{name} ditinggalkan tanpa alasan.', todo: 'Tulis alasan mengapa data itu tidak ikut.' },
  'RCP-011': { what: 'Rekapitulasi yang sudah disegel tidak dapat diubah.', todo: 'Buat revisi baru.' },
  'RCP-013': { what: 'Nama penyegel belum dicatat.', todo: 'Isi nama, NIP, dan jabatan kepala yang menandatangani.' },
  'RCP-014': { what: 'Alasan pengembalian belum ditulis.', todo: 'Tulis paling sedikit satu alasan.' },
  'RCP-015': { what: 'Bukti terima belum ada.', todo: 'Tunggu atau impor bukti terima dari kantor tujuan.' },
  'RCP-016': { what: 'Jumlah dalam rekapitulasi ({stated}) berbeda dengan datanya ({counted}).', todo: 'Hitung ulang; bila dari kantor lain, kembalikan.' },
  'RCP-017': { what: 'Paket rekapitulasi belum dibuat.', todo: 'Buat Paket untuk kantor tujuan.' },
} as const satisfies Record<string, ProblemSentence>;

export type RecapCode = keyof typeof recapProblems;
