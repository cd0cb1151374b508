import type { IntakeRow } from '#domain/intake/intake-row.ts';
import type { RowCode } from '#domain/intake/row-rules.ts';
import type { Knex } from 'knex';
import type { AcceptedRow } from '../../../db/queries/imports.ts';
import type { SchoolRow } from '../../../db/queries/schools.ts';
import { findKnownPupils, type KnownPupil } from './known-pupils.ts';
import { type ReadyRow, readyRow } from './take-in.ts';

/** Why an accepted row waits for a person all the same; `field` is where the cell to look at stands. */
export interface RowToWait {
  readonly ordinal: number;
  readonly code: RowCode;
  readonly field: 'nik' | 'sex';
  readonly column: string;
  readonly value: string;
  readonly other?: string;
}

export interface JudgedRows {
  readonly ready: readonly ReadyRow[];
  readonly waiting: readonly RowToWait[];
}

/** Rows that may go in, and those another pupil of this office stands in the way of. */
export async function judgeRows(
  db: Knex,
  rows: readonly AcceptedRow[],
  basis: { readonly importId: string; readonly school: SchoolRow; readonly schoolYear: string },
): Promise<JudgedRows> {
  const read = rows.map(({ ordinal, parsed }) => ({ ordinal, intake: JSON.parse(parsed) as IntakeRow }));
  const search = { schoolYear: basis.schoolYear, exceptImport: basis.importId };
  const known = await findKnownPupils(db, read, search);
  const ready: ReadyRow[] = [];
  const waiting: RowToWait[] = [];
  for (const { ordinal, intake } of read) {
    const judged = judge(ordinal, intake, basis.school, known.get(ordinal));
    if ('birthDate' in judged) ready.push(judged);
    else waiting.push(judged);
  }
  return { ready, waiting };
}

function judge(
  ordinal: number,
  intake: IntakeRow,
  school: SchoolRow,
  pupil: KnownPupil | undefined,
): ReadyRow | RowToWait {
  if (pupil?.kind === 'pair') {
    const value = intake.pupil.nik ?? '';
    return { ordinal, code: pupil.code, field: 'nik', column: 'NIK', value, other: pupil.other };
  }
  const entry = readyRow(ordinal, intake, school, pupil?.pupilId ?? null);
  return 'birthDate' in entry
    ? entry
    : { ordinal, code: 'ROW-046', field: 'sex', column: entry.join(', '), value: '' };
}
