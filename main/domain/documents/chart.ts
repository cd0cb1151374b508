/** Bars drawn beside their names; the table with the same figures stands next to it, for the reader who counts. */
export interface BarChart {
  readonly kind: 'barChart';
  readonly title: string;
  /** What the figures count, for example `orang` or `rupiah`. */
  readonly unit: string;
  readonly arrangement: 'grouped' | 'stacked';
  /** One name for each value of a bar; at most four can be told apart in black and white. */
  readonly series: readonly string[];
  readonly bars: readonly ChartBar[];
}

export interface ChartBar {
  readonly label: string;
  /** Not negative; one for each series. */
  readonly values: readonly number[];
}

/** A chart whose bars fit its series; anything else is a mistake of the document that makes it. */
export function barChart(parts: Omit<BarChart, 'kind'>): BarChart {
  if (parts.series.length === 0 || parts.series.length > 4)
    throw new Error(`A chart shows one to four series, not ${parts.series.length}`);
  for (const { label, values } of parts.bars)
    if (values.length !== parts.series.length || values.some((value) => !(value >= 0)))
      throw new Error(`Bar "${label}" does not fit the series of its chart`);
  return { kind: 'barChart', ...parts };
}

/** Length of each piece as a share (0...1) of the room: the longest bar of the chart takes all of it. */
export function barLengths({ arrangement, bars }: BarChart): readonly (readonly number[])[] {
  const reach = bars.map(({ values }) => (arrangement === 'stacked' ? sum(values) : Math.max(...values)));
  const longest = Math.max(0, ...reach);
  return bars.map(({ values }) => values.map((value) => (longest === 0 ? 0 : value / longest)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
