import type { Knex } from 'knex';
import { type FormRow, formsOfClassB } from '../../../db/queries/forms.ts';
import { ownRounds, type RecapRoundRow } from '../../../db/queries/recaps.ts';
import { isCarriedOver } from '../forms/form-facts.ts';
import { type LeftBehind, leftBehind, reasonToStay } from './left-behind.ts';

/** Pupils of class b, whose forms this office keeps itself: it recaps them directly (Pasal 26(2); MA: G-10). */
export interface ClassB {
  readonly rounds: readonly RecapRoundRow[];
  readonly forms: readonly FormRow[];
  /** Forms that go into the recap of this office. */
  readonly ready: readonly FormRow[];
  readonly left: readonly LeftBehind[];
}

export async function gatherClassB(db: Knex, schoolYear: string): Promise<ClassB> {
  const rounds = await ownRounds(db, schoolYear);
  const forms = await formsOfClassB(db, schoolYear);
  const judged = forms.map((form) => ({ form, reason: roundReason(form) ?? reasonToStay(form) }));
  return {
    rounds,
    forms,
    ready: judged.flatMap(({ form, reason }) => (reason === null ? [form] : [])),
    left: judged.flatMap(({ form, reason }) => (reason === null ? [] : [leftBehind(form, reason)])),
  };
}

/** G-12: nobody is recapped before his round is over. */
function roundReason(form: FormRow): string | null {
  return form.round_state === 'closed' || isCarriedOver(form) ? null : 'Putaran verifikasinya belum selesai';
}
