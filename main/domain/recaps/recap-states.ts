/** States of an account-form recap and of a proposal alike (Pasal 25-29). */
export const recapStates = [
  'draft',
  'sealed',
  'sent',
  'received',
  'accepted',
  'returned',
  'superseded',
] as const;
export type RecapState = (typeof recapStates)[number];

export const recapStateLabels: Readonly<Record<RecapState, string>> = {
  draft: 'Draf',
  sealed: 'Disegel',
  sent: 'Dikirim',
  received: 'Diterima kantor tujuan',
  accepted: 'Disetujui',
  returned: 'Dikembalikan',
  superseded: 'Diganti revisi baru',
};
