import { z } from 'zod';
import * as c from './common.ts';

/** One application as it climbs: the seventeen columns of a recap, plus where the row came from. */
export const pupilRow = z.strictObject({
  application_id: c.code,
  pupil_id: c.code,
  source_file: c.text.nullable(),
  source_row: c.count.nullable(),
  nik: c.nik.nullable(),
  nisn: z
    .string()
    .regex(/^\d{10}$/)
    .nullable(),
  name: c.text,
  sex: z.enum(['L', 'P']),
  birth_place: c.text,
  birth_date: c.date,
  class_grade: c.text,
  level: c.level,
  school_npsn: c.npsn,
  school_status: c.schoolStatus,
  applicant_class: c.applicantClass,
  kind: z.enum(['baru', 'lanjutan']),
  address: c.text,
  rt: c.text,
  rw: c.text,
  kelurahan: c.text,
  kecamatan: c.text,
  kota: c.text,
  kk_number: c.nik.nullable(),
  category: c.text.nullable(),
});
export type PupilRow = z.infer<typeof pupilRow>;

/** Adds what the account form asks (DOC-15) and the papers that carried the pupil. */
export const recapPupilRow = pupilRow.extend({
  mother_name: c.text.nullable(),
  phone: c.text.nullable(),
  postal_code: z
    .string()
    .regex(/^\d{5}$/)
    .nullable(),
  guardian_name: c.text.nullable(),
  berita_acara_number: c.text.nullable(),
  berita_acara_date: c.date.nullable(),
  announcement_number: c.text.nullable(),
  announcement_date: c.date.nullable(),
  card_type: c.text.nullable(),
});
export type RecapPupilRow = z.infer<typeof recapPupilRow>;

/** One line of a Berita Acara register. */
export const beritaAcaraRow = z.strictObject({
  npsn: c.npsn,
  applicant_class: c.applicantClass,
  kind: z.enum(['verifikasi', 'peninjauan']),
  number: c.code,
  date: c.date,
  signatories: z.array(c.signatory),
  counts: z.strictObject({ applied: c.count, passed: c.count, failed: c.count }),
  pdf_sha256: c.sha256.nullable(),
});
export type BeritaAcaraRow = z.infer<typeof beritaAcaraRow>;
