/** States of one sanction (Pasal 55-57; `forwarded` by G-33, the last two from the 2018 edition on). */
export const sanctionStates = [
  'proposed',
  'forwarded',
  'cardWithdrawn',
  'aidRevoked',
  'headSanctioned',
  'fundsWithdrawnAndTerminated',
  'lifted',
  'dropped',
] as const;
export type SanctionState = (typeof sanctionStates)[number];

export const sanctionStateLabels: Readonly<Record<SanctionState, string>> = {
  proposed: 'Diusulkan',
  forwarded: 'Diteruskan ke Dinas Pendidikan',
  cardWithdrawn: 'Kartu ditarik',
  aidRevoked: 'Bantuan dicabut',
  headSanctioned: 'Kepala Satuan Pendidikan dikenai sanksi',
  fundsWithdrawnAndTerminated: 'Dana ditarik dan bantuan dihentikan',
  lifted: 'Sanksi dicabut',
  dropped: 'Tidak dilanjutkan',
};

/** Whom a sanction is for: the prohibitions of Pasal 52, 53 and 54. */
export const sanctionSubjects = ['pupil', 'guardian', 'school'] as const;
export type SanctionSubject = (typeof sanctionSubjects)[number];

export const sanctionSubjectLabels: Readonly<Record<SanctionSubject, string>> = {
  pupil: 'Peserta didik',
  guardian: 'Orang tua/wali',
  school: 'Satuan Pendidikan',
};

/** The steps an office records, each with the letter it rests on. */
export const sanctionSteps = [
  'forward',
  'withdrawCard',
  'revoke',
  'sanctionHead',
  'terminate',
  'lift',
  'drop',
] as const;
export type SanctionStep = (typeof sanctionSteps)[number];

export const sanctionStepLabels: Readonly<Record<SanctionStep, string>> = {
  forward: 'Teruskan ke Dinas',
  withdrawCard: 'Tarik kartu',
  revoke: 'Cabut bantuan',
  sanctionHead: 'Catat sanksi kepala sekolah',
  terminate: 'Tarik dana dan hentikan',
  lift: 'Cabut sanksi',
  drop: 'Tidak dilanjutkan',
};
