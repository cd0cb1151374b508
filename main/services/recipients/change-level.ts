import { AppError, refuse } from '#contract/errors/app-error.ts';
import { amountFor } from '#domain/policy/amount-table.ts';
import { monthOf } from '#domain/recipients/month.ts';
import type { YearEffect } from '#domain/recipients/year-update.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { levelGroupOf } from '#domain/routing/levels.ts';
import type { RecipientRecord } from '../../../db/queries/recipients.ts';
import { findSchool, type SchoolRow } from '../../../db/queries/schools.ts';
import type { Work } from '../command.ts';
import { type OfficeYear, officeYear } from '../editions/period.ts';
import { filedState } from '../imports/filing.ts';
import type { PaperCode, Papers } from '../imports/papers.ts';
import { getEdition } from '../rounds/edition.ts';
import { requireKeeper } from '../schools/jurisdiction.ts';
import { earlierApplication, insertApplication } from './next-application.ts';
import type { UpdateOrder } from './update-order.ts';

type LevelChange = Extract<YearEffect, { kind: 'new-application' }>;

/** Pasal 59-60: the report is recorded, the amount follows the new level, and the new application starts with Format 1. */
export async function changeLevel(
  work: Work,
  recipient: RecipientRecord,
  order: UpdateOrder,
  { level, npsn }: LevelChange,
): Promise<{ readonly says: string; readonly applicationId: string | null }> {
  const school = (await findSchool(work.db, npsn)) ?? refuse('SCH-002', { npsn });
  const year = await officeYear(work.db, work.today);
  const earlier = await earlierApplication(work, recipient.application_id);
  const here = earlier !== null && serves(work, school, recipient);
  const applicationId = here
    ? await insertApplication(
        work,
        recipient.name,
        earlier,
        await newApplication(work, recipient, order, school, level, year),
      )
    : null;
  if (here)
    await work.db('pupil').where({ pupil_id: earlier.pupil_id }).update({
      npsn,
      level,
      class_grade: order.classGrade,
      updated_at: work.at,
      updated_by: work.actor.name,
    });
  await startSpell(work, recipient, order.movedOn, level, school);
  return {
    applicationId,
    says: here
      ? `${recipient.name} melanjutkan ke ${school.name}; usulan barunya tercatat.`
      : `${recipient.name} melapor melanjutkan ke ${school.name}; usulan barunya diajukan melalui sekolah itu (Pasal 59 ayat (2)).`,
  };
}

async function newApplication(
  work: Work,
  recipient: RecipientRecord,
  order: UpdateOrder,
  school: SchoolRow,
  level: LevelChange['level'],
  { editionId, schoolYear }: OfficeYear,
) {
  const round = await work
    .db('round')
    .where({
      unit: school.npsn,
      school_year: schoolYear,
      applicant_class: recipient.applicant_class,
      state: 'open',
    })
    .first<{ round_id: string; window_until: IsoDate } | undefined>('round_id', 'window_until');
  const papers = papersFrom(order.papers);
  const state = filedState({
    applicantClass: recipient.applicant_class,
    levelGroup: levelGroupOf(level),
    receivedOn: order.movedOn,
    papers,
    windowEndsOn: round?.window_until ?? null,
    today: work.today,
  });
  return {
    edition_id: editionId,
    school_year: schoolYear,
    npsn: school.npsn,
    level,
    received_on: order.movedOn,
    state,
    round_id: round?.round_id ?? null,
    documents: JSON.stringify(papers),
    // Format 1 carries the consent to the announcement.
    consent: papers['surat-permohonan'] ? 1 : 0,
  };
}

/** Pasal 60: from the month of the move; null where no Keputusan gives an amount for the new level. */
async function startSpell(
  work: Work,
  recipient: RecipientRecord,
  movedOn: IsoDate,
  level: LevelChange['level'],
  school: SchoolRow,
): Promise<void> {
  const edition = await getEdition(work.db, recipient.edition_id);
  const found = amountFor(edition.amounts, level, school.status, null);
  const amount =
    found.kind === 'found' && 'totalPerMonth' in found.amount ? found.amount.totalPerMonth : null;
  await work
    .db('recipient_spell')
    .insert({
      application_id: recipient.application_id,
      from_month: monthOf(movedOn),
      level,
      monthly: amount,
    })
    .onConflict(['application_id', 'from_month'])
    .merge();
}

function papersFrom(brought: readonly PaperCode[]): Papers {
  return {
    'surat-permohonan': brought.includes('surat-permohonan'),
    kk: brought.includes('kk'),
    sktm: brought.includes('sktm'),
    'surat-aktif': brought.includes('surat-aktif'),
  };
}

/** Whether the new school's applications come to this office (Pasal 8-10). */
function serves(work: Work, school: SchoolRow, { applicant_class }: RecipientRecord): boolean {
  try {
    requireKeeper(work.own, school, 'intake', applicant_class);
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}
