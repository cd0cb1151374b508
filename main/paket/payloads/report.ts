import { z } from 'zod';
import * as c from './common.ts';
import { rowsFile } from './payload-file.ts';

/** Field reviews (Pasal 18(3), 19), one row an objection; of the objector only the capacity, of the pupil only the name. */
export const reports = rowsFile(
  'report',
  'reports',
  z.strictObject({
    /** NPSN, or the code of the office that announced (class b). */
    unit: c.code,
    unit_name: c.text,
    level_group: c.levelGroup,
    applicant_class: c.applicantClass,
    announcement_ordinal: c.count,
    announcement_number: c.code,
    announcement_date: c.date,
    objection_id: c.code,
    agenda_no: c.code,
    received_on: c.date,
    objector_capacity: c.code,
    type: z.enum(['tercantum-tidak-layak', 'tidak-tercantum-layak', 'data-keliru']),
    subject_application_id: c.code.nullable(),
    subject_name: c.text,
    grounds: c.longText,
    visited_on: c.date,
    review_ordinal: c.count,
    berita_acara_number: c.code,
    berita_acara_date: c.date,
    facts: c.longText,
    proposed_finding: c.finding,
    report_number: c.code,
    report_date: c.date,
    reported_by: c.text,
  }),
  (row) => `${row.objection_id} ${row.review_ordinal}`,
);
