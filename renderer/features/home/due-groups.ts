import type { DueItem } from '#contract/methods/office.ts';
import { addDays, type IsoDate } from '#domain/deadlines/iso-date.ts';

export interface DueGroups {
  readonly now: readonly DueItem[];
  readonly week: readonly DueItem[];
  readonly later: readonly DueItem[];
}

const daysOfWeek = 7;

/** Warnings, what is late and what ends today; what ends within a week; the rest, dated or not. Order is kept. */
export function groupDues(due: readonly DueItem[], today: IsoDate): DueGroups {
  const until = addDays(today, daysOfWeek);
  const placeOf = ({ kind, deadline }: DueItem): keyof DueGroups => {
    const last = deadline?.lastDay ?? null;
    if (kind === 'warning' || (last !== null && last <= today)) return 'now';
    return last !== null && last <= until ? 'week' : 'later';
  };
  return {
    now: due.filter((item) => placeOf(item) === 'now'),
    week: due.filter((item) => placeOf(item) === 'week'),
    later: due.filter((item) => placeOf(item) === 'later'),
  };
}
