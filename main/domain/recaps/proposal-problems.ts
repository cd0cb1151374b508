import type { ProblemSentence } from '../rounds/transition-table.ts';

/** Why a proposal (Pasal 29(2)) or a recommendation (Pasal 30) is refused. */
// prettier-ignore
export const proposalProblems = {
  'PRP-001': { what: 'Langkah ini tidak dapat dilakukan pada status rekomendasi sekarang.', todo: 'Periksa status rekomendasi, lalu pilih langkah yang tersedia.' },
  'PRP-002': { what: 'Jenjang {level} tidak mempunyai Bidang menurut Pasal 29 ayat (2).', todo: 'Keluarkan {count} data itu dari usulan; tanyakan kepada Dinas.' },
  'PRP-003': { what: 'Jumlah matriks tidak sama dengan jumlah usulan {name}: {stated} dan {counted}.', todo: 'Hitung ulang dari usulan yang diterima.' },
  'PRP-004': { what: 'Belum ada usulan yang diterima.', todo: 'Impor usulan dari Suku Dinas dan Kanwil.' },
  'PRP-005': { what: 'Nomor atau tanggal {document} belum diisi.', todo: 'Isi nomor dan tanggalnya.' },
  'PRP-006': { what: 'Tembusan {recipient} belum dicatat.', todo: 'Rekomendasi dikirim dengan tembusan BPKD dan TKPK; catat keduanya.' },
  'PRP-007': { what: 'Tanggal {date} belum tiba.', todo: 'Pilih tanggal hari ini atau sebelumnya.' },
  'PRP-008': { what: 'Usulan dari {name} tercantum dua kali.', todo: 'Pakai satu revisi terakhir dari setiap usulan.' },
} as const satisfies Record<string, ProblemSentence>;

export type ProposalCode = keyof typeof proposalProblems;
