import { z } from 'zod';
import { type Month, parseMonth } from '#domain/recipients/month.ts';
import type { ObligationKind } from '#domain/recipients/obligations.ts';
import { date, id, nothing, npsn, paging, requiredText, text } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { Page, Permission } from '../views.ts';

export const recipientShows = [
  'all',
  'no-account',
  'no-card',
  'no-pledge',
  'no-amount',
  'sanctioned',
  'ended',
] as const;
export type RecipientShow = (typeof recipientShows)[number];

export interface RecipientRow {
  readonly applicationId: string;
  readonly name: string;
  readonly schoolName: string;
  readonly level: string;
  readonly state: string;
  readonly stateLabel: string;
  /** Rupiah a month at the present level; null = belum ditetapkan. */
  readonly monthly: number | null;
  readonly accountNo: string | null;
  readonly cardHandedOn: string | null;
  readonly pledgeReceivedOn: string | null;
}

export type RecipientAct = 'openAccount' | 'handCard' | 'receivePledge' | 'disburse' | 'update' | 'sanction';

export interface DisbursementRow {
  readonly disbursementId: string | null;
  readonly applicationId: string;
  readonly name: string;
  readonly schoolName: string;
  readonly month: string;
  readonly monthLabel: string;
  /** Due by the Keputusan; null = belum ditetapkan. */
  readonly due: number | null;
  readonly gross: number | null;
  /** Usable by the pupil after the bank's charges (Pasal 42(2)-(3)); null until transferred. */
  readonly net: number | null;
  readonly evidenceNo: string | null;
  readonly transferredOn: string | null;
  readonly status: 'berhasil' | 'gagal' | 'belum';
}

export interface RecipientView extends RecipientRow {
  readonly npsn: string;
  readonly nikMasked: string;
  readonly classLabel: string;
  /** The school stands outside the Daerah: not bound by Pasal 43 and 58 (G-51). */
  readonly outside: boolean;
  readonly schoolYear: string;
  readonly editionTitle: string;
  readonly decree: { readonly number: string; readonly date: string; readonly period: string };
  readonly bank: string | null;
  readonly branch: string | null;
  readonly accountOpenedOn: string | null;
  readonly cardLabel: string | null;
  readonly cardReceiver: string | null;
  readonly bankFees: number;
  readonly obligations: readonly {
    readonly kind: ObligationKind;
    readonly label: string;
    readonly article: string;
    readonly metOn: string | null;
  }[];
  readonly spells: readonly {
    readonly from: string;
    readonly level: string;
    readonly monthly: number | null;
  }[];
  readonly months: readonly DisbursementRow[];
  readonly updates: readonly {
    readonly schoolYear: string;
    readonly label: string;
    readonly detail: string;
    readonly recordedOn: string;
  }[];
  readonly sanctions: readonly {
    readonly sanctionId: string;
    readonly label: string;
    readonly stateLabel: string;
  }[];
  readonly ended: { readonly on: string; readonly reason: string } | null;
  readonly actions: Readonly<Record<RecipientAct, Permission>>;
}

export interface RecipientSummary {
  readonly recipients: number;
  readonly active: number;
  readonly withoutAccount: number;
  readonly withoutCard: number;
  readonly withoutPledge: number;
  readonly withoutAmount: number;
  /** Whether this office keeps recipients, or only reads who was determined. */
  readonly keeps: boolean;
}

export interface MonthTotals {
  readonly month: string;
  readonly monthLabel: string;
  readonly due: number;
  readonly paid: number;
  readonly failed: number;
  readonly outstanding: number;
  /** Rupiah transferred, charges, and what is left to the pupils. */
  readonly gross: number;
  readonly fees: number;
  readonly net: number;
}

export const month = z.string().transform((value, context): Month => {
  const read = parseMonth(value);
  if (read.ok) return read.value;
  context.addIssue({ code: 'custom', message: 'month' });
  return z.NEVER;
});

const keepers = ['operator', 'kepala'] as const;

export const recipientMethods = {
  'recipients.summary': method({ access: 'anyone', request: nothing, response: replies<RecipientSummary>() }),
  'recipients.page': method({
    access: 'anyone',
    request: z.strictObject({
      ...paging,
      search: text(80).default(''),
      show: z.enum(recipientShows).default('all'),
      npsn: npsn.nullable().default(null),
    }),
    response: replies<Page<RecipientRow>>(),
  }),
  'recipients.get': method({
    access: 'anyone',
    request: z.strictObject({ applicationId: id }),
    response: replies<RecipientView>(),
  }),
  /** A16: the bank opened the account, the aid is active (Pasal 33(1)). */
  'recipients.openAccount': method({
    access: keepers,
    request: z.strictObject({
      applicationId: id,
      bank: requiredText(60),
      branch: text(80),
      accountNo: requiredText(30),
      openedOn: date,
    }),
    response: replies<RecipientView>(),
  }),
  'recipients.handCard': method({
    access: keepers,
    request: z.strictObject({ applicationId: id, on: date, receiver: requiredText(120) }),
    response: replies<RecipientView>(),
  }),
  'recipients.receivePledge': method({
    access: keepers,
    request: z.strictObject({ applicationId: id, on: date }),
    response: replies<RecipientView>(),
  }),
  /** Totals by month, never typed (Pasal 33). */
  'disbursements.months': method({
    access: 'anyone',
    request: nothing,
    response: replies<readonly MonthTotals[]>(),
  }),
  'disbursements.page': method({
    access: 'anyone',
    request: z.strictObject({
      ...paging,
      month,
      show: z.enum(['all', 'berhasil', 'gagal', 'belum']).default('all'),
    }),
    response: replies<Page<DisbursementRow>>(),
  }),
  'disbursements.record': method({
    access: keepers,
    request: z.strictObject({
      applicationId: id,
      month,
      gross: z.number().int().min(1).max(100_000_000),
      evidenceNo: requiredText(80),
      transferredOn: date,
      status: z.enum(['berhasil', 'gagal']),
    }),
    response: replies<RecipientView>(),
  }),
} as const;
