import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import {
  type AnnouncementVersion,
  announcementDifference,
} from '#domain/documents/announcement-difference.ts';
import { longDate } from '#domain/words/date-words.ts';
import type { AnnouncementRow } from '../../../db/queries/rounds.ts';
import { command } from '../command.ts';
import type { Desk, Job } from '../desk.ts';
import { issueDocument } from '../issue-document.ts';
import { headOn } from '../office/officials.ts';
import { officeKop } from '../office/kop.ts';
import { requireRoundKeeper } from '../rounds/keeper.ts';
import { compareVersions, listedIn } from './compare-versions.ts';

const effectNotes = { add: 'ditambahkan', remove: 'dikeluarkan', correct: 'diperbaiki' } as const;

/** The difference of two versions on paper (DOC-14B), signed by the office that keeps the round. */
export async function printDifference(
  desk: Desk,
  request: ParsedRequestOf<'announcements.printDifference'>,
  job: Job,
): Promise<ResponseOf<'announcements.printDifference'>> {
  const note = { action: 'announcements.printDifference', object: request.roundId, facts: request };
  const { documentId } = await command(desk, note, async (work) => {
    const { round, earlier, later, changes } = await compareVersions(work.db, request, work.today);
    requireRoundKeeper(work.own, round, 'announce-correction');
    if (request.date > work.today) refuse('OBJ-019', { date: longDate(request.date) });
    const signatory = await headOn(work.db, work.own, request.date);
    return issueDocument(desk, work, job, {
      type: 'DOC-14B',
      subject: round.unit.title,
      date: request.date,
      typedNumber: null,
      unitToken: round.unit.id,
      kop: officeKop(work.own),
      content: (frame) =>
        announcementDifference({
          frame,
          scopeName: round.unit.title,
          schoolYear: round.row.school_year,
          earlier: versionOf(earlier),
          later: versionOf(later),
          changes: changes.map(({ name, before, after, effect }) => ({
            name,
            before,
            after,
            note: effectNotes[effect],
          })),
          signatory,
        }),
    });
  });
  return { documentId };
}

function versionOf(row: AnnouncementRow): AnnouncementVersion {
  return {
    ordinal: row.ordinal,
    paper: { number: row.number, date: row.issued_on },
    listedCount: listedIn(row),
  };
}
