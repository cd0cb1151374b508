import { setImmediate as nextTurn } from 'node:timers/promises';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import {
  type ListedPart,
  listedPart,
  type ListedPerson,
  personsAtOnce,
} from '#domain/people/listed-person.ts';
import type { Knex } from 'knex';
import { insertListed, type SetKey } from '../../../db/queries/comparison.ts';

/** Keeps a list of comparison data; it replaces an earlier one of the same source and version (Pasal 12, 58(2)). */
export async function storeComparisonSet(
  work: { readonly db: Knex; readonly today: IsoDate },
  set: SetKey & { readonly from: string },
  persons: readonly ListedPerson[],
): Promise<void> {
  await clearComparisonSet(work.db, set);
  for (let start = 0; start < persons.length; start += personsAtOnce)
    await addListedPart(work.db, set, listedPart(persons.slice(start, start + personsAtOnce)), start);
  await closeComparisonSet(work, set, persons.length);
}

/** The first of three steps for a list that comes in parts, all in one transaction. */
export async function clearComparisonSet(db: Knex, { source, version }: SetKey): Promise<void> {
  await db('comparison_person').where({ source, version }).delete();
}

/** Gives how many persons came to the `before` that were there. */
export async function addListedPart(
  db: Knex,
  set: SetKey,
  { persons, rows }: ListedPart,
  before: number,
): Promise<number> {
  // The driver never waits: without this a cancel, the clock and every reader would wait for the whole list.
  await nextTurn();
  await insertListed(db, set, rows, before);
  return persons;
}

export async function closeComparisonSet(
  { db, today }: { readonly db: Knex; readonly today: IsoDate },
  { source, version, from }: SetKey & { readonly from: string },
  persons: number,
): Promise<void> {
  await db('comparison_set')
    .insert({ source, version, persons, received_on: today, came_from: from })
    .onConflict(['source', 'version'])
    .merge();
}
