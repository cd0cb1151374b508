import { describe, expect, it } from 'vitest';
import type { RecommendationView } from '#contract/methods/proposals.ts';
import {
  nextAct,
  recommendationSteps,
} from '../../../../renderer/features/recommendation/recommendation-steps.ts';
import { grandTotal } from '../../../../renderer/features/recommendation/totals.ts';

const yes = { allowed: true, why: null };
const view: RecommendationView = {
  recommendationId: 'r',
  all: [],
  waiting: 0,
  proposals: [],
  missingSenders: [],
  number: '120',
  date: '2013-09-12',
  state: 'draft',
  stateLabel: '',
  pupils: 0,
  totals: [],
  documents: [],
  tembusan: [],
  consideration: null,
  determination: null,
  compile: yes,
  sign: { allowed: false, why: 'Hanya Kepala Dinas yang menandatangani.' },
  send: yes,
  consider: yes,
  determine: yes,
};

describe('the steps of a recommendation', () => {
  it('show what is done with its date, what is due and why it is held back', () => {
    const [compile, sign, send] = recommendationSteps(view);
    expect(compile).toMatchObject({ state: 'done', on: '2013-09-12' });
    expect(sign).toMatchObject({ state: 'blocked', why: 'Hanya Kepala Dinas yang menandatangani.' });
    expect(send).toMatchObject({ state: 'later', why: null });
  });

  it.each([
    ['belum', 'compile'],
    ['draft', 'sign'],
    ['signed', 'send'],
    ['sent', 'consider'],
    ['considered', 'determine'],
    ['determined', null],
  ] as const)('after %s comes %s', (state, act) => {
    expect(nextAct({ state })).toBe(act);
  });
});

describe('the grand total', () => {
  const row = (label: string, total: number) => ({ label, baru: total, lanjutan: 0, L: total, P: 0, total });

  it('is shown only where every pupil stands in exactly one row', () => {
    expect(grandTotal([row('SD negeri', 20), row('SMP negeri', 13)], 33)).toMatchObject({
      total: 33,
      baru: 33,
    });
    expect(grandTotal([row('SD', 20), row('negeri', 20)], 20)).toBeNull();
  });
});
