import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { PaperReference } from '#domain/documents/citations.ts';
import { correctedAnnouncement } from '#domain/documents/corrected-announcement.ts';
import { actorLabel } from '#domain/routing/labels.ts';
import type { Work } from '../command.ts';
import type { Desk, Job } from '../desk.ts';
import { issueDocument } from '../issue-document.ts';
import { moveObjections } from '../objections/move-objections.ts';
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
import type { GatheredRound } from './gather-round.ts';
import { headOfUnit } from './round-unit.ts';

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
      const posting = postingOf(request);
      const state = decide(round, { kind: 'announceResult', ...posting });
      const deadlines: AnnouncementDeadlines = {
        display: computeFrom(round, 'announcement-correction', posting.postedOn, '21'),
        objection: computeFrom(round, 'objection-repeat', posting.postedOn, '23 ayat (1)'),
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
      await moveObjections(work, round, ['decided'], { kind: 'announceResult' });
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

async function issueCorrection(
  desk: Desk,
  work: Work,
  job: Job,
  { request, round, deadlines, changes, entries }: Correction,
) {
  const previous = round.announcements.at(-1);
  if (round.orders.length === 0 || !previous) return refuse('RND-054');
  const signatory = await headOfUnit(work.db, work.own, round, request.issuedOn);
  return issueDocument(desk, work, job, {
    type: 'DOC-14',
    subject: round.unit.title,
    date: request.issuedOn,
    typedNumber: typed(request.number),
    unitToken: round.unit.id,
    kop: round.unit.kop,
    replaces: previous.document_id,
    content: (frame) =>
      correctedAnnouncement({
        frame,
        applicantClass: round.row.applicant_class,
        schoolYear: round.row.school_year,
        scopeName: round.unit.scope,
        ordinal: previous.ordinal + 1,
        previous: { number: previous.number, date: previous.issued_on },
        order: { by: actorLabel(round.route.decisionBy), papers: round.orders.toReversed().map(paperOf) },
        changes: changes.map(({ name, before, after, effect }) => ({
          name,
          before,
          after,
          note: notes[effect],
        })),
        unfoundedCount: decidedNow(round).filter(({ finding }) => finding === 'tidak-benar').length,
        inadmissible: inadmissibleNow(round, previous.ordinal),
        listed: entries,
        addedCount: changes.filter(({ effect }) => effect === 'add').length,
        completion: { where: round.unit.name },
        display: displayOf(deadlines.display),
        media: mediaWords(request.media),
        objection: objectionNotice(round, deadlines.objection),
        signatory,
      }),
  });
}

const notes = {
  add: 'Ditambahkan',
  remove: 'Dikeluarkan',
  correct: 'Diperbaiki',
  drop: 'Dicoret',
} as const;

function paperOf({ number, date }: { readonly number: string; readonly date: IsoDate }): PaperReference {
  return { number, date };
}

/** Agenda numbers of objections to the announcement in force that came too late (Pasal 16, 17, 23(1)). */
function inadmissibleNow({ objections }: GatheredRound, ordinal: number): readonly string[] {
  return objections
    .filter((objection) => objection.ordinal === ordinal && objection.state === 'inadmissible')
    .map(({ agenda_no }) => agenda_no);
}

/** Objections to the announcement in force that an order has decided and no announcement has told yet. */
export function decidedNow({ objections }: GatheredRound) {
  return objections.filter(({ state }) => state === 'decided');
}
