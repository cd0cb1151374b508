import { type ParsedRequestOf, type ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { correctedAnnouncement } from '#domain/documents/corrected-announcement.ts';
import { actorLabel } from '#domain/routing/labels.ts';
import { type Work } from '../command.ts';
import { type Desk, type Job } from '../desk.ts';
import { issueDocument } from '../issue-document.ts';
import { actOnRound, decide, storeRound } from './advance.ts';
import {
  type AnnouncementDeadlines,
  computeFrom,
  displayOf,
  type Entry,
  type EntryChange,
  insertAnnouncement,
  mediaWords,
  objectionNotice,
  postingOf,
  typed,
} from './announcement-record.ts';
import { applyEffects, correctedList } from './correction-effects.ts';
import { type GatheredRound } from './gather-round.ts';
import { requireHeadOfSchool, schoolKop } from './signatories.ts';

type Request = ParsedRequestOf<'rounds.announceCorrection'>;

/** R12, R13: the result of the field review and the corrected list (DOC-14), for another 3 days (Pasal 21, 23). */
export function announceCorrection(
  desk: Desk,
  request: Request,
  job: Job,
): Promise<ResponseOf<'rounds.announceCorrection'>> {
  return actOnRound(
    desk,
    'rounds.announceCorrection',
    request,
    'announce-correction',
    async (work, round) => {
      const state = decide(round, { kind: 'announceResult', ...postingOf(request) });
      const deadlines: AnnouncementDeadlines = {
        display: computeFrom(round, 'announcement-correction', request.issuedOn, '21'),
        objection: computeFrom(round, 'objection-repeat', request.issuedOn, '23 ayat (1)'),
      };
      const changes = await applyEffects(work, round);
      const entries = await correctedList(work, round, changes);
      const document = await issueCorrection(desk, work, job, {
        request,
        round,
        deadlines,
        changes,
        entries,
      });
      await insertAnnouncement(work, round, { request, document, deadlines, entries, changes });
      await markResultsAnnounced(work, round);
      await storeRound(work, request.roundId, { state });
    },
  );
}

interface Correction {
  readonly request: Request;
  readonly round: GatheredRound;
  readonly deadlines: AnnouncementDeadlines;
  readonly changes: readonly EntryChange[];
  readonly entries: readonly Entry[];
}

function issueCorrection(
  desk: Desk,
  work: Work,
  job: Job,
  { request, round, deadlines, changes, entries }: Correction,
) {
  const [order] = round.orders;
  const previous = round.announcements.at(-1);
  if (!order || !previous) return refuse('RND-054');
  return issueDocument(desk, work, job, {
    type: 'DOC-14',
    subject: round.school.name,
    date: request.issuedOn,
    typedNumber: typed(request.number),
    unitToken: round.row.npsn,
    kop: schoolKop(round.school),
    replaces: previous.document_id,
    content: (frame) =>
      correctedAnnouncement({
        frame,
        applicantClass: round.row.applicant_class,
        schoolYear: round.row.school_year,
        scopeName: round.school.name,
        previous: { number: previous.number, date: previous.issued_on },
        order: { by: actorLabel(round.route.decisionBy), paper: { number: order.number, date: order.date } },
        changes: changes.map(({ name, before, after, effect }) => ({
          name,
          before,
          after,
          note: notes[effect],
        })),
        unfoundedCount: decidedNow(round).filter(({ finding }) => finding === 'tidak-benar').length,
        listed: entries,
        addedCount: changes.filter(({ effect }) => effect === 'add').length,
        completion: { where: round.school.name },
        display: displayOf(deadlines.display),
        media: mediaWords(request.media),
        objection: objectionNotice(round, deadlines.objection),
        signatory: requireHeadOfSchool(round.school),
      }),
  });
}

const notes = { add: 'Ditambahkan', remove: 'Dikeluarkan', correct: 'Diperbaiki' } as const;

/** Objections to the announcement in force that an order has decided and no announcement has told yet. */
export function decidedNow({ objections }: GatheredRound) {
  return objections.filter(({ state }) => state === 'decided');
}

async function markResultsAnnounced({ db }: Work, round: GatheredRound): Promise<void> {
  const ids = decidedNow(round).map(({ objection_id }) => objection_id);
  await db('objection').whereIn('objection_id', ids).update({ state: 'resultAnnounced' });
}
