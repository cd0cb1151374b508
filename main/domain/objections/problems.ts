import type { ProblemSentence } from '../rounds/transition-table.ts';

/** Why an objection or an order is refused (OBJ-001...), and what to mind when it is not (OBJ-030...). */
// prettier-ignore
export const objectionProblems = {
  'OBJ-001': { what: 'Langkah ini tidak dapat dilakukan pada status keberatan sekarang.', todo: 'Periksa status keberatan, lalu pilih langkah yang tersedia.' },
  'OBJ-002': { what: 'Nama yang berkeberatan belum diisi.', todo: 'Isi nama, atau tulis alasan Kepala untuk keberatan tanpa nama.' },
  'OBJ-003': { what: 'Alamat atau telepon yang berkeberatan belum diisi.', todo: 'Isi salah satunya supaya hasilnya dapat disampaikan.' },
  'OBJ-004': { what: 'Isi keberatan belum ditulis.', todo: 'Tulis apa yang dinilai keliru.' },
  'OBJ-005': { what: 'Peserta didik yang dimaksud belum dipilih.', todo: 'Pilih usulan, atau isi nama dan sekolahnya bila belum pernah mengajukan.' },
  'OBJ-006': { what: 'Keberatan diterima setelah batas waktu ({date}).', todo: 'Nyatakan lewat waktu; keberatan tetap disimpan.' },
  'OBJ-007': { what: 'Keberatan diterima dalam batas waktu ({date}).', todo: 'Teruskan ke peninjauan lapangan.' },
  'OBJ-008': { what: 'Keberatan bertanggal sebelum pengumuman ({date}).', todo: 'Periksa tanggal terima keberatan.' },
  'OBJ-009': { what: 'Berita Acara peninjauan belum ditandatangani oleh: {roles}.', todo: 'Lengkapi tanda tangan itu, lalu catat.' },
  'OBJ-010': { what: 'Penandatangan Berita Acara peninjauan di luar ketentuan: {roles}.', todo: 'Catat hanya penandatangan yang ditentukan; yang lain sebagai saksi.' },
  'OBJ-011': { what: 'Tanggal peninjauan mendahului tanggal keberatan diterima ({date}).', todo: 'Periksa tanggal peninjauan.' },
  'OBJ-012': { what: 'Nomor laporan hasil peninjauan belum diisi.', todo: 'Isi nomor dan tanggal laporan.' },
  'OBJ-013': { what: 'Tanggal laporan mendahului peninjauan ({date}).', todo: 'Periksa tanggal laporan.' },
  'OBJ-014': { what: 'Laporan hasil peninjauan belum diterima.', todo: 'Catat laporan itu sebelum memutus.' },
  'OBJ-015': { what: 'Tanggal putusan mendahului {document} ({date}).', todo: 'Periksa tanggal surat perintah.' },
  'OBJ-016': { what: 'Nomor surat perintah belum diisi.', todo: 'Isi nomor surat perintah.' },
  'OBJ-017': { what: 'Alasan atau surat pencabutan belum dicatat.', todo: 'Isi alasan pencabutan.' },
  'OBJ-018': { what: 'Hasil keberatan yang benar wajib diumumkan.', todo: 'Umumkan perbaikan terlebih dahulu.' },
  'OBJ-019': { what: 'Tanggal {date} belum tiba.', todo: 'Pilih tanggal hari ini atau sebelumnya.' },
  'OBJ-020': { what: 'Surat perintah belum memuat satu pun keberatan.', todo: 'Pilih keberatan yang diputus.' },
  'OBJ-021': { what: 'Tidak ada keberatan yang dinyatakan benar.', todo: 'Pakai surat perintah melanjutkan rekapitulasi.' },
  'OBJ-022': { what: 'Keberatan {objection} dinyatakan benar.', todo: 'Pakai surat perintah memperbaiki pengumuman.' },
  'OBJ-023': { what: 'Keberatan {objection} dinyatakan benar, tetapi perubahannya belum ditulis.', todo: 'Tulis perubahan pengumuman untuk keberatan itu.' },
  'OBJ-024': { what: 'Perubahan untuk keberatan {objection} tidak mempunyai dasar.', todo: 'Hapus perubahan itu, atau nyatakan keberatannya benar.' },
  'OBJ-025': { what: 'Perubahan untuk keberatan {objection} tidak sesuai jenis keberatannya.', todo: 'Tercantum tidak layak: keluarkan. Tidak tercantum layak: tambahkan. Data keliru: perbaiki.' },
  'OBJ-026': { what: 'Dua perubahan menyangkut peserta didik yang sama ({subject}) dan bertentangan.', todo: 'Putuskan satu perubahan untuk peserta didik itu.' },
  'OBJ-027': { what: 'Keberatan {objection} tercantum dua kali.', todo: 'Cantumkan setiap keberatan satu kali.' },
  'OBJ-028': { what: 'Hasil peninjauan belum diumumkan.', todo: 'Umumkan hasilnya terlebih dahulu.' },
  'OBJ-060': { what: 'Keberatan tanpa nama tidak diterima menurut pengaturan kantor ini.', todo: 'Isi nama yang berkeberatan; identitasnya tidak diumumkan.' },
  'OBJ-061': { what: '{name} mengajukan keberatan ini, sehingga tidak dapat ikut meninjaunya.', todo: 'Minta anggota Komite yang lain meninjau dan menandatangani Berita Acara.' },
  'OBJ-062': { what: 'Yang mengumumkan dan yang meninjau orang yang sama ({head}).', todo: 'Pasal {article} menghendakinya; tulis fakta selengkapnya supaya yang memutus dapat menilai sendiri.' },
  'OBJ-063': { what: 'Keberatan ini diajukan oleh Komite, yang juga ikut meninjau.', todo: 'Minta anggota Komite yang lain meninjau dan menandatangani Berita Acara.' },
  'OBJ-064': { what: 'Peninjauan oleh Kepala Kanwil tidak dilaporkan; Berita Acaranya menjadi dasar keputusan.', todo: 'Putuskan pada layar Laporan dan perintah (Pasal 19 huruf c, 20 ayat (3)).' },
  'OBJ-030': { what: 'Peninjauan lapangan dilakukan setelah batas waktu ({date}).', todo: 'Catat sebabnya dalam Berita Acara.' },
} as const satisfies Record<string, ProblemSentence>;

export type ObjectionCode = keyof typeof objectionProblems;
