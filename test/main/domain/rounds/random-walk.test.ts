import { expect, test } from 'vitest';
import { addDays, isoDate } from '#domain/deadlines/iso-date.ts';
import { advanceObjection } from '#domain/objections/advance-objection.ts';
import type { ObjectionEvent, ObjectionFacts } from '#domain/objections/objection-facts.ts';
import { objectionProblems } from '#domain/objections/problems.ts';
import { advanceRound } from '#domain/rounds/advance-round.ts';
import { advanceApplication } from '#domain/rounds/application.ts';
import type { ApplicationEvent, ApplicationFacts, OrderOnPupil } from '#domain/rounds/application-facts.ts';
import { applicationProblems } from '#domain/rounds/application-problems.ts';
import { roundProblems } from '#domain/rounds/problems.ts';
import type {
  RoundAnnouncement,
  RoundEvent,
  RoundFacts,
  RoundObjection,
} from '#domain/rounds/round-facts.ts';
import { type RoundTransitionId, roundTransitions } from '#domain/rounds/round-transitions.ts';
import {
  type ApplicationTransitionId,
  applicationTransitions,
} from '#domain/rounds/application-transitions.ts';
import type { ObjectionTransitionId } from '#domain/objections/objection-transitions.ts';

// The edges of domain tables 3.3-3.5, written out a second time on purpose.
// prettier-ignore
const roundEdges = new Set(
  ('R1 ->open, R2 open>verifying, R3 verifying>beritaAcaraDrafted, R4 beritaAcaraDrafted>beritaAcaraSigned, R5 beritaAcaraSigned>recapped, ' +
    'R6 recapped>announced, R7 announced>contested, R7 contested>contested, R7b reviewed>contested, R7b decidedCorrect>contested, ' +
    'R7b decidedContinue>contested, R8 announced>closed, R9 contested>reviewed, R9b contested>announced, R9b contested>correctionAnnounced, ' +
    'R10 reviewed>decidedCorrect, R11 reviewed>decidedContinue, R12 decidedCorrect>correctionAnnounced, R13 decidedContinue>correctionAnnounced, ' +
    'R14 correctionAnnounced>contested, R14 contested>contested, R15 correctionAnnounced>closed, R16 decidedContinue>closed').split(', '),
);
// prettier-ignore
const objectionEdges = new Set(
  ('O1 ->received, O2 received>inadmissible, O3 received>underReview, O4 underReview>reviewed, O5 reviewed>reported, O6 reported>decided, ' +
    'O6 reviewed>decided, O7 decided>resultAnnounced, O8 resultAnnounced>closed, O8 decided>closed, O9 received>withdrawnByObjector, ' +
    'O9 underReview>withdrawnByObjector, O9 reviewed>withdrawnByObjector, O9 reported>withdrawnByObjector').split(', '),
);

// 3.4, by state only: recap levels have their own rows in application.test.ts.
// prettier-ignore
const applicationEdges = new Set(
  ('draft>submitted, draft>rejectedLate, rejectedLate>submitted, submitted>incomplete, incomplete>submitted, submitted>verifying, verifying>passed, verifying>failed, ' +
    'incomplete>failed, passed>failed, failed>passed, passed>passed, failed>failed, passed>listed, failed>unlisted, listed>provisional, ' +
    'listed>removedByCorrection, provisional>removedByCorrection, addedByCorrection>removedByCorrection, unlisted>addedByCorrection, ' +
    '->addedByCorrection, removedByCorrection>addedByCorrection, addedByCorrection>provisional, provisional>recapped, recapped>recapped, ' +
    'recapped>proposed, proposed>recommended, recommended>determined, recommended>notDetermined, determined>active, active>ended').split(', '),
);

const waiting = (objections: readonly RoundObjection[]) =>
  objections.filter(({ state }) => ['received', 'underReview', 'reviewed', 'reported'].includes(state));
const latest = (round: RoundFacts) => round.announcements.at(-1);
const against = (round: RoundFacts) =>
  round.objections.filter(({ announcementOrdinal }) => announcementOrdinal === latest(round)?.ordinal);

// The guards, restated independently: what must have been true whenever a transition was taken.
// prettier-ignore
const roundGuards: Readonly<Partial<Record<RoundTransitionId, (round: RoundFacts, event: RoundEvent) => boolean>>> = {
  R1: (_, event) => event.kind === 'open' && event.decree !== null,
  R2: ({ applications }) => applications.total >= 1 && applications.draft === 0,
  R3: ({ applications, applicantClass, comparison }) => applications.undecided === 0 && (applicantClass !== 'a' || !comparison.held || (comparison.uncompared === 0 && comparison.waiting === 0)),
  R4: (round, event) => event.kind === 'signBeritaAcara' && [...event.signedRoles].sort().join() === [...round.requiredSignatories].sort().join() && event.number !== '',
  R5: ({ beritaAcara }, event) => event.kind === 'recap' && event.passed === beritaAcara?.passed && event.failed === beritaAcara.failed,
  R6: ({ beritaAcara }, event) => event.kind === 'announce' && event.media.length > 0 && event.issuedOn >= (beritaAcara?.date ?? ''),
  R7: (round, event) => event.kind === 'receiveObjection' && event.receivedOn <= (latest(round)?.objectionUntil ?? ''),
  R7b: (round, event) => event.kind === 'receiveObjection' && event.receivedOn <= (latest(round)?.objectionUntil ?? ''),
  R8: (round) => waiting(round.objections).length === 0 && round.today > (latest(round)?.objectionUntil ?? '9') && round.today > (latest(round)?.displayUntil ?? '9'),
  R9: (round) => against(round).every(({ state }) => state !== 'received' && state !== 'underReview'),
  R9b: (round) => against(round).every(({ state }) => state === 'withdrawnByObjector' || state === 'inadmissible'),
  R10: (round) => against(round).some(({ finding }) => finding === 'benar') && (!round.reportRequired || waiting(against(round)).every(({ state }) => state === 'reported')),
  R11: (round) => against(round).every(({ finding }) => finding !== 'benar'),
  R12: (round) => round.order !== null && (!round.settings.holdCorrectionUntilWindowEnd || round.today > (latest(round)?.objectionUntil ?? '9')),
  R13: (round) => round.settings.announceUnfounded && (!round.settings.holdCorrectionUntilWindowEnd || round.today > (latest(round)?.objectionUntil ?? '9')),
  R14: (round, event) => event.kind === 'receiveObjection' && event.receivedOn <= (latest(round)?.objectionUntil ?? '') && (round.settings.maxRounds === null || (latest(round)?.ordinal ?? 0) < round.settings.maxRounds),
  R15: (round) => waiting(round.objections).length === 0 && round.addedPupils.every(({ completed, droppedReason }) => completed || droppedReason),
  R16: (round) => !round.settings.announceUnfounded && round.today > (latest(round)?.objectionUntil ?? '9'),
};
// prettier-ignore
const applicationGuards: Readonly<Partial<Record<ApplicationTransitionId, (application: ApplicationFacts, event: ApplicationEvent) => boolean>>> = {
  A1: (it, event) => event.kind === 'submit' && (it.viaCorrection || event.receivedOn <= it.windowEndsOn),
  A2: (it, event) => event.kind === 'rejectLate' && !it.viaCorrection && event.receivedOn > it.windowEndsOn,
  A4: (it) => it.roundState === 'verifying',
  A5: (it, event) => ['verifying', 'beritaAcaraDrafted'].includes(it.roundState ?? '') && (event.kind !== 'fail' || event.reasons.length > 0) && (event.kind !== 'pass' || it.documentsWanting === 0),
  A6: (it) => it.roundState === 'announced' && (it.state === 'failed' || it.consentToPublish),
  A8: (_, event) => event.kind === 'removeByOrder' && event.order.finding === 'benar' && event.order.kind === 'perbaiki',
  A9: (_, event) => event.kind === 'addByOrder' && event.order.finding === 'benar' && event.order.kind === 'perbaiki',
  A10: (it) => it.documentsWanting === 0 && it.accountForm !== null,
  A11: (it) => it.applicantClass !== 'b' && it.roundState === 'closed' && it.accountForm?.wanting === 0,
  A11b: (it) => it.applicantClass === 'b' && it.roundState === 'closed' && it.accountForm?.wanting === 0,
  A12: (it, event) => event.kind === 'recapAbove' && event.receipt.sealed && event.receipt.arithmeticHolds && it.openDuplicates === 0,
  A15: (_, event) => event.kind === 'rejectDetermination' || (event.kind === 'determine' && (event.amount ?? 0) > 0),
};
const objectionGuards: Readonly<
  Partial<Record<ObjectionTransitionId, (objection: ObjectionFacts) => boolean>>
> = {
  O2: (it) => it.receivedOn > it.window.until,
  O3: (it) => it.receivedOn <= it.window.until && it.receivedOn >= it.window.issuedOn,
};

const start = isoDate('2013-08-01');

test('2,400 random sequences keep to the tables', () => {
  const taken = new Set<string>();
  let refusals = 0;
  for (let seed = 1; seed <= 2400; seed += 1) {
    const random = generator(seed);
    const pick = <T>(...choices: readonly [T, ...T[]]): T =>
      choices[Math.floor(random() * choices.length)] ?? choices[0];
    const mostly = <T>(usual: T, rare: T): T => (random() < 0.85 ? usual : rare);
    const day = (span: number) => addDays(start, Math.floor(random() * span));
    const letter = () => ({ number: mostly('1/2013', ''), date: day(40) });
    const posting = () => {
      const issuedOn = day(50);
      return {
        issuedOn,
        postedOn: mostly(issuedOn, day(50)),
        latePostingReason: null,
        media: mostly(['papan'] as const, [] as const),
      };
    };
    const order = (): OrderOnPupil => ({
      kind: mostly<OrderOnPupil['kind']>('perbaiki', 'lanjutkan'),
      finding: mostly<OrderOnPupil['finding']>('benar', 'tidak-benar'),
      type: pick<OrderOnPupil['type']>('tercantum-tidak-layak', 'tidak-tercantum-layak'),
    });
    const level = () => pick('school' as const, 'section', 'kantor', 'sudin', 'kanwil');
    const reason = () => mostly('ada alasan', '');

    // prettier-ignore
    let round: RoundFacts = {
      state: null, applicantClass: pick('a', 'b', 'c'), today: start, openingDecree: null, windowEndsOn: start,
      applications: { total: 5, draft: 0, undecided: 0, failedWithoutReason: 0, passed: 3, failed: 2 },
      comparison: { held: true, uncompared: 0, waiting: 0 }, lastResultOn: null, requiredSignatories: ['pengawas', 'kepala'],
      beritaAcara: { number: '1', date: start, passed: 3, failed: 2 }, announcements: [], objections: [], reportRequired: pick(true, false),
      lastReportOn: null, order: null, addedPupils: [],
      settings: { holdCorrectionUntilWindowEnd: pick(true, false), announceUnfounded: pick(true, false), maxRounds: pick(null, 1, 2), requiredMedia: ['papan'], latePosting: 'from-posting-with-reason' },
    };
    // prettier-ignore
    let application: ApplicationFacts = {
      state: pick('draft' as const, 'draft', 'verifying', 'listed', null), applicantClass: round.applicantClass, levelGroup: pick('SD', 'MI', 'MA', 'SMK'), today: addDays(start, 60), viaCorrection: false,
      consentToPublish: true, windowEndsOn: addDays(start, 14), roundState: null, documentsWanting: 0, accountForm: { wanting: 0 }, advice: null, openDuplicates: 0,
    };
    // prettier-ignore
    let objection: ObjectionFacts = {
      state: null, applicantClass: round.applicantClass, today: addDays(start, 60), window: { issuedOn: start, until: addDays(start, 11) }, receivedOn: day(16),
      reviewDueOn: addDays(start, 18), requiredReviewers: ['kepala'], reviewedOn: null, reportRequired: pick(true, false), report: null, finding: pick(null, 'benar', 'tidak-benar'), announceUnfounded: pick(true, false), anonymousAllowed: true,
    };

    for (let step = 0; step < 32; step += 1) {
      const today = addDays(round.today, Math.floor(random() * 6));
      round = {
        ...round,
        today,
        applications: {
          ...round.applications,
          total: mostly(5, 0),
          draft: mostly(0, 1),
          undecided: mostly(0, 1),
        },
        comparison: { held: true, uncompared: mostly(0, 2), waiting: mostly(0, 1) },
        addedPupils: mostly([], [{ name: 'Budi', completed: false, droppedReason: null }]),
        order: mostly({ number: '2', date: start }, null),
        objections: round.objections.map((held) => ({
          ...held,
          ...pick<Pick<RoundObjection, 'state' | 'finding'>>(
            held,
            { state: 'reported', finding: pick('benar', 'tidak-benar') },
            { state: 'withdrawnByObjector', finding: null },
            { state: 'decided', finding: pick('benar', 'tidak-benar') },
          ),
        })),
      };
      // prettier-ignore
      const roundEvents: readonly RoundEvent[] = [
        { kind: 'open', decree: mostly({ number: '1', date: start }, null) },
        { kind: 'startVerification' }, { kind: 'draftBeritaAcara' },
        { kind: 'signBeritaAcara', number: mostly('1', ''), date: start, passed: 3, failed: mostly(2, 1), signedRoles: mostly(['kepala', 'pengawas'], pick(['kepala'], ['kepala', 'pengawas', 'komite'])) },
        { kind: 'recap', passed: mostly(3, 4), failed: 2 },
        { kind: 'announce', ...posting(), ...mostly({ issuedOn: today, postedOn: today }, {}) },
        { kind: 'receiveObjection', receivedOn: mostly(addDays(today, -pick(0, 1, 2)), addDays(today, 30)) },
        { kind: 'completeReview' }, { kind: 'dropObjections' },
        { kind: 'orderCorrection', order: { number: mostly('1', ''), date: today } }, { kind: 'orderContinuation', order: { number: mostly('1', ''), date: today } },
        { kind: 'announceResult', ...posting(), ...mostly({ issuedOn: today, postedOn: today }, {}) },
        { kind: 'close', headReason: pick(null, 'selesai') },
      ];
      const likely = roundTransitions
        .filter(({ from }) => (from as readonly unknown[]).includes(round.state))
        .map(({ on }) => on);
      const candidates =
        random() < 0.8 ? roundEvents.filter(({ kind }) => likely.includes(kind)) : roundEvents;
      const event = candidates[Math.floor(random() * candidates.length)] ?? { kind: 'startVerification' };
      const moved = advanceRound(round, event);
      if (moved.ok) {
        const edge = `${moved.transition} ${round.state ?? '-'}>${moved.state}`;
        expect(roundEdges).toContain(edge);
        expect(roundGuards[moved.transition]?.(round, event), edge).not.toBe(false);
        taken.add(moved.transition);
        round = { ...round, ...recorded(round, event), state: moved.state };
      } else {
        refusals += 1;
        expect(roundProblems[moved.code].todo).not.toBe('');
        expect(moved.article).toMatch(/\d|aplikasi/);
      }

      application = {
        ...application,
        roundState: mostly(round.state, pick('verifying' as const, 'announced', 'closed')),
        documentsWanting: mostly(0, 1),
        consentToPublish: mostly(true, false),
        accountForm: mostly({ wanting: 0 }, pick(null, { wanting: 2 })),
        openDuplicates: mostly(0, 1),
        advice: pick(null, 'eligible', 'ineligible'),
      };
      // prettier-ignore
      const applicationEvents: readonly ApplicationEvent[] = [
        { kind: 'submit', receivedOn: day(20) }, { kind: 'rejectLate', receivedOn: day(20) }, { kind: 'markIncomplete' }, { kind: 'complete' }, { kind: 'verify' }, { kind: 'announce' },
        { kind: 'fillAccountForm' }, { kind: 'completeAddition' }, { kind: 'pass', deviationReason: pick(null, 'x') }, { kind: 'fail', reasons: mostly(['X'], []), deviationReason: pick(null, 'x') },
        { kind: 'removeByOrder', order: order() }, { kind: 'addByOrder', order: order() }, { kind: 'recapAtOrigin', at: level() }, { kind: 'recapAbove', at: level(), receipt: { sealed: mostly(true, false), arithmeticHolds: mostly(true, false) } },
        { kind: 'propose', letter: letter() }, { kind: 'recommend', letter: letter() }, { kind: 'determine', letter: letter(), amount: pick(null, 0, 210_000) }, { kind: 'activate', accountNumber: reason() }, { kind: 'end', reason: reason() },
      ];
      const reachable = applicationTransitions
        .filter(({ from }) => (from as readonly unknown[]).includes(application.state))
        .map(({ on }) => on);
      const applicable =
        random() < 0.8 ? applicationEvents.filter(({ kind }) => reachable.includes(kind)) : applicationEvents;
      const applicationEvent = applicable[Math.floor(random() * applicable.length)] ?? { kind: 'verify' };
      const walked = advanceApplication(application, applicationEvent);
      if (walked.ok) {
        expect(applicationEdges).toContain(
          `${application.state ?? '-'}>${walked.state}`.replaceAll(/\(\w+\)/g, ''),
        );
        expect(
          applicationGuards[walked.transition]?.(application, applicationEvent),
          walked.transition,
        ).not.toBe(false);
        taken.add(walked.transition);
        application = { ...application, state: walked.state };
      } else {
        refusals += 1;
        expect(applicationProblems[walked.code].todo).not.toBe('');
        expect(walked.article).toMatch(/\d|aplikasi/);
      }

      // prettier-ignore
      const objectionEvent = pick<ObjectionEvent>(
        { kind: 'register', paper: { type: 'data-keliru', objector: { name: reason(), capacity: 'komite', contact: reason() }, anonymousReason: null, subject: { kind: 'application', applicationId: 'a' }, grounds: reason() } },
        { kind: 'declareInadmissible' }, { kind: 'startReview' }, { kind: 'signReview', reviewedOn: day(30), signedRoles: mostly(['kepala'], ['komite']) }, { kind: 'report', report: letter() },
        { kind: 'decide', order: letter(), finding: 'benar' }, { kind: 'announceResult' }, { kind: 'close' }, { kind: 'withdraw', reason: mostly('', 'salah paham') },
      );
      const stepped = advanceObjection(objection, objectionEvent);
      if (stepped.ok) {
        expect(objectionEdges).toContain(`${stepped.transition} ${objection.state ?? '-'}>${stepped.state}`);
        expect(objectionGuards[stepped.transition]?.(objection)).not.toBe(false);
        taken.add(stepped.transition);
        objection = { ...objection, state: stepped.state };
      } else {
        refusals += 1;
        expect(objectionProblems[stepped.code].todo).not.toBe('');
        expect(stepped.article).toMatch(/\d|aplikasi/);
      }
    }
  }
  // The walk is worth something only if it went everywhere.
  expect(refusals).toBeGreaterThan(10_000);
  for (const id of Object.keys(roundGuards)) expect(taken).toContain(id);
  for (const id of [
    'A1',
    'A2',
    'A2b',
    'A4',
    'A5',
    'A6',
    'A8',
    'A9',
    'A10',
    'A11',
    'A12',
    'O2',
    'O4',
    'O5',
    'O6',
    'O7',
    'O8',
    'O9',
  ])
    expect(taken).toContain(id);
});

/** What a service would store beside the new state. */
function recorded(round: RoundFacts, event: RoundEvent): Partial<RoundFacts> {
  switch (event.kind) {
    case 'announce':
    case 'announceResult': {
      const announcement: RoundAnnouncement = {
        ordinal: round.announcements.length,
        issuedOn: event.issuedOn,
        displayUntil: addDays(event.issuedOn, 2),
        objectionUntil: addDays(event.issuedOn, 9),
      };
      return { announcements: [...round.announcements, announcement] };
    }
    case 'receiveObjection':
      return {
        objections: [
          ...round.objections,
          { announcementOrdinal: latest(round)?.ordinal ?? 0, state: 'received', finding: null },
        ],
      };
    default:
      return {};
  }
}

/** mulberry32: the same sequences on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
