import { z } from 'zod';
import type { AmountTable } from '#domain/policy/amount-table.ts';
import type { PolicyEdition } from '#domain/policy/policy-edition.ts';
import { levels } from '#domain/routing/levels.ts';
import { date, fileToken, id, nothing, paging, requiredText, text } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { Page } from '../views.ts';
import type { ReasonView } from './pupils.ts';

export interface EditionLine {
  readonly editionId: string;
  readonly title: string;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly active: boolean;
  /** Goes into the reference Paket of the Dinas. */
  readonly forReference: boolean;
  /** Where it came from, in words. */
  readonly source: string;
  readonly takenAt: string;
  /** First characters of the SHA-256 of its content, as printed. */
  readonly digest: string;
  /** Keputusan Gubernur of its amounts; null while none is set. */
  readonly amountBasis: string | null;
  readonly applications: number;
}

export interface ActivationRow {
  readonly activationId: string;
  readonly title: string;
  readonly schoolYear: string;
  readonly period: string;
  readonly reason: string;
  readonly activatedOn: string;
  readonly activatedBy: string;
}

export interface EditionsView {
  readonly schoolYear: string;
  /** Tahap of the year, empty where the year has one. */
  readonly period: string;
  readonly editions: readonly EditionLine[];
  readonly activations: readonly ActivationRow[];
  /** This office may read new editions and enter amounts: the Dinas. */
  readonly keepsEditions: boolean;
}

/** One requirement of an edition with the article that makes it. */
export interface RequirementView {
  readonly question: string;
  readonly value: string;
  readonly source: string;
}

export interface EditionView extends EditionLine {
  readonly edition: PolicyEdition;
  readonly requirements: readonly RequirementView[];
  readonly bankFeesPerMonth: number;
  readonly gaps: readonly { readonly id: string; readonly says: string; readonly does: string }[];
  readonly decrees: readonly {
    readonly number: string;
    readonly date: string;
    readonly rows: number;
    readonly recordedBy: string;
  }[];
}

export interface ChangeCount {
  /** `eligible>ineligible`. */
  readonly change: string;
  readonly before: string;
  readonly after: string;
  readonly count: number;
  readonly moved: boolean;
}

export interface ChangeRow {
  readonly applicationId: string;
  readonly name: string;
  readonly schoolName: string;
  readonly level: string;
  readonly editionTitle: string;
  readonly before: string;
  readonly after: string;
  readonly moved: boolean;
  readonly reasons: readonly ReasonView[];
  /** What the candidate edition asks and nobody has collected. */
  readonly lacking: readonly string[];
}

export interface ActivationPreview extends Page<ChangeRow> {
  readonly title: string;
  readonly compared: number;
  readonly counts: readonly ChangeCount[];
  readonly reasons: readonly { readonly label: string; readonly count: number }[];
  readonly unfinishedRounds: number;
}

const amountRow = z.strictObject({
  level: z.enum(levels),
  status: z.enum(['negeri', 'swasta']),
  cluster: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
  personal: z.number().int().min(1).max(100_000_000),
  spp: z.number().int().min(0).max(100_000_000),
  per: z.enum(['month', 'semester']),
}) satisfies z.ZodType<AmountTable['rows'][number]>;

export const editionMethods = {
  'editions.list': method({ access: 'anyone', request: nothing, response: replies<EditionsView>() }),
  'editions.get': method({
    access: 'anyone',
    request: z.strictObject({ editionId: id }),
    response: replies<EditionView>(),
  }),
  /** Who would change: every undetermined application of the period, judged by both editions. */
  'editions.preview': method({
    access: 'anyone',
    request: z.strictObject({
      ...paging,
      editionId: id,
      /** `eligible>ineligible`, `moved` or `all`. */
      change: text(40).default('moved'),
    }),
    response: replies<ActivationPreview>(),
  }),
  /** New applications are pinned to this edition and period from now on; filed ones stay with theirs. */
  'editions.activate': method({
    access: ['kepala'],
    request: z.strictObject({
      editionId: id,
      schoolYear: z.string().regex(/^\d{4}\/\d{4}$/),
      period: text(40),
      reason: requiredText(300),
    }),
    response: replies<Record<string, never>>(),
  }),
  /** The Dinas takes a new edition in from its file. */
  'editions.read': method({
    access: ['operator', 'kepala', 'admin'],
    request: z.strictObject({ file: fileToken, reason: requiredText(300) }),
    response: replies<{ readonly editionId: string }>(),
  }),
  /** The Dinas enters the amounts a Keputusan Gubernur sets (Pasal 7 ayat (2), 32). */
  'editions.setAmounts': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      editionId: id,
      number: requiredText(80),
      date,
      rows: z.array(amountRow).min(1).max(60),
    }),
    response: replies<Record<string, never>>(),
  }),
  /** Which edition the next reference Paket brings to the offices. */
  'editions.chooseForReference': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ editionId: id, reason: requiredText(300) }),
    response: replies<Record<string, never>>(),
  }),
} as const;
