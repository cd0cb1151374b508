import { z } from 'zod';
import * as f from '../fields.ts';
import * as c from './common.ts';
import { rowsFile, singleFile } from './payload-file.ts';

const paketLink = z.strictObject({ stream: f.text, epoch: f.sequence, seq: f.sequence, digest: c.sha256 });
export type PaketLink = z.infer<typeof paketLink>;

/** Why a Paket goes back to its sender, and which of its rows. */
export const returned = singleFile(
  'return',
  'return',
  z.strictObject({ of: paketLink, reasons: z.array(c.longText).min(1) }),
);

export const returnedRows = rowsFile(
  'return',
  'rows',
  z.strictObject({
    application_id: c.code.nullable(),
    path: c.text,
    row: c.count.nullable(),
    reason: c.longText,
  }),
  () => null,
);

/** Delivery is proven by this alone; signed by the office key, never receipted itself. */
export const receipt = singleFile(
  'receipt',
  'receipt',
  z.strictObject({
    of: paketLink,
    result: z.enum(['accepted', 'rejected', 'superseded']),
    code: z.string().max(40).nullable(),
    reason: c.longText.nullable(),
    rows_ok: c.count,
    rows_bad: c.count,
    received: f.instant,
    audit: z.strictObject({ count: c.count, head: c.sha256 }),
    reads: f.version,
  }),
);

/** Which rows did not enter and why, so that the sender can mend exactly those. */
export const rejectedRows = rowsFile(
  'receipt',
  'rows',
  z.strictObject({ path: c.text, row: f.sequence, reason: c.longText }),
  ({ path, row }) => `${path} ${row}`,
);
export type RejectedRow = z.infer<typeof rejectedRows.row>;
