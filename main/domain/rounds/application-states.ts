/** States of one application (Pasal 8-37; `withdrawn` is an app rule). */
export const applicationStates = [
  'draft',
  'submitted',
  'incomplete',
  'rejectedLate',
  'verifying',
  'passed',
  'failed',
  'listed',
  'unlisted',
  'addedByCorrection',
  'removedByCorrection',
  'provisional',
  'recapped',
  'proposed',
  'recommended',
  'determined',
  'notDetermined',
  'active',
  'cardWithdrawn',
  'revoked',
  'ended',
  'withdrawn',
] as const;
export type ApplicationState = (typeof applicationStates)[number];

/** How far the account-form data of a recapped application has climbed (Pasal 25-29). */
export const recapLevels = ['school', 'section', 'kantor', 'sudin', 'kanwil'] as const;
export type RecapLevel = (typeof recapLevels)[number];

/** State and recap level in one word, as the table writes it: `recapped(school)`. */
export type ApplicationPlace = Exclude<ApplicationState, 'recapped'> | `recapped(${RecapLevel})`;

export const applicationStateLabels: Readonly<Record<ApplicationState, string>> = {
  draft: 'Draf',
  submitted: 'Diajukan',
  incomplete: 'Berkas belum lengkap',
  rejectedLate: 'Lewat masa pengusulan',
  verifying: 'Dalam verifikasi',
  passed: 'Lulus verifikasi',
  failed: 'Tidak lulus verifikasi',
  listed: 'Tercantum pada pengumuman',
  unlisted: 'Tidak tercantum pada pengumuman',
  addedByCorrection: 'Ditambahkan lewat perbaikan',
  removedByCorrection: 'Dikeluarkan lewat perbaikan',
  provisional: 'Data sementara calon penerima',
  recapped: 'Direkapitulasi',
  proposed: 'Diusulkan',
  recommended: 'Direkomendasikan',
  determined: 'Ditetapkan',
  notDetermined: 'Tidak ditetapkan',
  active: 'Penerima aktif',
  cardWithdrawn: 'Kartu ditarik',
  revoked: 'Bantuan dicabut',
  ended: 'Berakhir',
  withdrawn: 'Dicabut pemohon',
};

/** The place of a stored application; a recapped one without its level is a bug and throws. */
export function placeOf(state: ApplicationState, recapLevel: RecapLevel | null): ApplicationPlace {
  if (state !== 'recapped') return state;
  if (recapLevel === null) throw new Error('A recapped application has a recap level');
  return `recapped(${recapLevel})`;
}

/** The two stored columns of a place. */
export function columnsOf(place: ApplicationPlace): {
  state: ApplicationState;
  recapLevel: RecapLevel | null;
} {
  switch (place) {
    case 'recapped(school)':
      return { state: 'recapped', recapLevel: 'school' };
    case 'recapped(section)':
      return { state: 'recapped', recapLevel: 'section' };
    case 'recapped(kantor)':
      return { state: 'recapped', recapLevel: 'kantor' };
    case 'recapped(sudin)':
      return { state: 'recapped', recapLevel: 'sudin' };
    case 'recapped(kanwil)':
      return { state: 'recapped', recapLevel: 'kanwil' };
    default:
      return { state: place, recapLevel: null };
  }
}
