import { z } from 'zod';
import { updateSources, yearOutcomes } from '#domain/recipients/year-update.ts';
import { levels } from '#domain/routing/levels.ts';
import { date, id, nothing, npsn, paging, text } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { Page } from '../views.ts';

/** One school's list at the start of the school year (Pasal 58). */
export interface SchoolUpdateRow {
  readonly npsn: string;
  readonly schoolName: string;
  readonly recipients: number;
  readonly updated: number;
  /** A school outside the Daerah is asked, not bound: it is shown apart (G-51). */
  readonly outside: boolean;
}

export interface YearUpdateOverview {
  readonly schoolYear: string;
  readonly bound: readonly SchoolUpdateRow[];
  readonly asked: readonly SchoolUpdateRow[];
  /** The updated lists as comparison data of this year, once made (Pasal 58(2)). */
  readonly comparison: { readonly persons: number; readonly on: string } | null;
  /** Why updates cannot be recorded here, or null. */
  readonly why: string | null;
}

export interface YearUpdateRow {
  readonly applicationId: string;
  readonly name: string;
  readonly level: string;
  readonly classGrade: string;
  readonly outcomeLabel: string | null;
  readonly detail: string | null;
  readonly outside: boolean;
}

export const yearUpdateMethods = {
  'yearUpdates.overview': method({
    access: 'anyone',
    request: nothing,
    response: replies<YearUpdateOverview>(),
  }),
  'yearUpdates.page': method({
    access: 'anyone',
    request: z.strictObject({ ...paging, npsn, show: z.enum(['all', 'missing']).default('all') }),
    response: replies<Page<YearUpdateRow>>(),
  }),
  'yearUpdates.save': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      applicationId: id,
      outcome: z.enum(yearOutcomes),
      classGrade: text(10),
      newNpsn: npsn.nullable(),
      newLevel: z.enum(levels).nullable(),
      movedOn: date,
      source: z.enum(updateSources),
      /** Papers of the new application; only for a change of level (Pasal 59(2)). */
      papers: z.array(z.enum(['surat-permohonan', 'kk', 'sktm', 'surat-aktif'])).max(4),
    }),
    response: replies<{ readonly says: string }>(),
  }),
  /** The updated lists become comparison data of the year (Pasal 58(2)); made again, they replace the earlier ones. */
  'yearUpdates.makeComparison': method({
    access: ['operator', 'kepala'],
    request: nothing,
    response: replies<{ readonly persons: number }>(),
  }),
} as const;
