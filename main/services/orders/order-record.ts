import type { ObjectionFinding } from '#domain/objections/objection-states.ts';
import type { OrderEffectKind } from '#domain/objections/order-effects.ts';
import type { HeadOrderRow } from '../../../db/queries/orders.ts';
import type { Work } from '../command.ts';

/** One entry of column `head_order.findings`. */
export interface OrderedFinding {
  readonly objectionId: string;
  readonly agendaNo: string;
  readonly subject: string;
  readonly finding: ObjectionFinding;
}

/** One entry of column `head_order.changes`: what the corrected announcement has to do (Pasal 21). */
export interface OrderedChange {
  readonly action: OrderEffectKind;
  readonly objectionId: string;
  /** Null for someone who never applied: the objection's `subject` then holds the data. */
  readonly applicationId: string | null;
  readonly name: string;
  /** What a `correct` puts right, in words. */
  readonly detail: string;
}

export interface NewOrder extends Omit<HeadOrderRow, 'findings' | 'changes'> {
  readonly findings: readonly OrderedFinding[];
  readonly changes: readonly OrderedChange[];
}

export async function insertOrder({ db }: Work, order: NewOrder): Promise<void> {
  await db('head_order').insert({
    ...order,
    findings: JSON.stringify(order.findings),
    changes: JSON.stringify(order.changes),
  });
}

export function findingsOf(order: HeadOrderRow): readonly OrderedFinding[] {
  return JSON.parse(order.findings) as OrderedFinding[];
}

export function changesOf(order: HeadOrderRow): readonly OrderedChange[] {
  return JSON.parse(order.changes) as OrderedChange[];
}
