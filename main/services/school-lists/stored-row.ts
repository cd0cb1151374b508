import type { PolicyEdition } from '#domain/policy/policy-edition.ts';
import type { PolicySettings } from '#domain/policy/settings.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { assessRow, type RowAdvice } from '#domain/school-lists/assess-row.ts';
import { isJudgeable } from '#domain/school-lists/facts-of-row.ts';
import type { ListColumn, ListRow, ListRowProblem } from '#domain/school-lists/list-row.ts';
import { listSeverityOf } from '#domain/school-lists/row-rules.ts';
import type { ListRowRow, SchoolListRow } from '../../../db/queries/school-lists.ts';
import type { SchoolRow } from '../../../db/queries/schools.ts';

/** How the file's columns were understood: kept whole, so that the problem rows can be written back. */
export interface StoredColumns {
  readonly sheet: string;
  readonly columns: readonly ListColumn[];
}

export interface StoredCells {
  readonly rowNumber: number;
  readonly raw: readonly string[];
}

/** What an assessment of a stored list rests on. */
export interface JudgingBasis {
  readonly edition: PolicyEdition;
  readonly settings: PolicySettings;
  readonly status: SchoolRow['status'];
  readonly receivedOn: IsoDate;
}

/** Advice for a row; null while its pupil's birth date or level is not known. */
export function judge(
  row: ListRow,
  { edition, settings, status, receivedOn }: JudgingBasis,
): RowAdvice | null {
  if (!isJudgeable(row)) return null;
  return assessRow(row, { school: { status, location: 'dki' }, refDate: receivedOn }, edition, settings);
}

/** The columns of `school_list_row` that follow from a row. */
export function rowColumns(row: ListRow | null, advice: RowAdvice | null) {
  return {
    status: row?.state ?? null,
    level: row?.level ?? null,
    parsed: row === null ? null : JSON.stringify(row),
    advice: advice === null ? null : JSON.stringify(advice),
    contradicts: advice !== null && advice.contradictions.length > 0 ? 1 : 0,
  };
}

export function rowOf({ parsed }: Pick<ListRowRow, 'parsed'>): ListRow | null {
  return parsed === null ? null : (JSON.parse(parsed) as ListRow);
}

export function adviceOf({ advice }: Pick<ListRowRow, 'advice'>): RowAdvice | null {
  return advice === null ? null : (JSON.parse(advice) as RowAdvice);
}

export function problemsOf({ problems }: Pick<ListRowRow, 'problems'>): readonly ListRowProblem[] {
  return JSON.parse(problems) as ListRowProblem[];
}

export function columnsOf({ mapping }: Pick<SchoolListRow, 'mapping'>): StoredColumns {
  return JSON.parse(mapping) as StoredColumns;
}

export function hasWarning(problems: readonly ListRowProblem[]): boolean {
  return problems.some(({ code }) => listSeverityOf(code) === 'warn');
}
