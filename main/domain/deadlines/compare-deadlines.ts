import { longDate } from '../words/date-words.ts';
import type { Deadline } from './compute-deadline.ts';
import { dayOffLabel, kindLabels } from './explain-deadline.ts';
import type { DayOff } from './holiday-calendar.ts';
import type { IsoDate } from './iso-date.ts';

/** A last day that a changed table or setting moved, with the days or settings that did it. */
export interface DeadlineMove {
  readonly before: IsoDate;
  readonly after: IsoDate;
  /** Indonesian, without a final full stop: `14 Agustus 2013 menjadi libur daerah: ...`. */
  readonly why: string;
}

/** Null when the last day stayed where it was, or when there is no last day. */
export function compareDeadlines(before: Deadline, after: Deadline): DeadlineMove | null {
  if (before.lastDay === null || after.lastDay === null || before.lastDay === after.lastDay) return null;
  const reasons = [...changedDays(before, after), ...changedSettings(before, after)];
  return {
    before: before.lastDay,
    after: after.lastDay,
    why: reasons.length === 0 ? 'dihitung ulang' : reasons.join('; '),
  };
}

/** Beyond the earlier of the two ends the longer count passes weekends of its own: those moved nothing. */
function changedDays(before: Deadline, after: Deadline): readonly string[] {
  if (before.lastDay === null || after.lastDay === null) return [];
  const end = before.lastDay < after.lastDay ? before.lastDay : after.lastDay;
  const within = (days: readonly DayOff[], known: readonly DayOff[]) =>
    days.filter(({ date }) => date <= end && !known.some((other) => other.date === date));
  return [
    ...within(after.skipped, before.skipped).map(
      (day) => `${longDate(day.date)} menjadi ${dayOffLabel(day)}`,
    ),
    ...within(before.skipped, after.skipped).map(
      ({ date, kind }) => `${longDate(date)} tidak lagi ${kindLabels[kind]}`,
    ),
  ];
}

function changedSettings(before: Deadline, after: Deadline): readonly string[] {
  return [
    ...(before.rule.unit === after.rule.unit ? [] : ['satuan hari berubah (G-01)']),
    ...(before.rule.countStartDay === after.rule.countStartDay
      ? []
      : [`tanggal awal kini ${after.rule.countStartDay ? 'ikut' : 'tidak'} dihitung (G-13)`]),
    ...(before.settings.rollover === after.settings.rollover
      ? []
      : [
          `hari terakhir yang libur kini ${after.settings.rollover === 'none' ? 'tidak digeser' : 'digeser'} (G-13)`,
        ]),
    ...(before.settings.cutiBersamaIsNonWorking === after.settings.cutiBersamaIsNonWorking
      ? []
      : [
          `cuti bersama kini ${after.settings.cutiBersamaIsNonWorking ? 'bukan hari kerja' : 'dihitung hari kerja'} (G-13)`,
        ]),
  ];
}
