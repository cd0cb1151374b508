import { refuse } from '#contract/errors/app-error.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { ApplicationState } from '#domain/rounds/application-states.ts';
import type { Level } from '#domain/routing/levels.ts';
import type { Work } from '../command.ts';
import { requireNoBar } from '../sanctions/sanction-bar.ts';

/** The application an aid came from, as this office keeps it. */
export interface EarlierApplication {
  readonly application_id: string;
  readonly pupil_id: string;
  readonly documents: string;
  readonly consent: number;
}

/** What the application of the new year does not take from the old one. */
export interface ApplicationCopy {
  readonly edition_id: string;
  readonly school_year: string;
  readonly npsn: string;
  readonly level: Level;
  readonly received_on: IsoDate;
  readonly state: ApplicationState;
  readonly round_id: string | null;
  readonly documents: string;
  readonly consent: number;
}

/** Null where the aid was only taken over from another office. */
export async function earlierApplication(
  work: Work,
  applicationId: string,
): Promise<EarlierApplication | null> {
  const row = await work
    .db('application')
    .where({ application_id: applicationId })
    .first<EarlierApplication | undefined>();
  return row ?? null;
}

/** Stores the application of kind `lanjutan`; one a year for each pupil, none while a sanction bars it. */
export async function insertApplication(
  work: Work,
  name: string,
  earlier: EarlierApplication,
  copy: ApplicationCopy,
): Promise<string> {
  const { pupil_id } = earlier;
  await requireNoBar(work.db, earlier.application_id);
  const taken = await work
    .db('application')
    .where({ pupil_id, school_year: copy.school_year })
    .whereNull('void_reason')
    .first<{ application_id: string } | undefined>('application_id');
  if (taken) refuse('PEN-015', { name, year: copy.school_year });
  const applicationId = work.ids.next();
  await work.db('application').insert({
    ...earlier,
    ...copy,
    application_id: applicationId,
    kind: 'lanjutan',
    via_correction: 0,
    import_id: null,
    import_ordinal: null,
    source_file: null,
    advice: null,
    comparison: null,
    result: null,
    result_reasons: '[]',
    deviation_reason: null,
    decided_on: null,
    recap_id: null,
    outcome: null,
    recorded_at: work.at,
    recorded_by: work.actor.name,
  });
  return applicationId;
}

/** The bank knows him already: his form data goes on as it was filled. */
export async function copyAccountForm(
  work: Work,
  earlierId: string,
  applicationId: string,
  npsn: string,
): Promise<void> {
  const form = await work
    .db('account_form')
    .where({ application_id: earlierId })
    .whereNull('voided_on')
    .first<Readonly<Record<string, string | number | null>> | undefined>();
  if (form) await work.db('account_form').insert({ ...form, application_id: applicationId, npsn });
}
