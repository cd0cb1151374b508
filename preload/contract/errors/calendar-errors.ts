import type { Sentence } from './sentence.ts';

/** Refusals around the holiday table and the deadlines counted with it. */
export const calendarErrors = {
  'CAL-001': {
    what: 'Tabel hari libur jaringan hanya diubah Dinas Pendidikan, yang menetapkan tata kerja verifikasi (Pasal 24); {office} hanya dapat menambah libur daerah sendiri.',
    todo: 'Tambahkan sebagai libur daerah, atau minta Dinas mengirim Paket acuan yang baru.',
  },
  'CAL-002': {
    what: 'Tanggal {date} sudah tercantum dengan jenis yang sama.',
    todo: 'Ubah baris yang ada.',
  },
  'CAL-003': {
    what: 'Hari libur tanggal {date} tidak ada dalam tabel yang boleh diubah kantor ini.',
    todo: 'Muat ulang halaman, lalu pilih barisnya lagi.',
  },
  'CAL-004': {
    what: 'Berkas {name} bukan tabel hari libur: {detail}.',
    todo: 'Pakai berkas hasil Ekspor sebagai contoh: kolom Tanggal, Jenis, Nama, Dasar.',
  },
  'CAL-005': {
    what: 'Satu tanggal tercantum dua kali dengan jenis yang sama dalam berkas.',
    todo: 'Hapus baris ganda, lalu impor lagi.',
  },
  'CAL-006': { what: 'Tidak ada yang berubah.', todo: 'Tabel sudah sama dengan isian ini.' },
  'CAL-007': {
    what: 'Tabel hari libur tahun {year} belum ada.',
    todo: 'Pilih tahun lain, atau impor tabelnya lebih dulu.',
  },
} as const satisfies Record<string, Sentence>;
