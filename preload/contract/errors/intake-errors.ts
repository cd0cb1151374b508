import { fileProblems } from '#domain/intake/file-problems.ts';
import type { Sentence } from './sentence.ts';

/** Refusals around schools, recap files and the pupils taken in from them. */
export const intakeErrors = {
  ...fileProblems,
  'IMP-020': {
    what: 'Sekolah pengirim berkas {file} tidak dikenali.',
    todo: 'Pilih sekolahnya pada daftar, lalu impor lagi berkas itu.',
  },
  'IMP-021': {
    what: 'Berkas yang sama sudah diimpor pada {date}.',
    todo: 'Tidak perlu diimpor lagi. Bila hendak mengganti, urungkan impor lama terlebih dahulu.',
  },
  'IMP-022': {
    what: 'Langkah ini tidak dapat dilakukan karena impor ini {state}.',
    todo: 'Muat ulang daftar impor, lalu periksa keadaannya.',
  },
  'IMP-023': {
    what: 'Impor ini tidak dapat diurungkan karena {count} usulannya sudah masuk putaran verifikasi.',
    todo: 'Perbaiki datanya satu per satu pada layar Peserta didik.',
  },
  'IMP-024': { what: 'Baris ini tidak sedang menunggu keputusan.', todo: 'Muat ulang daftar baris.' },
  'IMP-025': {
    what: 'NIK yang diketik tidak sah: {nik}.',
    todo: 'Ketik 16 angka sesuai Kartu Keluarga, atau kosongkan bila NIK belum ada.',
  },
  'IMP-026': {
    what: 'NIK itu sudah dipakai {name} dari {school}.',
    todo: 'Data yang ada tidak ditimpa. Cocokkan kedua Kartu Keluarga, lalu tolak baris ini atau perbaiki NIK-nya.',
  },
  'IMP-027': {
    what: 'Lebih dari satu kolom terbaca sebagai hal yang sama: {columns}.',
    todo: 'Pilih arti tiap kolom pada layar impor, lalu tekan "Baca dengan pilihan ini".',
  },
  'IMP-028': { what: 'Berkas ini Paket, bukan rekap sekolah.', todo: 'Buka lewat layar Paket.' },
  'IMP-029': {
    what: 'Baris ini belum dapat diterima: {missing} belum terbaca.',
    todo: 'Perbaiki baris itu pada berkasnya (Ekspor baris bermasalah), lalu impor hasilnya.',
  },
  'IMP-030': {
    what: 'Jumlah baris tidak seimbang: dibaca {read}, diterima {accepted}, ditahan {held}, ditolak {rejected}, sudah ada {same}.',
    todo: 'Impor ulang berkasnya; bila terulang, tekan "Salin rincian".',
  },
  'IMP-031': {
    what: 'Usulan golongan {class} sekolah ini sudah masuk Berita Acara, sehingga tidak menerima usulan baru.',
    todo: 'Usulan susulan hanya lewat keberatan (Pasal 16, 22).',
  },
  'IMP-034': {
    what: 'Belum ada rekap sekolah ini pada periode ini yang dapat diganti.',
    todo: 'Masukkan berkas ini seperti biasa.',
  },
  'IMP-033': {
    what: 'Berkas tidak dapat dibaca lagi: mungkin stiknya dicabut, atau berkasnya dipindah atau berubah. Tidak ada yang diimpor.',
    todo: 'Pasang kembali stiknya, lalu pilih berkasnya sekali lagi.',
  },
  'SCH-001': {
    what: 'Jenjang yang dipilih tidak dapat berada dalam satu sekolah.',
    todo: 'Pilih satu jenjang, atau beberapa jenjang luar biasa (SDLB, SMPLB, SMALB) untuk SLB.',
  },
  'SCH-002': {
    what: 'Sekolah dengan NPSN {npsn} belum ada dalam daftar.',
    todo: 'Tambahkan sekolah itu pada layar Sekolah, lalu ulangi.',
  },
  'SCH-003': {
    what: 'Sekolah ini sudah mengirim {count} usulan, sehingga tidak dapat dicatat nihil.',
    todo: 'Urungkan impornya terlebih dahulu bila memang nihil.',
  },
  'SCH-010': {
    what: '{name} berada di luar Daerah; sekolah itu tidak mengirim rekap dan tidak mempunyai putaran di sini (Pasal 14).',
    todo: 'Catat usulan peserta didiknya satu per satu pada Usulan masuk; kantor inilah yang memverifikasi.',
  },
  'SCH-011': {
    what: 'Nomor {npsn} sudah dipakai {name}.',
    todo: 'Pilih sekolah itu dari daftar, atau periksa NPSN-nya.',
  },
  'PUP-001': {
    what: 'Data tidak dapat diperbaiki karena Berita Acara sudah disusun.',
    todo: 'Kekeliruan sesudah Berita Acara disampaikan sebagai keberatan (Pasal 16).',
  },
  'PUP-002': { what: 'Isian {field} tidak sah.', todo: 'Periksa isian itu pada Kartu Keluarga.' },
} as const satisfies Record<string, Sentence>;
