import type { ListRow, ListRowProblem } from '#domain/school-lists/list-row.ts';
import { nameKey } from '#domain/people/name-comparison.ts';
import type { Knex } from 'knex';
import {
  appliedPupils,
  heldPupils,
  type ListRowRow,
  type SchoolListRow,
} from '../../../db/queries/school-lists.ts';
import { columnsOf, problemsOf, type StoredCells } from './stored-row.ts';

export interface Candidate {
  readonly stored: Pick<ListRowRow, 'ordinal' | 'cells' | 'problems'>;
  readonly row: ListRow;
}

export interface HeldRow {
  readonly ordinal: number;
  readonly problems: readonly ListRowProblem[];
}

export interface Others {
  /** Pupils the office already has by NIK: one child, one pupil, whatever the period. */
  readonly pupils: ReadonlyMap<string, string>;
  readonly held: ReadonlyMap<number, HeldRow>;
}

/** Whom the office already knows: the same child again, another child under that NIK, or a child two schools send. */
export async function findOthers(db: Knex, list: SchoolListRow, rows: readonly Candidate[]): Promise<Others> {
  const niks = rows.flatMap(({ row }) => (row.nik === null ? [] : [row.nik]));
  const period = { editionId: list.edition_id, schoolYear: list.school_year };
  const known = new Map((await heldPupils(db, niks)).map((pupil) => [pupil.nik, pupil]));
  const applied = new Map(
    (await appliedPupils(db, niks, period, list.replaces_id)).map((one) => [one.nik, one.school_name]),
  );
  const held = new Map<number, HeldRow>();
  for (const { stored, row } of rows) {
    const pupil = known.get(row.nik ?? '');
    const elsewhere = applied.get(row.nik ?? '');
    const problem = stands(elsewhere, pupil?.name, row.name);
    if (problem === null) continue;
    const value = row.nik ?? '';
    held.set(stored.ordinal, {
      ordinal: stored.ordinal,
      problems: [...problemsOf(stored), { ...nikCell(list, stored), ...problem, value }],
    });
  }
  return { pupils: new Map([...known].map(([nik, { pupil_id }]) => [nik, pupil_id])), held };
}

/** Who is in the way: the school that sent the child already, or another child who has the NIK. */
function stands(
  school: string | undefined,
  holder: string | undefined,
  name: string,
): (Pick<ListRowProblem, 'code'> & { readonly other: string }) | null {
  if (school !== undefined) return { code: 'LST-041', other: school };
  if (holder === undefined || nameKey(holder) === nameKey(name)) return null;
  return { code: 'LST-040', other: holder };
}

/** Marks rows as held, with the problem that holds them. */
export async function keepHeld(db: Knex, listId: string, rows: readonly HeldRow[]): Promise<void> {
  for (const { ordinal, problems } of rows) {
    await db('school_list_row')
      .where({ list_id: listId, ordinal })
      .update({ verdict: 'held', problems: JSON.stringify(problems) });
  }
}

function nikCell(
  list: SchoolListRow,
  { cells }: Pick<ListRowRow, 'cells'>,
): { cell: string; column: string } {
  const { sheet, columns } = columnsOf(list);
  const column = columns.find(({ field }) => field === 'nik');
  const { rowNumber } = JSON.parse(cells) as StoredCells;
  return { cell: `${sheet}!${column?.letters ?? ''}${rowNumber}`, column: column?.label ?? 'NIK' };
}
