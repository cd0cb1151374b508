import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { assertNever } from '#domain/assert-never.ts';
import { effectOf, type YearEffect } from '#domain/recipients/year-update.ts';
import { levelGroupOf } from '#domain/routing/levels.ts';
import { longDate } from '#domain/words/date-words.ts';
import { findRecipient, type RecipientRecord } from '../../../db/queries/recipients.ts';
import { findSchool } from '../../../db/queries/schools.ts';
import { command, type Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { officeYear } from '../editions/period.ts';
import { moveRecipient, stateLabelOf, stepRecipient, updateRecipient } from './advance-recipient.ts';
import { changeLevel } from './change-level.ts';
import { carryOn } from './carry-on.ts';
import { requireRecipientKeeper } from './keeper.ts';
import type { UpdateOrder } from './update-order.ts';

type AcceptedEffect = Exclude<YearEffect, { kind: 'refused' }>;

/** What the school, or for a school outside the Daerah the guardian, tells at the start of the year (Pasal 58-60). */
export async function saveUpdate(
  desk: Desk,
  request: ParsedRequestOf<'yearUpdates.save'>,
): Promise<ResponseOf<'yearUpdates.save'>> {
  return command(
    desk,
    { action: 'yearUpdates.save', object: request.applicationId, facts: request },
    async (work) => {
      const recipient = (await findRecipient(work.db, request.applicationId)) ?? refuse('OFF-002');
      return { says: await applyUpdate(work, recipient, request) };
    },
  );
}

/** Records the update and does what follows from it; answers what followed, in words. */
export async function applyUpdate(
  work: Work,
  recipient: RecipientRecord,
  order: UpdateOrder,
): Promise<string> {
  const { schoolYear } = await officeYear(work.db, work.today);
  const effect = await judge(work, recipient, order, schoolYear);
  const result = await carryOut(work, recipient, order, effect);
  await work.db('year_update').insert({
    application_id: recipient.application_id,
    school_year: schoolYear,
    npsn: recipient.npsn,
    outcome: order.outcome,
    class_grade: order.classGrade,
    new_npsn: order.newNpsn,
    new_level: order.newLevel,
    moved_on: order.movedOn,
    source: order.source,
    new_application_id: result.applicationId,
    recorded_at: work.at,
    recorded_by: work.actor.name,
  });
  return result.says;
}

/** Everything that can refuse, before anything is written. */
async function judge(
  work: Work,
  recipient: RecipientRecord,
  order: UpdateOrder,
  schoolYear: string,
): Promise<AcceptedEffect> {
  const { name, school_region, level, school_year } = recipient;
  requireRecipientKeeper(work.own, level, '58 ayat (1)');
  if (order.movedOn > work.today) refuse('PEN-003', { date: longDate(order.movedOn) });
  // G-51: only a school outside the Daerah is not bound by Pasal 58.
  if (order.source !== 'sekolah' && school_region === 'dki') refuse('PEN-016', { name });
  if (recipient.state !== 'active') refuse('PEN-014', { name, state: stateLabelOf(recipient) });
  const earlier = await work
    .db('year_update')
    .where({ application_id: recipient.application_id, school_year: schoolYear })
    .first<{ outcome: string } | undefined>('outcome');
  if (earlier) refuse('PEN-013', { name, year: schoolYear });
  const effect = effectOf({ ...order, level });
  if (effect.kind === 'refused') return refuse(effect.code, { name });
  const moves = order.outcome === 'pindah-sekolah' || effect.kind === 'end';
  if (school_year >= schoolYear && !moves) refuse('PEN-025', { name, year: school_year });
  return effect;
}

interface Followed {
  readonly says: string;
  /** The application of the new year, where one was made. */
  readonly applicationId: string | null;
}

async function carryOut(
  work: Work,
  recipient: RecipientRecord,
  order: UpdateOrder,
  effect: AcceptedEffect,
): Promise<Followed> {
  switch (effect.kind) {
    case 'end': {
      const ended = { ended_on: order.movedOn, ended_reason: effect.reason };
      await moveRecipient(work, recipient, { kind: 'end', reason: effect.reason }, ended);
      return { says: `Bantuan ${recipient.name} berakhir (Pasal 37 ayat (2)).`, applicationId: null };
    }
    case 'carry-over':
      return stayOnLevel(work, recipient, order, effect.npsn);
    case 'new-application':
      // A19: the old aid runs on until the new application is determined.
      stepRecipient(recipient, work.today, {
        kind: 'continueAtNextLevel',
        newLevel: levelGroupOf(effect.level),
      });
      return changeLevel(work, recipient, order, effect);
    default:
      return assertNever(effect);
  }
}

async function stayOnLevel(
  work: Work,
  recipient: RecipientRecord,
  order: UpdateOrder,
  newNpsn: string | null,
): Promise<Followed> {
  const school = newNpsn === null ? null : await findSchool(work.db, newNpsn);
  const moved =
    newNpsn === null ? {} : { npsn: newNpsn, school_name: school?.name ?? `Sekolah NPSN ${newNpsn}` };
  const changes = { class_grade: order.classGrade || recipient.class_grade, ...moved };
  const applicationId = await carryOn(work, { ...recipient, ...changes });
  await updateRecipient(work, recipient.application_id, changes);
  return {
    applicationId,
    says:
      applicationId === null
        ? `Pembaharuan ${recipient.name} tercatat.`
        : `Pembaharuan ${recipient.name} tercatat; ikut rekapitulasi tahun ini tanpa Format 1.`,
  };
}
