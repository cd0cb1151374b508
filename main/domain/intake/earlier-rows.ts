import { type Field, fieldLabels } from './fields.ts';
import type { IntakeRow, RecapRow, RowProblem } from './intake-row.ts';

/** `same` = exactly this was taken in from an earlier file of the school: nothing is to be done (U10). */
export type SettledRow = Omit<RecapRow, 'verdict'> & { readonly verdict: RecapRow['verdict'] | 'same' };

/**
 * Leaves of a second recap only what is new (SP29): rows taken in before are `same`, and a row that says something
 * else of a NIK taken in before is held with the differences named. Nothing held is overwritten.
 */
export function settleEarlierRows(
  rows: readonly RecapRow[],
  earlier: readonly IntakeRow[],
  problemOf: (row: RecapRow, differences: string) => RowProblem,
): readonly SettledRow[] {
  const texts = new Set(earlier.map((row) => JSON.stringify(row)));
  const byNik = new Map(
    earlier.flatMap((row) => (row.pupil.nik === null ? [] : [[row.pupil.nik, row] as const])),
  );
  return rows.map((row) => {
    if (texts.has(JSON.stringify(row.intake))) return { ...row, verdict: 'same' };
    const before = row.intake.pupil.nik === null ? undefined : byNik.get(row.intake.pupil.nik);
    if (before === undefined || row.verdict === 'rejected') return row;
    const problem = problemOf(row, differencesOf(before, row.intake).join('; '));
    return { ...row, verdict: 'held', problems: [...row.problems, problem] };
  });
}

/** `Alamat: Jl. Melati 1 menjadi Jl. Melati 2`, one for each thing the two rows say differently. */
export function differencesOf(before: IntakeRow, after: IntakeRow): readonly string[] {
  return fieldChanges(before, after).map(
    ({ label, before: was, after: is }) => `${label}: ${was || 'kosong'} menjadi ${is || 'kosong'}`,
  );
}

/** One thing two rows say differently; empty where a row says nothing. */
export interface FieldChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export function fieldChanges(before: IntakeRow, after: IntakeRow): readonly FieldChange[] {
  const old = factsOf(before);
  return [...factsOf(after)].flatMap(([key, value]) => {
    const was = old.get(key) ?? '';
    return was === value ? [] : [{ label: labelOf(key), before: was, after: value }];
  });
}

const tickLabels: ReadonlyMap<string, string> = new Map([
  ['documents.application', fieldLabels.docApplication],
  ['documents.kk', fieldLabels.docKk],
  ['documents.sktm', fieldLabels.docSktm],
  ['documents.enrolment', fieldLabels.docEnrolment],
  ['className', fieldLabels.grade],
]);

function labelOf(key: string): string {
  return tickLabels.get(key) ?? (Object.hasOwn(fieldLabels, key) ? fieldLabels[key as Field] : key);
}

function factsOf({ pupil, household, application }: IntakeRow): Map<string, string> {
  const { documents, ...rest } = application;
  return new Map([
    ...Object.entries({ ...pupil, ...household, ...rest }).map(
      ([key, value]) => [key, textOf(value)] as const,
    ),
    ...Object.entries({ ...documents }).map(([key, value]) => [`documents.${key}`, textOf(value)] as const),
  ]);
}

function textOf(value: string | number | boolean | null): string {
  if (typeof value === 'boolean') return value ? 'ada' : 'tidak ada';
  return String(value ?? '');
}
