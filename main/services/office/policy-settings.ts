import { type ParsedRequestOf, type ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { type SettingRow } from '#contract/methods/office.ts';
import { settingChoices } from '#domain/policy/setting-choices.ts';
import { settingGaps } from '#domain/policy/setting-gaps.ts';
import { defaultPolicySettings, type PolicySettings } from '#domain/policy/settings.ts';
import { command } from '../command.ts';
import { type Desk, reading } from '../desk.ts';

const keys = Object.keys(defaultPolicySettings) as (keyof PolicySettings)[];

/** Every gap of the regulation with what this office does about it (domain.md 3.8). */
export async function listSettings(desk: Desk): Promise<ResponseOf<'settings.list'>> {
  const rows = await reading(desk)('setting')
    .whereIn('key', keys)
    .select<{ key: string; value: string }[]>('key', 'value');
  const changed = new Map(rows.map(({ key, value }) => [key, value]));
  return keys.map((key): SettingRow => {
    const standard = textOf(defaultPolicySettings[key]);
    const value = changed.get(key) ?? standard;
    const options = settingChoices[key];
    return {
      key,
      gap: settingGaps[key].gap,
      label: settingGaps[key].sentence,
      value,
      valueLabel: options.find((option) => option.value === value)?.label ?? value,
      options,
      isDefault: value === standard,
    };
  });
}

/** Changed only with a reason, in the audit log; only to a value the text leaves open. */
export async function changeSetting(
  desk: Desk,
  request: ParsedRequestOf<'settings.change'>,
): Promise<Record<string, never>> {
  const key = keys.find((known) => known === request.key) ?? refuse('OFF-002');
  if (!settingChoices[key].some(({ value }) => value === request.value))
    refuse('SYS-003', { field: 'value' });
  await command(desk, { action: 'settings.change', object: key, facts: request }, async (work) => {
    await work
      .db('setting')
      .insert({
        key,
        value: request.value,
        changed_by: work.actor.name,
        reason: request.reason,
        changed_at: work.at,
      })
      .onConflict('key')
      .merge();
  });
  return {};
}

function textOf(value: PolicySettings[keyof PolicySettings]): string {
  return Array.isArray(value) ? value.join(',') : String(value);
}
