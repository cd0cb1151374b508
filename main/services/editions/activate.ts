import type { ParsedRequestOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { Knex } from 'knex';
import { command, type Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { officeYear } from './period.ts';
import { findEdition } from './stored-editions.ts';

type Request = ParsedRequestOf<'editions.activate'>;

/**
 * From now on new applications are pinned to this edition, school year and tahap.
 *
 * Applications and rounds already there keep the edition they were filed under.
 */
export async function activateEdition(desk: Desk, request: Request): Promise<Record<string, never>> {
  await command(
    desk,
    { action: 'editions.activate', object: request.editionId, facts: request },
    async (work) => {
      const stored = (await findEdition(work.db, request.editionId)) ?? refuse('EDN-009');
      requireSchoolYear(request.schoolYear);
      const current = await officeYear(work.db, work.today);
      if (stored.active && current.schoolYear === request.schoolYear && current.period === request.period)
        refuse('EDN-010', { title: stored.edition.title });
      if (current.schoolYear !== request.schoolYear) await requireFinished(work, current.schoolYear);
      await switchTo(work, request);
    },
  );
  return {};
}

/** Rounds of a year that are not closed yet (Pasal 11-23). */
export async function countUnfinishedRounds(db: Knex, schoolYear: string): Promise<number> {
  const row = await db('round')
    .where({ school_year: schoolYear })
    .whereNot({ state: 'closed' })
    .count({ n: '*' })
    .first<{ n: number } | undefined>();
  return row?.n ?? 0;
}

function requireSchoolYear(schoolYear: string): void {
  const [first, second] = schoolYear.split('/').map(Number);
  if (first === undefined || second !== first + 1) refuse('EDN-011', { year: schoolYear });
}

/** Lists and recaps follow the office's year: what is unfinished must not drop out of sight. */
async function requireFinished({ db }: Work, schoolYear: string): Promise<void> {
  const count = await countUnfinishedRounds(db, schoolYear);
  if (count > 0) refuse('EDN-012', { count, year: schoolYear });
}

/** Within a command: the edition, school year and tahap new applications are pinned to. */
export async function switchTo({ db, actor, at, today, ids }: Work, request: Request): Promise<void> {
  const { editionId, schoolYear, period, reason } = request;
  await db('edition').update({ active: 0 });
  await db('edition').where({ edition_id: editionId }).update({ active: 1 });
  for (const [key, value] of Object.entries({ schoolYear, period })) {
    await db('setting')
      .insert({ key, value, changed_by: actor.name, reason, changed_at: at })
      .onConflict('key')
      .merge();
  }
  await db('edition_activation').insert({
    activation_id: ids.next(),
    edition_id: editionId,
    school_year: schoolYear,
    period,
    reason,
    activated_on: today,
    activated_by: actor.name,
    recorded_at: at,
  });
}
