import type { RoundCode } from './problems.ts';
import { type RoundEvent, type RoundFacts, latestAnnouncement } from './round-facts.ts';
import * as guard from './round-guards.ts';
import type { RoundState } from './round-states.ts';
import { appRule, rowBuilder } from './transition-table.ts';

// prettier-ignore
export type RoundTransitionId =
  | 'R1' | 'R2' | 'R3' | 'R4' | 'R5' | 'R6' | 'R7' | 'R7b' | 'R8' | 'R9' | 'R9b'
  | 'R10' | 'R11' | 'R12' | 'R13' | 'R14' | 'R15' | 'R16' | 'R17';

const row = rowBuilder<RoundState, RoundFacts, RoundEvent, RoundCode, RoundTransitionId>();

const byClass = (a: string, b: string, c: string) => ({ a, b, c });
const onFirst = (round: RoundFacts) => latestAnnouncement(round)?.ordinal === 0;
const onCorrection = (round: RoundFacts) => (latestAnnouncement(round)?.ordinal ?? 0) > 0;

const order = byClass('18(4)', '20', '18(4)');
const objection = byClass('16', '17', '16');

/** Pasal 11-23 as one table; a row reads "from `from`, on `on`, to `to`, if `needs` and `guards` are content". */
// prettier-ignore
export const roundTransitions = [
  row({ id: 'R1', from: [null], on: 'open', to: 'open', article: '11(2)', guards: [guard.decreeRecorded] }),
  row({
    id: 'R2', from: ['open'], on: 'startVerification', to: 'verifying',
    article: byClass('13(1)', '14(1)', '15(1)'),
    needs: [guard.hasApplications, guard.noDrafts],
  }),
  row({
    id: 'R3', from: ['verifying'], on: 'draftBeritaAcara', to: 'beritaAcaraDrafted',
    article: byClass('13(1), 12(2)', '14(1)', '15(1)'),
    needs: [guard.allDecided, guard.failuresHaveReasons, guard.comparedWhereHeld, guard.likenessesDecided],
  }),
  row({
    id: 'R4', from: ['beritaAcaraDrafted'], on: 'signBeritaAcara', to: 'beritaAcaraSigned',
    article: byClass('13(2)', '14(2)', '15(2)'),
    // A result changed after the draft would leave the annex behind: ask again.
    needs: [guard.allDecided, guard.failuresHaveReasons],
    guards: [guard.signedByAll, guard.beritaAcaraNumbered, guard.beritaAcaraDated, guard.annexMatchesResults],
  }),
  row({
    id: 'R5', from: ['beritaAcaraSigned'], on: 'recap', to: 'recapped',
    article: byClass('13(2)', '14(2)', '15(2)'),
    guards: [guard.recapMatchesAnnex],
  }),
  row({
    id: 'R6', from: ['recapped'], on: 'announce', to: 'announced',
    article: byClass('13(3)', '14(3)', '15(3)'),
    guards: [guard.announcedAfterBeritaAcara, guard.mediaRecorded, guard.postedWhenIssued],
  }),
  row({
    // From `contested` too: a second objector has the same days as the first.
    id: 'R7', from: ['announced', 'contested'], on: 'receiveObjection', to: 'contested', when: onFirst,
    article: objection,
    guards: [guard.receivedInWindow],
  }),
  row({
    // G-48: the review may be over before the window is; the window of the announcement in force still counts.
    id: 'R7b', from: ['reviewed', 'decidedCorrect', 'decidedContinue'], on: 'receiveObjection', to: 'contested',
    article: objection,
    guards: [guard.receivedInWindow],
  }),
  row({
    id: 'R8', from: ['announced'], on: 'close', to: 'closed',
    article: byClass('16', '17', '16'),
    needs: [guard.noneOpen, guard.windowEnded, guard.displayEnded],
  }),
  row({
    id: 'R9', from: ['contested'], on: 'completeReview', to: 'reviewed',
    article: byClass('18(2)', '19', '18(2)'),
    needs: [guard.everyObjectionReviewed],
  }),
  row({
    id: 'R9b', from: ['contested'], on: 'dropObjections', to: 'announced', when: onFirst,
    article: appRule,
    needs: [guard.noneOpenOrDecided],
  }),
  row({
    id: 'R9b', from: ['contested'], on: 'dropObjections', to: 'correctionAnnounced', when: onCorrection,
    article: appRule,
    needs: [guard.noneOpenOrDecided],
  }),
  row({
    id: 'R10', from: ['reviewed'], on: 'orderCorrection', to: 'decidedCorrect',
    article: order,
    needs: [guard.reportsReceived, guard.everyObjectionHasFinding, guard.someFindingBenar],
    guards: [guard.orderSound],
  }),
  row({
    id: 'R11', from: ['reviewed'], on: 'orderContinuation', to: 'decidedContinue',
    article: order,
    needs: [guard.reportsReceived, guard.everyObjectionHasFinding, guard.noFindingBenar],
    guards: [guard.orderSound],
  }),
  row({
    id: 'R12', from: ['decidedCorrect'], on: 'announceResult', to: 'correctionAnnounced',
    article: byClass('21(1)', '21(2)', '21(1)'),
    needs: [guard.orderRecorded, guard.windowEndedIfHeld],
    guards: [guard.issuedAfterWindowIfHeld, guard.announcedAfterOrder, guard.mediaRecorded, guard.postedWhenIssued, guard.classBUsesAllMedia],
  }),
  row({
    id: 'R13', from: ['decidedContinue'], on: 'announceResult', to: 'correctionAnnounced',
    article: byClass('21(1)', '21(2)', '21(1)'),
    needs: [guard.unfoundedAnnounced, guard.orderRecorded, guard.windowEndedIfHeld],
    guards: [guard.issuedAfterWindowIfHeld, guard.announcedAfterOrder, guard.mediaRecorded, guard.postedWhenIssued, guard.classBUsesAllMedia],
  }),
  row({
    id: 'R14', from: ['correctionAnnounced', 'contested'], on: 'receiveObjection', to: 'contested', when: onCorrection,
    article: '23(1)',
    needs: [guard.belowRoundCap, guard.warnFromThirdRound],
    guards: [guard.receivedInWindow],
  }),
  row({
    id: 'R15', from: ['correctionAnnounced'], on: 'close', to: 'closed',
    article: '22, 23',
    needs: [guard.noneOpen, guard.windowEnded, guard.displayEnded, guard.addedPupilsSettled],
    guards: [guard.headReasonFromThirdRound],
  }),
  row({
    // The days of Pasal 16-17 are the objector's, announced result or not.
    id: 'R16', from: ['decidedContinue'], on: 'close', to: 'closed',
    article: byClass('18(4) huruf b', '20', '18(4) huruf b'),
    needs: [guard.unfoundedNotAnnounced, guard.windowEnded, guard.displayEnded],
    guards: [guard.headReasonFromThirdRound],
  }),
  row({ id: 'R17', from: ['closed'], on: 'open', to: 'open', article: appRule, needs: [guard.neverReopened] }),
] as const;
