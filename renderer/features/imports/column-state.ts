import type { RequestOf } from '#contract/api.ts';
import type { ImportColumns } from '#contract/methods/schools.ts';

export type Choice = NonNullable<RequestOf<'imports.preview'>['columns']>[number];

/** The choices as the file was understood by itself, to be changed by a person. */
export function choicesOf(columns: ImportColumns['columns']): readonly Choice[] {
  return columns.map(({ key, occurrence, field }) => ({ key, occurrence, field }));
}

/** Fields chosen for more than one column; the file can be read once there is none. */
export function chosenTwice(choices: readonly Choice[]): readonly Choice['field'][] {
  const groups = Map.groupBy(choices, ({ field }) => field);
  return [...groups].filter(([field, same]) => field !== null && same.length > 1).map(([field]) => field);
}
