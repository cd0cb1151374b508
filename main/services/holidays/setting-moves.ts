import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { settingGaps } from '#domain/policy/setting-gaps.ts';
import type { PolicySettings } from '#domain/policy/settings.ts';
import type { Work } from '../command.ts';
import { type Desk, reading } from '../desk.ts';
import { readOfficeRules, rulesOf, withSetting } from '../rounds/office-rules.ts';
import { movesBetween, withMoves } from './move-deadlines.ts';

/** The settings that say how days are counted (G-01, G-13); no other setting moves a deadline. */
const countingKeys: readonly (keyof PolicySettings)[] = [
  'objectionRepeatUnit',
  'countStartDayForActs',
  'countStartDayForDisplay',
  'rollover',
  'cutiBersamaIsNonWorking',
];

/** What a setting would move, shown before it is changed. */
export async function previewSetting(
  desk: Desk,
  { key, value }: ParsedRequestOf<'holidays.previewSetting'>,
): Promise<ResponseOf<'holidays.previewSetting'>> {
  const db = reading(desk);
  const before = await readOfficeRules(db);
  const after = rulesOf(withSetting(before.settings, key, value), before.calendar);
  return { moves: await movesBetween(db, before, after) };
}

/** Changes a setting; one that says how days are counted counts every open deadline anew. */
export async function withSettingMoves(
  work: Work,
  setting: { readonly key: keyof PolicySettings; readonly reason: string },
  carryOut: () => Promise<void>,
): Promise<void> {
  if (!countingKeys.includes(setting.key)) return carryOut();
  const { gap, label } = settingGaps[setting.key];
  await withMoves(
    work,
    { cause: 'setting', title: `Pilihan aturan ${gap} diubah: ${label}`, reason: setting.reason },
    carryOut,
  );
}
