import type { IsoDate } from '../deadlines/iso-date.ts';
import type { LevelGroup } from '../routing/levels.ts';
import type { ApplicationFacts, OrderOnPupil, RecapReceipt } from './application-facts.ts';
import type { ApplicationCode } from './application-problems.ts';
import type { RecapLevel } from './application-states.ts';
import type { Instrument } from './round-facts.ts';
import { type Finding, refuse } from './transition-table.ts';

type Verdict = Finding<ApplicationCode> | null;

// --- filing (Pasal 8-11)

/** Pasal 11(1); what Pasal 22 adds is filed after the window and is not late. */
export function inWindow(application: ApplicationFacts, { receivedOn }: { receivedOn: IsoDate }): Verdict {
  return isLate(application, receivedOn) ? refuse('APP-002', { date: application.windowEndsOn }) : null;
}

export function afterWindow(application: ApplicationFacts, { receivedOn }: { receivedOn: IsoDate }): Verdict {
  return isLate(application, receivedOn) ? null : refuse('APP-003', { date: application.windowEndsOn });
}

export function alreadyReceived(
  { today }: ApplicationFacts,
  { receivedOn }: { receivedOn: IsoDate },
): Verdict {
  return receivedOn > today ? refuse('APP-004', { date: receivedOn }) : null;
}

export function somethingWanting({ documentsWanting }: ApplicationFacts): Verdict {
  return documentsWanting > 0 ? null : refuse('APP-005');
}

export function documentsComplete({ documentsWanting }: ApplicationFacts): Verdict {
  return documentsWanting > 0 ? refuse('APP-006', { count: documentsWanting }) : null;
}

/** G-15: the text gives no end, so papers may be completed until the Berita Acara is drafted. */
export function beforeBeritaAcara({ roundState }: ApplicationFacts): Verdict {
  return roundState === null || roundState === 'open' || roundState === 'verifying'
    ? null
    : refuse('APP-007');
}

// --- verification and announcement (Pasal 13-15)

export function roundVerifying({ roundState }: ApplicationFacts): Verdict {
  return roundState === 'verifying' ? null : refuse('APP-008');
}

/** Pasal 13(2), 14(2), 15(2): the signed Berita Acara fixes the result. */
export function beforeSignature({ roundState }: ApplicationFacts): Verdict {
  return roundState === 'verifying' || roundState === 'beritaAcaraDrafted' ? null : refuse('APP-009');
}

export function failureHasReason(
  _application: ApplicationFacts,
  { reasons }: { reasons: readonly string[] },
): Verdict {
  return reasons.length > 0 ? null : refuse('APP-010');
}

/** The engine advises, the verifiers decide: leaving the advice needs their reason. */
export function passAgreesWithAdvice(
  { advice }: ApplicationFacts,
  { deviationReason }: { deviationReason: string | null },
): Verdict {
  return advice === null || advice === 'eligible' ? null : reasoned('APP-011', deviationReason, { advice });
}

export function failAgreesWithAdvice(
  { advice }: ApplicationFacts,
  { deviationReason }: { deviationReason: string | null },
): Verdict {
  return advice === 'eligible' ? reasoned('APP-011', deviationReason, { advice }) : null;
}

export function roundAnnounced({ roundState }: ApplicationFacts): Verdict {
  return roundState === 'announced' ? null : refuse('APP-012');
}

/** Format 1 carries the consent; a pupil of Pasal 22 gives it with the letter he completes afterwards. */
export function consented({ consentToPublish }: ApplicationFacts): Verdict {
  return consentToPublish ? null : refuse('APP-013');
}

// --- objections and account form (Pasal 13(4), 18-22, 25)

export function orderRemoves(_application: ApplicationFacts, { order }: { order: OrderOnPupil }): Verdict {
  return isCorrection(order) && order.type === 'tercantum-tidak-layak' ? null : refuse('APP-015');
}

export function orderAdds(_application: ApplicationFacts, { order }: { order: OrderOnPupil }): Verdict {
  return isCorrection(order) && order.type === 'tidak-tercantum-layak' ? null : refuse('APP-015');
}

export function formFilled({ accountForm }: ApplicationFacts): Verdict {
  return accountForm ? null : refuse('APP-014');
}

export function formComplete({ accountForm }: ApplicationFacts): Verdict {
  if (!accountForm) return refuse('APP-014');
  return accountForm.wanting > 0 ? refuse('APP-017', { count: accountForm.wanting }) : null;
}

/** G-12: forms may be filled while objections run, but nothing is recapped before the round is over. */
export function roundClosed({ roundState }: ApplicationFacts): Verdict {
  return roundState === 'closed' ? null : refuse('APP-016');
}

// --- recaps, proposal, determination (Pasal 25-33)

/** The office that acts is the one the row leads to. */
export function takenAt(level: RecapLevel) {
  return (_application: ApplicationFacts, { at }: { at: RecapLevel }): Verdict =>
    at === level ? null : refuse('APP-028');
}

export function recapSound(_application: ApplicationFacts, { receipt }: { receipt: RecapReceipt }): Verdict {
  if (!receipt.sealed) return refuse('APP-018');
  return receipt.arithmeticHolds ? null : refuse('APP-019');
}

/** G-46. */
export function noOpenDuplicate({ openDuplicates }: ApplicationFacts): Verdict {
  return openDuplicates > 0 ? refuse('APP-020') : null;
}

export function papered(document: string) {
  return ({ today }: ApplicationFacts, { letter }: { letter: Instrument }): Verdict => {
    if (letter.number.trim() === '') return refuse('APP-021', { document });
    return letter.date > today ? refuse('APP-004', { date: letter.date }) : null;
  };
}

/** Pasal 32: the Kepgub fixes the amount; blank is "belum ditetapkan", never Rp0 (G-28). */
export function amountSet(_application: ApplicationFacts, { amount }: { amount: number | null }): Verdict {
  return amount !== null && amount > 0 ? null : refuse('APP-022');
}

/** Pasal 33(1). */
export function accountOpened(
  _application: ApplicationFacts,
  { accountNumber }: { accountNumber: string },
): Verdict {
  return accountNumber.trim() === '' ? refuse('APP-023') : null;
}

export function reasonGiven(_application: ApplicationFacts, { reason }: { reason: string }): Verdict {
  return reasoned('APP-024', reason, {});
}

/** The signed annex is recapped and announced as it is (Pasal 13(2)-(3)): nobody drops out in between. */
export function notBetweenSignatureAndAnnouncement({ roundState }: ApplicationFacts): Verdict {
  return roundState === 'beritaAcaraSigned' || roundState === 'recapped' ? refuse('APP-029') : null;
}

// --- the next year (Pasal 58-60)

export function levelChanges(
  { levelGroup }: ApplicationFacts,
  { newLevel }: { newLevel: LevelGroup },
): Verdict {
  return newLevel === levelGroup ? refuse('APP-025') : null;
}

export function dataUpdatedThisYear(
  _application: ApplicationFacts,
  { dataUpdated }: { dataUpdated: boolean },
): Verdict {
  return dataUpdated ? null : refuse('APP-026');
}

export function sameLevel(
  _application: ApplicationFacts,
  { levelChanged }: { levelChanged: boolean },
): Verdict {
  return levelChanged ? refuse('APP-027') : null;
}

function isLate({ viaCorrection, windowEndsOn }: ApplicationFacts, receivedOn: IsoDate): boolean {
  return !viaCorrection && receivedOn > windowEndsOn;
}

function isCorrection({ kind, finding }: OrderOnPupil): boolean {
  return kind === 'perbaiki' && finding === 'benar';
}

function reasoned(code: ApplicationCode, reason: string | null, values: Record<string, string>): Verdict {
  return (reason ?? '').trim() === '' ? refuse(code, values) : null;
}
