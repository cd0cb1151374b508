import type { ProblemSentence } from '../rounds/transition-table.ts';

/** Why a sanction does not move. */
export const sanctionProblems = {
  'SNK-001': {
    what: 'Langkah ini tidak dapat dilakukan pada status sanksi sekarang.',
    todo: 'Periksa langkah terakhir yang tercatat.',
  },
  'SNK-002': { what: 'Nomor {document} belum diisi.', todo: 'Isi nomor dan tanggal menurut suratnya.' },
  'SNK-003': { what: 'Tanggal {date} belum tiba.', todo: 'Pilih tanggal hari ini atau sebelumnya.' },
  'SNK-004': {
    what: 'Tanggal {date} mendahului langkah sebelumnya ({last}).',
    todo: 'Isi tanggal menurut suratnya; langkah berikutnya tidak dapat lebih awal.',
  },
  'SNK-005': {
    what: 'Alasan sanksi tidak dilanjutkan belum ditulis.',
    todo: 'Tulis alasannya.',
  },
} as const satisfies Record<string, ProblemSentence>;

export type SanctionCode = keyof typeof sanctionProblems;
