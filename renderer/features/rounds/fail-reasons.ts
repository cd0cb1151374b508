import type { ReasonCode } from '#domain/policy/reasons.ts';

/** Reasons a verifier may choose in the 2013 edition, besides those of the advice (U26). */
export const failReasons = [
  {
    value: 'FAMILY_NOT_IN_CRITERIA',
    label: 'Keluarga tidak termasuk sangat miskin, miskin, hampir miskin atau rentan miskin (Pasal 1)',
  },
  { value: 'NOT_ENROLLED', label: 'Tidak terdaftar sebagai peserta didik aktif (Pasal 1)' },
  { value: 'NOT_TARGET_CLASS', label: 'Domisili dan sekolah keduanya di luar Daerah (Pasal 4)' },
  { value: 'LATE_SUBMISSION', label: 'Diajukan setelah masa pengusulan berakhir (Pasal 11)' },
  { value: 'DOC_MISSING_APPLICATION_LETTER', label: 'Surat permohonan tidak ada (Format 1)' },
  { value: 'DOC_MISSING_KK', label: 'Kartu Keluarga tidak ada (Pasal 8–10)' },
  { value: 'DOC_WRONG_KK', label: 'Kartu Keluarga tidak sesuai domisili (Pasal 8–10)' },
  { value: 'DOC_MISSING_SKTM', label: 'SKTM tidak ada (Pasal 8–10)' },
  { value: 'DOC_MISSING_ENROLMENT', label: 'Surat keterangan aktif sekolah tidak ada (Pasal 8–10)' },
] as const satisfies readonly { readonly value: ReasonCode; readonly label: string }[];
