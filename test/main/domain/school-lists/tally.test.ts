import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels } from '#domain/routing/levels.ts';
import { type LevelCount, mayHaveCluster, sumTallies, tallyLevels } from '#domain/school-lists/tally.ts';
import { edition2025 } from './sheet-of.ts';

const table = edition2025().amounts;
const none = { cancelled: 0, waiting: 0, cluster: null };

describe('the money of a period', () => {
  it('is personal and SPP by cluster, and LKP by semester', () => {
    const counts: readonly LevelCount[] = [
      { ...none, level: 'SMP', status: 'swasta', verified: 2 },
      { ...none, level: 'SMP', status: 'swasta', cluster: 3, verified: 1 },
      { ...none, level: 'SMP', status: 'negeri', verified: 4, cancelled: 1 },
      { ...none, level: 'PKBM', status: 'swasta', verified: 1 },
      { ...none, level: 'LKP', status: 'swasta', verified: 2 },
    ];
    expect(tallyLevels(counts, table)).toMatchObject([
      // 7 x 300.000; 2 x 170.000 + 1 x 623.705
      { level: 'SMP', verified: 7, cancelled: 1, personalPerMonth: 2_100_000, sppPerMonth: 963_705 },
      { level: 'PKBM', personalPerMonth: 300_000, sppPerMonth: 0 },
      { level: 'LKP', personalPerMonth: 0, personalPerSemester: 3_600_000 },
    ]);
  });

  it('is not set rather than nothing where no table fixes it', () => {
    const counts: readonly LevelCount[] = [{ ...none, level: 'SD', status: 'negeri', verified: 3 }];
    expect(tallyLevels(counts, null)).toMatchObject([{ withoutAmount: 3, personalPerMonth: 0 }]);
    // A cluster the level does not have is no amount either.
    const clustered = [{ ...none, level: 'MTs', status: 'swasta', cluster: 1, verified: 1 }] as const;
    expect(tallyLevels(clustered, table)).toMatchObject([{ withoutAmount: 1 }]);
    expect(mayHaveCluster('MTs', 'swasta')).toBe(false);
  });

  it('loses nobody between schools and total', () => {
    const count = fc.record({
      level: fc.constantFrom(...levels),
      status: fc.constantFrom('negeri' as const, 'swasta' as const),
      cluster: fc.constantFrom(null, 1 as const, 2 as const, 3 as const),
      verified: fc.nat(500),
      cancelled: fc.nat(50),
      waiting: fc.nat(50),
    });
    fc.assert(
      fc.property(fc.array(count), (counts) => {
        const total = sumTallies(tallyLevels(counts, table));
        const sum = (key: 'verified' | 'cancelled' | 'waiting') =>
          counts.reduce((all, one) => all + one[key], 0);
        expect(total).toMatchObject({
          verified: sum('verified'),
          cancelled: sum('cancelled'),
          waiting: sum('waiting'),
        });
      }),
    );
  });
});
