import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { SettingRow } from '#contract/methods/office.ts';
import { gapRegister } from '#domain/policy/gap-register.ts';
import { gapSubjects } from '#domain/policy/gaps/gap.ts';
import { settingChoices } from '#domain/policy/setting-choices.ts';
import { settingGaps, settingsOfGap } from '#domain/policy/setting-gaps.ts';
import { defaultPolicySettings, type PolicySettings } from '#domain/policy/settings.ts';
import { command } from '../command.ts';
import { type Desk, reading } from '../desk.ts';
import { withSettingMoves } from '../holidays/setting-moves.ts';

const keys = Object.keys(defaultPolicySettings) as (keyof PolicySettings)[];

/** All gaps of the texts with what this office does about each. */
export async function listSettings(desk: Desk): Promise<ResponseOf<'settings.list'>> {
  const rows = await reading(desk)('setting').whereIn('key', keys).select<StoredSetting[]>();
  const changed = new Map(rows.map((row) => [row.key, row]));
  return gapRegister.map((gap) => ({
    ...gap,
    subject: gapSubjects[gap.subject],
    settings: settingsOfGap(gap.id).map((key) => viewSetting(key, changed.get(key))),
  }));
}

interface StoredSetting {
  readonly key: string;
  readonly value: string;
  readonly changed_by: string;
  readonly reason: string;
  readonly changed_at: string;
}

function viewSetting(key: keyof PolicySettings, stored: StoredSetting | undefined): SettingRow {
  const standard = textOf(defaultPolicySettings[key]);
  const value = stored?.value ?? standard;
  const options = settingChoices[key];
  return {
    key,
    label: settingGaps[key].label,
    value,
    valueLabel: options.find((option) => option.value === value)?.label ?? value,
    options,
    isDefault: value === standard,
    changed: stored ? { by: stored.changed_by, at: stored.changed_at, reason: stored.reason } : null,
  };
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
    await withSettingMoves(work, { key, reason: request.reason }, async () => {
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
  });
  return {};
}

function textOf(value: PolicySettings[keyof PolicySettings]): string {
  return Array.isArray(value) ? value.join(',') : String(value);
}
