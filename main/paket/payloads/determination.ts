import { z } from 'zod';
import * as c from './common.ts';
import { rowsFile, singleFile } from './payload-file.ts';

/** Recipients and amounts by Keputusan Gubernur (Pasal 32). */
export const determination = singleFile(
  'determination',
  'determination',
  z.strictObject({
    kepgub_number: c.code,
    kepgub_date: c.date,
    period_from: c.date.nullable(),
    period_to: c.date.nullable(),
    basis_note: c.longText,
  }),
);

/** `amount` null means "belum ditetapkan", never Rp0. */
export const recipients = rowsFile(
  'determination',
  'recipients',
  z.strictObject({
    application_id: c.code,
    nik: c.nik.nullable(),
    name: c.text,
    npsn: c.npsn,
    level: c.level,
    status: z.enum(['ditetapkan', 'tidak-ditetapkan']),
    amount: c.rupiah.nullable(),
    note: c.longText.nullable(),
  }),
  (row) => row.application_id,
);
