/** States of one objection (Pasal 16-23; withdrawal and inadmissibility are app rules). */
export const objectionStates = [
  'received',
  'inadmissible',
  'underReview',
  'reviewed',
  'reported',
  'decided',
  'resultAnnounced',
  'closed',
  'withdrawnByObjector',
] as const;
export type ObjectionState = (typeof objectionStates)[number];

export const objectionStateLabels: Readonly<Record<ObjectionState, string>> = {
  received: 'Diterima',
  inadmissible: 'Lewat waktu, tidak ditinjau',
  underReview: 'Dalam peninjauan lapangan',
  reviewed: 'Sudah ditinjau',
  reported: 'Sudah dilaporkan',
  decided: 'Sudah diputus',
  resultAnnounced: 'Hasil diumumkan',
  closed: 'Selesai',
  withdrawnByObjector: 'Dicabut oleh yang berkeberatan',
};

export const objectionTypes = ['tercantum-tidak-layak', 'tidak-tercantum-layak', 'data-keliru'] as const;
export type ObjectionType = (typeof objectionTypes)[number];

export const objectionTypeLabels: Readonly<Record<ObjectionType, string>> = {
  'tercantum-tidak-layak': 'Tercantum, tetapi dinilai tidak layak',
  'tidak-tercantum-layak': 'Tidak tercantum, tetapi dinilai layak',
  'data-keliru': 'Data yang diumumkan keliru',
};

/** Pasal 18(4), 20: what the deciding head declares. */
export type ObjectionFinding = 'benar' | 'tidak-benar';

/** Still waiting for an act of an office: the round cannot close while one is left. */
export function isOpen(state: ObjectionState): boolean {
  return state === 'received' || state === 'underReview' || state === 'reviewed' || state === 'reported';
}

/** The field review of Pasal 18-19 has not been signed yet. */
export function awaitsReview(state: ObjectionState): boolean {
  return state === 'received' || state === 'underReview';
}

/** A finding was declared, announced or not. */
export function isDecided(state: ObjectionState): boolean {
  return state === 'decided' || state === 'resultAnnounced' || state === 'closed';
}
