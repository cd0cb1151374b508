import type { Level } from '../routing/levels.ts';
import { type Finding, refuse } from '../rounds/transition-table.ts';
import type { RecapCode } from './problems.ts';
import {
  type SexCount,
  type SummaryCell,
  type Tallied,
  compareLevels,
  compareText,
  countBySex,
  groupBy,
  summarise,
} from './tally.ts';

/** What a row of DOC-16 is sorted and counted by; the caller's row carries the rest of its columns. */
export interface AccountFormRow extends Tallied {
  readonly applicationId: string;
  readonly name: string;
  readonly nik: string;
  readonly grade: number;
  /** NPSN, or a local id for a school outside DKI without one (G-08). */
  readonly schoolKey: string;
  readonly schoolName: string;
}

export interface SchoolRecap<Row extends AccountFormRow = AccountFormRow> {
  readonly schoolKey: string;
  readonly schoolName: string;
  readonly level: Level;
  readonly rows: readonly Row[];
  readonly total: SexCount;
  readonly summary: readonly SummaryCell[];
}

export interface AccountFormRecap<Row extends AccountFormRow = AccountFormRow> {
  readonly schools: readonly SchoolRecap<Row>[];
  readonly total: SexCount;
  readonly summary: readonly SummaryCell[];
}

/**
 * Recap of account-opening form data (Pasal 25-29), per school and for the whole unit.
 *
 * The order is fixed (level, school, kelas, name, NIK, id), because the hash of a sealed recap runs over it.
 */
export function accountFormRecap<Row extends AccountFormRow>(rows: readonly Row[]): AccountFormRecap<Row> {
  const schools = groupBy(rows, ({ schoolKey }) => schoolKey).map(([, members]) => schoolRecap(members));
  return { schools: schools.sort(compareSchools), total: countBySex(rows), summary: summarise(rows) };
}

/** Whether totals stated by another office are those of its rows (totals are recomputed, never believed). */
export function totalsProblem(stated: SexCount, rows: readonly AccountFormRow[]): Finding<RecapCode> | null {
  const counted = countBySex(rows);
  const same = stated.L === counted.L && stated.P === counted.P && stated.total === counted.total;
  return same ? null : refuse('RCP-016', { stated: inWords(stated), counted: inWords(counted) });
}

/** Rows in recap order. */
export function sortRows<Row extends AccountFormRow>(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort(compareRows);
}

function schoolRecap<Row extends AccountFormRow>(members: readonly Row[]): SchoolRecap<Row> {
  const rows = sortRows(members);
  const [first] = rows;
  if (!first) throw new Error('A group has at least one row');
  const { schoolKey, schoolName, level } = first;
  return { schoolKey, schoolName, level, rows, total: countBySex(rows), summary: summarise(rows) };
}

function compareRows(a: AccountFormRow, b: AccountFormRow): number {
  return (
    compareLevels(a.level, b.level) ||
    a.grade - b.grade ||
    compareText(a.name.toUpperCase(), b.name.toUpperCase()) ||
    compareText(a.nik, b.nik) ||
    compareText(a.applicationId, b.applicationId)
  );
}

function compareSchools(a: SchoolRecap, b: SchoolRecap): number {
  return (
    compareLevels(a.level, b.level) ||
    compareText(a.schoolName.toUpperCase(), b.schoolName.toUpperCase()) ||
    compareText(a.schoolKey, b.schoolKey)
  );
}

function inWords({ L, P, total }: SexCount): string {
  return `${total}: ${L} L, ${P} P`;
}
