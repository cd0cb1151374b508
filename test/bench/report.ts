import { isMet, type Line } from './bench-row.ts';
import type { Result } from './slices.ts';

/** The table as text: one line for each figure. */
export function tableText(results: readonly Result[]): string {
  const body = results.flatMap((result) =>
    result.lines.map((line) => [
      result.name,
      result.size.toLocaleString('en'),
      line.label,
      milliseconds(line.oursMs),
      milliseconds(line.referenceMs),
      `${line.value.toFixed(2)} ${line.unit}`,
      goalText(line),
      verdict(line),
      result.peaks.program.toFixed(0),
      result.peaks.task.toFixed(0),
    ]),
  );
  const head = [
    'row',
    'rows',
    'figure',
    'ours ms',
    'reference ms',
    'value',
    'goal',
    'met',
    'program MB',
    'task MB',
  ];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...body.map((cells) => cells[column]?.length ?? 0)),
  );
  return [head, ...body]
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function milliseconds(value: number | null): string {
  return value === null ? '' : value.toFixed(value < 100 ? 1 : 0);
}

function goalText({ goal, unit }: Line): string {
  return goal === null ? '' : `${goal.is === 'most' ? '<=' : '>='} ${goal.limit} ${unit}`;
}

function verdict(line: Line): string {
  const met = isMet(line);
  if (met === null) return '';
  return met ? 'yes' : 'NO';
}
