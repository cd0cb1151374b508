import type { Result } from './slices.ts';

const width = 480;
const height = 320;
const margin = 48;

/** How the first figure of a row and its memory grow with the rows, on two logarithmic scales; dashed is n log n. */
export function growthCurve(results: readonly Result[]): string {
  const [first] = results;
  if (!first) throw new Error('Nothing was measured');
  const times = results.flatMap(({ size, lines }) => {
    const ms = lines[0]?.oursMs ?? null;
    return ms === null ? [] : [{ size, value: ms }];
  });
  const memory = results.map(({ size, peaks }) => ({ size, value: Math.max(peaks.program, peaks.task) }));
  const scale = {
    from: Math.min(...memory.map(({ size }) => size)),
    to: Math.max(...memory.map(({ size }) => size)),
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11">`,
    `<text x="${margin}" y="18" font-size="13">${first.name}: ${first.job}</text>`,
    `<path d="M${margin} ${margin}V${height - margin}H${width - margin}" fill="none" stroke="#888"/>`,
    curve(times, scale, '#0b57d0', 'ms'),
    curve(linearithmic(times), scale, '#999', 'n log n', '4 4'),
    curve(memory, scale, '#b3261e', 'MB'),
    ...results.map(
      ({ size }) =>
        `<text x="${across(size, scale) - 16}" y="${height - margin + 16}">${size.toLocaleString('en')}</text>`,
    ),
    '</svg>',
  ].join('\n');
}

interface Point {
  readonly size: number;
  readonly value: number;
}

interface Scale {
  readonly from: number;
  readonly to: number;
}

function linearithmic(points: readonly Point[]): readonly Point[] {
  const [first] = points;
  if (!first) return [];
  const unit = first.value / (first.size * Math.log2(first.size));
  return points.map(({ size }) => ({ size, value: unit * size * Math.log2(size) }));
}

/** Each curve fills the height between 0.1 and 1,000,000 of its unit. */
function curve(points: readonly Point[], scale: Scale, colour: string, unit: string, dashes = ''): string {
  const places = points.map(({ size, value }) => [across(size, scale), up(value)] as const);
  const last = places.at(-1);
  if (!last) return '';
  const path = places.map(([x, y]) => `${x},${y}`).join(' ');
  const label = `<text x="${last[0] + 4}" y="${last[1]}" fill="${colour}">${unit}</text>`;
  return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-dasharray="${dashes}"/>${label}`;
}

function across(size: number, { from, to }: Scale): number {
  const share = from === to ? 0.5 : Math.log(size / from) / Math.log(to / from);
  return Math.round(margin + share * (width - 2 * margin));
}

function up(value: number): number {
  const share = (Math.log10(Math.max(value, 0.1)) + 1) / 7;
  return Math.round(height - margin - share * (height - 2 * margin));
}
