import { type ApplicantClass, type Level, type SchoolStatus, levels } from '../routing/levels.ts';
import type { Sex } from '../people/sex.ts';

/** How many boys and girls, and both together; `total = L + P` always. */
export interface SexCount {
  readonly L: number;
  readonly P: number;
  readonly total: number;
}

/** `baru`: a new application; `lanjutan`: a recipient carried over (Pasal 58-60). */
export type ApplicationKind = 'baru' | 'lanjutan';

/** The dimensions of every summary (DOC-16, DOC-17, DOC-19). */
export interface Tallied {
  readonly sex: Sex;
  readonly level: Level;
  readonly status: SchoolStatus;
  readonly applicantClass: ApplicantClass;
  readonly kind: ApplicationKind;
}

export interface SummaryCell extends SexCount, Omit<Tallied, 'sex'> {}

export function countBySex(rows: readonly { readonly sex: Sex }[]): SexCount {
  const girls = rows.filter(({ sex }) => sex === 'P').length;
  return { L: rows.length - girls, P: girls, total: rows.length };
}

/** Level x status x class x baru/lanjutan, boys and girls; only cells that hold someone, in a fixed order. */
export function summarise(rows: readonly Tallied[]): readonly SummaryCell[] {
  const cells = groupBy(
    rows,
    ({ level, status, applicantClass, kind }) => `${level} ${status} ${applicantClass} ${kind}`,
  );
  return cells
    .map(([{ level, status, applicantClass, kind }, members]) => ({
      level,
      status,
      applicantClass,
      kind,
      ...countBySex(members),
    }))
    .sort(compareCells);
}

/** Members of each group with its first member, in order of first appearance. */
export function groupBy<T>(
  rows: readonly T[],
  keyOf: (row: T) => string,
): readonly (readonly [T, readonly T[]])[] {
  const groups = new Map<string, [T, T[]]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group[1].push(row);
    else groups.set(key, [row, [row]]);
  }
  return [...groups.values()];
}

/** By code unit, so that every machine and locale sorts the same list the same way. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** In the order of Pasal 25 and the forms: SD first, SMK last. */
export function compareLevels(a: Level, b: Level): number {
  return levels.indexOf(a) - levels.indexOf(b);
}

function compareCells(a: SummaryCell, b: SummaryCell): number {
  return (
    compareLevels(a.level, b.level) ||
    compareText(a.status, b.status) ||
    compareText(a.applicantClass, b.applicantClass) ||
    compareText(a.kind, b.kind)
  );
}
