import type { IntakeRow, RowProblem } from '#domain/intake/intake-row.ts';
import { nameKey } from '#domain/people/name-comparison.ts';
import type { Knex } from 'knex';
import { type HeldPupil, pupilsNamed, pupilsWithNik } from '../../../db/queries/imports.ts';

export interface CandidateRow {
  readonly ordinal: number;
  readonly intake: IntakeRow;
  /** Address of the row's NIK, for example `Rekap!B5`. */
  readonly nikCell: string;
}

/**
 * The rows whose pupil this office already holds, each with the pair named; nothing held is ever overwritten (SP07).
 *
 * A pair is one NIK, or one name, birth date and guardian (G-46).
 */
export async function findKnownPupils(
  db: Knex,
  rows: readonly CandidateRow[],
): Promise<ReadonlyMap<number, RowProblem>> {
  const niks = rows.flatMap(({ intake }) => (intake.pupil.nik === null ? [] : [intake.pupil.nik]));
  const persons = rows.flatMap(({ intake: { pupil } }) =>
    pupil.birthDate === null ? [] : [{ key: nameKey(pupil.name), birthDate: pupil.birthDate }],
  );
  const byNik = new Map((await pupilsWithNik(db, niks)).map((held) => [held.nik, held]));
  const byName = Map.groupBy(await pupilsNamed(db, persons), (held) => `${held.birth_date} ${held.name_key}`);
  const pairs = new Map<number, RowProblem>();
  for (const { ordinal, intake, nikCell } of rows) {
    const { nik, name, birthDate } = intake.pupil;
    const sameNik = nik === null ? undefined : byNik.get(nik);
    const sameName = byName
      .get(`${birthDate ?? ''} ${nameKey(name)}`)
      ?.find((held) => sameGuardian(held, intake));
    const held = sameNik ?? sameName;
    if (held) {
      pairs.set(ordinal, {
        code: sameNik ? 'ROW-018' : 'ROW-019',
        cell: nikCell,
        column: 'NIK',
        value: nik ?? '',
        other: `${held.name}, ${held.school_name}`,
      });
    }
  }
  return pairs;
}

/** A guardian nobody wrote down cannot tell two namesakes apart. */
function sameGuardian(held: HeldPupil, intake: IntakeRow): boolean {
  const guardian = nameKey(intake.pupil.guardianName ?? '');
  return guardian !== '' && nameKey(held.guardian_name) === guardian;
}
