import { z } from 'zod';
import * as c from './common.ts';
import { rowsFile } from './payload-file.ts';
import { announcementRow, beritaAcaraRow, identifyAnnouncement, recapPupilRow } from './pupil-row.ts';

/** Verification results of madrasah pupils, from the section to Kemenag (Pasal 13(1), 18(4), 25 huruf c-d). */
export const results = rowsFile(
  'handover',
  'results',
  recapPupilRow.extend({
    received_on: c.date,
    result: z.enum(['lulus', 'tidak-lulus']),
    reasons: z.array(c.text),
    /** Put on the list by a correction and still owing papers (Pasal 22). */
    incomplete: z.boolean(),
  }),
  (row) => row.application_id,
);
export type HandedOverPupil = z.infer<(typeof results)['row']>;

export const handoverBeritaAcara = rowsFile('handover', 'berita-acara', beritaAcaraRow, () => null);

export const handoverAnnouncements = rowsFile(
  'handover',
  'announcements',
  announcementRow,
  identifyAnnouncement,
);

/** The closed rounds these results come from: who recaps cites them. */
export const handoverRounds = rowsFile(
  'handover',
  'rounds',
  z.strictObject({
    round_id: c.code,
    npsn: c.npsn,
    applicant_class: c.applicantClass,
    level_group: c.levelGroup,
    opened_on: c.date,
    school_year_start: c.date,
    window_until: c.date,
    decree_number: c.text,
    decree_date: c.date,
    closed_on: c.date,
  }),
  (row) => row.round_id,
);

/** The madrasah as the section's register has it: its head signs the recap of form data. */
export const handoverSchools = rowsFile(
  'handover',
  'schools',
  z.strictObject({
    npsn: c.npsn,
    name: c.text,
    level_group: c.levelGroup,
    levels: z.array(c.level),
    status: c.schoolStatus,
    kecamatan_code: c.code.nullable(),
    address: c.text,
    head_name: c.text.nullable(),
    head_nip: c.text.nullable(),
    pengawas_name: c.text.nullable(),
    pengawas_nip: c.text.nullable(),
    komite_name: c.text.nullable(),
  }),
  (row) => row.npsn,
);
