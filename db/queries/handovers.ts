import { type Knex } from 'knex';
import { findPage, type FoundPage, type Paging } from './paging.ts';

export interface HandedOverRow {
  readonly application_id: string;
  readonly name: string;
  readonly school_name: string;
  readonly from_office: string;
  /** The row as it was signed: with `result` and `reasons`. */
  readonly content: string;
}

const sortable = { name: 'name', schoolName: 'school_name', from: 'from_office' };

/** Class-a madrasah pupils whose verification a section handed over. */
export function findHandedOver(db: Knex, paging: Paging): Promise<FoundPage<HandedOverRow>> {
  const query = db('candidate')
    .where({ source: 'handover' })
    .select('application_id', 'name', 'school_name', 'from_office', 'content');
  return findPage(query, paging, sortable, ['school_name', 'name', 'application_id']);
}

export async function handedOverIds(db: Knex, fromOffice: string, npsn: string): Promise<readonly string[]> {
  const rows = await db('candidate')
    .where({ source: 'handover', from_office: fromOffice, npsn })
    .select<{ application_id: string }[]>('application_id');
  return rows.map(({ application_id }) => application_id);
}

/** Handovers of this school that were prepared before and not voided. */
export async function countHandovers(db: Knex, npsn: string): Promise<number> {
  const row = await db('paket')
    .where({ direction: 'keluar', kind: 'handover', subject_id: npsn })
    .whereNot({ state: 'batal' })
    .first<{ found: number }>(db.raw('count(*) AS found'));
  return row.found;
}
