import type { ApplicantClass } from '#domain/routing/levels.ts';
import type { Knex } from 'knex';
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

/** Madrasah pupils whose verification a section handed over. */
export function findHandedOver(db: Knex, paging: Paging): Promise<FoundPage<HandedOverRow>> {
  return findPage(db('handed_over').select('*'), paging, sortable, ['school_name', 'name', 'application_id']);
}

export async function handedOverIds(db: Knex, fromOffice: string, npsn: string): Promise<readonly string[]> {
  return (await db('handed_over')
    .where({ from_office: fromOffice, npsn })
    .pluck('application_id')) as string[];
}

/** Which Paket carried the registers of a round that another office held. */
export interface HandedOverRoundRow {
  readonly round_id: string;
  readonly npsn: string;
  readonly applicant_class: ApplicantClass;
  readonly paket_id: string;
}

export async function handedOverRounds(
  db: Knex,
  roundIds: readonly string[],
): Promise<readonly HandedOverRoundRow[]> {
  return (await db('handed_over_round')
    .whereIn('round_id', roundIds)
    .orderBy(['npsn', 'applicant_class'])) as HandedOverRoundRow[];
}

/** Rows of a register that came with these Paket, as they were signed. */
export async function receivedRegister(
  db: Knex,
  kind: 'berita-acara' | 'announcements',
  paketIds: readonly string[],
): Promise<readonly string[]> {
  return (await db('received_register')
    .where({ kind })
    .whereIn('paket_id', paketIds)
    .orderBy(['paket_id', 'ordinal'])
    .pluck('content')) as string[];
}

/** Handovers of this school that were prepared before and not voided. */
export async function countHandovers(db: Knex, npsn: string): Promise<number> {
  const row = await db('paket')
    .where({ direction: 'keluar', kind: 'handover', subject_id: npsn })
    .whereNot({ state: 'batal' })
    .first<{ found: number }>(db.raw('count(*) AS found'));
  return row.found;
}
