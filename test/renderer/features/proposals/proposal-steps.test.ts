import { describe, expect, it } from 'vitest';
import type { ProposalsView } from '#contract/methods/proposals.ts';
import { proposalSteps } from '../../../../renderer/features/proposals/proposal-steps.ts';

const yes = { allowed: true, why: null };
const received = {
  office: '317308-seksi-dasar',
  name: 'Seksi Kembangan',
  state: 'diterima',
  pupils: 10,
  recap: null,
  paketId: null,
  returning: { allowed: true, why: null },
} as const;
const view: ProposalsView = {
  received: [received],
  openPairs: 0,
  recap: null,
  bidang: [{ bidang: 'bidang-smk', label: 'Bidang SMK', pupils: 10, proposal: null }],
  find: yes,
  recapStep: yes,
  make: yes,
};
const statesOf = (changes: Partial<ProposalsView>) =>
  proposalSteps({ ...view, ...changes }).map(({ state }) => state);

describe('the steps to the proposals', () => {
  it('wait for the offices below and for undecided pairs', () => {
    expect(statesOf({ received: [{ ...received, state: 'belum' }], openPairs: 2 }).slice(0, 2)).toEqual([
      'next',
      'next',
    ]);
  });

  it('go on to the recap when all is in', () => {
    expect(statesOf({})).toEqual(['done', 'done', 'next', 'later']);
  });

  it('end when every Bidang with pupils has its proposal', () => {
    const recap = { recapId: 'r', pupils: 10, state: 'sealed', documentId: null };
    expect(statesOf({ recap })[3]).toBe('next');
    expect(
      statesOf({
        recap,
        bidang: [{ bidang: 'bidang-smk', label: 'Bidang SMK', pupils: 0, proposal: null }],
      })[3],
    ).toBe('done');
  });
});
