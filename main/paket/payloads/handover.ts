import { z } from 'zod';
import * as c from './common.ts';
import { rowsFile } from './payload-file.ts';
import { beritaAcaraRow, pupilRow } from './pupil-row.ts';

/** Verification results of class-a madrasah pupils, from the section to Kemenag (Pasal 13(1), 18(4)). */
export const results = rowsFile(
  'handover',
  'results',
  pupilRow.extend({ result: z.enum(['lulus', 'tidak-lulus']), reasons: z.array(c.text) }),
  (row) => row.application_id,
);

export const handoverBeritaAcara = rowsFile('handover', 'berita-acara', beritaAcaraRow, () => null);
