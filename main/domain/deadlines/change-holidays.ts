import { assertNever } from '../assert-never.ts';
import { type Parsed, parsed, unparsed } from '../parsed.ts';
import type { Holiday, HolidayKind } from './holiday-calendar.ts';
import { type IsoDate, partsOf } from './iso-date.ts';

/** A day is known by its date and kind: 24 March can be a national and a regional day off at once. */
export interface HolidayKey {
  readonly date: IsoDate;
  readonly kind: HolidayKind;
}

/** One act on a table: a day written or moved, a day taken out, or the years of a file put in place of what was held. */
export type HolidayChange =
  | { readonly kind: 'put'; readonly day: Holiday; readonly instead: HolidayKey | null }
  | { readonly kind: 'remove'; readonly day: HolidayKey }
  | { readonly kind: 'replace-years'; readonly days: readonly Holiday[] };

export type HolidayChangeProblem = 'already-listed' | 'not-listed' | 'listed-twice' | 'nothing-changes';

/** The table after the change, by date; the table itself is left alone. */
export function changeHolidays(
  table: readonly Holiday[],
  change: HolidayChange,
): Parsed<readonly Holiday[], HolidayChangeProblem> {
  const next = nextTable(table, change);
  if (!next.ok) return next;
  const ordered = next.value.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return compareHolidays(table, ordered).length === 0 ? unparsed('nothing-changes') : parsed(ordered);
}

export interface HolidayDifference {
  readonly effect: 'added' | 'removed' | 'changed';
  readonly before: Holiday | null;
  readonly after: Holiday | null;
}

/** What differs between two tables, by date. */
export function compareHolidays(
  before: readonly Holiday[],
  after: readonly Holiday[],
): readonly HolidayDifference[] {
  const [old, fresh] = [byKey(before), byKey(after)];
  const keys = [...new Set([...old.keys(), ...fresh.keys()])].toSorted();
  return keys.flatMap((key): HolidayDifference[] => {
    const [was, is] = [old.get(key) ?? null, fresh.get(key) ?? null];
    if (was && is) {
      const same = was.name === is.name && was.basis === is.basis;
      return same ? [] : [{ effect: 'changed', before: was, after: is }];
    }
    return [{ effect: was ? 'removed' : 'added', before: was, after: is }];
  });
}

/** The years a change touches: those whose version it raises. */
export function yearsTouched(differences: readonly HolidayDifference[]): readonly number[] {
  const years = differences.flatMap(({ before, after }) =>
    [before, after].filter((day) => day !== null).map(({ date }) => partsOf(date).year),
  );
  return [...new Set(years)].toSorted((a, b) => a - b);
}

function nextTable(
  table: readonly Holiday[],
  change: HolidayChange,
): Parsed<readonly Holiday[], HolidayChangeProblem> {
  switch (change.kind) {
    case 'put': {
      const { day, instead } = change;
      if (instead && !table.some((held) => keyOf(held) === keyOf(instead))) return unparsed('not-listed');
      const rest = table.filter((held) => !instead || keyOf(held) !== keyOf(instead));
      return rest.some((held) => keyOf(held) === keyOf(day))
        ? unparsed('already-listed')
        : parsed([...rest, day]);
    }
    case 'remove': {
      const rest = table.filter((held) => keyOf(held) !== keyOf(change.day));
      return rest.length === table.length ? unparsed('not-listed') : parsed(rest);
    }
    case 'replace-years': {
      const years = new Set(change.days.map(({ date }) => partsOf(date).year));
      if (byKey(change.days).size !== change.days.length) return unparsed('listed-twice');
      return parsed([...table.filter(({ date }) => !years.has(partsOf(date).year)), ...change.days]);
    }
    default:
      return assertNever(change);
  }
}

function byKey(days: readonly Holiday[]): ReadonlyMap<string, Holiday> {
  return new Map(days.map((day) => [keyOf(day), day]));
}

function keyOf({ date, kind }: HolidayKey): string {
  return `${date} ${kind}`;
}
