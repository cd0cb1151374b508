import { sanctionProblems } from '#domain/sanctions/sanction-problems.ts';
import type { Sentence } from './sentence.ts';

/** Sanctions (Pasal 52-57); SNK-001...005 are the sentences of the state machine. */
export const sanctionErrors = {
  ...sanctionProblems,
  'SNK-010': {
    what: 'Langkah ini bukan kewenangan {office} (Pasal {article}).',
    todo: 'Yang berwenang: {authority}.',
  },
  'SNK-011': {
    what: 'Keputusan Dinas Pendidikan hanya dicatat oleh Kepala (Pasal {article}).',
    todo: 'Minta Kepala masuk dan mencatat keputusannya.',
  },
  'SNK-012': {
    what: 'Larangan yang dipilih tidak ada dalam edisi kebijakan penerima ini.',
    todo: 'Pilih larangan dari daftar edisinya.',
  },
  'SNK-013': {
    what: 'Pelanggaran ini baru dikenai sanksi mulai {min} {label}.',
    todo: 'Isi jumlahnya; bila belum mencapai batas, bina peserta didik (Pasal 43 huruf c).',
  },
  'SNK-014': {
    what: 'Sanksi hanya untuk penerima aktif; {name} berstatus {state}.',
    todo: 'Periksa status penerima.',
  },
  'SNK-015': {
    what: 'Sanksi terhadap {name} masih berjalan.',
    todo: 'Selesaikan sanksi itu; larangan kedua dicatat pada uraiannya.',
  },
  'SNK-016': {
    what: 'Edisi ini mensyaratkan rekomendasi satuan pendidikan sebagai dasar sanksi.',
    todo: 'Pilih dasar "Rekomendasi satuan pendidikan", isi nomor dan tanggalnya.',
  },
  'SNK-017': { what: 'Tanggal {date} belum tiba.', todo: 'Pilih tanggal hari ini atau sebelumnya.' },
} as const satisfies Record<string, Sentence>;
