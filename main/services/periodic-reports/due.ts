import type { DueItem } from '#contract/methods/office.ts';
import { computeDeadline } from '#domain/deadlines/compute-deadline.ts';
import { deadlineRuleFor } from '#domain/policy/deadline-settings.ts';
import { sourceLabel } from '#domain/deadlines/explain-deadline.ts';
import type { Knex } from 'knex';
import { type Desk, todayOf } from '../desk.ts';
import { viewDeadline } from '../rounds/deadline-view.ts';
import { readOfficeRules } from '../rounds/office-rules.ts';
import { type DutyStanding, standingToday } from './standing.ts';

/** Reports this office still owes, and periods for which others still owe theirs (Pasal 43-48). */
export async function reportsDue(desk: Desk, db: Knex): Promise<DueItem[]> {
  const rules = await readOfficeRules(db);
  const standings = await standingToday(desk, db);
  return standings
    .filter(({ missing }) => missing.length > 0)
    .map((standing) => {
      const { duty, period } = standing;
      const rule = deadlineRuleFor(
        duty.every === 'month' ? 'school-monthly-report' : 'quarterly-report',
        rules.settings,
      );
      const deadline = computeDeadline(
        duty.every === 'month' ? { ...rule, unit: 'fixed', endsOn: period.to } : rule,
        period.from,
        rules.calendar,
        rules.counting,
      );
      return {
        id: `report-${duty.kind}-${period.from}`,
        title: `${duty.title}, ${period.label}`,
        why: whyOf(standing),
        deadline: viewDeadline(deadline, todayOf(desk), rules),
        link: '/reports',
        kind: 'deadline',
      };
    });
}

function whyOf({ own, duty, missing, owing }: DutyStanding): string {
  return own
    ? `belum dibuat; ditujukan kepada ${duty.to} (${sourceLabel(duty.article)})`
    : `${missing.length} dari ${owing} belum melapor (${sourceLabel(duty.article)})`;
}
