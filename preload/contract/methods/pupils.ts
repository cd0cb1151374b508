import { z } from 'zod';
import { id, npsn, paging, requiredText, text } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { Page } from '../views.ts';

export interface ReasonView {
  readonly code: string;
  readonly label: string;
  readonly source: string;
  /** The right door for appeal (U26). */
  readonly appeal: string;
}

export interface PupilRow {
  readonly applicationId: string;
  readonly name: string;
  readonly nikMasked: string;
  readonly birthDate: string;
  readonly sex: 'L' | 'P';
  readonly level: string;
  readonly classGrade: string;
  readonly npsn: string;
  readonly schoolName: string;
  readonly applicantClass: string;
  readonly state: string;
  readonly stateLabel: string;
  readonly result: 'lulus' | 'tidak-lulus' | null;
}

export interface PupilDetail extends PupilRow {
  readonly nik: string | null;
  readonly nisn: string | null;
  readonly kkNumber: string | null;
  readonly birthPlace: string;
  readonly address: string;
  readonly motherName: string;
  readonly guardianName: string;
  readonly phone: string | null;
  readonly postalCode: string | null;
  readonly receivedOn: string;
  readonly kind: 'baru' | 'lanjutan';
  readonly category: string | null;
  readonly documents: readonly { readonly code: string; readonly label: string; readonly present: boolean }[];
  readonly advice: {
    readonly outcome: 'eligible' | 'incomplete' | 'ineligible';
    readonly reasons: readonly ReasonView[];
  } | null;
  readonly comparison: { readonly result: string; readonly label: string; readonly evidence: string } | null;
  readonly resultReasons: readonly ReasonView[];
  readonly deviationReason: string | null;
  readonly source: string;
  readonly outcome: string | null;
  /** Who changed what and when, newest first. */
  readonly history: readonly { readonly at: string; readonly actor: string; readonly action: string }[];
}

export const pupilMethods = {
  /** Lists and searches by name, NIK, NISN or school, in SQL (U43). */
  'pupils.page': method({
    access: 'anyone',
    request: z.strictObject({
      ...paging,
      search: text(80).default(''),
      npsn: npsn.nullable().default(null),
      roundId: id.nullable().default(null),
      state: text(40).nullable().default(null),
    }),
    response: replies<Page<PupilRow>>(),
  }),
  'pupils.get': method({
    access: 'anyone',
    request: z.strictObject({ applicationId: id }),
    response: replies<PupilDetail>(),
  }),
  /** Corrects personal data before the Berita Acara; each change is in the audit log with its reason. */
  'pupils.correct': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      applicationId: id,
      changes: z.strictObject({
        name: requiredText(120).optional(),
        nik: text(32).nullable().optional(),
        nisn: text(16).nullable().optional(),
        postalCode: text(5).nullable().optional(),
        phone: text(20).nullable().optional(),
        classGrade: requiredText(20).optional(),
        motherName: text(120).optional(),
        guardianName: text(120).optional(),
        address: text(200).optional(),
        category: text(40).nullable().optional(),
      }),
      documents: z
        .partialRecord(z.enum(['surat-permohonan', 'kk', 'sktm', 'surat-aktif']), z.boolean())
        .nullable()
        .default(null),
      reason: requiredText(300),
    }),
    response: replies<Record<string, never>>(),
  }),
} as const;
