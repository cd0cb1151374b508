import { nameKey } from '../people/name-comparison.ts';
import { type FieldChange, fieldChanges } from './earlier-rows.ts';
import type { IntakeRow } from './intake-row.ts';

/** A row of a recap with the recap's own number. */
export interface NumberedRow {
  readonly no: string;
  readonly intake: IntakeRow;
}

export interface RecapDifference {
  readonly added: readonly NumberedRow[];
  readonly changed: readonly (NumberedRow & { readonly fields: readonly FieldChange[] })[];
  readonly missing: readonly NumberedRow[];
  readonly same: number;
}

/**
 * What a second recap of one school says otherwise than the rows taken in before (U08).
 *
 * One child is the same NIK, or without one on either side the same name and birth date; each row is met once.
 */
export function compareRecaps(
  before: readonly NumberedRow[],
  after: readonly NumberedRow[],
): RecapDifference {
  const left = new Set(before);
  const take = (found: NumberedRow | undefined): NumberedRow | undefined => {
    if (found) left.delete(found);
    return found;
  };
  const added: NumberedRow[] = [];
  const changed: (NumberedRow & { fields: readonly FieldChange[] })[] = [];
  let same = 0;
  for (const row of after) {
    const known = take([...left].find((other) => isSameChild(other.intake, row.intake)));
    const fields = known ? fieldChanges(known.intake, row.intake) : [];
    if (!known) added.push(row);
    else if (fields.length > 0) changed.push({ ...row, fields });
    else same += 1;
  }
  return { added, changed, missing: [...left], same };
}

function isSameChild({ pupil: left }: IntakeRow, { pupil: right }: IntakeRow): boolean {
  if (left.nik !== null && right.nik !== null) return left.nik === right.nik;
  return (
    left.birthDate !== null &&
    left.birthDate === right.birthDate &&
    nameKey(left.name) === nameKey(right.name)
  );
}
