import { isoDate } from '#domain/deadlines/iso-date.ts';
import { monthOf, monthsOfSchoolYear } from '#domain/recipients/month.ts';
import type { RecipientRecord } from '../../../db/queries/recipients.ts';
import type { Work } from '../command.ts';
import { officeYear } from '../editions/period.ts';
import { moveRecipient } from './advance-recipient.ts';

interface DecreeSpan {
  readonly kepgub_date: string;
  readonly period_from: string | null;
  readonly period_to: string | null;
}

/** Everyone whom a decree determined becomes a recipient (A15, Pasal 32); a later decree renews amount and period. */
export async function takeInRecipients(work: Work, determinationId: string): Promise<void> {
  await enrol(work, determinationId);
  await continueEarlierAid(work, determinationId);
}

async function enrol(work: Work, determinationId: string): Promise<void> {
  const decree = await work
    .db('determination')
    .where({ determination_id: determinationId })
    .first<DecreeSpan>('kepgub_date', 'period_from', 'period_to');
  const { editionId, schoolYear } = await officeYear(work.db, work.today);
  const year = monthsOfSchoolYear(schoolYear);
  // A decree that names no period runs with the school year.
  const first = decree.period_from === null ? year.first : monthOf(isoDate(decree.period_from));
  const last = decree.period_to === null ? year.last : monthOf(isoDate(decree.period_to));
  await work.db.raw(
    `INSERT INTO recipient (application_id, determination_id, pupil_id, nik, name, npsn, school_name, school_status, school_region,
       level, class_grade, applicant_class, edition_id, school_year, first_month, last_month, state, updated_at, updated_by)
     SELECT row.application_id, row.determination_id, coalesce(application.pupil_id, candidate.pupil_id),
       coalesce(pupil.nik, candidate.nik, row.content ->> 'nik'), row.name, row.npsn, row.school_name,
       coalesce(school.status, candidate.school_status, 'negeri'),
       coalesce(school.region, iif(coalesce(application.applicant_class, candidate.applicant_class) = 'b', 'luar-dki', 'dki')), row.level,
       coalesce(pupil.class_grade, candidate.content ->> 'class_grade', ''), coalesce(application.applicant_class, candidate.applicant_class, 'a'),
       coalesce(application.edition_id, :editionId), coalesce(application.school_year, :schoolYear), :first, :last,
       'determined', :at, :by
     FROM determination_row row
       LEFT JOIN application ON application.application_id = row.application_id
       LEFT JOIN pupil ON pupil.pupil_id = application.pupil_id
       LEFT JOIN candidate ON candidate.application_id = row.application_id
       LEFT JOIN school ON school.npsn = row.npsn
     WHERE row.determination_id = :determinationId AND row.outcome = 'ditetapkan'
     ON CONFLICT (application_id) DO UPDATE SET determination_id = excluded.determination_id,
       first_month = excluded.first_month, last_month = excluded.last_month`,
    { determinationId, editionId, schoolYear, first, last, at: work.at, by: work.actor.name },
  );
  await work.db.raw(
    `INSERT INTO recipient_spell (application_id, from_month, level, monthly)
     SELECT application_id, :first, level, amount FROM determination_row
     WHERE determination_id = :determinationId AND outcome = 'ditetapkan'
     ON CONFLICT (application_id, from_month) DO UPDATE SET monthly = excluded.monthly`,
    { determinationId, first },
  );
}

interface AidPair {
  readonly fresh_id: string;
  readonly earlier_id: string;
}

/** Whoever goes on from an earlier aid keeps his account: the new aid is active at once, the old one ends (A19). */
async function continueEarlierAid(work: Work, determinationId: string): Promise<void> {
  const pairs: readonly AidPair[] = await work
    .db({ fresh: 'recipient' })
    .join({ earlier: 'recipient' }, (on) =>
      on.on('earlier.pupil_id', 'fresh.pupil_id').andOnVal('earlier.state', 'active'),
    )
    .where('fresh.determination_id', determinationId)
    .where('fresh.state', 'determined')
    .whereRaw('earlier.application_id <> fresh.application_id')
    .select({
      fresh_id: 'fresh.application_id',
      earlier_id: 'earlier.application_id',
    });
  for (const { fresh_id, earlier_id } of pairs) {
    const [earlier, fresh] = [await recipientOf(work, earlier_id), await recipientOf(work, fresh_id)];
    await moveRecipient(
      work,
      earlier,
      { kind: 'end', reason: 'Dilanjutkan dengan penetapan baru' },
      { ended_on: work.today, ended_reason: 'Dilanjutkan dengan penetapan baru' },
    );
    if (earlier.account_no === null) continue;
    const carried = {
      bank: earlier.bank,
      branch: earlier.branch,
      account_no: earlier.account_no,
      account_opened_on: earlier.account_opened_on,
      card_handed_on: earlier.school_status === fresh.school_status ? earlier.card_handed_on : null,
      card_receiver: earlier.school_status === fresh.school_status ? earlier.card_receiver : null,
      continues_id: earlier_id,
    };
    await moveRecipient(work, fresh, { kind: 'activate', accountNumber: earlier.account_no }, carried);
  }
}

async function recipientOf(work: Work, applicationId: string): Promise<RecipientRecord> {
  return work.db('recipient').where({ application_id: applicationId }).first<RecipientRecord>();
}
