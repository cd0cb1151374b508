import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { type RecapEvent, advanceRecap } from '#domain/recaps/advance-recap.ts';
import {
  type RecommendationEvent,
  type RecommendationState,
  advanceRecommendation,
} from '#domain/recaps/advance-recommendation.ts';
import { type RecapState, recapStateLabels, recapStates } from '#domain/recaps/recap-states.ts';

const at = (state: RecapState) => ({ id: 'r1', revision: 1, state });
const good = { ok: true, count: 1, leftBehind: [] } as const;
const bad = {
  ok: false,
  article: '25, 26',
  problems: [{ severity: 'refuse', code: 'RCP-002', values: { name: 'Siti' } }],
} as const;

describe('advanceRecap', () => {
  test.each<readonly [RecapState, RecapEvent, RecapState]>([
    ['draft', { kind: 'seal', verdict: good, sealedBy: 'Kepala Seksi' }, 'sealed'],
    ['sealed', { kind: 'send', paketId: 'p' }, 'sent'],
    ['sent', { kind: 'receive', receiptId: 't' }, 'received'],
    ['received', { kind: 'accept' }, 'accepted'],
    ['received', { kind: 'return', reasons: ['jumlah salah'] }, 'returned'],
    ['returned', { kind: 'supersede' }, 'superseded'],
  ])('%s goes on', (from, event, to) => {
    expect(advanceRecap(at(from), event)).toMatchObject({ ok: true, state: to });
  });

  test.each<readonly [string, RecapState, RecapEvent]>([
    ['RCP-001', 'accepted', { kind: 'return', reasons: ['x'] }],
    ['RCP-001', 'sealed', { kind: 'seal', verdict: good, sealedBy: 'x' }],
    ['RCP-002', 'draft', { kind: 'seal', verdict: bad, sealedBy: 'x' }],
    ['RCP-013', 'draft', { kind: 'seal', verdict: good, sealedBy: ' ' }],
    ['RCP-014', 'received', { kind: 'return', reasons: [] }],
    ['RCP-015', 'sent', { kind: 'receive', receiptId: '' }],
    ['RCP-017', 'sealed', { kind: 'send', paketId: '' }],
  ])('%s refuses', (code, from, event) => {
    expect(advanceRecap(at(from), event)).toMatchObject({ ok: false, code });
  });

  test('whatever state it is in, a newer revision takes its place once', () => {
    for (const state of recapStates)
      expect(advanceRecap(at(state), { kind: 'supersede' }).ok).toBe(state !== 'superseded');
    expect(Object.keys(recapStateLabels)).toEqual([...recapStates]);
  });
});

describe('advanceRecommendation', () => {
  const today = isoDate('2013-10-01');
  const letter = { number: '1/2013', date: today };
  test.each<readonly [RecommendationState, RecommendationEvent, object]>([
    ['draft', { kind: 'sign', letter, problems: [] }, { ok: true, state: 'signed', article: '30' }],
    ['signed', { kind: 'send', tembusan: ['TKPK', 'BPKD'] }, { ok: true, state: 'sent' }],
    ['sent', { kind: 'consider', letter }, { ok: true, state: 'considered', article: '31(1)' }],
    ['considered', { kind: 'determine', letter }, { ok: true, state: 'determined', article: '32' }],
    ['signed', { kind: 'determine', letter }, { ok: false, code: 'PRP-001' }],
    [
      'draft',
      { kind: 'sign', letter, problems: [{ severity: 'refuse', code: 'PRP-003', values: {} }] },
      { ok: false, code: 'PRP-003' },
    ],
    [
      'draft',
      { kind: 'sign', letter: { ...letter, number: '' }, problems: [] },
      { ok: false, code: 'PRP-005' },
    ],
    [
      'signed',
      { kind: 'send', tembusan: ['BPKD'] },
      { ok: false, code: 'PRP-006', detail: { recipient: 'TKPK' } },
    ],
    [
      'sent',
      { kind: 'consider', letter: { ...letter, date: isoDate('2013-10-02') } },
      { ok: false, code: 'PRP-007' },
    ],
  ])('%s', (state, event, outcome) => {
    expect(advanceRecommendation({ state, today }, event)).toMatchObject(outcome);
  });
});
