import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { ListNote } from '#contract/methods/school-list-views.ts';
import { findListRow } from '../../../db/queries/school-lists.ts';
import { command } from '../command.ts';
import { type Desk, reading } from '../desk.ts';
import { getSchoolList, requireOwnList } from './stored-list.ts';

/** A question to the school, its answer, or an objection: recorded, without a deadline (G-40), final list or not. */
export async function addNote(
  desk: Desk,
  request: ParsedRequestOf<'schoolLists.addNote'>,
): Promise<ResponseOf<'schoolLists.addNote'>> {
  const { listId, ordinal, kind, on, person, capacity, content } = request;
  await command(desk, { action: 'schoolLists.addNote', object: listId, facts: request }, async (work) => {
    await requireOwnList(work, await getSchoolList(work.db, listId));
    if (on > work.today) refuse('LST-018', { date: on });
    if (ordinal !== null && !(await findListRow(work.db, listId, ordinal))) refuse('OFF-002');
    await work.db('school_list_note').insert({
      note_id: work.ids.next(),
      list_id: listId,
      ordinal,
      kind,
      happened_on: on,
      person,
      capacity,
      content,
      recorded_at: work.at,
      recorded_by: work.actor.name,
    });
  });
  return {};
}

interface NoteRow {
  readonly note_id: string;
  readonly ordinal: number | null;
  readonly name: string | null;
  readonly kind: ListNote['kind'];
  readonly happened_on: string;
  readonly person: string;
  readonly capacity: string;
  readonly content: string;
  readonly recorded_by: string;
}

export async function listNotes(
  desk: Desk,
  { listId }: ParsedRequestOf<'schoolLists.notes'>,
): Promise<ResponseOf<'schoolLists.notes'>> {
  const db = reading(desk);
  await getSchoolList(db, listId);
  const rows = await db('school_list_note')
    .leftJoin('school_list_row', (join) => {
      join
        .on('school_list_row.list_id', 'school_list_note.list_id')
        .andOn('school_list_row.ordinal', 'school_list_note.ordinal');
    })
    .where('school_list_note.list_id', listId)
    .orderBy(['happened_on', 'recorded_at'])
    .select<NoteRow[]>('school_list_note.*', { name: 'school_list_row.name' });
  return rows.map((row) => ({
    noteId: row.note_id,
    ordinal: row.ordinal,
    name: row.name,
    kind: row.kind,
    on: row.happened_on,
    person: row.person,
    capacity: row.capacity,
    content: row.content,
    recordedBy: row.recorded_by,
  }));
}
