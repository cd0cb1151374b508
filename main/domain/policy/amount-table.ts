import { type Level, levels, type SchoolStatus } from '../routing/levels.ts';
import { type Guarded, isCount, isText, listOf, nullOr, oneOf, record } from './guards.ts';

/** PPDB Bersama cluster of a private school (KJP Plus 2025). */
export type PpdbBersamaCluster = 1 | 2 | 3;

/** Amounts as fixed by a Keputusan Gubernur (Pasal 7 ayat (2), 32); rupiah. `basis` names it. */
export const isAmountTable = record({
  basis: isText,
  rows: listOf(
    record({
      level: oneOf(levels),
      status: oneOf(['negeri', 'swasta']),
      cluster: nullOr(oneOf([1, 2, 3])),
      personal: isCount,
      spp: isCount,
      per: oneOf(['month', 'semester']),
    }),
  ),
});
export type AmountTable = Guarded<typeof isAmountTable>;

/** Rupiah per month, or per semester for LKP. */
export type Amount =
  | { readonly personalPerMonth: number; readonly sppPerMonth: number; readonly totalPerMonth: number }
  | { readonly personalPerSemester: number };

/** `not-set`: no Keputusan Gubernur entered; shown as "belum ditetapkan", never as Rp0. */
export type AmountLookup =
  | { readonly kind: 'found'; readonly amount: Amount }
  | { readonly kind: 'not-set' }
  | { readonly kind: 'cluster-not-applicable' };

/** Looks up what a pupil of that school would get; a cluster replaces the ordinary SPP, it never adds. */
export function amountFor(
  table: AmountTable | null,
  level: Level,
  status: SchoolStatus,
  cluster: PpdbBersamaCluster | null,
): AmountLookup {
  const ofSchool = table?.rows.filter((row) => row.level === level && row.status === status) ?? [];
  const row = ofSchool.find((candidate) => candidate.cluster === cluster);
  if (row) return { kind: 'found', amount: amountOf(row) };
  return cluster !== null && ofSchool.length > 0 ? { kind: 'cluster-not-applicable' } : { kind: 'not-set' };
}

function amountOf({ personal, spp, per }: AmountTable['rows'][number]): Amount {
  return per === 'semester'
    ? { personalPerSemester: personal }
    : { personalPerMonth: personal, sppPerMonth: spp, totalPerMonth: personal + spp };
}

/** A row that says the same place twice, or a level the edition does not cover; null when the table is sound. */
export function amountTableProblem(
  { rows }: AmountTable,
  levels: readonly string[],
): { readonly kind: 'doubled' | 'uncovered'; readonly row: AmountTable['rows'][number] } | null {
  const places = new Set<string>();
  for (const row of rows) {
    if (!levels.includes(row.level)) return { kind: 'uncovered', row };
    const place = `${row.level} ${row.status} ${row.cluster ?? ''}`;
    if (places.has(place)) return { kind: 'doubled', row };
    places.add(place);
  }
  return null;
}
