import { type BarChart, barChart } from '#domain/documents/chart.ts';

/** Counts rows into bars by `bar` and into series by `series`; series nobody is in are kept, bars without rows are not. */
export function tabulate<Row extends { readonly total: number }>(
  rows: readonly Row[],
  cut: {
    readonly title: string;
    readonly unit: string;
    readonly series: readonly string[];
    readonly bar: (row: Row) => string;
    readonly seriesOf: (row: Row) => string;
    /** Names in their own order; others follow by size. */
    readonly order?: readonly string[];
  },
): BarChart {
  const bars = [...Map.groupBy(rows, cut.bar)].map(([label, members]) => ({
    label,
    values: cut.series.map((name) => sum(members.filter((row) => cut.seriesOf(row) === name))),
  }));
  const place = (label: string) => {
    const at = cut.order?.indexOf(label) ?? -1;
    return at === -1 ? Number.MAX_SAFE_INTEGER : at;
  };
  const size = ({ values }: { readonly values: readonly number[] }) =>
    values.reduce((all, one) => all + one, 0);
  return barChart({
    title: cut.title,
    unit: cut.unit,
    arrangement: 'stacked',
    series: cut.series,
    bars: bars.toSorted(
      (a, b) => place(a.label) - place(b.label) || size(b) - size(a) || (a.label < b.label ? -1 : 1),
    ),
  });
}

function sum(rows: readonly { readonly total: number }[]): number {
  return rows.reduce((all, { total }) => all + total, 0);
}
