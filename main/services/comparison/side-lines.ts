import type { SideLine } from '#contract/methods/comparison.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { nameKey } from '#domain/people/name-comparison.ts';
import { type Sex, sexLabel } from '#domain/people/sex.ts';
import { longDate } from '#domain/words/date-words.ts';

export type Line = readonly [label: string, left: string | null, right: string | null];

/** Lines of a side by side; what only one side knows is no difference. */
export function sideLines(lines: readonly Line[]): readonly SideLine[] {
  return lines.map(([label, left, right]) => ({
    label,
    left: left ?? '',
    right: right ?? '',
    differs: isKnown(left) && isKnown(right) && nameKey(left) !== nameKey(right),
  }));
}

export function dateLine(date: IsoDate | null): string | null {
  return date === null ? null : longDate(date);
}

export function sexLine(sex: Sex | null): string | null {
  return sex === null ? null : sexLabel(sex);
}

function isKnown(value: string | null): value is string {
  return value !== null && value !== '';
}
