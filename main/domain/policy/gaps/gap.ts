/** Subjects under which the gaps are grouped on the settings screen, in the order of the process. */
export const gapSubjects = {
  counting: 'Cara menghitung hari',
  authority: 'Wewenang dan jalur antar kantor',
  verification: 'Pengusulan dan verifikasi',
  announcement: 'Pengumuman',
  objections: 'Keberatan dan perbaikan',
  recaps: 'Rekapitulasi dan usulan',
  determination: 'Penetapan dan besaran',
  aftercare: 'Kewajiban dan sanksi sesudah penetapan',
  editions: 'Edisi 4/2018 dan KJP Plus 2025',
  paper: 'Naskah dan format',
} as const;
export type GapSubject = keyof typeof gapSubjects;

/** A screen a gap bears on; the window knows where it is. */
export type GapScreen =
  | 'rounds'
  | 'objections'
  | 'orders'
  | 'added'
  | 'forms'
  | 'recaps'
  | 'proposals'
  | 'recommendation'
  | 'editions'
  | 'pupils'
  | 'imports'
  | 'schools'
  | 'holidays'
  | 'documents'
  | 'paket'
  | 'recipients'
  | 'sanctions'
  | 'school-lists'
  | 'comparison';

/** Where the text is silent or contradicts itself, and what the program does about it. */
export interface Gap {
  /** `G-01` to `G-52`. */
  readonly id: string;
  readonly subject: GapSubject;
  readonly article: string;
  /** What the text says, or fails to say. */
  readonly says: string;
  /** What the program does; with settings, by default. */
  readonly does: string;
  readonly screens: readonly GapScreen[];
}
