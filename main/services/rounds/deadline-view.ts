import type { DeadlineView } from '#contract/views.ts';
import { checkOn, workingDaysLeft } from '#domain/deadlines/check-on.ts';
import type { Deadline } from '#domain/deadlines/compute-deadline.ts';
import { explainDeadline } from '#domain/deadlines/explain-deadline.ts';
import { daysBetween, type IsoDate } from '#domain/deadlines/iso-date.ts';
import { longDate } from '#domain/words/date-words.ts';
import type { OfficeRules } from './office-rules.ts';

/** A computed deadline as every screen shows it (U25). */
export function viewDeadline(deadline: Deadline, today: IsoDate, rules: OfficeRules): DeadlineView {
  const { lastDay, rule } = deadline;
  return {
    lastDay,
    article: rule.article,
    sentence: explainDeadline(deadline),
    remaining: lastDay === null ? null : remainingWords(deadline, lastDay, today, rules),
    status: lastDay === null ? 'none' : checkOn(deadline, today),
  };
}

/** `sisa 3 hari kerja (19 Agustus 2013)`. */
function remainingWords(
  { rule }: Deadline,
  lastDay: IsoDate,
  today: IsoDate,
  { calendar, counting }: OfficeRules,
): string {
  const date = longDate(lastDay);
  if (today > lastDay) return `sudah lewat (${date})`;
  if (today === lastDay) return `hari terakhir (${date})`;
  const left =
    rule.unit === 'working-day'
      ? `${workingDaysLeft(today, lastDay, calendar, counting)} hari kerja`
      : `${daysBetween(today, lastDay)} hari kalender`;
  return `sisa ${left} (${date})`;
}
