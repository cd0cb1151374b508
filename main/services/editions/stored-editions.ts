import { type PolicyEdition, parsePolicyEdition } from '#domain/policy/policy-edition.ts';
import type { Knex } from 'knex';
import { digestOf } from '../../paket/digest.ts';

/** An edition as this office holds it. */
export interface StoredEdition {
  readonly edition: PolicyEdition;
  readonly active: boolean;
  readonly forReference: boolean;
  /** `bawaan program`, a digest of the Paket, or the name of a file. */
  readonly source: string;
  readonly takenAt: string;
  readonly digest: string;
}

interface EditionRow {
  readonly edition_id: string;
  readonly content: string;
  readonly active: number;
  readonly for_reference: number;
  readonly source: string;
  readonly taken_at: string;
}

export async function readEditions(db: Knex): Promise<readonly StoredEdition[]> {
  const rows = (await db('edition').orderBy('edition_id')) as EditionRow[];
  return rows
    .map(storedEdition)
    .toSorted((a, b) => (a.edition.effectiveFrom < b.edition.effectiveFrom ? 1 : -1));
}

function storedEdition(row: EditionRow): StoredEdition {
  const edition = parsePolicyEdition(JSON.parse(row.content));
  if (!edition.ok) throw new Error(`Edition ${row.edition_id}: ${edition.problem}`);
  return {
    edition: edition.value,
    active: row.active === 1,
    forReference: row.for_reference === 1,
    source: row.source,
    takenAt: row.taken_at,
    digest: digestOf(edition.value),
  };
}

/** Edition `editionId`, or null when this office does not hold it. */
export async function findEdition(db: Knex, editionId: string): Promise<StoredEdition | null> {
  const row = (await db('edition').where({ edition_id: editionId }).first()) as EditionRow | undefined;
  return row ? storedEdition(row) : null;
}

/** As the top bar names it; null before the first reference Paket. */
export async function activeEditionTitle(db: Knex): Promise<string | null> {
  const row = await db('edition')
    .where({ active: 1 })
    .first<{ title: string } | undefined>(db.raw(`content ->> '$.title' AS title`));
  return row?.title ?? null;
}

/** What every edition this office holds calls itself, by its id. */
export async function editionTitles(db: Knex): Promise<ReadonlyMap<string, string>> {
  const rows = await db('edition').select<{ edition_id: string; title: string }[]>(
    'edition_id',
    db.raw(`content ->> '$.title' AS title`),
  );
  return new Map(rows.map(({ edition_id, title }) => [edition_id, title]));
}
