import type { IntakeRow } from '#domain/intake/intake-row.ts';
import type { RowCode } from '#domain/intake/row-rules.ts';
import { nameKey } from '#domain/people/name-comparison.ts';
import type { Knex } from 'knex';
import { type HeldPupil, type HeldSearch, pupilsNamed, pupilsWithNik } from '../../../db/queries/imports.ts';

export interface CandidateRow {
  readonly ordinal: number;
  readonly intake: IntakeRow;
}

/** `pair`: a person must look at `other`. `returning`: the same child, known from an earlier year. */
export type KnownPupil =
  | { readonly kind: 'pair'; readonly code: RowCode; readonly other: string }
  | { readonly kind: 'returning'; readonly pupilId: string };

/**
 * The rows whose pupil this office already holds: with an application of this school year each pair is named and
 * nothing held is overwritten (SP07); without one, a child of the same NIK, name and birth date applies again.
 *
 * A pair is one NIK, or one name, birth date and guardian (G-46).
 */
export async function findKnownPupils(
  db: Knex,
  rows: readonly CandidateRow[],
  search: HeldSearch,
): Promise<ReadonlyMap<number, KnownPupil>> {
  const niks = rows.flatMap(({ intake }) => (intake.pupil.nik === null ? [] : [intake.pupil.nik]));
  const keys = new Map(rows.map(({ ordinal, intake }) => [ordinal, nameKey(intake.pupil.name)]));
  const persons = rows.flatMap(({ ordinal, intake: { pupil } }) =>
    pupil.birthDate === null ? [] : [{ key: keys.get(ordinal) ?? '', birthDate: pupil.birthDate }],
  );
  const byNik = new Map((await pupilsWithNik(db, niks, search)).map((held) => [held.nik, held]));
  const byName = Map.groupBy(
    await pupilsNamed(db, persons, search),
    (held) => `${held.birth_date} ${held.name_key}`,
  );
  const known = new Map<number, KnownPupil>();
  for (const row of rows) {
    const { nik, birthDate } = row.intake.pupil;
    const sameNik = nik === null ? undefined : byNik.get(nik);
    const sameName = byName
      .get(`${birthDate ?? ''} ${keys.get(row.ordinal) ?? ''}`)
      ?.find((held) => sameGuardian(held, row.intake));
    const held = sameNik ?? sameName;
    if (held) known.set(row.ordinal, knownAs(row.intake, held, sameNik !== undefined));
  }
  return known;
}

/** The pupil a NIK belongs to, when he may apply with it this year: same name and birth date, no application yet. */
export function isReturning(held: HeldPupil, intake: IntakeRow): boolean {
  const { nik, name, birthDate } = intake.pupil;
  return (
    held.this_year === 0 &&
    nik !== null &&
    held.nik === nik &&
    held.birth_date === birthDate &&
    held.name_key === nameKey(name)
  );
}

function knownAs(intake: IntakeRow, held: HeldPupil, byNik: boolean): KnownPupil {
  if (isReturning(held, intake)) return { kind: 'returning', pupilId: held.pupil_id };
  return { kind: 'pair', code: byNik ? 'ROW-018' : 'ROW-019', other: `${held.name}, ${held.school_name}` };
}

/** A guardian nobody wrote down cannot tell two namesakes apart. */
function sameGuardian(held: HeldPupil, intake: IntakeRow): boolean {
  const guardian = nameKey(intake.pupil.guardianName ?? '');
  return guardian !== '' && nameKey(held.guardian_name) === guardian;
}
