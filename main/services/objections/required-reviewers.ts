import type { ReviewerView } from '#contract/methods/objections.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { Actor } from '#domain/routing/actors.ts';
import { actorLabel } from '#domain/routing/labels.ts';
import type { Knex } from 'knex';
import type { OwnOffice } from '../desk.ts';
import { headOn } from '../office/officials.ts';
import type { GatheredRound } from '../rounds/gather-round.ts';

/** Head and Komite of the school (Pasal 18(2)), or the head of the office alone (19), as the registers name them. */
export async function requiredReviewers(
  db: Knex,
  own: OwnOffice,
  round: GatheredRound,
  today: IsoDate,
): Promise<readonly ReviewerView[]> {
  const reviewers: ReviewerView[] = [];
  for (const role of round.route.reviewBeritaAcaraSignatories)
    reviewers.push({ role, roleLabel: actorLabel(role), ...(await personIn(db, own, round, role, today)) });
  return reviewers;
}

async function personIn(
  db: Knex,
  own: OwnOffice,
  { school }: GatheredRound,
  role: Actor,
  today: IsoDate,
): Promise<Pick<ReviewerView, 'name' | 'nip'>> {
  if (school === null) {
    const head = await headOn(db, own, today);
    return { name: head.name, nip: head.nip };
  }
  return role === 'komite'
    ? { name: school.komite_name ?? '', nip: null }
    : { name: school.head_name ?? '', nip: school.head_nip };
}
