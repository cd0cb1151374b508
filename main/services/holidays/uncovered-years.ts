import { computeDeadline, type Deadline } from '#domain/deadlines/compute-deadline.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { deadlineRuleFor } from '#domain/policy/deadline-settings.ts';
import type { Knex } from 'knex';
import { readOfficeRules } from '../rounds/office-rules.ts';
import { openDeadlines } from './open-deadlines.ts';

/** Years that today or a running deadline touches and no table covers: only weekends are known there (U25). */
export async function uncoveredYears(db: Knex, today: IsoDate): Promise<readonly number[]> {
  const rules = await readOfficeRules(db);
  // Pasal 16, 17: the longest count of working days in the text; near its end it shows the next year too.
  const fromToday = computeDeadline(
    deadlineRuleFor('objection-first', rules.settings),
    today,
    rules.calendar,
    rules.counting,
  );
  const running = (await openDeadlines(db)).map((open) => open.under(rules));
  return [...new Set([fromToday, ...running].flatMap(uncovered))].toSorted((a, b) => a - b);
}

function uncovered(deadline: Deadline): readonly number[] {
  return deadline.lastDay === null ? [] : deadline.yearsWithoutTable;
}
