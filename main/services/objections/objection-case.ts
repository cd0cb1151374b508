import { refuse } from '#contract/errors/app-error.ts';
import { computeDeadline, type Deadline } from '#domain/deadlines/compute-deadline.ts';
import { addDays, type IsoDate } from '#domain/deadlines/iso-date.ts';
import type { ObjectionFacts } from '#domain/objections/objection-facts.ts';
import type { ObjectionState } from '#domain/objections/objection-states.ts';
import { deadlineRuleFor } from '#domain/policy/deadline-settings.ts';
import { actorLabel } from '#domain/routing/labels.ts';
import type { ApplicantClass } from '#domain/routing/levels.ts';
import type { Knex } from 'knex';
import {
  type FieldReviewRow,
  findObjection,
  type ObjectionRow,
  reviewsOf,
} from '../../../db/queries/objections.ts';
import { gatherRound, type GatheredRound } from '../rounds/gather-round.ts';
import type { OfficeRules } from '../rounds/office-rules.ts';

/** One objection with its round and reviews, and the facts its state machine decides on. */
export interface ObjectionCase {
  readonly row: ObjectionRow;
  readonly round: GatheredRound;
  readonly reviews: readonly FieldReviewRow[];
  readonly facts: ObjectionFacts;
}

/** OFF-002 when there is none. */
export async function gatherObjection(db: Knex, objectionId: string, today: IsoDate): Promise<ObjectionCase> {
  const row = (await findObjection(db, objectionId)) ?? refuse('OFF-002');
  const round = await gatherRound(db, row.round_id, today);
  const reviews = await reviewsOf(db, [objectionId]);
  const last = reviews.at(-1);
  const report =
    last?.report_number && last.report_date ? { number: last.report_number, date: last.report_date } : null;
  const facts = {
    ...objectionFacts(round, { state: row.state, receivedOn: row.received_on, window: windowOf(row) }, today),
    reviewedOn: last?.visited_on ?? null,
    report,
    finding: row.finding,
  };
  return { row, round, reviews, facts };
}

export function windowOf(row: Pick<ObjectionRow, 'issued_on' | 'objection_until'>): ObjectionFacts['window'] {
  return { issuedOn: row.issued_on, until: row.objection_until };
}

interface Standing {
  readonly state: ObjectionState | null;
  readonly receivedOn: IsoDate;
  readonly window: ObjectionFacts['window'];
}

/** Facts of an objection of that round on which nothing was decided yet. Reviewers are named in words, as they are refused. */
export function objectionFacts(
  { row, route, rules }: GatheredRound,
  standing: Standing,
  today: IsoDate,
): ObjectionFacts {
  return {
    ...standing,
    applicantClass: row.applicant_class,
    today,
    reviewDueOn:
      reviewDeadline(standing.receivedOn, row.applicant_class, rules).lastDay ??
      addDays(standing.receivedOn, 7),
    requiredReviewers: route.reviewBeritaAcaraSignatories.map(actorLabel),
    reviewedOn: null,
    reportRequired: route.reportTo !== null,
    report: null,
    finding: null,
    announceUnfounded: rules.settings.announceUnfounded,
    anonymousAllowed: rules.settings.anonymousObjections === 'with-reason-of-head',
  };
}

/** Pasal 18(1) for schools, Pasal 19 for offices: 7 calendar days from the day the objection came in. */
export function reviewDeadline(
  receivedOn: IsoDate,
  applicantClass: ApplicantClass,
  rules: OfficeRules,
): Deadline {
  const rule = deadlineRuleFor('field-review', rules.settings, applicantClass === 'b' ? '19' : '18 ayat (1)');
  return computeDeadline(rule, receivedOn, rules.calendar, rules.counting);
}

/** Pasal 16 or 17 for the first announcement, 23(1) for a correction. */
export function objectionDeadline(
  row: Pick<ObjectionRow, 'issued_on' | 'ordinal' | 'applicant_class'>,
  rules: OfficeRules,
): Deadline {
  const rule =
    row.ordinal === 0
      ? deadlineRuleFor('objection-first', rules.settings, row.applicant_class === 'b' ? '17' : '16')
      : deadlineRuleFor('objection-repeat', rules.settings);
  return computeDeadline(rule, row.issued_on, rules.calendar, rules.counting);
}
