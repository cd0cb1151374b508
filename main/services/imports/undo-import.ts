import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { command, type Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { importStateWords } from './commit-import.ts';
import { getImport } from './import-view.ts';
import { restorePupils } from './renew-pupils.ts';
import { searchPlaces } from '../../../db/queries/search-places.ts';

/** Throws a preview away; nothing of it was taken in. */
export async function discardImport(
  desk: Desk,
  { importId }: ParsedRequestOf<'imports.discard'>,
): Promise<ResponseOf<'imports.discard'>> {
  await command(desk, { action: 'imports.discard', object: importId }, async ({ db }) => {
    const file = await getImport(db, importId);
    if (file.state !== 'preview') refuse('IMP-022', { state: importStateWords[file.state] });
    await db('import_row').where({ import_id: importId }).delete();
    await db('import_file').where({ import_id: importId }).update({ state: 'discarded' });
  });
  return {};
}

/** Takes a whole import back until a round is built on it (U13); the rows stay, void and with the reason (U15). */
export async function undoImport(
  desk: Desk,
  { importId, reason }: ParsedRequestOf<'imports.undo'>,
): Promise<ResponseOf<'imports.undo'>> {
  await command(desk, { action: 'imports.undo', object: importId, facts: { reason } }, async (work) => {
    await takeBack(work, importId, reason);
  });
  return {};
}

/** Voids what an import took in, with the reason; refused once a round is built on it. */
export async function takeBack(work: Work, importId: string, reason: string): Promise<void> {
  const { db, at, actor } = work;
  const file = await getImport(db, importId);
  if (file.state !== 'committed') refuse('IMP-022', { state: importStateWords[file.state] });
  const taken = db('application').where({ import_id: importId }).whereNull('void_reason');
  const built = await taken
    .clone()
    .whereNotNull('round_id')
    .count({ found: '*' })
    .first<{ found: number } | undefined>();
  if (built && built.found > 0) refuse('IMP-023', { count: built.found });
  const ids = await taken.clone().select<{ application_id: string }[]>('application_id');
  const returned = await restorePupils(
    work,
    ids.map(({ application_id }) => application_id),
  );
  const pupils = taken.clone().whereNotIn('pupil_id', returned).select('pupil_id');
  await db('pupil_search')
    .whereIn('rowid', searchPlaces(db, 'pupil_search', pupils))
    .delete();
  await db('pupil')
    .whereIn('pupil_id', pupils)
    .update({ removed_reason: reason, updated_at: at, updated_by: actor.name });
  await taken.clone().update({ void_reason: reason });
  await db('import_file').where({ import_id: importId }).update({ state: 'undone', ended_reason: reason });
}
