import type {
  ObjectionAct,
  ObjectionRow as ObjectionLine,
  ObjectionView,
} from '#contract/methods/objections.ts';
import { catalogue } from '#contract/errors/catalogue.ts';
import type { DeadlineView, Permission } from '#contract/views.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { kindLabel } from '#domain/documents/objection-receipt.ts';
import { advanceObjection } from '#domain/objections/advance-objection.ts';
import type { ObjectionEvent, ObjectorCapacity } from '#domain/objections/objection-facts.ts';
import { awaitsReview, objectionStateLabels } from '#domain/objections/objection-states.ts';
import { reviewWarnings } from '#domain/objections/reviewer-independence.ts';
import { actorLabel } from '#domain/routing/labels.ts';
import { checkOn } from '#domain/deadlines/check-on.ts';
import type { Knex } from 'knex';
import type { ObjectionRow } from '../../../db/queries/objections.ts';
import { findOrder } from '../../../db/queries/orders.ts';
import { type Desk, opened, reading, todayOf } from '../desk.ts';
import { changesOf } from '../orders/order-record.ts';
import { viewDeadline } from '../rounds/deadline-view.ts';
import type { OfficeRules } from '../rounds/office-rules.ts';
import { articleWords } from './article-words.ts';
import { gatherObjection, type ObjectionCase, objectionDeadline, reviewDeadline } from './objection-case.ts';
import { allowed, notAllowed, warningText } from './objection-refusal.ts';
import { requiredReviewers } from './required-reviewers.ts';
import { objectorOf } from './stored-objector.ts';
import type { StoredSubject } from './subject.ts';

export async function viewObjection(desk: Desk, objectionId: string): Promise<ObjectionView> {
  const db = reading(desk);
  const today = todayOf(desk);
  const found = await gatherObjection(db, objectionId, today);
  const { row, round, reviews } = found;
  const { capacity, name, ...objector } = objectorOf(row);
  const last = reviews.at(-1);
  return {
    ...viewObjectionLine(row, round.rules, today),
    applicantClass: row.applicant_class,
    announcement: { number: row.announcement_number, issuedOn: row.issued_on },
    objector: {
      ...objector,
      name: name === '' ? null : name,
      capacity,
      capacityLabel: capacityLabels[capacity],
    },
    grounds: row.grounds,
    inTime: row.in_time === 1,
    window: viewDeadline(objectionDeadline(row, round.rules), today, round.rules),
    reviews: reviews.map((review) => ({
      ordinal: review.ordinal,
      visitedOn: review.visited_on,
      facts: review.facts,
      proposedFinding: review.proposed_finding,
      beritaAcaraNumber: review.berita_acara_number,
      documentId: review.document_id,
    })),
    report:
      last?.report_number && last.report_date
        ? { number: last.report_number, date: last.report_date, documentId: last.report_document_id }
        : null,
    order: await viewOrder(db, row.order_id),
    receiptDocumentId: row.document_id,
    requiredReviewers: await requiredReviewers(db, opened(desk).own, round, today),
    decidedBy: {
      label: actorLabel(round.route.decisionBy),
      article: articleWords(round.route.decisionArticle),
    },
    endedReason: row.ended_reason,
    correctPupil: await pupilToCorrect(db, found),
    warnings: awaitsReview(row.state)
      ? reviewWarnings({ capacity }, row.applicant_class).map(warningText)
      : [],
    actions: actionsOf(found),
  };
}

/** Wrong data are put right by hand before the next announcement prints them (Pasal 21). */
async function pupilToCorrect(db: Knex, { row }: ObjectionCase): Promise<ObjectionView['correctPupil']> {
  const wanted = row.type === 'data-keliru' && row.finding === 'benar' && row.state === 'decided';
  if (!wanted || row.application_id === null || row.order_id === null) return null;
  const order = await findOrder(db, row.order_id);
  const change = order && changesOf(order).find(({ objectionId }) => objectionId === row.objection_id);
  return { applicationId: row.application_id, detail: change?.detail ?? '' };
}

/** One line of the list; once reviewed, the review's own date is judged, so that a late one stays flagged. */
export function viewObjectionLine(row: ObjectionRow, rules: OfficeRules, today: IsoDate): ObjectionLine {
  return {
    objectionId: row.objection_id,
    roundId: row.round_id,
    agendaNo: row.agenda_no,
    unitName: row.unit_name,
    announcementOrdinal: row.ordinal,
    subject: (JSON.parse(row.subject) as StoredSubject).name,
    type: row.type,
    typeLabel: kindLabel(row.type),
    receivedOn: row.received_on,
    state: row.state,
    stateLabel: objectionStateLabels[row.state],
    finding: row.finding,
    reviewDue: row.in_time === 1 ? reviewDue(row, rules, today) : null,
  };
}

function reviewDue(row: ObjectionRow, rules: OfficeRules, today: IsoDate): DeadlineView {
  const deadline = reviewDeadline(row.received_on, row.applicant_class, rules);
  const view = viewDeadline(deadline, today, rules);
  return row.visited_on === null
    ? view
    : { ...view, remaining: null, status: checkOn(deadline, row.visited_on) };
}

async function viewOrder(db: Knex, orderId: string | null): Promise<ObjectionView['order']> {
  const order = orderId === null ? null : await findOrder(db, orderId);
  return order && { number: order.number, date: order.date, kind: order.kind, source: order.source };
}

/** What may be done now; what an act itself would bring (names, numbers) is taken as given. */
function actionsOf(found: ObjectionCase): Readonly<Record<ObjectionAct, Permission>> {
  const { facts } = found;
  const paper = { number: '-', date: facts.today };
  const review =
    facts.state === 'underReview'
      ? ({ kind: 'signReview', reviewedOn: facts.today, signedRoles: facts.requiredReviewers } as const)
      : ({ kind: 'startReview' } as const);
  return {
    review: may(found, review),
    report: may(found, { kind: 'report', report: paper }),
    recordOrder: facts.reportRequired
      ? may(found, { kind: 'decide', order: paper, finding: 'benar' })
      : { allowed: false, why: catalogue['OBJ-071'].what },
    withdraw: may(found, { kind: 'withdraw', reason: '-' }),
    markInadmissible: may(found, { kind: 'declareInadmissible' }),
  };
}

function may({ row, facts }: ObjectionCase, event: ObjectionEvent): Permission {
  const step = advanceObjection(facts, event);
  if (step.ok) return allowed;
  // Pasal 23(1): the days of an objection to a correction.
  const filing = row.ordinal > 0 && (step.article === '16' || step.article === '17');
  return notAllowed(filing ? { ...step, article: '23(1)' } : step);
}

const capacityLabels: Readonly<Record<ObjectorCapacity, string>> = {
  'peserta-didik': 'Peserta Didik',
  pendidik: 'Pendidik',
  'tenaga-kependidikan': 'Tenaga Kependidikan',
  komite: 'Komite Sekolah/Madrasah',
  masyarakat: 'Masyarakat',
};
