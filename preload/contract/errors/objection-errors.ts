import { objectionProblems } from '#domain/objections/problems.ts';
import type { Sentence } from './sentence.ts';

/** Refusals around objections, reviews and orders; OBJ-001...030 are the sentences of the state machine. */
export const objectionErrors = {
  ...objectionProblems,
  'OBJ-050': {
    what: '{name} berstatus "{state}", sehingga keberatan jenis ini tidak berlaku baginya.',
    todo: 'Pilih jenis keberatan yang sesuai dengan pengumuman, atau peserta didik yang lain.',
  },
  'OBJ-051': {
    what: 'Satu nomor diketik untuk {count} surat perintah.',
    todo: 'Kosongkan isian nomor, atau putuskan satu sekolah dan golongan setiap kali.',
  },
  'OBJ-052': {
    what: 'Keberatan {agenda} pada surat perintah tidak tercatat di kantor ini.',
    todo: 'Cocokkan dengan surat aslinya, lalu hubungi kantor yang mengeluarkan perintah.',
  },
  'OBJ-053': {
    what: 'Keberatan yang dipilih menyangkut lebih dari satu putaran.',
    todo: 'Buat laporan untuk satu sekolah dan satu golongan setiap kali.',
  },
  'OBJ-054': { what: 'Laporan keberatan {agenda} sudah diputus.', todo: 'Muat ulang daftar laporan.' },
  'OBJ-055': {
    what: 'Pengumuman putaran ini belum ada, sehingga belum ada yang dapat dikeberatani.',
    todo: 'Umumkan hasil verifikasi terlebih dahulu (Pasal 13 ayat (3), 14 ayat (3), 15 ayat (3)).',
  },
  'OBJ-056': { what: 'Nama {role} pada Berita Acara belum diisi.', todo: 'Isi nama setiap peninjau.' },
  'OBJ-070': {
    what: 'Laporan atas keberatan {agenda} sudah ada.',
    todo: 'Periksa daftar laporan; laporan yang sama tidak dicatat dua kali.',
  },
  'OBJ-071': {
    what: 'Keberatan ini diputus oleh kepala kantor ini sendiri (Pasal 20 ayat (3)).',
    todo: 'Putuskan pada layar Laporan dan perintah.',
  },
  'OBJ-072': {
    what: 'Sekolah asal di luar Daerah belum dipilih.',
    todo: 'Pilih sekolahnya; daftarkan dahulu pada layar Sekolah bila belum ada (Pasal 9).',
  },
  'OBJ-073': {
    what: 'Versi pengumuman yang dibandingkan tidak ada pada putaran ini.',
    todo: 'Pilih dua versi dari daftar pengumuman.',
  },
  'OBJ-074': {
    what: '{article} tidak menempatkan {unit} sebagai pelapor kepada kantor ini; yang berwenang memutus: {authority}.',
    todo: 'Teruskan laporan itu kepada yang berwenang.',
  },
  'OBJ-057': { what: 'Surat perintah nomor {number} sudah dicatat.', todo: 'Periksa daftar surat perintah.' },
} as const satisfies Record<string, Sentence>;
