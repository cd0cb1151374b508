import { z } from 'zod';
import * as c from './common.ts';
import { rowsFile } from './payload-file.ts';
import { announcementRow, beritaAcaraRow, identifyAnnouncement, recapPupilRow } from './pupil-row.ts';

/** Account-form recap with its registers (Pasal 25-28). */
export const recapPupils = rowsFile('recap', 'pupils', recapPupilRow, (row) => row.application_id);

export const recapBeritaAcara = rowsFile('recap', 'berita-acara', beritaAcaraRow, () => null);

export const announcements = rowsFile('recap', 'announcements', announcementRow, identifyAnnouncement);

/** Every school of the area, those without pupils (nihil) too: silence is not an answer. */
export const recapSchools = rowsFile(
  'recap',
  'schools',
  z.strictObject({
    npsn: c.npsn,
    name: c.text,
    level_group: c.levelGroup,
    status: c.schoolStatus,
    pupils: c.count,
    nihil: z.boolean(),
  }),
  (row) => row.npsn,
);
