import { appRule, rowBuilder } from '../rounds/transition-table.ts';
import type { ObjectionEvent, ObjectionFacts } from './objection-facts.ts';
import * as guard from './objection-guards.ts';
import type { ObjectionState } from './objection-states.ts';
import type { ObjectionCode } from './problems.ts';

export type ObjectionTransitionId = 'O1' | 'O2' | 'O3' | 'O4' | 'O5' | 'O6' | 'O7' | 'O8' | 'O9';

const row = rowBuilder<
  ObjectionState,
  ObjectionFacts,
  ObjectionEvent,
  ObjectionCode,
  ObjectionTransitionId
>();

const byClass = (a: string, b: string, c: string) => ({ a, b, c });
const filing = byClass('16', '17', '16');
const review = byClass('18(2)', '19', '18(2)');
const decision = byClass('18(4)', '20', '18(4)');

/** Pasal 16-23 for one objection; a repeated one (Pasal 23) walks the same table (23(2)-(4)). */
// prettier-ignore
export const objectionTransitions = [
  row({ id: 'O1', from: [null], on: 'register', to: 'received', article: filing, needs: [guard.alreadyReceived, guard.notBeforeAnnouncement], guards: [guard.objectorKnown, guard.subjectKnown, guard.groundsGiven] }),
  row({ id: 'O2', from: ['received'], on: 'declareInadmissible', to: 'inadmissible', article: filing, needs: [guard.late] }),
  row({ id: 'O3', from: ['received'], on: 'startReview', to: 'underReview', article: byClass('18(1)', '19', '18(1)'), needs: [guard.inTime] }),
  row({ id: 'O4', from: ['underReview'], on: 'signReview', to: 'reviewed', article: review, guards: [guard.signedByReviewers, guard.reviewedAfterReceipt, guard.warnIfReviewLate] }),
  row({ id: 'O5', from: ['reviewed'], on: 'report', to: 'reported', article: byClass('18(3)', '19', '18(3)'), needs: [guard.reportKnown], guards: [guard.reportSound] }),
  row({ id: 'O6', from: ['reported'], on: 'decide', to: 'decided', article: decision, guards: [guard.orderSound] }),
  // Pasal 19 huruf c knows no report: the Berita Acara stands in for it (G-07).
  row({ id: 'O6', from: ['reviewed'], on: 'decide', to: 'decided', article: decision, needs: [guard.reportNotRequired], guards: [guard.orderSound] }),
  row({ id: 'O7', from: ['decided'], on: 'announceResult', to: 'resultAnnounced', article: byClass('21(1)', '21(2)', '21(1)') }),
  row({ id: 'O8', from: ['resultAnnounced'], on: 'close', to: 'closed', article: '21, 23' }),
  row({ id: 'O8', from: ['decided'], on: 'close', to: 'closed', article: decision, needs: [guard.resultNeedsNoAnnouncement] }),
  row({ id: 'O9', from: ['received', 'underReview', 'reviewed', 'reported'], on: 'withdraw', to: 'withdrawnByObjector', article: appRule, guards: [guard.withdrawalReasoned] }),
] as const;
