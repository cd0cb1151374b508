import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { announcement } from '#domain/documents/announcement.ts';
import { applicationsOf, updateApplications } from '../../../db/queries/rounds-applications.ts';
import type { Desk, Job } from '../desk.ts';
import { issueDocument } from '../issue-document.ts';
import { actOnRound, decide, storeRound } from './advance.ts';
import {
  type AnnouncementDeadlines,
  computeFrom,
  displayOf,
  type Entry,
  insertAnnouncement,
  mediaWords,
  objectionNotice,
  boardOf,
  postingOf,
  typed,
} from './announcement-record.ts';
import { stepApplication } from './application-step.ts';
import { signedBeritaAcara } from './make-recap.ts';
import { headOfUnit } from './round-unit.ts';

type Announce = ParsedRequestOf<'rounds.announce'>;

const displayArticle = { a: '13 ayat (3)', b: '14 ayat (3)', c: '15 ayat (3)' } as const;

/** R6: the announcement (DOC-08) on the unit's board, with the last day for objections (Pasal 13(3), 14(3), 15(3), 16-17). */
export function announceResults(
  desk: Desk,
  request: Announce,
  job: Job,
): Promise<ResponseOf<'rounds.announce'>> {
  return actOnRound(desk, 'rounds.announce', request, 'announce', async (work, round) => {
    const posting = postingOf(request);
    const state = decide(round, { kind: 'announce', ...posting });
    const { applicant_class: applicantClass } = round.row;
    const deadlines: AnnouncementDeadlines = {
      display: computeFrom(round, 'announcement-first', posting.postedOn, displayArticle[applicantClass]),
      objection: computeFrom(
        round,
        'objection-first',
        posting.postedOn,
        applicantClass === 'b' ? '17' : '16',
      ),
    };
    const applications = await applicationsOf(work.db, request.roundId);
    const listed = applications.filter(({ result }) => result === 'lulus');
    const failed = applications.filter(({ result }) => result !== 'lulus');
    const shown = boardOf(round);
    const signatory = await headOfUnit(work.db, work.own, round, request.issuedOn);
    const document = await issueDocument(desk, work, job, {
      type: 'DOC-08',
      subject: round.unit.title,
      date: request.issuedOn,
      typedNumber: typed(request.number),
      unitToken: round.unit.id,
      kop: round.unit.kop,
      content: (frame) =>
        announcement({
          frame,
          applicantClass,
          schoolYear: round.row.school_year,
          scopeName: round.unit.scope,
          beritaAcara: signedBeritaAcara(round),
          listed: listed.map(shown),
          failedCount: failed.length,
          failed: round.rules.settings.listFailed ? failed.map(shown) : null,
          display: displayOf(deadlines.display),
          media: mediaWords(request.media),
          objection: objectionNotice(round, deadlines.objection),
          accountFormWhere: round.unit.name,
          signatory,
        }),
    });
    const entries = listed.map((row): Entry => ({ applicationId: row.application_id, ...shown(row) }));
    await insertAnnouncement(work, round, { request, document, deadlines, entries, changes: [] });
    const moves = applications.map(
      (row) => [row.application_id, stepApplication(round, row, { kind: 'announce' }, state)] as const,
    );
    await updateApplications(work.db, ['state'], moves);
    await storeRound(work, request.roundId, { state });
  });
}
