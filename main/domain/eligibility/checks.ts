import type { ReasonCode } from '../policy/reasons.ts';
import type { Predicate } from './predicates.ts';

/** Every predicate answers with the reasons it found; an empty list is a pass. */
export type Reasons = readonly ReasonCode[];

/** `not-applicable`: the edition does not ask it of this pupil; `open`: not established yet. */
export type Answer = 'met' | 'failed' | 'not-applicable' | 'open';

/** One question of an edition and its answer for one pupil; the engine's reasons are those of its checks. */
export interface Check {
  readonly predicate: Predicate;
  readonly answer: Answer;
  /** Code of the document or the target group asked about; empty where the predicate says it all. */
  readonly subject: string;
  /** Empty for a failed one of several alternatives when another decides. */
  readonly reasons: Reasons;
}

/** Met, or failed with that reason. */
export function check(predicate: Predicate, failed: boolean, reason: ReasonCode, subject = ''): Check {
  return checked(predicate, failed ? [reason] : [], subject);
}

/** Met without reasons, failed with them. */
export function checked(predicate: Predicate, reasons: Reasons, subject = ''): Check {
  return { predicate, answer: reasons.length === 0 ? 'met' : 'failed', subject, reasons };
}

export function notApplicable(predicate: Predicate, subject = ''): Check {
  return { predicate, answer: 'not-applicable', subject, reasons: [] };
}

export function notYetKnown(predicate: Predicate): Check {
  return { predicate, answer: 'open', subject: '', reasons: [] };
}

/** A failed alternative that decides nothing, because another one does. */
export function withoutWeight(one: Check): Check {
  return { ...one, reasons: [] };
}

export function reasonsOf(checks: readonly Check[]): Reasons {
  return checks.flatMap(({ reasons }) => reasons);
}
