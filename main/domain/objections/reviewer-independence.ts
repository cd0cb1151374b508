import { sameName } from '../people/name-comparison.ts';
import { type Finding, refuse, warn } from '../rounds/transition-table.ts';
import type { ApplicantClass } from '../routing/levels.ts';
import type { Objector } from './objection-facts.ts';
import type { ObjectionCode } from './problems.ts';

export type ReviewerConflict = 'warn' | 'refused';

/**
 * What a reader of the Berita Acara should know about its reviewers (G-32).
 *
 * The regulation lets the head who announced review (18(1), 19) and the Komite object (16): a warning, no refusal.
 */
export function reviewWarnings(
  objector: Pick<Objector, 'capacity'>,
  applicantClass: ApplicantClass,
): readonly Finding<ObjectionCode>[] {
  const headReviews = warn<ObjectionCode>('OBJ-062', {
    head: applicantClass === 'b' ? 'kepala kantor' : 'kepala satuan pendidikan',
    article: applicantClass === 'b' ? '19' : '18 ayat (1)',
  });
  return isKomiteObjection(objector, applicantClass) ? [headReviews, warn('OBJ-063')] : [headReviews];
}

/** Nobody reviews his own objection: another member of the Komite signs, unless the office only wants a warning. */
export function reviewerConflict(
  objector: Pick<Objector, 'capacity' | 'name'>,
  komiteReviewers: readonly string[],
  setting: ReviewerConflict,
): Finding<ObjectionCode> | null {
  if (objector.capacity !== 'komite' || setting === 'warn') return null;
  const himself = komiteReviewers.find((name) => sameName(name, objector.name));
  return himself === undefined ? null : refuse('OBJ-061', { name: himself });
}

/** Pasal 19 knows no Komite among the reviewers of class b. */
function isKomiteObjection(
  { capacity }: Pick<Objector, 'capacity'>,
  applicantClass: ApplicantClass,
): boolean {
  return capacity === 'komite' && applicantClass !== 'b';
}
