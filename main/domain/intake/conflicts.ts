import { type RecapRow, type RowProblem } from './intake-row.ts';

/** Holds every row whose NIK another row of the file also has; neither overwrites the other (SP07). */
export function holdSharedNiks(rows: readonly RecapRow[], cellOf: (row: RecapRow) => RowProblem): readonly RecapRow[] {
  const byNik = new Map<string, RecapRow[]>();
  for (const row of rows) {
    const { nik } = row.intake.pupil;
    if (nik !== null) byNik.set(nik, [...(byNik.get(nik) ?? []), row]);
  }
  return rows.map((row) => {
    const same = byNik.get(row.intake.pupil.nik ?? '') ?? [];
    const others = same.filter((other) => other !== row);
    if (others.length === 0) return row;
    const problems = others.map((other) => ({ ...cellOf(row), other: cellOf(other).cell }));
    return { ...row, verdict: row.verdict === 'rejected' ? 'rejected' : 'held', problems: [...row.problems, ...problems] };
  });
}
