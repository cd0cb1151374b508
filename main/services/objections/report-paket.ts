import { type Objector } from '#domain/objections/objection-facts.ts';
import {
  type FieldReviewRow,
  type ObjectionRow,
  reportedObjections,
  reviewsOf,
} from '../../../db/queries/objections.ts';
import { Payload } from '../../paket/payloads/payload-file.ts';
import { reports } from '../../paket/payloads/report.ts';
import { type Work } from '../command.ts';
import { preparePaket } from '../exchange/prepare-paket.ts';
import { type GatheredRound } from '../rounds/gather-round.ts';
import { papersOf } from './paper-files.ts';
import { type StoredSubject } from './subject.ts';

/**
 * The softcopy of the report, so that the head's office need not retype it.
 *
 * It carries every report of the round that still waits: a newer Paket of the same stream voids one not yet sent, and
 * the receiver knows a report it has.
 */
export async function prepareReportPaket(
  work: Work,
  { row, school }: GatheredRound,
  to: string,
  reportedBy: string,
): Promise<string> {
  const objections = await reportedObjections(work.db, row.round_id);
  const reviews = await reviewsOf(
    work.db,
    objections.map(({ objection_id }) => objection_id),
  );
  const entries = objections.map((objection) => ({ objection, review: latestOf(reviews, objection) }));
  const prepared = await preparePaket(work, {
    kind: 'report',
    to: [to],
    scope: {
      unit: school.npsn,
      class: row.applicant_class,
      edition: row.edition_id,
      school_year: row.school_year,
    },
    payload: new Payload().set(
      reports,
      entries.map(({ objection, review }) => reportRow(objection, review, reportedBy)),
    ),
    documents: await papersOf(
      work.db,
      entries.flatMap(({ review }) => [review.document_id, review.report_document_id]),
    ),
    subjectId: null,
  });
  return prepared.paketId;
}

function latestOf(reviews: readonly FieldReviewRow[], { objection_id }: ObjectionRow): FieldReviewRow {
  const review = reviews.findLast((candidate) => candidate.objection_id === objection_id);
  if (!review) throw new Error(`A reported objection has a review: ${objection_id}`);
  return review;
}

function reportRow(objection: ObjectionRow, review: FieldReviewRow, reportedBy: string) {
  const subject = JSON.parse(objection.subject) as StoredSubject;
  return {
    npsn: objection.npsn,
    applicant_class: objection.applicant_class,
    announcement_number: objection.announcement_number,
    announcement_date: objection.issued_on,
    objection_id: objection.objection_id,
    agenda_no: objection.agenda_no,
    received_on: objection.received_on,
    // Of the objector only the capacity travels: who decides need not know the name (U35).
    objector_capacity: (JSON.parse(objection.objector) as Objector).capacity,
    type: objection.type,
    subject_application_id: objection.application_id,
    subject_name: subject.name,
    subject_nik: subject.nik,
    grounds: objection.grounds,
    visited_on: review.visited_on,
    review_ordinal: review.ordinal,
    berita_acara_number: review.berita_acara_number,
    berita_acara_date: review.berita_acara_date,
    facts: review.facts,
    proposed_finding: review.proposed_finding,
    report_number: review.report_number ?? '',
    report_date: review.report_date ?? '',
    reported_by: reportedBy,
  };
}
