import type { AmountTable } from '#domain/policy/amount-table.ts';
import { type Level, levels } from '#domain/routing/levels.ts';

type AmountRow = AmountTable['rows'][number];

/** One line of the table: a level, or one PPDB Bersama cluster of it. */
export interface AmountLine {
  readonly level: Level;
  readonly cluster: 1 | 2 | 3 | null;
  readonly per: AmountRow['per'];
  readonly negeri: AmountRow | null;
  readonly swasta: AmountRow | null;
}

/** Puts the rows of a table side by side as a Keputusan Gubernur prints them: negeri and swasta on one line. */
export function amountLines(table: AmountTable): readonly AmountLine[] {
  const groups = Map.groupBy(table.rows, ({ level, cluster }) => `${levels.indexOf(level)} ${cluster ?? 0}`);
  return [...groups.values()]
    .flatMap(([first, ...others]): AmountLine[] => {
      if (!first) return [];
      const rows = [first, ...others];
      return [
        {
          level: first.level,
          cluster: first.cluster,
          per: first.per,
          negeri: rows.find(({ status }) => status === 'negeri') ?? null,
          swasta: rows.find(({ status }) => status === 'swasta') ?? null,
        },
      ];
    })
    .toSorted(
      (a, b) => (a.cluster ?? 0) - (b.cluster ?? 0) || levels.indexOf(a.level) - levels.indexOf(b.level),
    );
}
