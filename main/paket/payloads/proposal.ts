import { z } from 'zod';
import { bidangs } from '#domain/routing/office-kinds.ts';
import * as c from './common.ts';
import { rowsFile, singleFile } from './payload-file.ts';
import { recapPupilRow } from './pupil-row.ts';

/** Written proposal to one Bidang with its nominal list (Pasal 29(2)). */
export const proposal = singleFile(
  'proposal',
  'proposal',
  z.strictObject({
    number: c.code,
    date: c.date,
    bidang: z.enum(bidangs),
    sender: c.text,
    totals: z.record(c.code, c.count),
  }),
);

export const proposalPupils = rowsFile(
  'proposal',
  'pupils',
  recapPupilRow.extend({ source_section: c.officeId, recap_seq: c.count }),
  (row) => row.application_id,
);

export const exclusions = rowsFile(
  'proposal',
  'exclusions',
  z.strictObject({
    application_id: c.code,
    npsn: c.npsn,
    name: c.text,
    reason: c.longText,
    decision: c.text,
    decided_by: c.text,
    decided_on: c.date,
  }),
  (row) => row.application_id,
);
