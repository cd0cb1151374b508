import { calendarOf, type HolidayTable } from '#domain/deadlines/parse-holiday-table.ts';
import {
  type CountingSettings,
  type Holiday,
  type HolidayCalendar,
} from '#domain/deadlines/holiday-calendar.ts';
import { partsOf } from '#domain/deadlines/iso-date.ts';
import { countingSettingsOf } from '#domain/policy/deadline-settings.ts';
import { defaultPolicySettings, type PolicySettings } from '#domain/policy/settings.ts';
import { type Knex } from 'knex';

/** How this office counts days and reads the gaps of the regulation. */
export interface OfficeRules {
  readonly settings: PolicySettings;
  readonly counting: CountingSettings;
  readonly calendar: HolidayCalendar;
}

export async function readOfficeRules(db: Knex): Promise<OfficeRules> {
  const settings = await readPolicySettings(db);
  return { settings, counting: countingSettingsOf(settings), calendar: await readCalendar(db) };
}

interface SettingRow {
  readonly key: string;
  readonly value: string;
}

async function readPolicySettings(db: Knex): Promise<PolicySettings> {
  const rows = await db('setting')
    .whereIn('key', Object.keys(defaultPolicySettings))
    .select<SettingRow[]>('key', 'value');
  const changed = rows.map(({ key, value }) => [
    key,
    typedValue(defaultPolicySettings[key as keyof PolicySettings], value),
  ]);
  return { ...defaultPolicySettings, ...(Object.fromEntries(changed) as Partial<PolicySettings>) };
}

/** Settings are stored as text; the default tells the type. */
function typedValue(standard: PolicySettings[keyof PolicySettings], value: string): unknown {
  if (typeof standard === 'boolean') return value === 'true';
  if (Array.isArray(standard)) return value.split(',').filter((part) => part !== '');
  // maxRounds: blank or "null" is no cap.
  if (standard === null) return /^\d+$/.test(value) ? Number(value) : null;
  return value;
}

interface HolidayRow extends Holiday {
  readonly version: string;
}

async function readCalendar(db: Knex): Promise<HolidayCalendar> {
  const rows = await db('holiday')
    .orderBy('date')
    .select<HolidayRow[]>('date', 'kind', 'name', 'basis', 'version');
  const byYear = Map.groupBy(rows, ({ date }) => partsOf(date).year);
  return calendarOf(
    [...byYear].map(([year, days]): HolidayTable => ({ year, version: versionOf(year, days), days })),
  );
}

/** Stored as `2013:1`; the calendar puts the year before it itself. */
function versionOf(year: number, [first]: readonly HolidayRow[]): string {
  return first?.version.replace(`${year}:`, '') ?? '';
}
