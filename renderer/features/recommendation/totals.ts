import type { RecapTotals } from '#contract/methods/recaps.ts';

/** The sum of the rows where each pupil stands in exactly one of them; null where rows overlap. */
export function grandTotal(totals: readonly RecapTotals[], pupils: number): RecapTotals | null {
  if (totals.length < 2) return null;
  const sum = totals.reduce(
    (before, row) => ({
      label: 'Jumlah',
      baru: before.baru + row.baru,
      lanjutan: before.lanjutan + row.lanjutan,
      L: before.L + row.L,
      P: before.P + row.P,
      total: before.total + row.total,
    }),
    { label: 'Jumlah', baru: 0, lanjutan: 0, L: 0, P: 0, total: 0 },
  );
  return sum.total === pupils ? sum : null;
}
