/** States of a pupil in the school's workflow (JakEdu), taken in as data and not re-enacted. */
export const rowStates = [
  'terdaftar',
  'dipadankan',
  'belum-terverifikasi',
  'terverifikasi',
  'verifikasi-dibatalkan',
] as const;
export type RowState = (typeof rowStates)[number];

export const rowStateLabels: Readonly<Record<RowState, string>> = {
  terdaftar: 'Terdaftar',
  dipadankan: 'Dipadankan dengan DTKS',
  'belum-terverifikasi': 'Belum Terverifikasi',
  terverifikasi: 'Terverifikasi',
  'verifikasi-dibatalkan': 'Verifikasi Dibatalkan',
};

/** States an SPTJM can cover: everything else is still the school's work. */
export type Verdict = 'terverifikasi' | 'verifikasi-dibatalkan';

export function isVerdict(state: RowState): state is Verdict {
  return state === 'terverifikasi' || state === 'verifikasi-dibatalkan';
}

/** Reads the Status column; null for a word that is none of the five. */
export function readRowState(text: string): RowState | null {
  const key = text.toLowerCase().replace(/[^a-z]/g, '');
  if (/^(belum(diverifikasi|terverifikasi)?)$/.test(key)) return 'belum-terverifikasi';
  if (/^(verifikasi)?(di)?batal(kan)?$/.test(key)) return 'verifikasi-dibatalkan';
  if (/^(ter|di)?verifikasi$/.test(key)) return 'terverifikasi';
  if (/^dipadankan(dtks|dengandtks)?$/.test(key)) return 'dipadankan';
  return /^(ter|di)daftar(kan)?$/.test(key) ? 'terdaftar' : null;
}
