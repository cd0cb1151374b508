import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { objectionReceipt } from '#domain/documents/objection-receipt.ts';
import { advanceObjection } from '#domain/objections/advance-objection.ts';
import type { ObjectionFacts } from '#domain/objections/objection-facts.ts';
import { timingOf } from '#domain/objections/objection-window.ts';
import type { AnnouncementRow } from '../../../db/queries/rounds.ts';
import { command, type Work } from '../command.ts';
import type { Desk, Job } from '../desk.ts';
import { issueDocument } from '../issue-document.ts';
import { decide, storeRound } from '../rounds/advance.ts';
import { gatherRound, type GatheredRound } from '../rounds/gather-round.ts';
import { requireRoundKeeper } from '../rounds/keeper.ts';
import { headOfUnit } from '../rounds/round-unit.ts';
import { objectionFacts, windowOf } from './objection-case.ts';
import { refuseObjection } from './objection-refusal.ts';
import { viewObjection } from './objection-view.ts';
import type { StoredObjector } from './stored-objector.ts';
import { type ResolvedSubject, resolveSubject } from './subject.ts';

type Request = ParsedRequestOf<'objections.register'>;

/**
 * Takes in an objection to the announcement in force with its receipt (DOC-09).
 *
 * One that came too late is kept and flagged, moves no round and gets no review (Pasal 16, 17, 23(1)).
 */
export async function registerObjection(
  desk: Desk,
  request: Request,
  job: Job,
): Promise<ResponseOf<'objections.register'>> {
  const objectionId = desk.ids.next();
  await command(
    desk,
    { action: 'objections.register', object: objectionId, facts: request },
    async (work) => {
      const round = await gatherRound(work.db, request.roundId, work.today);
      requireRoundKeeper(work.own, round, 'receive-objection');
      const announcement = round.announcements.at(-1) ?? refuse('OBJ-055');
      const subject = await resolveSubject(work, round, request);
      const facts = objectionFacts(
        round,
        { state: null, receivedOn: request.receivedOn, window: windowOf(announcement) },
        work.today,
      );
      const step = advanceObjection(facts, { kind: 'register', paper: paperOf(request, subject) });
      if (!step.ok) return refuseObjection(step);
      const inTime = timingOf(facts.receivedOn, facts.window) === 'in-time';
      // R7, R7b, R14: the round is asked before anything is written, so that its refusal leaves nothing.
      const roundState = inTime
        ? decide(round, { kind: 'receiveObjection', receivedOn: request.receivedOn })
        : round.row.state;
      const receipt = await issueReceipt(desk, work, job, {
        round,
        announcement,
        request,
        subject,
        facts,
        inTime,
      });
      await work.db('objection').insert({
        objection_id: objectionId,
        round_id: round.row.round_id,
        announcement_id: announcement.announcement_id,
        agenda_no: receipt.number,
        received_on: request.receivedOn,
        objector: JSON.stringify(storedObjector(request)),
        type: request.type,
        application_id: request.applicationId,
        subject: JSON.stringify(subject.stored),
        grounds: request.grounds,
        in_time: inTime ? 1 : 0,
        state: step.state,
        review_due_on: inTime ? facts.reviewDueOn : null,
        document_id: receipt.documentId,
        recorded_at: work.at,
        recorded_by: work.actor.name,
      });
      if (roundState !== round.row.state) await storeRound(work, round.row.round_id, { state: roundState });
    },
  );
  return viewObjection(desk, objectionId);
}

/** An objector without a name counts as none: then the head's reason is asked for (G-20). */
function paperOf({ type, objector, grounds, anonymousReason }: Request, { subject }: ResolvedSubject) {
  return { type, objector: objector.name === '' ? null : objector, anonymousReason, subject, grounds };
}

interface Receipt {
  readonly round: GatheredRound;
  readonly announcement: AnnouncementRow;
  readonly request: Request;
  readonly subject: ResolvedSubject;
  readonly facts: ObjectionFacts;
  readonly inTime: boolean;
}

/** The agenda number is the number of the receipt. */
async function issueReceipt(
  desk: Desk,
  work: Work,
  job: Job,
  { round, announcement, request, subject, facts, inTime }: Receipt,
) {
  const { unit, row } = round;
  // Pasal 16: the head of the school; Pasal 17: the head of the office.
  const recipient = await headOfUnit(work.db, work.own, round, facts.receivedOn);
  return issueDocument(desk, work, job, {
    type: 'DOC-09',
    subject: unit.title,
    date: request.receivedOn,
    typedNumber: null,
    unitToken: unit.id,
    kop: unit.kop,
    content: (frame) =>
      objectionReceipt({
        frame,
        agendaNumber: frame.number ?? '',
        receivedOn: request.receivedOn,
        announcement: { number: announcement.number, date: announcement.issued_on },
        article: announcement.ordinal > 0 ? 23 : row.applicant_class === 'b' ? 17 : 16,
        objector: {
          name: blankAsNull(request.objector.name),
          anonymousReason: request.objector.name === '' ? request.anonymousReason : null,
          capacity: request.objector.capacity,
          nik: null,
          contact: blankAsNull(request.objector.contact),
        },
        subjects: [{ name: subject.stored.name, school: unit.title, grade: subject.stored.classGrade }],
        kind: request.type,
        grounds: request.grounds,
        evidence: [],
        objectionUntil: announcement.objection_until,
        inTime,
        reviewDays: 7,
        reviewDueOn: inTime ? facts.reviewDueOn : null,
        recipient,
      }),
  });
}

function storedObjector({ objector, anonymousReason }: Request): StoredObjector {
  return { ...objector, anonymousReason: objector.name === '' ? anonymousReason : null };
}

function blankAsNull(text: string): string | null {
  return text === '' ? null : text;
}
