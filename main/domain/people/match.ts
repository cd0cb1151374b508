import { type MatchCandidate } from './match-candidate.ts';
import { differsByOneSlip } from './match-digits.ts';
import { jaroWinkler } from './match-similarity.ts';

export type MatchKind = 'nik-sama' | 'nik-selisih-satu-angka' | 'nama-tanggal-sama' | 'mirip';

/** One thing the two records have, or do not have, in common. */
export interface MatchEvidence {
  readonly field: 'nik' | 'nama' | 'tanggal-lahir' | 'ibu' | 'wali' | 'kk' | 'jenis-kelamin';
  readonly relation: 'sama' | 'mirip' | 'selisih-satu-angka' | 'berbeda';
}

export interface PersonMatch {
  readonly kind: MatchKind;
  /** 0 to 1, of the names. */
  readonly nameSimilarity: number;
  readonly evidence: readonly MatchEvidence[];
}

/** Below this, names of different people are found more often than slips of one name. */
export const similarNameThreshold = 0.92;

/**
 * Why two records may be the same person, strongest reason first, or null.
 *
 * A match is a question to a person (G-46), never a merge. Only NIK, or name and birth date together, make more
 * than `mirip`; a mother and guardian who both differ weaken even that.
 */
export function likelySamePerson(a: MatchCandidate, b: MatchCandidate): PersonMatch | null {
  const kind = kindOf(a, b);
  return kind && { kind, nameSimilarity: nameSimilarity(a, b), evidence: evidenceOf(a, b) };
}

/** Jaro-Winkler of the names as written or with words in one order, whichever is nearer. */
export function nameSimilarity(a: MatchCandidate, b: MatchCandidate, atLeast = 0): number {
  return Math.max(jaroWinkler(a.nameKey, b.nameKey, atLeast), jaroWinkler(a.looseName, b.looseName, atLeast));
}

/** The reasons in words, for the screen: `nama sama; tanggal lahir sama; NIK selisih satu angka`. */
export function describeEvidence(evidence: readonly MatchEvidence[]): string {
  return evidence
    .map(({ field, relation }) => `${fieldWords[field]} ${relation.replaceAll('-', ' ')}`)
    .join('; ');
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

function kindOf(a: MatchCandidate, b: MatchCandidate): MatchKind | null {
  if (a.nik !== null && a.nik === b.nik) return 'nik-sama';
  if (a.birthDate === null || a.birthDate !== b.birthDate) return null;
  const bothNiks = a.nik !== null && b.nik !== null;
  const oneSlip = a.nik !== null && b.nik !== null && differsByOneSlip(a.nik, b.nik);
  if (a.nameKey !== '' && a.nameKey === b.nameKey) {
    if (oneSlip) return 'nik-selisih-satu-angka';
    return parentsAgree(a, b) ? 'nama-tanggal-sama' : 'mirip';
  }
  // Two sound, different NIK under two names are two people: twins above all.
  if (bothNiks && !oneSlip) return null;
  if (a.sex !== null && b.sex !== null && a.sex !== b.sex) return null;
  return nameSimilarity(a, b, similarNameThreshold) >= similarNameThreshold ? 'mirip' : null;
}

/** True unless a parent known on both sides differs and none agrees. */
function parentsAgree(a: MatchCandidate, b: MatchCandidate): boolean {
  const relations = [relationOf(a.motherKey, b.motherKey), relationOf(a.guardianKey, b.guardianKey)];
  return relations.includes('sama') || !relations.includes('berbeda');
}

function evidenceOf(a: MatchCandidate, b: MatchCandidate): readonly MatchEvidence[] {
  const nik = relationOf(a.nik, b.nik);
  const oneSlip = a.nik !== null && b.nik !== null && differsByOneSlip(a.nik, b.nik);
  const similar = nameSimilarity(a, b, similarNameThreshold) >= similarNameThreshold;
  const relations: readonly (readonly [MatchEvidence['field'], MatchEvidence['relation'] | null])[] = [
    ['nik', oneSlip ? 'selisih-satu-angka' : nik],
    ['nama', a.nameKey === b.nameKey ? 'sama' : similar ? 'mirip' : 'berbeda'],
    ['tanggal-lahir', relationOf(a.birthDate, b.birthDate)],
    ['ibu', relationOf(a.motherKey, b.motherKey)],
    ['wali', relationOf(a.guardianKey, b.guardianKey)],
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
