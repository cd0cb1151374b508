import { z } from 'zod';
import { type SanctionState, sanctionSteps, type SanctionStep } from '#domain/sanctions/sanction-states.ts';
import { date, id, paging, requiredText, text } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { Page, Permission } from '../views.ts';

/** What a proposal rests on: a report of Pasal 49, a finding of Pasal 43-48, or the school's recommendation (DOC-29). */
export const sanctionBases = ['rekomendasi-sekolah', 'laporan-masyarakat', 'temuan'] as const;
export type SanctionBasis = (typeof sanctionBases)[number];

export interface SanctionRow {
  readonly sanctionId: string;
  readonly name: string;
  readonly schoolName: string;
  readonly subjectLabel: string;
  readonly prohibition: string;
  readonly state: SanctionState;
  readonly stateLabel: string;
  readonly lastOn: string;
}

export interface SanctionView extends SanctionRow {
  readonly applicationId: string | null;
  readonly editionTitle: string;
  readonly basis: string;
  readonly basisNumber: string;
  readonly basisDate: string;
  readonly facts: string;
  readonly counted: number | null;
  /** What the edition threatens, as it stands there. */
  readonly effect: string;
  readonly steps: readonly {
    readonly kind: string;
    readonly label: string;
    readonly number: string;
    readonly date: string;
    readonly byOffice: string;
    readonly reason: string;
    readonly recordedBy: string;
  }[];
  readonly actions: readonly {
    readonly step: SanctionStep;
    readonly label: string;
    readonly permission: Permission;
  }[];
}

export interface SanctionChoices {
  readonly name: string;
  readonly schoolName: string;
  readonly editionTitle: string;
  readonly prohibitions: readonly {
    readonly ref: string;
    readonly label: string;
    readonly threshold: { readonly label: string; readonly min: number } | null;
  }[];
  /** True from the 2018 edition on. */
  readonly needsRecommendation: boolean;
  readonly propose: Permission;
}

export const sanctionMethods = {
  'sanctions.page': method({
    access: 'anyone',
    request: z.strictObject({ ...paging, show: z.enum(['open', 'all']).default('open') }),
    response: replies<Page<SanctionRow>>(),
  }),
  'sanctions.get': method({
    access: 'anyone',
    request: z.strictObject({ sanctionId: id }),
    response: replies<SanctionView>(),
  }),
  /** What the edition of this recipient forbids. */
  'sanctions.choices': method({
    access: 'anyone',
    request: z.strictObject({ applicationId: id }),
    response: replies<SanctionChoices>(),
  }),
  'sanctions.propose': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      applicationId: id,
      prohibitionRef: text(20).nullable(),
      /** In words, where the edition's list was not at hand. */
      prohibition: text(300),
      counted: z.number().int().min(0).max(366).nullable(),
      basis: z.enum(sanctionBases),
      basisNumber: requiredText(120),
      basisDate: date,
      facts: requiredText(2000),
    }),
    response: replies<SanctionView>(),
  }),
  'sanctions.step': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      sanctionId: id,
      step: z.enum(sanctionSteps),
      number: requiredText(120),
      date,
      reason: text(500),
    }),
    response: replies<SanctionView>(),
  }),
} as const;
