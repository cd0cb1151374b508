import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { advanceObjection } from '#domain/objections/advance-objection.ts';
import { completionTasks, isCompleted } from '#domain/objections/completion-tasks.ts';
import type { ObjectionEvent, ObjectionFacts } from '#domain/objections/objection-facts.ts';
import {
  type ObjectionState,
  objectionStateLabels,
  objectionStates,
} from '#domain/objections/objection-states.ts';
import {
  type ObjectionTransitionId,
  objectionTransitions,
} from '#domain/objections/objection-transitions.ts';
import { timingOf } from '#domain/objections/objection-window.ts';
import type { ObjectionCode } from '#domain/objections/problems.ts';

const base: ObjectionFacts = {
  state: null,
  applicantClass: 'a',
  today: isoDate('2013-09-02'),
  receivedOn: isoDate('2013-08-16'),
  window: { issuedOn: isoDate('2013-08-01'), until: isoDate('2013-08-19') },
  reviewDueOn: isoDate('2013-08-23'),
  requiredReviewers: ['kepala-satuan-pendidikan', 'komite'],
  reviewedOn: null,
  reportRequired: true,
  report: null,
  finding: null,
  announceUnfounded: true,
  anonymousAllowed: true,
};
const at = (state: ObjectionState | null, more: Partial<ObjectionFacts> = {}): ObjectionFacts => ({
  ...base,
  state,
  ...more,
});
const paper = {
  type: 'tidak-tercantum-layak',
  anonymousReason: null,
  grounds: 'Ayahnya buruh harian.',
  objector: { name: 'Sumiati', capacity: 'masyarakat', contact: '0812' },
  subject: { kind: 'application', applicationId: 'app-1' },
} as const;
const register = (more: object = {}): ObjectionEvent => ({ kind: 'register', paper: { ...paper, ...more } });
const signReview = {
  kind: 'signReview',
  reviewedOn: isoDate('2013-08-21'),
  signedRoles: ['komite', 'kepala-satuan-pendidikan'],
} as const;
const letter = { number: '1/2013', date: isoDate('2013-08-22') };
const decide: ObjectionEvent = { kind: 'decide', order: letter, finding: 'benar' };
const late = { receivedOn: isoDate('2013-08-20') };

type Accepted = readonly [ObjectionTransitionId, ObjectionFacts, ObjectionEvent, ObjectionState, string];
// prettier-ignore
const accepted: readonly Accepted[] = [
  ['O1', at(null), register(), 'received', '16'],
  ['O1', at(null, late), register(), 'received', '16'],
  ['O1', at(null, { applicantClass: 'b' }), register({ objector: null, anonymousReason: 'takut' }), 'received', '17'],
  ['O1', at(null), register({ subject: { kind: 'person', name: 'Budi', school: 'SDN 1' } }), 'received', '16'],
  ['O2', at('received', late), { kind: 'declareInadmissible' }, 'inadmissible', '16'],
  ['O3', at('received'), { kind: 'startReview' }, 'underReview', '18(1)'],
  ['O4', at('underReview'), signReview, 'reviewed', '18(2)'],
  ['O5', at('reviewed'), { kind: 'report', report: letter }, 'reported', '18(3)'],
  ['O6', at('reported', { report: letter }), decide, 'decided', '18(4)'],
  ['O6', at('reviewed', { applicantClass: 'b', reportRequired: false }), decide, 'decided', '20'],
  ['O7', at('decided'), { kind: 'announceResult' }, 'resultAnnounced', '21(1)'],
  ['O8', at('resultAnnounced'), { kind: 'close' }, 'closed', '21, 23'],
  ['O8', at('decided', { finding: 'tidak-benar', announceUnfounded: false }), { kind: 'close' }, 'closed', '18(4)'],
  ['O9', at('reported'), { kind: 'withdraw', reason: 'salah paham' }, 'withdrawnByObjector', 'aturan aplikasi'],
];

type Refused = readonly [ObjectionCode, ObjectionFacts, ObjectionEvent];
// prettier-ignore
const refused: readonly Refused[] = [
  ['OBJ-001', at('decided'), { kind: 'withdraw', reason: 'salah paham' }],
  ['OBJ-002', at(null), register({ objector: { ...paper.objector, name: ' ' } })],
  ['OBJ-060', at(null, { anonymousAllowed: false }), register({ objector: null, anonymousReason: 'takut' })],
  ['OBJ-003', at(null), register({ objector: { ...paper.objector, contact: '' } })],
  ['OBJ-004', at(null), register({ grounds: '' })],
  ['OBJ-005', at(null), register({ subject: null })],
  ['OBJ-005', at(null), register({ type: 'data-keliru', subject: { kind: 'person', name: 'Budi', school: 'SDN 1' } })],
  ['OBJ-006', at('received', late), { kind: 'startReview' }],
  ['OBJ-007', at('received', { receivedOn: isoDate('2013-08-19') }), { kind: 'declareInadmissible' }],
  ['OBJ-008', at(null, { receivedOn: isoDate('2013-07-31') }), register()],
  ['OBJ-009', at('underReview'), { ...signReview, signedRoles: ['komite'] }],
  ['OBJ-010', at('underReview', { requiredReviewers: ['komite'] }), signReview],
  ['OBJ-011', at('underReview'), { ...signReview, reviewedOn: isoDate('2013-08-15') }],
  ['OBJ-012', at('reviewed'), { kind: 'report', report: { ...letter, number: '' } }],
  ['OBJ-013', at('reviewed', { reviewedOn: isoDate('2013-08-23') }), { kind: 'report', report: letter }],
  ['OBJ-014', at('reviewed'), decide],
  ['OBJ-064', at('reviewed', { applicantClass: 'b', reportRequired: false }), { kind: 'report', report: letter }],
  ['OBJ-015', at('reported', { report: { ...letter, date: isoDate('2013-08-23') } }), decide],
  ['OBJ-016', at('reported'), { kind: 'decide', order: { ...letter, number: '' }, finding: 'benar' }],
  ['OBJ-017', at('received'), { kind: 'withdraw', reason: '' }],
  ['OBJ-018', at('decided', { finding: 'benar', announceUnfounded: false }), { kind: 'close' }],
  ['OBJ-019', at('underReview'), { ...signReview, reviewedOn: isoDate('2013-09-03') }],
  ['OBJ-028', at('decided', { finding: 'tidak-benar' }), { kind: 'close' }],
];

describe('advanceObjection', () => {
  test.each(accepted)('%s is taken', (transition, facts, event, state, article) => {
    expect(advanceObjection(facts, event)).toMatchObject({ ok: true, transition, state, article });
  });

  test.each(refused)('%s refuses', (code, facts, event) => {
    expect(advanceObjection(facts, event)).toMatchObject({
      ok: false,
      code,
      article: expect.stringMatching(/\d|aplikasi/) as string,
    });
  });

  test('every row of the table is walked', () => {
    const walked = new Set(accepted.map(([id, , , to]) => `${id} ${to}`));
    for (const { id, to } of objectionTransitions) expect(walked).toContain(`${id} ${to}`);
    expect(Object.keys(objectionStateLabels)).toEqual([...objectionStates]);
  });

  test('a late review is taken with a warning', () => {
    expect(
      advanceObjection(at('underReview'), { ...signReview, reviewedOn: isoDate('2013-08-24') }),
    ).toMatchObject({ ok: true, warnings: [{ code: 'OBJ-030' }] });
    expect(
      advanceObjection(at('underReview'), { ...signReview, reviewedOn: isoDate('2013-08-23') }),
    ).toMatchObject({ warnings: [] });
  });
});

test('the first and last day of the window are in time', () => {
  expect(
    ['2013-07-31', '2013-08-01', '2013-08-19', '2013-08-20'].map((day) =>
      timingOf(isoDate(day), base.window),
    ),
  ).toEqual(['before-announcement', 'in-time', 'in-time', 'late']);
});

describe('completionTasks (Pasal 22)', () => {
  test('a pupil who never applied owes everything', () => {
    const tasks = completionTasks({
      letterReceived: false,
      documentsWanting: 0,
      consentToPublish: true,
      accountFormFilled: false,
    });
    expect(tasks.map(({ kind, done }) => [kind, done])).toEqual([
      ['surat-usulan', false],
      ['dokumen', false],
      ['persetujuan', false],
      ['formulir-rekening', false],
    ]);
  });

  test('is completed only when all four are done', () => {
    const all = {
      letterReceived: true,
      documentsWanting: 0,
      consentToPublish: true,
      accountFormFilled: true,
    };
    expect(isCompleted(all)).toBe(true);
    for (const lack of [
      { letterReceived: false },
      { documentsWanting: 1 },
      { consentToPublish: false },
      { accountFormFilled: false },
    ])
      expect(isCompleted({ ...all, ...lack })).toBe(false);
  });
});
