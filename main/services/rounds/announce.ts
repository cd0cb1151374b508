import { type ParsedRequestOf, type ResponseOf } from '#contract/api.ts';
import { announcement } from '#domain/documents/announcement.ts';
import { applicationsOf, updateApplications } from '../../../db/queries/rounds-applications.ts';
import { type Desk, type Job } from '../desk.ts';
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
  onBoard,
  postingOf,
  typed,
} from './announcement-record.ts';
import { stepApplication } from './application-step.ts';
import { signedBeritaAcara } from './make-recap.ts';
import { requireHeadOfSchool, schoolKop } from './signatories.ts';

type Announce = ParsedRequestOf<'rounds.announce'>;

/** R6: the announcement (DOC-08) on the school's board, with the last day for objections (Pasal 13(3), 15(3), 16). */
export function announceResults(
  desk: Desk,
  request: Announce,
  job: Job,
): Promise<ResponseOf<'rounds.announce'>> {
  return actOnRound(desk, 'rounds.announce', request, 'announce', async (work, round) => {
    const state = decide(round, { kind: 'announce', ...postingOf(request) });
    const article = round.row.applicant_class === 'a' ? '13 ayat (3)' : '15 ayat (3)';
    const deadlines: AnnouncementDeadlines = {
      display: computeFrom(round, 'announcement-first', request.issuedOn, article),
      objection: computeFrom(round, 'objection-first', request.issuedOn, '16'),
    };
    const applications = await applicationsOf(work.db, request.roundId);
    const listed = applications.filter(({ result }) => result === 'lulus');
    const failed = applications.filter(({ result }) => result !== 'lulus');
    const document = await issueDocument(desk, work, job, {
      type: 'DOC-08',
      subject: round.school.name,
      date: request.issuedOn,
      typedNumber: typed(request.number),
      unitToken: round.row.npsn,
      kop: schoolKop(round.school),
      content: (frame) =>
        announcement({
          frame,
          applicantClass: round.row.applicant_class,
          schoolYear: round.row.school_year,
          scopeName: round.school.name,
          beritaAcara: signedBeritaAcara(round),
          listed: listed.map(onBoard),
          failedCount: failed.length,
          failed: round.rules.settings.listFailed ? failed.map(onBoard) : null,
          display: displayOf(deadlines.display),
          media: mediaWords(request.media),
          objection: objectionNotice(round, deadlines.objection),
          accountFormWhere: round.school.name,
          signatory: requireHeadOfSchool(round.school),
        }),
    });
    const entries = listed.map((row): Entry => ({ applicationId: row.application_id, ...onBoard(row) }));
    await insertAnnouncement(work, round, { request, document, deadlines, entries, changes: [] });
    const moves = applications.map(
      (row) => [row.application_id, stepApplication(round, row, { kind: 'announce' }, state)] as const,
    );
    await updateApplications(work.db, ['state'], moves);
    await storeRound(work, request.roundId, { state });
  });
}
