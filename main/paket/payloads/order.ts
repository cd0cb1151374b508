import { z } from 'zod';
import * as c from './common.ts';
import { rowsFile } from './payload-file.ts';

/** Orders to correct or to continue (Pasal 18(4), 20). */
export const orders = rowsFile(
  'order',
  'orders',
  z.strictObject({
    order_number: c.code,
    order_date: c.date,
    kind: z.enum(['perbaiki', 'lanjutkan']),
    /** NPSN, or the code of the office that announced (class b). */
    unit: c.code,
    unit_name: c.text,
    level_group: c.levelGroup,
    applicant_class: c.applicantClass,
    addressee: c.text,
    by_name: c.text,
    by_nip: c.nip.nullable(),
    by_capacity: c.capacity,
    findings: z.array(z.strictObject({ objection_id: c.code, agenda_no: c.code, finding: c.finding })),
    changes: z.array(
      z.strictObject({
        action: z.enum(['add', 'remove', 'correct']),
        objection_id: c.code,
        application_id: c.code.nullable(),
        name: c.text,
        detail: c.longText,
      }),
    ),
  }),
  (row) => row.order_number,
);
