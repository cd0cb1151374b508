import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { findStandingList, listRowsIn, type SchoolListRow } from '../../../db/queries/school-lists.ts';
import { findSchool } from '../../../db/queries/schools.ts';
import { command, type Work } from '../command.ts';
import type { Desk, Job } from '../desk.ts';
import { findOthers, keepHeld } from './other-holders.ts';
import { requireReceiver } from './receiver.ts';
import { getSchoolList, listStateWords } from './stored-list.ts';
import { rowOf } from './stored-row.ts';
import { type ReadyEntry, takeInPupils } from './take-in-pupils.ts';
import { viewSchoolList } from './view-list.ts';

type Request = ParsedRequestOf<'schoolLists.commit'>;

/** Takes in every accepted row in one transaction; the list that stood before is replaced, never edited. */
export async function commitList(
  desk: Desk,
  { listId, notice }: Request,
  job: Job,
): Promise<ResponseOf<'schoolLists.commit'>> {
  await command(desk, { action: 'schoolLists.commit', object: listId, facts: { notice } }, async (work) => {
    const list = await getSchoolList(work.db, listId);
    if (list.state !== 'preview') refuse('LST-003', { state: listStateWords[list.state] });
    const school = (await findSchool(work.db, list.npsn)) ?? refuse('SCH-002', { npsn: list.npsn });
    requireReceiver(work.own, school);
    job.progress(0, list.accepted, 'Memeriksa data yang sudah ada');
    const standing = await requireReplaceable(work, list, notice);
    if (standing !== null) await setAside(work, standing, list.revision);
    const ready = await splitRows(work, list);
    job.progress(0, ready.length, 'Menyimpan data peserta didik');
    await takeInPupils(work, list, school, ready);
    const held = list.accepted - ready.length;
    await work
      .db('school_list')
      .where({ list_id: listId })
      .update({
        state: 'received',
        committed_at: work.at,
        accepted: ready.length,
        held: list.held + held,
        revision: (standing?.revision ?? 0) + 1,
        replaces_id: standing?.list_id ?? null,
        notice_number: notice?.number ?? null,
        notice_date: notice?.date ?? null,
      });
    // A school that sends candidates is not nihil any more.
    await work
      .db('school_period')
      .where({ npsn: list.npsn, edition_id: list.edition_id, school_year: list.school_year })
      .update({ nihil_letter: null, nihil_date: null });
    if (job.signal.aborted) refuse('SYS-004');
    job.progress(ready.length, ready.length, 'Selesai');
  });
  return viewSchoolList(desk, listId);
}

type Standing = NonNullable<Awaited<ReturnType<typeof findStandingList>>>;

/** Final is final: a second list of the school is taken in only on P4OP's written notice. */
async function requireReplaceable(
  work: Work,
  list: SchoolListRow,
  notice: Request['notice'],
): Promise<Standing | null> {
  const period = { editionId: list.edition_id, schoolYear: list.school_year };
  const standing = await findStandingList(work.db, list.npsn, period);
  if (standing === null) return null;
  if (standing.sha256 === list.sha256) refuse('LST-005');
  if (standing.state === 'final' && notice === null)
    refuse('LST-004', { name: list.school_name, date: standing.final_on ?? '' });
  if (notice !== null && notice.date > work.today) refuse('LST-018', { date: notice.date });
  return standing;
}

/** What other offices may already have built on: nothing behind a determination is taken back. */
async function setAside(work: Work, { list_id }: Standing, revision: number): Promise<void> {
  const applications = work
    .db('application')
    .whereIn(
      'application_id',
      work.db('school_list_row').where({ list_id }).whereNotNull('application_id').select('application_id'),
    )
    .whereNull('void_reason');
  const settled = await applications
    .clone()
    .whereNotIn('state', ['submitted', 'verifying', 'passed', 'failed', 'proposed'])
    .count({ found: '*' })
    .first<{ found: number } | undefined>();
  const list = await getSchoolList(work.db, list_id);
  if (settled && settled.found > 0) refuse('LST-021', { name: list.school_name, count: settled.found });
  await applications.clone().update({ void_reason: `Digantikan Data Siswa revisi ${revision}` });
  await work.db('school_list').where({ list_id }).update({ state: 'replaced' });
}

/** Rows that may go in; those another pupil of this office stands in the way of are held, with the pair named. */
async function splitRows(work: Work, list: SchoolListRow): Promise<readonly ReadyEntry[]> {
  const rows = (await listRowsIn(work.db, list.list_id, ['accepted'])).flatMap((stored) => {
    const row = rowOf(stored);
    return row === null ? [] : [{ stored, row }];
  });
  const others = await findOthers(work.db, list, rows);
  await keepHeld(work.db, list.list_id, [...others.held.values()]);
  return rows.flatMap(({ stored, row }) =>
    others.held.has(stored.ordinal)
      ? []
      : [{ ordinal: stored.ordinal, row, pupilId: others.pupils.get(row.nik ?? '') ?? null }],
  );
}
