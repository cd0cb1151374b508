import { isoDate } from '#domain/deadlines/iso-date.ts';
import type { Knex } from 'knex';
import type { SchoolListRow } from '../../../db/queries/school-lists.ts';
import { getEdition } from '../rounds/edition.ts';
import { readOfficeRules } from '../rounds/office-rules.ts';
import type { JudgingBasis } from './stored-row.ts';

/** What the rows of a stored list are judged by: the edition it is pinned to, this office's readings of the gaps. */
export async function judgingBasis(db: Knex, list: SchoolListRow): Promise<JudgingBasis> {
  const { settings } = await readOfficeRules(db);
  return {
    edition: await getEdition(db, list.edition_id),
    settings,
    status: list.school_status,
    receivedOn: isoDate(list.received_on),
  };
}
