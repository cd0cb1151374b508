import { findObjection, reviewsOf } from '../../../db/queries/objections.ts';
import type { Work } from '../command.ts';
import { reportRow } from './report-row.ts';

/**
 * Puts a review of the Kanwil itself before its own head: the Berita Acara stands in for the report that Pasal 19
 * huruf c does not ask for (G-07).
 */
export async function waitForOwnDecision({ db, ids, own }: Work, objectionId: string): Promise<void> {
  const objection = await findObjection(db, objectionId);
  const review = (await reviewsOf(db, [objectionId])).at(-1);
  if (!objection || !review) throw new Error(`A reviewed objection has a review: ${objectionId}`);
  const content = reportRow(objection, review, own.name);
  await db('review_report').insert({
    report_id: ids.next(),
    objection_id: objectionId,
    unit: content.unit,
    unit_name: content.unit_name,
    applicant_class: content.applicant_class,
    level_group: content.level_group,
    source: 'berita-acara',
    came_from: own.office,
    report_number: review.berita_acara_number,
    report_date: review.berita_acara_date,
    agenda_no: content.agenda_no,
    content: JSON.stringify(content),
    state: 'menunggu',
    paket_id: null,
  });
}
