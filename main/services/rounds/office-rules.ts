import type { CountingSettings, HolidayCalendar } from '#domain/deadlines/holiday-calendar.ts';
import { countingSettingsOf } from '#domain/policy/deadline-settings.ts';
import { defaultPolicySettings, type PolicySettings } from '#domain/policy/settings.ts';
import type { Knex } from 'knex';
import { readCalendar } from '../holidays/read-calendar.ts';

/** How this office counts days and reads the gaps of the regulation. */
export interface OfficeRules {
  readonly settings: PolicySettings;
  readonly counting: CountingSettings;
  readonly calendar: HolidayCalendar;
}

export async function readOfficeRules(db: Knex): Promise<OfficeRules> {
  return rulesOf(await readPolicySettings(db), await readCalendar(db));
}

/** The rules under settings and a calendar that need not be stored yet: what a change would bring. */
export function rulesOf(settings: PolicySettings, calendar: HolidayCalendar): OfficeRules {
  return { settings, counting: countingSettingsOf(settings), calendar };
}

/** A setting's value as the code uses it, from how it is stored: the default tells the type. */
export function withSetting(settings: PolicySettings, key: string, value: string): PolicySettings {
  if (!Object.hasOwn(defaultPolicySettings, key)) return settings;
  const standard = defaultPolicySettings[key as keyof PolicySettings];
  return { ...settings, [key]: typedValue(standard, value) };
}

interface SettingRow {
  readonly key: string;
  readonly value: string;
}

async function readPolicySettings(db: Knex): Promise<PolicySettings> {
  const rows = await db('setting')
    .whereIn('key', Object.keys(defaultPolicySettings))
    .select<SettingRow[]>('key', 'value');
  return rows.reduce((settings, { key, value }) => withSetting(settings, key, value), defaultPolicySettings);
}

function typedValue(standard: PolicySettings[keyof PolicySettings], value: string): unknown {
  if (typeof standard === 'boolean') return value === 'true';
  if (Array.isArray(standard)) return value.split(',').filter((part) => part !== '');
  // maxRounds: blank or "null" is no cap.
  if (standard === null) return /^\d+$/.test(value) ? Number(value) : null;
  return value;
}
