import { z } from 'zod';
import { id, npsn } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { FileOffer } from '../views.ts';

/** Papers of guardian, pupil and school: printed here, filled and signed by them. */
export const printedForms = [
  'DOC-01',
  'DOC-02',
  'DOC-03',
  'DOC-04',
  'DOC-05',
  'DOC-15',
  'DOC-25',
  'DOC-26',
  'DOC-28',
  'DOC-29',
] as const;
export type PrintedForm = (typeof printedForms)[number];

/** More sheets than this are no job for one printer; a school or a round stays far below. */
export const maxFormSheets = 8000;

/** For whom: nobody yet, one pupil, a school, a round, everyone whose form is awaited, a Data Siswa or one row of it, a sanction. */
const subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('blank') }),
  z.strictObject({ kind: z.literal('pupil'), applicationId: id }),
  z.strictObject({ kind: z.literal('school'), npsn }),
  z.strictObject({ kind: z.literal('round'), roundId: id }),
  z.strictObject({ kind: z.literal('waiting') }),
  z.strictObject({
    kind: z.literal('list'),
    listId: id,
    ordinal: z.number().int().min(1).max(1_000_000).nullable(),
  }),
  z.strictObject({
    kind: z.literal('sanction'),
    sanctionId: id,
    purpose: z.enum(['sanksi', 'pencabutan']),
  }),
]);
export type FormSubject = z.output<typeof subject>;

export const printedFormMethods = {
  /** One PDF, a sheet begins for each; nothing is numbered or frozen, that it was printed is recorded. */
  'printedForms.print': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ form: z.enum(printedForms), of: subject }),
    response: replies<FileOffer>(),
    job: true,
  }),
} as const;
