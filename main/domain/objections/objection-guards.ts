import type { IsoDate } from '../deadlines/iso-date.ts';
import type { Instrument } from '../rounds/round-facts.ts';
import { type Finding, refuse, warn } from '../rounds/transition-table.ts';
import type { ObjectionFacts, ObjectionPaper } from './objection-facts.ts';
import { timingOf } from './objection-window.ts';
import type { ObjectionCode } from './problems.ts';

type Verdict = Finding<ObjectionCode> | null;
interface Registration {
  readonly paper: ObjectionPaper;
}
interface SignedReview {
  readonly reviewedOn: IsoDate;
  readonly signedRoles: readonly string[];
}

/** G-20: name, capacity and contact are asked for; without a name only with the head's reason. */
export function objectorKnown({ anonymousAllowed }: ObjectionFacts, { paper }: Registration): Verdict {
  if (!paper.objector || isBlank(paper.objector.name)) {
    if (!anonymousAllowed) return refuse('OBJ-060');
    return isBlank(paper.anonymousReason) ? refuse('OBJ-002') : null;
  }
  return isBlank(paper.objector.contact) ? refuse('OBJ-003') : null;
}

export function groundsGiven(_objection: ObjectionFacts, { paper }: Registration): Verdict {
  return isBlank(paper.grounds) ? refuse('OBJ-004') : null;
}

/** Only who is wrongly missing may be someone without an application (Pasal 22). */
export function subjectKnown(_objection: ObjectionFacts, { paper }: Registration): Verdict {
  if (!paper.subject) return refuse('OBJ-005');
  if (paper.subject.kind === 'application')
    return isBlank(paper.subject.applicationId) ? refuse('OBJ-005') : null;
  const named = !isBlank(paper.subject.name) && !isBlank(paper.subject.school);
  return named && paper.type === 'tidak-tercantum-layak' ? null : refuse('OBJ-005');
}

export function notBeforeAnnouncement({ receivedOn, window }: ObjectionFacts): Verdict {
  return timingOf(receivedOn, window) === 'before-announcement'
    ? refuse('OBJ-008', { date: window.issuedOn })
    : null;
}

export function alreadyReceived({ receivedOn, today }: ObjectionFacts): Verdict {
  return receivedOn > today ? refuse('OBJ-019', { date: receivedOn }) : null;
}

export function late({ receivedOn, window }: ObjectionFacts): Verdict {
  return timingOf(receivedOn, window) === 'late' ? null : refuse('OBJ-007', { date: window.until });
}

/** Pasal 16, 17, 23(1). */
export function inTime({ receivedOn, window }: ObjectionFacts): Verdict {
  return timingOf(receivedOn, window) === 'in-time' ? null : refuse('OBJ-006', { date: window.until });
}

/** Pasal 18(2): head and Komite; Pasal 19: the head of the office. */
export function signedByReviewers(
  { requiredReviewers }: ObjectionFacts,
  { signedRoles }: SignedReview,
): Verdict {
  const missing = requiredReviewers.filter((role) => !signedRoles.includes(role));
  if (missing.length > 0) return refuse('OBJ-009', { roles: missing.join(', ') });
  const surplus = signedRoles.filter((role) => !requiredReviewers.includes(role));
  return surplus.length > 0 ? refuse('OBJ-010', { roles: surplus.join(', ') }) : null;
}

export function reviewedAfterReceipt(
  { receivedOn, today }: ObjectionFacts,
  { reviewedOn }: SignedReview,
): Verdict {
  if (reviewedOn < receivedOn) return refuse('OBJ-011', { date: receivedOn });
  return reviewedOn > today ? refuse('OBJ-019', { date: reviewedOn }) : null;
}

/** Pasal 18(1), 19: 7 calendar days; a late review is still a review, so it is only flagged. */
export function warnIfReviewLate({ reviewDueOn }: ObjectionFacts, { reviewedOn }: SignedReview): Verdict {
  return reviewedOn > reviewDueOn ? warn('OBJ-030', { date: reviewDueOn }) : null;
}

export function reportSound(
  { reviewedOn, today }: ObjectionFacts,
  { report }: { report: Instrument },
): Verdict {
  if (isBlank(report.number)) return refuse('OBJ-012');
  if (reviewedOn && report.date < reviewedOn) return refuse('OBJ-013', { date: reviewedOn });
  return report.date > today ? refuse('OBJ-019', { date: report.date }) : null;
}

/** Pasal 19 huruf c has no step of reporting (G-07). */
export function reportKnown({ reportRequired }: ObjectionFacts): Verdict {
  return reportRequired ? null : refuse('OBJ-064');
}

export function reportNotRequired({ reportRequired }: ObjectionFacts): Verdict {
  return reportRequired ? refuse('OBJ-014') : null;
}

export function orderSound(objection: ObjectionFacts, { order }: { order: Instrument }): Verdict {
  if (isBlank(order.number)) return refuse('OBJ-016');
  const { report, reviewedOn, today } = objection;
  if (report && order.date < report.date)
    return refuse('OBJ-015', { document: 'laporan', date: report.date });
  if (reviewedOn && order.date < reviewedOn)
    return refuse('OBJ-015', { document: 'peninjauan', date: reviewedOn });
  return order.date > today ? refuse('OBJ-019', { date: order.date }) : null;
}

/** G-16: only an unfounded objection may end without its result being announced, and only by setting. */
export function resultNeedsNoAnnouncement({ finding, announceUnfounded }: ObjectionFacts): Verdict {
  if (finding !== 'tidak-benar') return refuse('OBJ-018');
  return announceUnfounded ? refuse('OBJ-028') : null;
}

export function withdrawalReasoned(_objection: ObjectionFacts, { reason }: { reason: string }): Verdict {
  return isBlank(reason) ? refuse('OBJ-017') : null;
}

function isBlank(text: string | null): boolean {
  return (text ?? '').trim() === '';
}
