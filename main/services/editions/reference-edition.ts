import type { ParsedRequestOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { Knex } from 'knex';
import { command } from '../command.ts';
import type { Desk } from '../desk.ts';
import { requireKeeper } from './keeper.ts';
import { findEdition } from './stored-editions.ts';

/** The Dinas decides which edition its next reference Paket brings to the offices. */
export async function chooseForReference(
  desk: Desk,
  request: ParsedRequestOf<'editions.chooseForReference'>,
): Promise<Record<string, never>> {
  await command(
    desk,
    { action: 'editions.chooseForReference', object: request.editionId, facts: request },
    async (work) => {
      requireKeeper(work.own, '12 ayat (1)');
      if (!(await findEdition(work.db, request.editionId))) refuse('EDN-009');
      await work.db('edition').update({ for_reference: 0 });
      await work.db('edition').where({ edition_id: request.editionId }).update({ for_reference: 1 });
    },
  );
  return {};
}

/** What the reference Paket carries: the edition chosen for it, otherwise the active one. */
export async function editionForReference(
  db: Knex,
): Promise<{ readonly edition_id: string; readonly content: string } | null> {
  const row = await db('edition')
    .where({ for_reference: 1 })
    .orWhere({ active: 1 })
    .orderBy('for_reference', 'desc')
    .first<{ edition_id: string; content: string } | undefined>('edition_id', 'content');
  return row ?? null;
}
