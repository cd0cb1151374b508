import type { IsoDate } from '../deadlines/iso-date.ts';
import { awaitsReview, isDecided, isOpen } from '../objections/objection-states.ts';
import type { RoundCode } from './problems.ts';
import {
  type Instrument,
  type Medium,
  type Posting,
  type ResultCounts,
  type RoundFacts,
  currentObjections,
  latestAnnouncement,
} from './round-facts.ts';
import { type Finding, refuse, warn } from './transition-table.ts';

type Verdict = Finding<RoundCode> | null;

// --- opening and verification (Pasal 11-15)

/** Pasal 11(2): the start of the school year is fixed by Keputusan Kepala Dinas. */
export function decreeRecorded(_round: RoundFacts, { decree }: { decree: Instrument | null }): Verdict {
  return decree && decree.number.trim() !== '' ? null : refuse('RND-002');
}

export function hasApplications({ applications }: RoundFacts): Verdict {
  return applications.total > 0 ? null : refuse('RND-003');
}

export function noDrafts({ applications }: RoundFacts): Verdict {
  return refuseAny('RND-004', applications.draft);
}

export function allDecided({ applications }: RoundFacts): Verdict {
  return refuseAny('RND-005', applications.undecided);
}

export function failuresHaveReasons({ applications }: RoundFacts): Verdict {
  return refuseAny('RND-006', applications.failedWithoutReason);
}

/** Pasal 12(2), 13(1): only class a is compared, and only where the data was handed down (G-03, G-04). */
export function comparedWhereHeld({ applicantClass, comparison }: RoundFacts): Verdict {
  return applicantClass === 'a' && comparison.held ? refuseAny('RND-007', comparison.uncompared) : null;
}

/** Pasal 12(2): what the data only resembles is no comparison until a person has looked; in class b it never blocks (G-04). */
export function likenessesDecided({ applicantClass, comparison }: RoundFacts): Verdict {
  const { held, waiting } = comparison;
  if (!held || waiting === 0 || applicantClass === 'c') return null;
  return applicantClass === 'a' ? refuse('CMP-001', { count: waiting }) : warn('CMP-001', { count: waiting });
}

/** Pasal 13(2), 14(2), 15(2): exactly the signatories named there, none missing and none besides. */
export function signedByAll(round: RoundFacts, { signedRoles }: { signedRoles: readonly string[] }): Verdict {
  const missing = round.requiredSignatories.filter((role) => !signedRoles.includes(role));
  if (missing.length > 0) return refuse('RND-009', { roles: missing.join(', ') });
  const surplus = signedRoles.filter((role) => !round.requiredSignatories.includes(role));
  return surplus.length > 0 ? refuse('RND-010', { roles: surplus.join(', ') }) : null;
}

export function beritaAcaraNumbered(_round: RoundFacts, { number }: Instrument): Verdict {
  return number.trim() === '' ? refuse('RND-008') : null;
}

export function beritaAcaraDated(round: RoundFacts, { date }: Instrument): Verdict {
  if (round.lastResultOn && date < round.lastResultOn) return refuse('RND-011', { date: round.lastResultOn });
  return notInFuture(round, date);
}

export function annexMatchesResults({ applications }: RoundFacts, stated: ResultCounts): Verdict {
  return compareCounts('RND-012', stated, applications);
}

export function recapMatchesAnnex({ beritaAcara }: RoundFacts, stated: ResultCounts): Verdict {
  return compareCounts('RND-013', stated, beritaAcara ?? { passed: 0, failed: 0 });
}

// --- announcement (Pasal 13(3), 14(3), 15(3), 21)

export function announcedAfterBeritaAcara({ beritaAcara }: RoundFacts, { issuedOn }: Posting): Verdict {
  return beritaAcara && issuedOn < beritaAcara.date
    ? refuse('RND-014', { document: 'Berita Acara', date: beritaAcara.date })
    : null;
}

export function announcedAfterOrder({ order }: RoundFacts, { issuedOn }: Posting): Verdict {
  return order && issuedOn < order.date
    ? refuse('RND-014', { document: 'surat perintah', date: order.date })
    : null;
}

/** Pasal 18(4), 20: nothing is corrected without an order. */
export function orderRecorded({ order }: RoundFacts): Verdict {
  return order && order.number.trim() !== '' ? null : refuse('RND-035');
}

/** At least one medium whatever the setting: the text never allows none. */
export function mediaRecorded({ settings }: RoundFacts, { media }: Posting): Verdict {
  const missing = settings.requiredMedia.filter((medium) => !media.includes(medium));
  if (missing.length > 0) return refuse('RND-015', { media: missing.join(', ') });
  return media.length === 0 ? refuse('RND-015', { media: 'papan, internet, atau cetak' }) : null;
}

/** Pasal 21(2) says "internet dan media cetak" where 21(1) says "dan/atau" (G-31). */
export function classBUsesAllMedia({ applicantClass }: RoundFacts, { media }: Posting): Verdict {
  const allMedia: readonly Medium[] = ['papan', 'internet', 'cetak'];
  const missing = allMedia.filter((medium) => !media.includes(medium));
  return applicantClass === 'b' && missing.length > 0 ? warn('RND-040', { media: missing.join(', ') }) : null;
}

/** G-14: "dikeluarkannya pengumuman" is the day it is posted. */
export function postedWhenIssued(round: RoundFacts, posting: Posting): Verdict {
  const excused =
    round.settings.latePosting === 'from-posting-with-reason' &&
    posting.postedOn > posting.issuedOn &&
    (posting.latePostingReason ?? '').trim() !== '';
  if (posting.postedOn !== posting.issuedOn && !excused) return refuse('RND-016', { date: posting.postedOn });
  return notInFuture(round, posting.postedOn);
}

// --- objections (Pasal 16-20, 23)

/** Pasal 16, 17, 23(1): the window of the announcement objected to. */
export function receivedInWindow(round: RoundFacts, { receivedOn }: { receivedOn: IsoDate }): Verdict {
  const announcement = latestAnnouncement(round);
  if (!announcement) return refuse('RND-001');
  if (receivedOn < announcement.issuedOn) return refuse('RND-018', { date: announcement.issuedOn });
  if (receivedOn > announcement.objectionUntil)
    return refuse('RND-017', { date: announcement.objectionUntil });
  return notInFuture(round, receivedOn);
}

/** G-17: Pasal 23(4) leads back to 21, so the text gives no end; a cap is a setting. */
export function belowRoundCap(round: RoundFacts): Verdict {
  const { maxRounds } = round.settings;
  const held = latestAnnouncement(round)?.ordinal ?? 0;
  return maxRounds !== null && held >= maxRounds ? refuse('RND-019', { count: maxRounds }) : null;
}

export function warnFromThirdRound(round: RoundFacts): Verdict {
  const next = (latestAnnouncement(round)?.ordinal ?? 0) + 1;
  return next >= 3 ? warn('RND-041', { count: next }) : null;
}

/** Pasal 18(2), 19: every open objection has its Berita Acara peninjauan, and there is something reviewed. */
export function everyObjectionReviewed(round: RoundFacts): Verdict {
  const objections = currentObjections(round);
  const waiting = objections.filter(({ state }) => awaitsReview(state)).length;
  if (waiting > 0) return refuse('RND-023', { count: waiting });
  const reviewed = objections.some(({ state }) => isOpen(state) || isDecided(state));
  return reviewed ? null : refuse('RND-023', { count: 0 });
}

/** An objection already decided keeps its order: the round then goes on through R9, not back (G-48). */
export function noneOpenOrDecided(round: RoundFacts): Verdict {
  return (
    noneOpen(round) ??
    refuseAny('RND-037', currentObjections(round).filter(({ state }) => isDecided(state)).length)
  );
}

export function noneOpen({ objections }: RoundFacts): Verdict {
  return refuseAny('RND-022', objections.filter(({ state }) => isOpen(state)).length);
}

/** Pasal 18(3), 19 huruf a-b; Pasal 19 huruf c asks for no report. */
export function reportsReceived(round: RoundFacts): Verdict {
  if (!round.reportRequired) return null;
  return refuseAny(
    'RND-024',
    currentObjections(round).filter(({ state }) => isOpen(state) && state !== 'reported').length,
  );
}

/** G-18: each objection keeps its own finding, and one order may cover several. */
export function everyObjectionHasFinding(round: RoundFacts): Verdict {
  const undecided = currentObjections(round).filter(
    ({ state, finding }) => isOpen(state) && finding === null,
  );
  return refuseAny('RND-025', undecided.length);
}

/** Pasal 18(4) huruf a, 20 huruf a. */
export function someFindingBenar(round: RoundFacts): Verdict {
  return countBenar(round) > 0 ? null : refuse('RND-026');
}

/** Pasal 18(4) huruf b, 20 huruf b. */
export function noFindingBenar(round: RoundFacts): Verdict {
  return refuseAny('RND-027', countBenar(round));
}

export function orderSound(round: RoundFacts, { order }: { order: Instrument }): Verdict {
  if (order.number.trim() === '') return refuse('RND-035');
  if (round.lastReportOn && order.date < round.lastReportOn)
    return refuse('RND-036', { date: round.lastReportOn });
  return notInFuture(round, order.date);
}

/** G-48: 7 calendar days of review end before 7 working days of objections. */
export function windowEndedIfHeld(round: RoundFacts): Verdict {
  const until = latestAnnouncement(round)?.objectionUntil;
  const held = round.settings.holdCorrectionUntilWindowEnd && until !== undefined && round.today <= until;
  return held ? refuse('RND-028', { date: until }) : null;
}

/** The paper's own date counts too: a correction dated inside the window would cut the window short. */
export function issuedAfterWindowIfHeld(round: RoundFacts, { issuedOn }: Posting): Verdict {
  const until = latestAnnouncement(round)?.objectionUntil;
  const early = round.settings.holdCorrectionUntilWindowEnd && until !== undefined && issuedOn <= until;
  return early ? refuse('RND-028', { date: until }) : null;
}

export function unfoundedAnnounced({ settings }: RoundFacts): Verdict {
  return settings.announceUnfounded ? null : refuse('RND-029');
}

export function unfoundedNotAnnounced({ settings }: RoundFacts): Verdict {
  return settings.announceUnfounded ? refuse('RND-030') : null;
}

// --- closing (Pasal 16-18, 22-23)

/** The last day still belongs to the objector. */
export function windowEnded(round: RoundFacts): Verdict {
  const until = latestAnnouncement(round)?.objectionUntil;
  return until !== undefined && round.today > until ? null : refuse('RND-020', { date: until ?? '-' });
}

export function displayEnded(round: RoundFacts): Verdict {
  const until = latestAnnouncement(round)?.displayUntil;
  return until !== undefined && round.today > until ? null : refuse('RND-021', { date: until ?? '-' });
}

/** Pasal 22: a pupil added by the correction completes his papers, or is dropped with a reason. */
export function addedPupilsSettled({ addedPupils }: RoundFacts): Verdict {
  const waiting = addedPupils.filter(
    ({ completed, droppedReason }) => !completed && (droppedReason ?? '').trim() === '',
  );
  return waiting.length > 0 ? refuse('RND-031', { names: waiting.map(({ name }) => name).join(', ') }) : null;
}

export function headReasonFromThirdRound(
  round: RoundFacts,
  { headReason }: { headReason: string | null },
): Verdict {
  const held = latestAnnouncement(round)?.ordinal ?? 0;
  return held >= 3 && (headReason ?? '').trim() === '' ? refuse('RND-033', { count: held }) : null;
}

export function neverReopened(): Verdict {
  return refuse('RND-032');
}

function countBenar(round: RoundFacts): number {
  return currentObjections(round).filter(({ finding }) => finding === 'benar').length;
}

function notInFuture({ today }: RoundFacts, date: IsoDate): Verdict {
  return date > today ? refuse('RND-034', { date }) : null;
}

function refuseAny(code: RoundCode, count: number): Verdict {
  return count > 0 ? refuse(code, { count }) : null;
}

function compareCounts(code: RoundCode, stated: ResultCounts, counted: ResultCounts): Verdict {
  const same = stated.passed === counted.passed && stated.failed === counted.failed;
  return same ? null : refuse(code, { stated: inWords(stated), counted: inWords(counted) });
}

function inWords({ passed, failed }: ResultCounts): string {
  return `${passed} lulus, ${failed} tidak lulus`;
}
