import { z } from 'zod';
import * as c from './common.ts';
import { rowsFile } from './payload-file.ts';

const line = z.strictObject({ label: c.text, count: c.count });

/** Reports of Pasal 44 in figures, one row a report; their words are in the PDF that travels along. */
export const quarterlyReports = rowsFile(
  'report',
  'quarterly',
  z.strictObject({
    report_id: c.code,
    trigger: z.enum(['berkala', 'sewaktu-waktu']),
    period_from: c.date,
    period_to: c.date,
    number: c.code,
    date: c.date,
    revision: c.count,
    /** Whole rupiah; null where the head did not know. */
    received: c.rupiah.nullable(),
    disbursed: c.rupiah.nullable(),
    without_amount: c.count,
    recipients: z.array(z.strictObject({ level: c.levelGroup, status: c.schoolStatus, persons: c.count })),
    places: z.array(line),
    changes: z.array(line),
    sanctions: z.array(line),
    objections: z.array(
      z.strictObject({ label: c.text, founded: c.count, unfounded: c.count, waiting: c.count }),
    ),
    months: z.array(z.strictObject({ label: c.text, due: c.rupiah, disbursed: c.rupiah })),
    problems: c.longText,
  }),
  ({ report_id }) => report_id,
);
