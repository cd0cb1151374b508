import { expect, it } from 'vitest';
import type { RootHolderRow } from '#contract/methods/network-views.ts';
import { ceremonySteps } from '../../../../renderer/features/network/ceremony-steps.ts';

const holders = (...states: RootHolderRow['state'][]) => states.map((state) => ({ state }));
const draft = (signed: readonly string[]) => ({
  needs: [{ label: 'Pemegang', threshold: 2, signed, waiting: [] }],
});

function statesOf(network: Parameters<typeof ceremonySteps>[0]): string {
  return ceremonySteps(network)
    .map(({ state }) => state)
    .join(' ');
}

it('goes from key to key, then to the draft, the signatures and the sheet', () => {
  const none = { fingerprint: null, draft: null };
  expect(statesOf({ ...none, rootHolders: [] })).toBe('next later later later later');
  const three = holders('dibuat', 'dibuat', 'dibuat');
  expect(statesOf({ ...none, rootHolders: three })).toBe('done next later later later');
  const proven = holders('terbukti', 'terbukti', 'terbukti');
  expect(statesOf({ ...none, rootHolders: proven })).toBe('done done next later later');
  expect(statesOf({ ...none, rootHolders: proven, draft: draft(['a']) })).toBe('done done done next later');
  const founded = holders('pangkal', 'pangkal', 'pangkal');
  expect(statesOf({ fingerprint: 'ABCD', draft: null, rootHolders: founded })).toBe(
    'done done done done next',
  );
});

it('counts what is there', () => {
  const rootHolders = holders('terbukti', 'dibuat');
  const whys = ceremonySteps({ fingerprint: null, draft: draft(['a']), rootHolders }).map(({ why }) => why);
  expect(whys.slice(0, 2)).toEqual([
    '2 dari 3 pemegang sudah punya kunci.',
    '1 dari 3 sudah dibaca kembali.',
  ]);
  expect(whys[3]).toBe('1 dari 2 tanda tangan.');
});
