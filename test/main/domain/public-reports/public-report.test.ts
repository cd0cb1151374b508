import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import {
  advancePublicReport,
  type PublicReportEvent,
  type PublicReportFacts,
  publicReportItems,
  type PublicReportState,
  publicReportStates,
} from '#domain/public-reports/advance-public-report.ts';
import { publicReportProblems } from '#domain/public-reports/public-report-problems.ts';

const today = isoDate('2013-11-10');
const atDinas: PublicReportFacts = {
  state: 'received',
  today,
  receivedOn: isoDate('2013-11-01'),
  isDinas: true,
  items: [...publicReportItems],
};
const elsewhere = { ...atDinas, isDinas: false };
const on = isoDate('2013-11-05');
const codeOf = (facts: PublicReportFacts, event: PublicReportEvent) => {
  const step = advancePublicReport(facts, event);
  return step.ok ? step.state : step.code;
};

describe('a report of the public (Pasal 49)', () => {
  it('is registered, followed up and closed at the Dinas', () => {
    expect(codeOf(atDinas, { kind: 'register', on })).toBe('registered');
    expect(codeOf({ ...atDinas, state: 'registered' }, { kind: 'followUp', on })).toBe('followedUp');
    expect(codeOf({ ...atDinas, state: 'followedUp' }, { kind: 'followUp', on })).toBe('followedUp');
    expect(codeOf({ ...atDinas, state: 'followedUp' }, { kind: 'close', on })).toBe('closed');
  });

  it('waits for what 49(3) asks for, and names it', () => {
    const incomplete = { ...atDinas, items: ['chronology'] } as const;
    expect(codeOf(incomplete, { kind: 'ask', on })).toBe('incomplete');
    const refused = advancePublicReport(incomplete, { kind: 'register', on });
    expect(refused).toMatchObject({ ok: false, code: 'LAP-002', article: '49(2)' });
    expect(JSON.stringify(refused)).toMatch(/KTP.*bukti permulaan/);
  });

  it('is forwarded by every other office, which keeps the number of the receipt', () => {
    expect(codeOf(elsewhere, { kind: 'register', on })).toBe('LAP-005');
    expect(codeOf({ ...elsewhere, items: [] }, { kind: 'forward', on })).toBe('forwarded');
    const forwarded = { ...elsewhere, state: 'forwarded' } as const;
    expect(codeOf(forwarded, { kind: 'confirmReceipt', on, receiptNo: ' ' })).toBe('LAP-007');
    expect(codeOf(forwarded, { kind: 'confirmReceipt', on, receiptNo: '12/KAL/2013' })).toBe('closed');
    expect(codeOf(atDinas, { kind: 'forward', on })).toBe('LAP-006');
  });

  it('takes no step before it was received or after today', () => {
    expect(codeOf(atDinas, { kind: 'register', on: isoDate('2013-10-31') })).toBe('LAP-003');
    expect(codeOf(atDinas, { kind: 'register', on: isoDate('2013-11-11') })).toBe('LAP-004');
  });

  it('never leaves its states, never re-opens, and refuses with a known code and the article', () => {
    const event = fc.record({
      kind: fc.constantFrom('ask', 'register', 'followUp', 'forward', 'confirmReceipt', 'close'),
      on: fc.constantFrom(isoDate('2013-10-01'), on, today, isoDate('2014-01-01')),
      receiptNo: fc.constantFrom('', '1'),
    });
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.subarray([...publicReportItems]),
        fc.array(event, { maxLength: 12 }),
        (isDinas, items, events) => {
          let state: PublicReportState = 'received';
          for (const one of events) {
            const step = advancePublicReport({ ...atDinas, isDinas, items, state }, one);
            if (step.ok) {
              expect(state).not.toBe('closed');
              expect(publicReportStates).toContain(step.state);
              if (['registered', 'followedUp'].includes(step.state)) expect(isDinas).toBe(true);
              if (step.state === 'forwarded') expect(isDinas).toBe(false);
              state = step.state;
            } else {
              expect(Object.keys(publicReportProblems)).toContain(step.code);
              expect(step.article).toMatch(/^49/);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
