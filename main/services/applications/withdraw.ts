import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { longDate } from '#domain/words/date-words.ts';
import { command } from '../command.ts';
import type { Desk } from '../desk.ts';
import { refuseStep } from '../rounds/round-refusal.ts';
import { gatherApplication, requireIntakeDesk, stepOf } from './application-case.ts';
import { viewApplication } from './view-application.ts';

/** A20: the applicant takes the letter back; an account form filled for it is void. */
export async function withdrawApplication(
  desk: Desk,
  request: ParsedRequestOf<'applications.withdraw'>,
): Promise<ResponseOf<'applications.withdraw'>> {
  const { applicationId, on, reason } = request;
  await command(
    desk,
    { action: 'applications.withdraw', object: applicationId, facts: request },
    async (work) => {
      const letter = await gatherApplication(work.db, applicationId, work.today);
      requireIntakeDesk(work.own, letter);
      if (on > work.today) refuseStep({ code: 'APP-004', detail: { date: on } });
      if (on < letter.row.received_on) refuse('APP-035', { date: longDate(on) });
      const state = stepOf(letter, { kind: 'withdraw', reason });
      await work
        .db('application')
        .where({ application_id: applicationId })
        .update({ state, ended_on: on, ended_reason: reason });
      await work
        .db('account_form')
        .where({ application_id: applicationId })
        .whereNull('voided_on')
        .update({ voided_on: on, void_reason: 'Usulan dicabut pemohon' });
    },
  );
  return viewApplication(desk, applicationId);
}
