import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { advanceRound } from '#domain/rounds/advance-round.ts';
import type { RoundCode } from '#domain/rounds/problems.ts';
import type { RoundEvent, RoundFacts } from '#domain/rounds/round-facts.ts';
import { type RoundState, roundStateLabels, roundStates } from '#domain/rounds/round-states.ts';
import { type RoundTransitionId, roundTransitions } from '#domain/rounds/round-transitions.ts';
import {
  announced,
  announcedRound,
  corrected,
  correctedRound,
  objection,
  posting,
  round,
} from './round-examples.ts';

const order = { number: '5/SP/2013', date: isoDate('2013-08-22') };
const signing = {
  kind: 'signBeritaAcara',
  number: '1/BA/2013',
  date: isoDate('2013-07-31'),
  passed: 7,
  failed: 3,
  signedRoles: ['pengawas', 'kepala-seksi', 'kepala-satuan-pendidikan'],
} as const satisfies RoundEvent;
const drafted: RoundFacts = { ...round, state: 'beritaAcaraDrafted' };
const verifying: RoundFacts = { ...round, state: 'verifying' };
const announce: RoundEvent = { kind: 'announce', ...posting('2013-08-01') };
const announceResult: RoundEvent = { kind: 'announceResult', ...posting('2013-08-23') };
const close: RoundEvent = { kind: 'close', headReason: null };
const received = (date: string): RoundEvent => ({ kind: 'receiveObjection', receivedOn: isoDate(date) });
const reviewed: RoundFacts = {
  ...announcedRound,
  state: 'reviewed',
  objections: [objection('reported', 'benar'), objection('reported', 'tidak-benar')],
};
const unfounded: RoundFacts = { ...reviewed, objections: [objection('reported', 'tidak-benar')] };
const decided: RoundFacts = {
  ...reviewed,
  state: 'decidedCorrect',
  order,
  objections: [objection('decided', 'benar')],
};
const continued: RoundFacts = {
  ...decided,
  state: 'decidedContinue',
  objections: [objection('decided', 'tidak-benar')],
};
const silent = { ...round.settings, announceUnfounded: false };
const contestedAgain: RoundFacts = {
  ...correctedRound,
  state: 'contested',
  objections: [objection('withdrawnByObjector', null, 1)],
};
const thirdCorrection: RoundFacts = {
  ...correctedRound,
  announcements: [...correctedRound.announcements, ...[2, 3].map((ordinal) => ({ ...corrected, ordinal }))],
};

type Accepted = readonly [RoundTransitionId, RoundFacts, RoundEvent, RoundState, string];
// prettier-ignore
const accepted: readonly Accepted[] = [
  ['R1', round, { kind: 'open', decree: round.openingDecree }, 'open', '11(2)'],
  ['R2', { ...round, state: 'open' }, { kind: 'startVerification' }, 'verifying', '13(1)'],
  ['R3', verifying, { kind: 'draftBeritaAcara' }, 'beritaAcaraDrafted', '13(1), 12(2)'],
  ['R3', { ...verifying, applicantClass: 'c', comparison: { held: true, uncompared: 4, waiting: 0 } }, { kind: 'draftBeritaAcara' }, 'beritaAcaraDrafted', '15(1)'],
  ['R3', { ...verifying, comparison: { held: false, uncompared: 4, waiting: 0 } }, { kind: 'draftBeritaAcara' }, 'beritaAcaraDrafted', '13(1), 12(2)'],
  ['R4', drafted, signing, 'beritaAcaraSigned', '13(2)'],
  ['R5', { ...round, state: 'beritaAcaraSigned' }, { kind: 'recap', passed: 7, failed: 3 }, 'recapped', '13(2)'],
  ['R6', { ...round, state: 'recapped' }, announce, 'announced', '13(3)'],
  ['R6', { ...round, state: 'recapped' }, { ...announce, postedOn: isoDate('2013-08-02'), latePostingReason: 'listrik padam' }, 'announced', '13(3)'],
  ['R7', announcedRound, received('2013-08-19'), 'contested', '16'],
  ['R7', { ...announcedRound, applicantClass: 'b' }, received('2013-08-01'), 'contested', '17'],
  ['R7', { ...announcedRound, state: 'contested' }, received('2013-08-16'), 'contested', '16'],
  ['R7b', decided, received('2013-08-19'), 'contested', '16'],
  ['R8', announcedRound, close, 'closed', '16'],
  ['R9', { ...announcedRound, state: 'contested', objections: [objection('reviewed'), objection('inadmissible')] }, { kind: 'completeReview' }, 'reviewed', '18(2)'],
  ['R9b', { ...announcedRound, state: 'contested', objections: [objection('withdrawnByObjector')] }, { kind: 'dropObjections' }, 'announced', 'aturan aplikasi'],
  ['R9b', contestedAgain, { kind: 'dropObjections' }, 'correctionAnnounced', 'aturan aplikasi'],
  ['R10', reviewed, { kind: 'orderCorrection', order }, 'decidedCorrect', '18(4)'],
  ['R10', { ...reviewed, applicantClass: 'b', reportRequired: false, objections: [objection('reviewed', 'benar')] }, { kind: 'orderCorrection', order }, 'decidedCorrect', '20'],
  ['R11', unfounded, { kind: 'orderContinuation', order }, 'decidedContinue', '18(4)'],
  ['R12', decided, announceResult, 'correctionAnnounced', '21(1)'],
  ['R12', { ...decided, today: isoDate('2013-08-10'), order: { ...order, date: isoDate('2013-08-09') }, settings: { ...round.settings, holdCorrectionUntilWindowEnd: false } }, { ...announceResult, ...posting('2013-08-10') }, 'correctionAnnounced', '21(1)'],
  ['R13', continued, announceResult, 'correctionAnnounced', '21(1)'],
  ['R14', correctedRound, received('2013-08-28'), 'contested', '23(1)'],
  ['R14', { ...correctedRound, settings: { ...round.settings, maxRounds: 2 } }, received('2013-08-28'), 'contested', '23(1)'],
  ['R15', correctedRound, close, 'closed', '22, 23'],
  ['R15', { ...correctedRound, addedPupils: [{ name: 'Budi', completed: false, droppedReason: 'pindah' }] }, close, 'closed', '22, 23'],
  ['R15', thirdCorrection, { kind: 'close', headReason: 'tidak ada lagi' }, 'closed', '22, 23'],
  ['R16', { ...continued, settings: silent }, close, 'closed', '18(4) huruf b'],
];

type Refused = readonly [RoundCode, RoundFacts, RoundEvent];
// prettier-ignore
const refused: readonly Refused[] = [
  ['RND-001', round, close],
  ['RND-001', announcedRound, { kind: 'startVerification' }],
  ['RND-002', round, { kind: 'open', decree: null }],
  ['RND-003', { ...round, state: 'open', applications: { ...round.applications, total: 0 } }, { kind: 'startVerification' }],
  ['RND-004', { ...round, state: 'open', applications: { ...round.applications, draft: 2 } }, { kind: 'startVerification' }],
  ['RND-005', { ...verifying, applications: { ...round.applications, undecided: 1 } }, { kind: 'draftBeritaAcara' }],
  ['RND-006', { ...verifying, applications: { ...round.applications, failedWithoutReason: 1 } }, { kind: 'draftBeritaAcara' }],
  ['RND-007', { ...verifying, comparison: { held: true, uncompared: 1, waiting: 0 } }, { kind: 'draftBeritaAcara' }],
  ['CMP-001', { ...verifying, comparison: { held: true, uncompared: 0, waiting: 1 } }, { kind: 'draftBeritaAcara' }],
  ['RND-008', drafted, { ...signing, number: ' ' }],
  ['RND-009', drafted, { ...signing, signedRoles: ['pengawas', 'kepala-seksi'] }],
  ['RND-010', { ...drafted, requiredSignatories: ['pengawas', 'kepala-satuan-pendidikan'] }, signing],
  ['RND-011', drafted, { ...signing, date: isoDate('2013-07-29') }],
  ['RND-012', drafted, { ...signing, passed: 8 }],
  ['RND-013', { ...round, state: 'beritaAcaraSigned' }, { kind: 'recap', passed: 7, failed: 2 }],
  ['RND-014', { ...round, state: 'recapped' }, { ...announce, ...posting('2013-07-30') }],
  ['RND-014', { ...decided, order: { ...order, date: isoDate('2013-08-24') } }, announceResult],
  ['RND-015', { ...round, state: 'recapped' }, { ...announce, media: ['internet'] }],
  ['RND-015', { ...round, state: 'recapped', settings: { ...round.settings, requiredMedia: [] } }, { ...announce, media: [] }],
  ['RND-016', { ...round, state: 'recapped' }, { ...announce, postedOn: isoDate('2013-08-02') }],
  ['RND-016', { ...round, state: 'recapped' }, { ...announce, postedOn: isoDate('2013-07-31'), latePostingReason: 'lebih dulu' }],
  ['RND-017', announcedRound, received('2013-08-20')],
  ['RND-017', decided, received('2013-08-20')],
  ['RND-017', correctedRound, received('2013-08-29')],
  ['RND-018', announcedRound, received('2013-07-31')],
  ['RND-019', { ...correctedRound, settings: { ...round.settings, maxRounds: 1 } }, received('2013-08-26')],
  ['RND-020', { ...announcedRound, today: isoDate('2013-08-19') }, close],
  ['RND-020', { ...continued, settings: silent, today: isoDate('2013-08-19') }, close],
  ['RND-021', { ...announcedRound, today: isoDate('2013-08-20'), announcements: [{ ...announced, displayUntil: isoDate('2013-08-20') }] }, close],
  ['RND-022', { ...announcedRound, objections: [objection('received')] }, close],
  ['RND-022', { ...announcedRound, state: 'contested', objections: [objection('received')] }, { kind: 'dropObjections' }],
  ['RND-023', { ...announcedRound, state: 'contested', objections: [objection('reviewed'), objection('underReview')] }, { kind: 'completeReview' }],
  ['RND-023', { ...announcedRound, state: 'contested', objections: [objection('withdrawnByObjector')] }, { kind: 'completeReview' }],
  ['RND-024', { ...reviewed, objections: [objection('reviewed', 'benar')] }, { kind: 'orderCorrection', order }],
  ['RND-025', { ...reviewed, objections: [objection('reported', 'benar'), objection('reported')] }, { kind: 'orderCorrection', order }],
  ['RND-026', unfounded, { kind: 'orderCorrection', order }],
  ['RND-027', reviewed, { kind: 'orderContinuation', order }],
  ['RND-028', { ...decided, today: isoDate('2013-08-19') }, announceResult],
  ['RND-028', decided, { ...announceResult, ...posting('2013-08-19') }],
  ['RND-029', { ...continued, settings: silent }, announceResult],
  ['RND-030', continued, close],
  ['RND-031', { ...correctedRound, addedPupils: [{ name: 'Budi', completed: false, droppedReason: ' ' }] }, close],
  ['RND-032', { ...correctedRound, state: 'closed' }, { kind: 'open', decree: round.openingDecree }],
  ['RND-033', thirdCorrection, close],
  ['RND-034', drafted, { ...signing, date: isoDate('2013-09-03') }],
  ['RND-035', reviewed, { kind: 'orderCorrection', order: { ...order, number: '' } }],
  ['RND-035', { ...decided, order: null }, announceResult],
  ['RND-036', { ...reviewed, lastReportOn: isoDate('2013-08-23') }, { kind: 'orderCorrection', order }],
  ['RND-037', { ...announcedRound, state: 'contested', objections: [objection('decided', 'benar'), objection('withdrawnByObjector')] }, { kind: 'dropObjections' }],
];

describe('advanceRound', () => {
  test.each(accepted)('%s is taken', (transition, facts, event, state, article) => {
    expect(advanceRound(facts, event)).toMatchObject({ ok: true, transition, state, article });
  });

  test.each(refused)('%s refuses', (code, facts, event) => {
    expect(advanceRound(facts, event)).toMatchObject({
      ok: false,
      code,
      article: expect.stringMatching(/\d|aplikasi/) as string,
    });
  });

  test('every row of the table is walked once, R17 never', () => {
    const walked = new Set(accepted.map(([id, , , to]) => `${id} ${to}`));
    for (const { id, to } of roundTransitions) expect(walked.has(`${id} ${to}`)).toBe(id !== 'R17');
  });

  test('an unannounced finding "benar" survives a later objection that is withdrawn', () => {
    const facts: RoundFacts = {
      ...decided,
      state: 'contested',
      objections: [objection('decided', 'benar'), objection('withdrawnByObjector')],
    };
    expect(advanceRound(facts, { kind: 'completeReview' })).toMatchObject({ state: 'reviewed' });
    expect(advanceRound({ ...facts, state: 'reviewed' }, { kind: 'orderContinuation', order })).toMatchObject(
      { code: 'RND-027' },
    );
  });

  test('class b corrections without all three media are announced with a warning (G-31)', () => {
    const step = advanceRound(
      { ...decided, applicantClass: 'b' },
      { kind: 'announceResult', ...posting('2013-08-23', ['papan']) },
    );
    expect(step).toMatchObject({ ok: true, warnings: [{ code: 'RND-040' }] });
    expect(
      advanceRound(decided, { kind: 'announceResult', ...posting('2013-08-23', ['papan']) }),
    ).toMatchObject({ warnings: [] });
  });

  test('the third round of objections is taken with a warning (G-17)', () => {
    const second = { ...thirdCorrection, announcements: thirdCorrection.announcements.slice(0, 3) };
    expect(advanceRound(second, received('2013-08-28'))).toMatchObject({
      ok: true,
      warnings: [{ code: 'RND-041' }],
    });
  });

  test('every state has a label', () => {
    expect(Object.keys(roundStateLabels)).toEqual([...roundStates]);
  });
});
