import type { ParsedRequestOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { countYear, findClosings, isYearBegun } from '../../../db/queries/years.ts';
import { makeBackup } from '../backups/make-backup.ts';
import { command } from '../command.ts';
import { type Desk, type Job, opened, reading, todayOf } from '../desk.ts';
import { countUnfinishedRounds, switchTo } from '../editions/activate.ts';
import { officeYear } from '../editions/period.ts';
import { findEdition } from '../editions/stored-editions.ts';
import { nextSchoolYear } from './next-school-year.ts';

/**
 * Closes the school year and opens the next: a checked backup, the figures as they stand, then the switch.
 *
 * Schools, officials, recipients and their pupils stay where they are; what was filed keeps its year and edition.
 */
export async function closeYear(
  desk: Desk,
  request: ParsedRequestOf<'years.close'>,
  job: Job,
): Promise<void> {
  const { editionId, period, reason } = request;
  const now = await officeYear(reading(desk), todayOf(desk));
  if (!(await findEdition(reading(desk), editionId))) refuse('EDN-009');
  await requireFinished(desk, now.schoolYear);
  const backup = await makeBackup(desk, { key: opened(desk).key, why: 'tahun' }, job);
  await command(desk, { action: 'years.close', object: now.schoolYear, facts: request }, async (work) => {
    await requireFinished(desk, now.schoolYear);
    const nextYear = nextSchoolYear(now.schoolYear);
    await work.db('year_closing').insert({
      closing_id: work.ids.next(),
      school_year: now.schoolYear,
      period: now.period,
      edition_id: now.editionId,
      next_year: nextYear,
      closed_on: work.today,
      closed_by: work.actor.name,
      reason,
      backup_id: backup.id,
      figures: JSON.stringify(await countYear(work.db, now.schoolYear)),
      recorded_at: work.at,
    });
    await switchTo(work, { editionId, schoolYear: nextYear, period, reason });
  });
}

/** Takes the newest closing back while nothing stands in the new year. */
export async function reopenYear(
  desk: Desk,
  { closingId, reason }: ParsedRequestOf<'years.reopen'>,
): Promise<void> {
  await command(desk, { action: 'years.reopen', object: closingId, facts: { reason } }, async (work) => {
    const closing = (await findClosings(work.db)).find(({ reopened_on }) => reopened_on === null);
    if (closing?.closing_id !== closingId) return refuse('TTP-003');
    if (await isYearBegun(work.db, closing.next_year)) refuse('TTP-002', { year: closing.next_year });
    await work
      .db('year_closing')
      .where({ closing_id: closingId })
      .update({ reopened_on: work.today, reopened_by: work.actor.name, reopen_reason: reason });
    const { edition_id: editionId, school_year: schoolYear, period } = closing;
    await switchTo(work, { editionId, schoolYear, period, reason });
  });
}

async function requireFinished(desk: Desk, year: string): Promise<void> {
  const count = await countUnfinishedRounds(reading(desk), year);
  if (count > 0) refuse('TTP-001', { year, count });
}
