/** Jenjang as coded on paper; `SLB` names a school with several LB levels (Pasal 1 angka 20-28). */
export const levels = [
  'SD',
  'MI',
  'SDLB',
  'SMP',
  'MTs',
  'SMPLB',
  'SMA',
  'MA',
  'SMALB',
  'SMK',
  'PKBM',
  'LKP',
] as const;
export type Level = (typeof levels)[number];

/** The unit of routing: SLB covers the three LB levels (Pasal 9(1)a, 25a, 29(2)a). */
export type LevelGroup = 'SD' | 'MI' | 'SMP' | 'MTs' | 'SMA' | 'MA' | 'SMK' | 'SLB' | 'PKBM' | 'LKP';

export type SchoolStatus = 'negeri' | 'swasta';

/** `daerah` of Pasal 4: inside or outside the province. */
export type Region = 'dki' | 'luar-dki';

/** Pasal 4 huruf a, b, c. Always derived from domicile and school location, never typed in. */
export type ApplicantClass = 'a' | 'b' | 'c';

export function levelGroupOf(level: Level): LevelGroup {
  return level === 'SDLB' || level === 'SMPLB' || level === 'SMALB' ? 'SLB' : level;
}

/** The jenjang a level group stands for: itself, or the three LB levels. */
export function levelsOf(group: LevelGroup): readonly Level[] {
  return levels.filter((level) => levelGroupOf(level) === group);
}

export function isMadrasah(group: LevelGroup): boolean {
  return group === 'MI' || group === 'MTs' || group === 'MA';
}

/** Null when neither home nor school is in DKI: not a target of Pasal 4. */
export function applicantClassOf(domicile: Region, school: Region): ApplicantClass | null {
  if (domicile === 'dki') return school === 'dki' ? 'a' : 'b';
  return school === 'dki' ? 'c' : null;
}
