import type { RecapRow, RowProblem } from './intake-row.ts';

/** Holds every row whose NIK another row of the file also has; neither overwrites the other (SP07). */
export function holdSharedNiks(
  rows: readonly RecapRow[],
  cellOf: (row: RecapRow) => RowProblem,
): readonly RecapRow[] {
  const byNik = new Map<string, RecapRow[]>();
  for (const row of rows) {
    const { nik } = row.intake.pupil;
    if (nik === null) continue;
    const same = byNik.get(nik);
    if (same) same.push(row);
    else byNik.set(nik, [row]);
  }
  return rows.map((row) => {
    const [first, second] = byNik.get(row.intake.pupil.nik ?? '') ?? [];
    // One partner is enough to find them all: a file that repeats one NIK 20,000 times must not give 400 million pairs.
    const partner = first === row ? second : first;
    if (!partner) return row;
    const problem = { ...cellOf(row), other: cellOf(partner).cell };
    return {
      ...row,
      verdict: row.verdict === 'rejected' ? 'rejected' : 'held',
      problems: [...row.problems, problem],
    };
  });
}
