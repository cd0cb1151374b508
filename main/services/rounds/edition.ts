import { parsePolicyEdition, type PolicyEdition } from '#domain/policy/policy-edition.ts';
import { type Knex } from 'knex';

/** The edition an application or round is pinned to; setup stores every edition the program ships. */
export async function getEdition(db: Knex, editionId: string): Promise<PolicyEdition> {
  const row = (await db('edition').where({ edition_id: editionId }).first('content')) as { content: string } | undefined;
  if (!row) throw new Error(`Edition ${editionId} is not held`);
  const edition = parsePolicyEdition(JSON.parse(row.content));
  if (!edition.ok) throw new Error(`Edition ${editionId}: ${edition.problem}`);
  return edition.value;
}
