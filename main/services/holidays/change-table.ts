import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { HolidayPreview } from '#contract/methods/holidays.ts';
import {
  changeHolidays,
  compareHolidays,
  type HolidayChange,
  type HolidayDifference,
  yearsTouched,
} from '#domain/deadlines/change-holidays.ts';
import { dayOffLabel } from '#domain/deadlines/explain-deadline.ts';
import type { Holiday } from '#domain/deadlines/holiday-calendar.ts';
import { partsOf } from '#domain/deadlines/iso-date.ts';
import { longDate } from '#domain/words/date-words.ts';
import type { Knex } from 'knex';
import {
  type HolidayRow,
  type HolidayScope,
  holidaysOf,
  lastHolidayVersion,
  rememberHolidayVersion,
  replaceHolidays,
} from '../../../db/queries/calendar.ts';
import { command } from '../command.ts';
import { type Desk, opened, type OwnOffice, reading } from '../desk.ts';
import { readOfficeRules, rulesOf } from '../rounds/office-rules.ts';
import { movesBetween, withMoves } from './move-deadlines.ts';
import { calendarFrom, holidayOf, tableVersion } from './read-calendar.ts';

/** What a change would do to the table and to every deadline that runs; nothing is written. */
export async function previewChange(
  desk: Desk,
  { change }: ParsedRequestOf<'holidays.preview'>,
): Promise<HolidayPreview> {
  const db = reading(desk);
  const planned = await planChange(db, opened(desk).own, change);
  const before = await readOfficeRules(db);
  const after = rulesOf(before.settings, calendarFrom(planned.rows));
  return {
    differences: planned.differences.map(viewDifference),
    moves: await movesBetween(db, before, after),
  };
}

/** Changes the table, raises its version and counts every open deadline anew (U25). */
export async function applyChange(
  desk: Desk,
  request: ParsedRequestOf<'holidays.apply'>,
): Promise<ResponseOf<'holidays.apply'>> {
  const { change, reason } = request;
  return command(desk, { action: 'holidays.apply', object: change.kind, facts: request }, async (work) => {
    const planned = await planChange(work.db, work.own, change);
    const title = titleOf(planned.differences);
    const moves = await withMoves(work, { cause: 'table', title, reason }, async () => {
      await replaceHolidays(
        work.db,
        planned.scope,
        planned.rows.filter(({ scope }) => scope === planned.scope).map(withoutScope),
      );
      for (const [year, version] of planned.versions)
        await rememberHolidayVersion(work.db, planned.scope, year, version);
    });
    return { moves };
  });
}

/** The Dinas writes the table of the network; any other office only libur daerah of its own. */
export function scopeOf(own: OwnOffice): HolidayScope {
  return own.kind === 'dinas' ? 'jaringan' : 'kantor';
}

interface PlannedChange {
  readonly scope: HolidayScope;
  readonly differences: readonly HolidayDifference[];
  /** Both scopes, as the table would then be. */
  readonly rows: readonly HolidayRow[];
  /** New version per year; own days count theirs under year 0. */
  readonly versions: ReadonlyMap<number, number>;
}

async function planChange(db: Knex, own: OwnOffice, change: HolidayChange): Promise<PlannedChange> {
  const scope = scopeOf(own);
  requirePower(own, scope, change);
  const held = await holidaysOf(db);
  const mine = held.filter((row) => row.scope === scope);
  const changed = changeHolidays(mine.map(holidayOf), change);
  if (!changed.ok) return refuseChange(changed.problem, change);
  const differences = compareHolidays(mine.map(holidayOf), changed.value);
  const touched = scope === 'kantor' ? [ownYear] : yearsTouched(differences);
  const versions = new Map<number, number>();
  for (const year of touched) versions.set(year, await nextVersion(db, scope, year, mine));
  const rows = changed.value.map((day) => ({
    ...day,
    scope,
    version: versionOf(day, scope, versions, mine),
  }));
  return { scope, differences, versions, rows: [...held.filter((row) => row.scope !== scope), ...rows] };
}

function requirePower(own: OwnOffice, scope: HolidayScope, change: HolidayChange): void {
  if (scope === 'jaringan') return;
  const onlyRegional = change.kind === 'remove' || (change.kind === 'put' && change.day.kind === 'daerah');
  if (!onlyRegional) refuse('CAL-001', { office: own.name });
}

function refuseChange(
  problem: 'already-listed' | 'not-listed' | 'listed-twice' | 'nothing-changes',
  change: HolidayChange,
): never {
  const day = change.kind === 'replace-years' ? null : change.day;
  const date = day ? longDate(day.date) : '';
  switch (problem) {
    case 'already-listed':
      return refuse('CAL-002', { date });
    case 'not-listed':
      return refuse('CAL-003', { date });
    case 'listed-twice':
      return refuse('CAL-005');
    case 'nothing-changes':
      return refuse('CAL-006');
  }
}

const ownYear = 0;

async function nextVersion(
  db: Knex,
  scope: HolidayScope,
  year: number,
  held: readonly HolidayRow[],
): Promise<number> {
  const current = held
    .filter(({ date }) => scope === 'kantor' || partsOf(date).year === year)
    .map(({ version }) => Number.parseInt(tableVersion(version), 10) || 0);
  return Math.max(await lastHolidayVersion(db, scope, year), 0, ...current) + 1;
}

/** Days of a year that nobody touched keep the version they came with. */
function versionOf(
  day: Holiday,
  scope: HolidayScope,
  versions: ReadonlyMap<number, number>,
  held: readonly HolidayRow[],
): string {
  const { year } = partsOf(day.date);
  if (scope === 'kantor') return String(versions.get(ownYear) ?? 1);
  const next = versions.get(year);
  if (next !== undefined) return `${year}:${next}`;
  return held.find(({ date, kind }) => date === day.date && kind === day.kind)?.version ?? `${year}:1`;
}

function withoutScope({ date, kind, name, basis, version }: HolidayRow) {
  return { date, kind, name, basis, version };
}

/** A day that moved to another date is one taken out and one put in. */
function titleOf(differences: readonly HolidayDifference[]): string {
  if (differences.length > 3) {
    const count = (effect: HolidayDifference['effect']) =>
      differences.filter((one) => one.effect === effect).length;
    return `${count('added')} hari ditambahkan, ${count('removed')} dihapus, ${count('changed')} diubah`;
  }
  return differences.map(titleOfDay).join('; ');
}

function titleOfDay({ effect, before, after }: HolidayDifference): string {
  const day = after ?? before;
  if (!day) throw new Error('A difference has a day');
  const words = { added: 'ditambahkan', removed: 'dihapus', changed: 'diubah' };
  return `${longDate(day.date)} (${labelOf(day)}) ${words[effect]}`;
}

function viewDifference({ effect, before, after }: HolidayDifference): HolidayPreview['differences'][number] {
  const day = after ?? before;
  if (!day) throw new Error('A difference has a day');
  return {
    date: day.date,
    effect,
    before: before && withBasis(before),
    after: after && withBasis(after),
  };
}

function withBasis(day: Holiday): string {
  return `${labelOf(day)} (${day.basis ?? 'dasar belum dipastikan'})`;
}

function labelOf({ kind, name }: Holiday): string {
  return dayOffLabel({ kind, names: [name] });
}
