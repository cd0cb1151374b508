import {
  type ObjectionAct,
  type ObjectionRow as ObjectionLine,
  type ObjectionView,
} from '#contract/methods/objections.ts';
import { type DeadlineView, type Permission } from '#contract/views.ts';
import { type IsoDate } from '#domain/deadlines/iso-date.ts';
import { kindLabel } from '#domain/documents/objection-receipt.ts';
import { advanceObjection } from '#domain/objections/advance-objection.ts';
import {
  type ObjectionEvent,
  type Objector,
  type ObjectorCapacity,
} from '#domain/objections/objection-facts.ts';
import { objectionStateLabels } from '#domain/objections/objection-states.ts';
import { checkOn } from '#domain/deadlines/check-on.ts';
import { type Knex } from 'knex';
import { type ObjectionRow } from '../../../db/queries/objections.ts';
import { findOrder } from '../../../db/queries/orders.ts';
import { type Desk, reading, todayOf } from '../desk.ts';
import { viewDeadline } from '../rounds/deadline-view.ts';
import { type OfficeRules } from '../rounds/office-rules.ts';
import { gatherObjection, type ObjectionCase, objectionDeadline, reviewDeadline } from './objection-case.ts';
import { allowed, notAllowed } from './objection-refusal.ts';
import { type StoredSubject } from './subject.ts';

export async function viewObjection(desk: Desk, objectionId: string): Promise<ObjectionView> {
  const db = reading(desk);
  const today = todayOf(desk);
  const found = await gatherObjection(db, objectionId, today);
  const { row, round, reviews } = found;
  const { capacity, ...objector } = JSON.parse(row.objector) as Objector;
  const last = reviews.at(-1);
  return {
    ...viewObjectionLine(row, round.rules, today),
    objector: { ...objector, capacity, capacityLabel: capacityLabels[capacity] },
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
    actions: actionsOf(found),
  };
}

/** One line of the list; once reviewed, the review's own date is judged, so that a late one stays flagged. */
export function viewObjectionLine(row: ObjectionRow, rules: OfficeRules, today: IsoDate): ObjectionLine {
  return {
    objectionId: row.objection_id,
    roundId: row.round_id,
    agendaNo: row.agenda_no,
    schoolName: row.school_name,
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
    recordOrder: may(found, { kind: 'decide', order: paper, finding: 'benar' }),
    withdraw: may(found, { kind: 'withdraw', reason: '-' }),
    markInadmissible: may(found, { kind: 'declareInadmissible' }),
  };
}

function may({ facts }: ObjectionCase, event: ObjectionEvent): Permission {
  const step = advanceObjection(facts, event);
  return step.ok ? allowed : notAllowed(step);
}

const capacityLabels: Readonly<Record<ObjectorCapacity, string>> = {
  'peserta-didik': 'Peserta Didik',
  pendidik: 'Pendidik',
  'tenaga-kependidikan': 'Tenaga Kependidikan',
  komite: 'Komite Sekolah/Madrasah',
  masyarakat: 'Masyarakat',
};
