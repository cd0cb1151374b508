import type { MatchCandidate } from './match-candidate.ts';
import { type DateRelation, dateRelation } from './match-dates.ts';
import { differsByOneSlip } from './match-digits.ts';
import { namesAlike } from './match-names.ts';
import { nameKey } from './name-comparison.ts';

export type MatchKind = 'nik-sama' | 'nik-selisih-satu-angka' | 'nama-tanggal-sama' | 'mirip';

/** One thing the two records have, or do not have, in common. */
export interface MatchEvidence {
  readonly field: 'nik' | 'nama' | 'tanggal-lahir' | 'ibu' | 'wali' | 'kk' | 'jenis-kelamin';
  readonly relation: 'mirip' | DateRelation;
}

export interface PersonMatch {
  readonly kind: MatchKind;
  /** 0 to 1, of the names. */
  readonly nameSimilarity: number;
  readonly evidence: readonly MatchEvidence[];
}

/**
 * Why two records may be the same person, strongest reason first, or null.
 *
 * Rules in order, each narrower than the one before, so that the reason can be said in words: NIK; name and birth
 * date; names that sound alike and a birth date that is the same or off by one slip. A match is a question to a
 * person (G-46), never a merge; two sound NIKs more than a digit apart are two people unless a parent agrees.
 */
export function likelySamePerson(a: MatchCandidate, b: MatchCandidate): PersonMatch | null {
  const kind = kindOf(a, b);
  return kind && { kind, nameSimilarity: namesAlike(a, b), evidence: evidenceOf(a, b) };
}

/** The reasons in words, for the screen: `nama sama; tanggal lahir sama; NIK selisih satu angka`. */
export function describeEvidence(evidence: readonly MatchEvidence[]): string {
  return evidence.map(({ field, relation }) => `${fieldWords[field]} ${relationWords[relation]}`).join('; ');
}

const fieldWords: Readonly<Record<MatchEvidence['field'], string>> = {
  nik: 'NIK',
  nama: 'nama',
  'tanggal-lahir': 'tanggal lahir',
  ibu: 'nama ibu',
  wali: 'nama wali',
  kk: 'nomor KK',
  'jenis-kelamin': 'jenis kelamin',
};

const relationWords: Readonly<Record<MatchEvidence['relation'], string>> = {
  sama: 'sama',
  mirip: 'mirip',
  'hari-bulan-tertukar': 'tertukar hari dan bulannya',
  'selisih-satu-angka': 'selisih satu angka',
  berbeda: 'berbeda',
};

function kindOf(a: MatchCandidate, b: MatchCandidate): MatchKind | null {
  if (a.nik !== null && a.nik === b.nik) return 'nik-sama';
  if (a.birthDate === null || b.birthDate === null) return null;
  const niks = niksOf(a, b);
  const dates = dateRelation(a.birthDate, b.birthDate);
  if (dates === 'sama' && a.nameKey !== '' && a.nameKey === b.nameKey) return namesakes(a, b, niks);
  // Two sound, different NIKs under two names or two dates are two people: twins above all.
  if (dates === 'berbeda' || niks === 'berbeda') return null;
  if (a.sex !== null && b.sex !== null && a.sex !== b.sex) return null;
  // A date with a slip leaves the name to carry the likeness alone.
  if (dates !== 'sama') return a.soundKey === b.soundKey ? 'mirip' : null;
  return namesAlike(a, b) > 0 ? 'mirip' : null;
}

/** One name born on one day: NIK and parents, as far as they are known, say whether it is one child. */
function namesakes(a: MatchCandidate, b: MatchCandidate, niks: NikRelation): MatchKind {
  if (niks === 'selisih-satu-angka') return 'nik-selisih-satu-angka';
  const parents = [
    parentRelation(a.motherName, b.motherName),
    parentRelation(a.guardianName, b.guardianName),
  ];
  if (parents.includes('sama')) return 'nama-tanggal-sama';
  return niks === 'berbeda' || parents.includes('berbeda') ? 'mirip' : 'nama-tanggal-sama';
}

type NikRelation = 'sama' | 'selisih-satu-angka' | 'berbeda' | null;

/** Null when one side has none. */
function niksOf(a: MatchCandidate, b: MatchCandidate): NikRelation {
  if (a.nik !== null && b.nik !== null && differsByOneSlip(a.nik, b.nik)) return 'selisih-satu-angka';
  return relationOf(a.nik, b.nik);
}

function evidenceOf(a: MatchCandidate, b: MatchCandidate): readonly MatchEvidence[] {
  const dates = a.birthDate === null || b.birthDate === null ? null : dateRelation(a.birthDate, b.birthDate);
  const relations: readonly (readonly [MatchEvidence['field'], MatchEvidence['relation'] | null])[] = [
    ['nik', niksOf(a, b)],
    ['nama', a.nameKey === b.nameKey ? 'sama' : namesAlike(a, b) > 0 ? 'mirip' : 'berbeda'],
    ['tanggal-lahir', dates],
    ['ibu', parentRelation(a.motherName, b.motherName)],
    ['wali', parentRelation(a.guardianName, b.guardianName)],
    ['kk', relationOf(a.kkNumber, b.kkNumber)],
    ['jenis-kelamin', relationOf(a.sex, b.sex)],
  ];
  return relations.flatMap(([field, relation]) => (relation === null ? [] : [{ field, relation }]));
}

/** Null when one side does not know. */
function relationOf(a: string | null, b: string | null): 'sama' | 'berbeda' | null {
  if (a === null || b === null) return null;
  return a === b ? 'sama' : 'berbeda';
}

/** Few pairs come so far that their parents are looked at: these names are not prepared. */
function parentRelation(a: string | null, b: string | null): 'sama' | 'berbeda' | null {
  return relationOf(keyOrNull(a), keyOrNull(b));
}

function keyOrNull(name: string | null): string | null {
  const key = name === null ? '' : nameKey(name);
  return key === '' ? null : key;
}
