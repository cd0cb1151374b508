import { describe, expect, it } from 'vitest';
import { checkOn } from '#domain/deadlines/check-on.ts';
import { computeDeadline } from '#domain/deadlines/compute-deadline.ts';
import {
  type DeadlineKind,
  type DeadlineLength,
  type DeadlineRule,
  defaultDeadlineRules,
} from '#domain/deadlines/deadline-rules.ts';
import { defaultCountingSettings, type HolidayCalendar } from '#domain/deadlines/holiday-calendar.ts';
import { isoDate, partsOf, type Weekday } from '#domain/deadlines/iso-date.ts';
import { jakartaDateOf } from '#domain/deadlines/jakarta-date.ts';
import file from '../../../fixtures/vectors/deadlines.json' with { type: 'json' };

type Vector = (typeof file.vectors)[number];

describe('deadline vectors', () => {
  it.each(file.vectors)('$id $title', (vector) => {
    const deadline = computeDeadline(ruleOf(vector), startOf(vector), calendarOf(vector), settingsOf(vector));
    expect({ firstDay: deadline.firstDay, lastDay: deadline.lastDay }).toEqual(vector.expected);
    for (const check of vector.checks) {
      expect({ on: check.on, status: checkOn(deadline, isoDate(check.on)) }).toEqual(check);
    }
  });

  it('has the defaults of the vectors', () => {
    const { workWeek, cutiBersamaIsNonWorking, rollover, ...rules } = file.appDefaults;
    expect(defaultCountingSettings).toEqual({
      workWeek: workWeek.map(weekdayOf),
      cutiBersamaIsNonWorking,
      rollover,
    });
    for (const [kind, expected] of Object.entries(rules)) {
      expect(defaultDeadlineRules).toHaveProperty(kind);
      expect(Object.entries(defaultDeadlineRules).find(([name]) => name === kind)?.[1]).toMatchObject(
        expected,
      );
    }
  });
});

function startOf(vector: Vector) {
  if (vector.startInstant === undefined) return isoDate(vector.start);
  const start = jakartaDateOf(vector.startInstant);
  expect(start).toEqual({ ok: true, value: vector.start });
  return isoDate(vector.start);
}

function ruleOf(vector: Vector): DeadlineRule {
  const { kind, article, countStartDay } = vector;
  return { kind: kind as DeadlineKind, article, countStartDay, ...lengthOf(vector) };
}

function lengthOf({ unit, amount, fixedEnd }: Vector): DeadlineLength {
  if (unit === 'fixed') return { unit, endsOn: isoDate(fixedEnd ?? '') };
  if (unit === 'none') return { unit };
  if (unit !== 'calendar-day' && unit !== 'working-day' && unit !== 'month' && unit !== 'calendar-quarter') {
    throw new Error(`Unknown unit ${unit}`);
  }
  return { unit, amount: amount ?? Number.NaN };
}

function calendarOf(vector: Vector): HolidayCalendar {
  const year = partsOf(isoDate(vector.start)).year;
  return {
    version: vector.id,
    years: [year, year + 1],
    days: [
      ...vector.holidays.map((date) => ({
        date: isoDate(date),
        kind: 'nasional' as const,
        name: 'libur',
        basis: null,
      })),
      ...vector.cutiBersama.map((date) => ({
        date: isoDate(date),
        kind: 'cuti-bersama' as const,
        name: 'cuti',
        basis: null,
      })),
    ],
  };
}

function settingsOf(vector: Vector) {
  return {
    workWeek: vector.workWeek.map(weekdayOf),
    cutiBersamaIsNonWorking: vector.cutiBersamaIsNonWorking,
    rollover: vector.rollover === 'next-working-day' ? ('next-working-day' as const) : ('none' as const),
  };
}

function weekdayOf(name: string): Weekday {
  return (['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(name) + 1) as Weekday;
}
