/** States of one verification round (Pasal 11-23). */
export const roundStates = [
  'open',
  'verifying',
  'beritaAcaraDrafted',
  'beritaAcaraSigned',
  'recapped',
  'announced',
  'contested',
  'reviewed',
  'decidedCorrect',
  'decidedContinue',
  'correctionAnnounced',
  'closed',
] as const;
export type RoundState = (typeof roundStates)[number];

export const roundStateLabels: Readonly<Record<RoundState, string>> = {
  open: 'Menerima usulan',
  verifying: 'Verifikasi administratif',
  beritaAcaraDrafted: 'Berita Acara disusun',
  beritaAcaraSigned: 'Berita Acara ditandatangani',
  recapped: 'Direkapitulasi',
  announced: 'Diumumkan',
  contested: 'Ada keberatan',
  reviewed: 'Ditinjau lapangan',
  decidedCorrect: 'Diperintahkan diperbaiki',
  decidedContinue: 'Diperintahkan dilanjutkan',
  correctionAnnounced: 'Perbaikan diumumkan',
  closed: 'Selesai, siap rekap formulir',
};
