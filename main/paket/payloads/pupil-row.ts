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

/** One line of a Berita Acara register; `npsn` is null where an office verified class b itself (Pasal 14). */
export const beritaAcaraRow = z.strictObject({
  npsn: c.npsn.nullable(),
  /** Only where `npsn` is null. */
  level_group: c.levelGroup.optional(),
  applicant_class: c.applicantClass,
  kind: z.enum(['verifikasi', 'peninjauan']),
  number: c.code,
  date: c.date,
  signatories: z.array(c.signatory),
  counts: z.strictObject({ applied: c.count, passed: c.count, failed: c.count }),
  pdf_sha256: c.sha256.nullable(),
});
export type BeritaAcaraRow = z.infer<typeof beritaAcaraRow>;

/** One line of a register of announcements; the last of a round is the one in force. */
export const announcementRow = z.strictObject({
  npsn: c.npsn.nullable(),
  /** Only where `npsn` is null. */
  level_group: c.levelGroup.optional(),
  applicant_class: c.applicantClass,
  ordinal: c.count,
  number: c.code,
  issued_on: c.date,
  display_until: c.date,
  objection_until: c.date,
  listed: c.count,
  pdf_sha256: c.sha256.nullable(),
});
export type AnnouncementRow = z.infer<typeof announcementRow>;

/** An announcement is one of its round: of a school and class, or of an office, class b and level. */
export function identifyAnnouncement(row: AnnouncementRow): string {
  return `${row.npsn ?? row.level_group ?? ''} ${row.applicant_class} ${row.ordinal}`;
}
