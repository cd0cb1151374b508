import type { z } from 'zod';
import type { FieldReviewRow, ObjectionRow } from '../../../db/queries/objections.ts';
import type { reports } from '../../paket/payloads/report.ts';
import { objectorOf } from './stored-objector.ts';
import type { StoredSubject } from './subject.ts';

/** One reported review as the Paket carries it; column `review_report.content`. */
export type ReportPayloadRow = z.infer<(typeof reports)['row']>;

/** What the head who decides needs to know: of the objector only the capacity, of the pupil only the name (U35). */
export function reportRow(
  objection: ObjectionRow,
  review: FieldReviewRow,
  reportedBy: string,
): ReportPayloadRow {
  const subject = JSON.parse(objection.subject) as StoredSubject;
  return {
    unit: objection.unit,
    unit_name: objection.unit_name,
    level_group: objection.level_group,
    applicant_class: objection.applicant_class,
    announcement_ordinal: objection.ordinal,
    announcement_number: objection.announcement_number,
    announcement_date: objection.issued_on,
    objection_id: objection.objection_id,
    agenda_no: objection.agenda_no,
    received_on: objection.received_on,
    objector_capacity: objectorOf(objection).capacity,
    type: objection.type,
    subject_application_id: objection.application_id,
    subject_name: subject.name,
    grounds: objection.grounds,
    visited_on: review.visited_on,
    review_ordinal: review.ordinal,
    berita_acara_number: review.berita_acara_number,
    berita_acara_date: review.berita_acara_date,
    facts: review.facts,
    proposed_finding: review.proposed_finding,
    report_number: review.report_number ?? review.berita_acara_number,
    report_date: review.report_date ?? review.berita_acara_date,
    reported_by: reportedBy,
  };
}
