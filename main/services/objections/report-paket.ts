import {
  type FieldReviewRow,
  type ObjectionRow,
  reportedObjections,
  reviewsOf,
} from '../../../db/queries/objections.ts';
import { Payload } from '../../paket/payloads/payload-file.ts';
import { reports } from '../../paket/payloads/report.ts';
import type { Work } from '../command.ts';
import { preparePaket } from '../exchange/prepare-paket.ts';
import type { GatheredRound } from '../rounds/gather-round.ts';
import { papersOf } from './paper-files.ts';
import { reportRow } from './report-row.ts';

/**
 * The softcopy of the report, so that the head's office need not retype it.
 *
 * It carries every report of the round that still waits: a newer Paket of the same stream voids one not yet sent, and
 * the receiver knows a report it has.
 */
export async function prepareReportPaket(
  work: Work,
  { row, unit }: GatheredRound,
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
      unit: unit.id,
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
