import { refuse } from '#contract/errors/app-error.ts';
import { parsePolicyEdition, type PolicyEdition } from '#domain/policy/policy-edition.ts';
import type { Knex } from 'knex';

/** The edition an application or round is pinned to; RND-059 until the reference Paket of the Dinas brought it. */
export async function getEdition(db: Knex, editionId: string): Promise<PolicyEdition> {
  const row = await db('edition')
    .where({ edition_id: editionId })
    .first<{ content: string } | undefined>('content');
  if (!row) return refuse('RND-059', { edition: editionId });
  const edition = parsePolicyEdition(JSON.parse(row.content));
  if (!edition.ok) throw new Error(`Edition ${editionId}: ${edition.problem}`);
  return edition.value;
}
