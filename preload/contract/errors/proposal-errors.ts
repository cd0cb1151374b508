import { proposalProblems } from '#domain/recaps/proposal-problems.ts';
import type { Sentence } from './sentence.ts';

/** Pairs, proposals, recommendation and determination. */
export const proposalErrors = {
  ...proposalProblems,
  'DUP-001': {
    what: 'Belum dipilih data mana yang dikeluarkan.',
    todo: 'Pilih salah satu dari kedua data itu.',
  },
  'DUP-002': {
    what: 'Data itu sudah diusulkan sehingga tidak dapat dikeluarkan di sini.',
    todo: 'Buat revisi usulan terlebih dahulu.',
  },
  'PRP-020': {
    what: 'Masih ada {count} pasangan data ganda yang belum diputus.',
    todo: 'Putuskan pasangan itu, atau sisihkan dengan sadar agar anak lain tidak ikut tertahan.',
  },
  'PRP-021': {
    what: 'Belum ada rekap yang diterima.',
    todo: 'Terima Paket rekap dari seksi atau Kantor di bawah.',
  },
  'PRP-022': {
    what: 'Belum ada rekap Suku Dinas/Kanwil.',
    todo: 'Buat rekap terlebih dahulu (Pasal 29 ayat (1)).',
  },
  'PRP-023': { what: 'Tidak ada calon untuk {bidang}.', todo: 'Tidak perlu usulan untuk Bidang ini.' },
  'PRP-024': {
    what: 'Rekomendasi sudah ditandatangani dan belum ada usulan baru.',
    todo: 'Terima Paket usulan yang datang kemudian; nama yang baru disusun menjadi rekomendasi susulan (Pasal 30).',
  },
  'PRP-025': {
    what: 'Daftar Keputusan Gubernur tidak dapat dibaca: {detail}.',
    todo: 'Pakai berkas csv atau xlsx dengan kolom NIK, Nama, Status dan Besaran.',
  },
  'PRP-026': {
    what: 'Belum ada penetapan yang dapat diteruskan.',
    todo: 'Catat Keputusan Gubernur, atau terima Paket penetapan dari Dinas.',
  },
} as const satisfies Record<string, Sentence>;
