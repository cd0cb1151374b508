import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { advanceApplication } from '#domain/rounds/application.ts';
import type { ApplicationEvent, ApplicationFacts } from '#domain/rounds/application-facts.ts';
import type { ApplicationCode } from '#domain/rounds/application-problems.ts';
import {
  type ApplicationPlace,
  applicationStateLabels,
  applicationStates,
  columnsOf,
  placeOf,
  recapLevels,
} from '#domain/rounds/application-states.ts';
import {
  type ApplicationTransitionId,
  applicationTransitions,
} from '#domain/rounds/application-transitions.ts';

const base: ApplicationFacts = {
  state: 'draft',
  applicantClass: 'a',
  levelGroup: 'SMP',
  today: isoDate('2013-09-02'),
  viaCorrection: false,
  consentToPublish: true,
  windowEndsOn: isoDate('2013-07-29'),
  roundState: 'open',
  documentsWanting: 0,
  accountForm: { wanting: 0 },
  advice: 'eligible',
  openDuplicates: 0,
};
const at = (state: ApplicationPlace | null, more: Partial<ApplicationFacts> = {}): ApplicationFacts => ({
  ...base,
  state,
  ...more,
});
const letter = { number: '1/2013', date: isoDate('2013-09-01') };
const order = { kind: 'perbaiki', finding: 'benar', type: 'tercantum-tidak-layak' } as const;
const inclusion = { ...order, type: 'tidak-tercantum-layak' } as const;
const receipt = { sealed: true, arithmeticHolds: true };
const closed = { roundState: 'closed' } as const;
const b = { ...closed, applicantClass: 'b' } as const;
const on = (date: string) => ({ receivedOn: isoDate(date) });
const carry = { kind: 'carryOver', dataUpdated: true, levelChanged: false } as const;

type Accepted = readonly [ApplicationTransitionId, ApplicationFacts, ApplicationEvent, ApplicationPlace];
// prettier-ignore
const accepted: readonly Accepted[] = [
  ['A1', at('draft'), { kind: 'submit', ...on('2013-07-29') }, 'submitted'],
  ['A1', at('draft', { viaCorrection: true }), { kind: 'submit', ...on('2013-08-30') }, 'submitted'],
  ['A2', at('draft'), { kind: 'rejectLate', ...on('2013-07-30') }, 'rejectedLate'],
  ['A2b', at('rejectedLate', { windowEndsOn: isoDate('2013-08-12') }), { kind: 'submit', ...on('2013-07-30') }, 'submitted'],
  ['A3', at('submitted', { documentsWanting: 1 }), { kind: 'markIncomplete' }, 'incomplete'],
  ['A3', at('incomplete', { roundState: 'verifying' }), { kind: 'complete' }, 'submitted'],
  ['A4', at('submitted', { roundState: 'verifying' }), { kind: 'verify' }, 'verifying'],
  ['A5', at('verifying', { roundState: 'verifying' }), { kind: 'pass', deviationReason: null }, 'passed'],
  ['A5', at('failed', { roundState: 'beritaAcaraDrafted', advice: 'ineligible' }), { kind: 'pass', deviationReason: 'KK baru' }, 'passed'],
  ['A5', at('incomplete', { roundState: 'verifying', advice: 'incomplete' }), { kind: 'fail', reasons: ['DOC'], deviationReason: null }, 'failed'],
  ['A5b', at('passed', { roundState: 'verifying' }), { kind: 'takeBackResult' }, 'verifying'],
  ['A5b', at('failed', { roundState: 'beritaAcaraDrafted', documentsWanting: 1 }), { kind: 'takeBackResult' }, 'incomplete'],
  ['A6', at('passed', { roundState: 'announced' }), { kind: 'announce' }, 'listed'],
  ['A6', at('failed', { roundState: 'announced', consentToPublish: false }), { kind: 'announce' }, 'unlisted'],
  ['A7', at('listed', { accountForm: { wanting: 3 } }), { kind: 'fillAccountForm' }, 'provisional'],
  ['A8', at('provisional'), { kind: 'removeByOrder', order }, 'removedByCorrection'],
  ['A8', at('addedByCorrection'), { kind: 'removeByOrder', order }, 'removedByCorrection'],
  ['A9', at(null), { kind: 'addByOrder', order: inclusion }, 'addedByCorrection'],
  ['A9', at('removedByCorrection'), { kind: 'addByOrder', order: inclusion }, 'addedByCorrection'],
  ['A10', at('addedByCorrection'), { kind: 'completeAddition' }, 'provisional'],
  ['A11', at('provisional', closed), { kind: 'recapAtOrigin', at: 'school' }, 'recapped(school)'],
  ['A11b', at('provisional', b), { kind: 'recapAtOrigin', at: 'section' }, 'recapped(section)'],
  ['A11b', at('provisional', { ...b, levelGroup: 'MTs' }), { kind: 'recapAtOrigin', at: 'kantor' }, 'recapped(kantor)'],
  ['A11c', at('provisional', { ...b, levelGroup: 'MA' }), { kind: 'recapAtOrigin', at: 'kanwil' }, 'recapped(kanwil)'],
  ['A12', at('recapped(school)'), { kind: 'recapAbove', at: 'section', receipt }, 'recapped(section)'],
  ['A12', at('recapped(section)'), { kind: 'recapAbove', at: 'sudin', receipt }, 'recapped(sudin)'],
  ['A12b', at('recapped(school)', { levelGroup: 'MI' }), { kind: 'recapAbove', at: 'kantor', receipt }, 'recapped(kantor)'],
  ['A12b', at('recapped(kantor)', { levelGroup: 'MI' }), { kind: 'recapAbove', at: 'kanwil', receipt }, 'recapped(kanwil)'],
  ['A12b', at('recapped(school)', { levelGroup: 'MA' }), { kind: 'recapAbove', at: 'kanwil', receipt }, 'recapped(kanwil)'],
  ['A13', at('recapped(sudin)'), { kind: 'propose', letter }, 'proposed'],
  ['A14', at('proposed'), { kind: 'recommend', letter }, 'recommended'],
  ['A15', at('recommended'), { kind: 'determine', letter, amount: 210_000 }, 'determined'],
  ['A15', at('recommended'), { kind: 'rejectDetermination', letter }, 'notDetermined'],
  ['A16', at('determined'), { kind: 'activate', accountNumber: '123' }, 'active'],
  ['A17', at('active'), { kind: 'withdrawCard', letter }, 'cardWithdrawn'],
  ['A17', at('cardWithdrawn'), { kind: 'revoke', letter }, 'revoked'],
  ['A18', at('active'), { kind: 'end', reason: 'tamat' }, 'ended'],
  ['A19', at('active'), { kind: 'continueAtNextLevel', newLevel: 'SMK' }, 'active'],
  ['A19b', at('active'), { ...carry, at: 'school' }, 'recapped(school)'],
  ['A19b', at('active', b), { ...carry, at: 'section' }, 'recapped(section)'],
  ['A19b', at('active', { ...b, levelGroup: 'MI' }), { ...carry, at: 'kantor' }, 'recapped(kantor)'],
  ['A19b', at('active', { ...b, levelGroup: 'MA' }), { ...carry, at: 'kanwil' }, 'recapped(kanwil)'],
  ['A20', at('listed'), { kind: 'withdraw', reason: 'pindah' }, 'withdrawn'],
];

type Refused = readonly [ApplicationCode, ApplicationFacts, ApplicationEvent];
// prettier-ignore
const refused: readonly Refused[] = [
  ['APP-001', at('draft'), { kind: 'verify' }],
  ['APP-029', at('passed', { roundState: 'beritaAcaraSigned' }), { kind: 'withdraw', reason: 'pindah' }],
  ['APP-001', at('recapped(school)'), { kind: 'withdraw', reason: 'pindah' }],
  ['APP-001', at('listed'), { kind: 'addByOrder', order: inclusion }],
  ['APP-002', at('draft'), { kind: 'submit', ...on('2013-07-30') }],
  ['APP-003', at('draft'), { kind: 'rejectLate', ...on('2013-07-29') }],
  ['APP-003', at('draft', { viaCorrection: true }), { kind: 'rejectLate', ...on('2013-08-30') }],
  ['APP-004', at('draft'), { kind: 'submit', ...on('2013-09-03') }],
  ['APP-005', at('submitted'), { kind: 'markIncomplete' }],
  ['APP-006', at('incomplete', { documentsWanting: 1 }), { kind: 'complete' }],
  ['APP-006', at('addedByCorrection', { documentsWanting: 2 }), { kind: 'completeAddition' }],
  ['APP-007', at('incomplete', { roundState: 'beritaAcaraDrafted' }), { kind: 'complete' }],
  ['APP-008', at('submitted'), { kind: 'verify' }],
  ['APP-009', at('verifying', { roundState: 'beritaAcaraSigned' }), { kind: 'pass', deviationReason: null }],
  ['APP-010', at('verifying', { roundState: 'verifying', advice: null }), { kind: 'fail', reasons: [], deviationReason: null }],
  ['APP-011', at('verifying', { roundState: 'verifying', advice: 'ineligible' }), { kind: 'pass', deviationReason: ' ' }],
  ['APP-011', at('verifying', { roundState: 'verifying' }), { kind: 'fail', reasons: ['X'], deviationReason: null }],
  ['APP-012', at('passed', { roundState: 'recapped' }), { kind: 'announce' }],
  ['APP-013', at('passed', { roundState: 'announced', consentToPublish: false }), { kind: 'announce' }],
  ['APP-014', at('listed', { accountForm: null }), { kind: 'fillAccountForm' }],
  ['APP-015', at('listed'), { kind: 'removeByOrder', order: { ...order, kind: 'lanjutkan' } }],
  ['APP-015', at('listed'), { kind: 'removeByOrder', order: inclusion }],
  ['APP-015', at('unlisted'), { kind: 'addByOrder', order: { ...inclusion, finding: 'tidak-benar' } }],
  ['APP-016', at('provisional'), { kind: 'recapAtOrigin', at: 'school' }],
  ['APP-017', at('provisional', { ...closed, accountForm: { wanting: 1 } }), { kind: 'recapAtOrigin', at: 'school' }],
  ['APP-018', at('recapped(school)'), { kind: 'recapAbove', at: 'section', receipt: { ...receipt, sealed: false } }],
  ['APP-019', at('recapped(school)'), { kind: 'recapAbove', at: 'section', receipt: { ...receipt, arithmeticHolds: false } }],
  ['APP-020', at('recapped(school)', { openDuplicates: 1 }), { kind: 'recapAbove', at: 'section', receipt }],
  ['APP-021', at('recommended'), { kind: 'determine', letter: { ...letter, number: '' }, amount: 1 }],
  ['APP-022', at('recommended'), { kind: 'determine', letter, amount: null }],
  ['APP-022', at('recommended'), { kind: 'determine', letter, amount: 0 }],
  ['APP-023', at('determined'), { kind: 'activate', accountNumber: '' }],
  ['APP-024', at('active'), { kind: 'end', reason: '' }],
  ['APP-025', at('active'), { kind: 'continueAtNextLevel', newLevel: 'SMP' }],
  ['APP-026', at('active'), { ...carry, at: 'school', dataUpdated: false }],
  ['APP-027', at('active'), { ...carry, at: 'school', levelChanged: true }],
  ['APP-028', at('recapped(school)', { levelGroup: 'MI' }), { kind: 'recapAbove', at: 'section', receipt }],
  ['APP-028', at('provisional', b), { kind: 'recapAtOrigin', at: 'school' }],
];

describe('advanceApplication', () => {
  test.each(accepted)('%s is taken', (transition, facts, event, state) => {
    expect(advanceApplication(facts, event)).toMatchObject({ ok: true, transition, state });
  });

  test.each(refused)('%s refuses', (code, facts, event) => {
    expect(advanceApplication(facts, event)).toMatchObject({
      ok: false,
      code,
      article: expect.stringMatching(/\d|aplikasi/) as string,
    });
  });

  test('every row of the table is walked', () => {
    const walked = new Set(accepted.map(([id, , event, to]) => `${id} ${event.kind} ${to}`));
    for (const { id, on: kind, to } of applicationTransitions)
      expect(walked).toContain(`${id} ${kind} ${to}`);
  });

  test('the place and its two columns are one to one', () => {
    for (const state of applicationStates.filter((each) => each !== 'recapped'))
      expect(columnsOf(placeOf(state, null))).toEqual({ state, recapLevel: null });
    for (const recapLevel of recapLevels)
      expect(columnsOf(placeOf('recapped', recapLevel))).toEqual({ state: 'recapped', recapLevel });
    expect(() => placeOf('recapped', null)).toThrow();
    expect(Object.keys(applicationStateLabels)).toEqual([...applicationStates]);
  });
});
