import { describe, expect, it } from 'vitest';
import { joiningSteps } from '../../../../renderer/features/network/joining-steps.ts';

const own = '317308-seksi-dasar';
const office = { office: own, name: 'Seksi Kembangan', kind: '', persons: [] };
const statesOf = (network: Parameters<typeof joiningSteps>[0]) =>
  joiningSteps(network, own).map(({ state }) => state);

describe('joining a network', () => {
  it('begins with the typed fingerprint', () => {
    expect(statesOf({ fingerprint: null, trustVersion: 0, offices: [] })).toEqual([
      'next',
      'later',
      'later',
      'later',
    ]);
  });

  it('goes on with the enrolment until the list names this office', () => {
    expect(
      statesOf({ fingerprint: 'ABCD', trustVersion: 2, offices: [{ ...office, office: 'dinas' }] }),
    ).toEqual(['done', 'next', 'later', 'later']);
    expect(statesOf({ fingerprint: 'ABCD', trustVersion: 3, offices: [office] })).toEqual([
      'done',
      'done',
      'done',
      'done',
    ]);
  });
});
