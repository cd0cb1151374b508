import { refuse } from '#contract/errors/app-error.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { advanceApplication } from '#domain/rounds/application.ts';
import { columnsOf } from '#domain/rounds/application-states.ts';
import { findForm, type FormRow } from '../../../db/queries/forms.ts';
import type { Work } from '../command.ts';
import { refuseStep } from '../rounds/round-refusal.ts';
import { applicationFactsOf, problemLabels, problemsOfForm } from './form-facts.ts';

/** Stores a filled form with what it still lacks and moves the pupil on: A7, or A10 once Pasal 22 is complete. */
export async function storeForm(work: Work, row: FormRow, filledOn: IsoDate): Promise<FormRow> {
  requireOpen(row, work.today, filledOn);
  const problems = problemsOfForm({ ...row, filled_on: filledOn });
  await work
    .db('account_form')
    .insert({
      application_id: row.application_id,
      npsn: row.npsn,
      name: row.name,
      mother_name: row.mother_name,
      guardian_name: row.guardian_name,
      phone: row.phone,
      postal_code: row.postal_code,
      filled_on: filledOn,
      complete: problems.length === 0 ? 1 : 0,
      problems: JSON.stringify(problemLabels(problems)),
      voided_on: null,
      void_reason: null,
    })
    .onConflict('application_id')
    .merge();
  await moveOn(work, row.application_id);
  return (await findForm(work.db, row.application_id)) ?? refuse('OFF-002');
}

/** A7 from the list, A10 when an added pupil owes nothing more; whoever still owes something stays where he is. */
export async function moveOn(work: Work, applicationId: string): Promise<void> {
  const row = (await findForm(work.db, applicationId)) ?? refuse('OFF-002');
  const kind = row.state === 'addedByCorrection' ? 'completeAddition' : 'fillAccountForm';
  const step = advanceApplication(applicationFactsOf(row, work.today), { kind });
  if (step.ok)
    await work
      .db('application')
      .where({ application_id: applicationId })
      .update({ state: columnsOf(step.state).state });
}

/**
 * A form may be filled while objections run (G-12), never before the list is out nor after the recap took it.
 *
 * A recap that came back opens its forms again: the reasons of the return are answered in them (Pasal 26, 29(1)).
 */
function requireOpen(row: FormRow, today: IsoDate, filledOn: IsoDate): void {
  if (row.state === 'recapped' && row.recap_state !== 'returned') refuse('RCP-011');
  if (
    row.state !== 'recapped' &&
    row.state !== 'listed' &&
    row.state !== 'provisional' &&
    row.state !== 'addedByCorrection'
  )
    refuse('APP-012');
  if (filledOn > today) refuseStep({ code: 'APP-004', detail: { date: filledOn } });
}

/** Looks again at a form whose pupil's data changed. */
export async function refreshForm(work: Work, applicationId: string): Promise<void> {
  const row = await findForm(work.db, applicationId);
  if (row === null || row.filled_on === null) return;
  const problems = problemsOfForm(row);
  await work
    .db('account_form')
    .where({ application_id: applicationId })
    .update({ complete: problems.length === 0 ? 1 : 0, problems: JSON.stringify(problemLabels(problems)) });
}
