import { refuse } from '#contract/errors/app-error.ts';
import type { Knex } from 'knex';
import { findSchoolList, type ListState, type SchoolListRow } from '../../../db/queries/school-lists.ts';
import type { Work } from '../command.ts';
import { requireReceiver } from './receiver.ts';

export const listStateWords: Readonly<Record<ListState, string>> = {
  preview: 'masih pratinjau',
  received: 'sudah dimasukkan dan menunggu SPTJM',
  final: 'sudah final',
  discarded: 'sudah dibuang',
  replaced: 'sudah digantikan',
};

/** The stored list with its school, or OFF-002. */
export async function getSchoolList(db: Knex, listId: string): Promise<SchoolListRow> {
  return (await findSchoolList(db, listId)) ?? refuse('OFF-002');
}

/** The list, when the school may still change it: taken in, no SPTJM yet, and in this office's area. */
export async function getOpenList(work: Work, listId: string): Promise<SchoolListRow> {
  const list = await getSchoolList(work.db, listId);
  if (list.state === 'final') refuse('LST-017');
  if (list.state !== 'received') refuse('LST-003', { state: listStateWords[list.state] });
  await requireOwnList(work, list);
  return list;
}

export async function requireOwnList(work: Work, list: SchoolListRow): Promise<void> {
  const school = await work
    .db('school')
    .where({ npsn: list.npsn })
    .first<{ name: string; kecamatan_code: string | null; region: 'dki' | 'luar-dki' } | undefined>();
  requireReceiver(work.own, school ?? refuse('SCH-002', { npsn: list.npsn }));
}
