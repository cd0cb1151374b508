import { advanceApplication } from '#domain/rounds/application.ts';
import type { ApplicationEvent, ApplicationFacts } from '#domain/rounds/application-facts.ts';
import {
  type ApplicationState,
  applicationStateLabels,
  columnsOf,
  placeOf,
} from '#domain/rounds/application-states.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { levelGroupOf } from '#domain/routing/levels.ts';
import type { RecipientRecord } from '../../../db/queries/recipients.ts';
import type { Work } from '../command.ts';
import { refuseStep } from '../rounds/round-refusal.ts';

/** Where an act takes a recipient, or the state machine's own refusal (A16-A19). */
export function stepRecipient(
  recipient: RecipientRecord,
  today: IsoDate,
  event: ApplicationEvent,
): ApplicationState {
  const step = advanceApplication(recipientFacts(recipient, today), event);
  return step.ok ? columnsOf(step.state).state : refuseStep(step);
}

/** Moves a recipient, and the application behind it where this office holds that. */
export async function moveRecipient(
  work: Work,
  recipient: RecipientRecord,
  event: ApplicationEvent,
  changes: Partial<RecipientRecord> = {},
): Promise<ApplicationState> {
  const state = stepRecipient(recipient, work.today, event);
  await updateRecipient(work, recipient.application_id, { ...changes, state });
  await work.db('application').where({ application_id: recipient.application_id }).update({ state });
  return state;
}

export async function updateRecipient(
  work: Work,
  applicationId: string,
  changes: Partial<RecipientRecord>,
): Promise<void> {
  await work
    .db('recipient')
    .where({ application_id: applicationId })
    .update({ ...changes, updated_at: work.at, updated_by: work.actor.name });
}

export function stateLabelOf({ state }: Pick<RecipientRecord, 'state'>): string {
  return applicationStateLabels[state];
}

function recipientFacts(recipient: RecipientRecord, today: IsoDate): ApplicationFacts {
  return {
    state: placeOf(recipient.state, null),
    applicantClass: recipient.applicant_class,
    levelGroup: levelGroupOf(recipient.level),
    today,
    viaCorrection: false,
    consentToPublish: true,
    windowEndsOn: today,
    roundState: null,
    documentsWanting: 0,
    // An open account is a form the bank accepted.
    accountForm: recipient.account_no === null ? null : { wanting: 0 },
    advice: null,
    openDuplicates: 0,
  };
}
