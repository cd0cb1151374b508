import { cardTypeFor, type PolicyEdition } from '#domain/policy/policy-edition.ts';
import { advanceApplication } from '#domain/rounds/application.ts';
import type { RecapLevel } from '#domain/rounds/application-states.ts';
import type { Knex } from 'knex';
import type { FormRow } from '../../../db/queries/forms.ts';
import type { RecapPupilRow } from '../../paket/payloads/pupil-row.ts';
import type { Work } from '../command.ts';
import { applicationFactsOf } from '../forms/form-facts.ts';
import { getEdition } from '../rounds/edition.ts';
import { refuseStep } from '../rounds/round-refusal.ts';
import { inRecapOrder, recapRowOf } from './recap-content.ts';
import { gatherRegisters } from './round-papers.ts';

/** Rows of a recap from the forms that go into it, each with the papers it rests on, in the order of the paper. */
export async function recapRowsOf(db: Knex, forms: readonly FormRow[]): Promise<readonly RecapPupilRow[]> {
  const roundIds = new Set(forms.flatMap(({ round_id }) => (round_id === null ? [] : [round_id])));
  const registers = await gatherRegisters(db, [...roundIds]);
  const editions = new Map<string, PolicyEdition>();
  const rows: RecapPupilRow[] = [];
  for (const form of forms) {
    const edition = editions.get(form.edition_id) ?? (await getEdition(db, form.edition_id));
    editions.set(form.edition_id, edition);
    rows.push(recapRowOf(form, registers.papersOf(form.round_id), cardTypeFor(edition, form.school_status)));
  }
  return inRecapOrder(rows);
}

/** A11 at the school, A11b-c at the office that verified class b; whoever was in an earlier revision only moves to this one. */
export async function takeIntoRecap(
  work: Work,
  forms: readonly FormRow[],
  recapId: string,
  at: RecapLevel,
): Promise<void> {
  for (const form of forms) {
    if (form.state === 'recapped') continue;
    const step = advanceApplication(applicationFactsOf(form, work.today), { kind: 'recapAtOrigin', at });
    if (!step.ok) refuseStep(step);
  }
  const ids = JSON.stringify(forms.map(({ application_id }) => application_id));
  await work.db.raw(
    `UPDATE application SET state = 'recapped', recap_id = ? WHERE application_id IN (SELECT value FROM json_each(?))`,
    [recapId, ids],
  );
}
