import type { DueItem } from '#contract/methods/office.ts';
import type { DeadlineView } from '#contract/views.ts';
import { computeDeadline } from '#domain/deadlines/compute-deadline.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import {
  officeTargetRule,
  type OfficeTargetKind,
  type OfficeTargets,
  targetMark,
} from '#domain/deadlines/office-targets.ts';
import type { Knex } from 'knex';
import type { Desk, OwnOffice } from '../desk.ts';
import { viewDeadline } from '../rounds/deadline-view.ts';
import type { OfficeRules } from '../rounds/office-rules.ts';

/** What every list of due work is made from. */
export interface DueContext {
  readonly desk: Desk;
  readonly db: Knex;
  readonly own: OwnOffice;
  readonly today: IsoDate;
  readonly rules: OfficeRules;
  readonly targets: OfficeTargets;
}

/** One item; `many` tells what several of the same kind and date become together. */
export interface Due extends DueItem {
  readonly many?: { readonly what: string; readonly title: (count: number) => string; readonly link: string };
}

/** One area's due work; a new area adds its source to `due-sources.ts`. */
export type DueSource = (context: DueContext) => Promise<readonly Due[]>;

/** A step without a limit in the text: dated only where the office set itself a target (G-15). */
export function targetOf(
  { rules, targets, today }: DueContext,
  kind: OfficeTargetKind,
  from: IsoDate,
): DeadlineView | null {
  const days = targets[kind];
  if (days === null) return null;
  const deadline = computeDeadline(officeTargetRule(kind, days), from, rules.calendar, rules.counting);
  const view = viewDeadline(deadline, today, rules);
  return { ...view, article: targetMark, remaining: `${view.remaining ?? ''}, ${targetMark}` };
}
