import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';

import { likelyBirthDate } from '#domain/people/nik-check.ts';
import { type Nik, nikFacts, parseNik } from '#domain/people/nik.ts';
import { type Answer, instrumentProblem, type QuestionCode } from '#domain/school-lists/instrument.ts';
import type { ListRow } from '#domain/school-lists/list-row.ts';
import { isExplained } from '#domain/school-lists/row-transitions.ts';
import {
  appliedPupils,
  findListRow,
  heldPupils,
  type SchoolListRow,
} from '../../../db/queries/school-lists.ts';
import { findSchool } from '../../../db/queries/schools.ts';
import { nameKey } from '#domain/people/name-comparison.ts';
import { command, type Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { judgingBasis } from './judging-basis.ts';
import { getOpenList } from './stored-list.ts';
import { judge, rowColumns, rowOf } from './stored-row.ts';
import { takeInPupils } from './take-in-pupils.ts';
import { viewSchoolList } from './view-list.ts';

type Decision = ParsedRequestOf<'schoolLists.decideHeld'>;

/** A person decides one held row against the paper; what the office already holds is never overwritten (SP07). */
export async function decideHeldRow(
  desk: Desk,
  request: Decision,
): Promise<ResponseOf<'schoolLists.decideHeld'>> {
  const { listId, ordinal, decision, reason } = request;
  await command(
    desk,
    { action: `schoolLists.held.${decision}`, object: listId, facts: { ordinal, reason } },
    async (work) => {
      const list = await getOpenList(work, listId);
      const stored = await findListRow(work.db, listId, ordinal);
      if (stored?.verdict !== 'held') return refuse('IMP-024');
      const decided = JSON.stringify({ decision, reason, by: work.actor.name, at: work.at });
      const row = work.db('school_list_row').where({ list_id: listId, ordinal });
      if (decision === 'reject') {
        await row.update({ verdict: 'resolved', decision: decided });
        await work
          .db('school_list')
          .where({ list_id: listId })
          .update({ held: list.held - 1, rejected: list.rejected + 1 });
        return;
      }
      const mended = await mend(work, list, request, rowOf(stored) ?? refuse('IMP-024'));
      const advice = judge(mended, await judgingBasis(work.db, list));
      await row.update({ verdict: 'accepted', decision: decided, ...rowColumns(mended, advice) });
      await work
        .db('school_list')
        .where({ list_id: listId })
        .update({ held: list.held - 1, accepted: list.accepted + 1 });
      const school = (await findSchool(work.db, list.npsn)) ?? refuse('SCH-002', { npsn: list.npsn });
      const [known] = await heldPupils(work.db, mended.nik === null ? [] : [mended.nik]);
      await takeInPupils(work, list, school, [{ ordinal, row: mended, pupilId: known?.pupil_id ?? null }]);
    },
  );
  return viewSchoolList(desk, listId);
}

/** The row with what the paper says; refuses while something a pupil needs is still missing. */
async function mend(work: Work, list: SchoolListRow, request: Decision, row: ListRow): Promise<ListRow> {
  const nik = request.nik === null || request.nik === '' ? row.nik : typedNik(request.nik);
  if (nik !== null) await requireFree(work, list, nik, row.name);
  const birthDate = row.birthDate ?? (nik === null ? null : likelyBirthDate(nik, work.today, 'pupil'));
  const level = row.level ?? request.level;
  const cancellation = row.cancellation ?? request.cancellation;
  if (row.state === 'verifikasi-dibatalkan' && !isExplained(cancellation)) refuse('LST-016');
  const missing = [
    ...(nik === null ? ['NIK'] : []),
    ...(birthDate === null ? ['tanggal lahir'] : []),
    ...(level === null ? ['jenjang'] : []),
  ];
  if (missing.length > 0) refuse('IMP-029', { missing: missing.join(', ') });
  return {
    ...row,
    nik,
    birthDate,
    level,
    sex: row.sex ?? (nik === null ? null : nikFacts(nik).sex),
    cancellation: row.state === 'verifikasi-dibatalkan' ? cancellation : null,
    instrument: withoutWrongMarks(row),
  };
}

function typedNik(typed: string): Nik {
  const nik = parseNik(typed);
  return nik.ok ? nik.value : refuse('IMP-025', { nik: typed });
}

async function requireFree({ db }: Work, list: SchoolListRow, nik: Nik, name: string): Promise<void> {
  const period = { editionId: list.edition_id, schoolYear: list.school_year };
  const [applied] = await appliedPupils(db, [nik], period, list.replaces_id);
  if (applied) refuse('IMP-026', { name, school: applied.school_name });
  const [held] = await heldPupils(db, [nik]);
  if (held && nameKey(held.name) !== nameKey(name))
    refuse('IMP-026', { name: held.name, school: list.school_name });
}

/** A `tidak berlaku` that may not stand is an answer still to be given (G-37). */
function withoutWrongMarks({ instrument }: ListRow): ListRow['instrument'] {
  if (instrumentProblem(instrument) === null) return instrument;
  const answers = Object.entries(instrument.answers).map(([code, answer]) => [
    code,
    answer === 'tidak-berlaku' ? null : answer,
  ]);
  return { ...instrument, answers: Object.fromEntries(answers) as Record<QuestionCode, Answer | null> };
}
