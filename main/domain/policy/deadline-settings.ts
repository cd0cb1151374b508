import { type DeadlineRule, defaultDeadlineRules, type RegulatedKind } from '../deadlines/deadline-rules.ts';
import { type CountingSettings, defaultCountingSettings } from '../deadlines/holiday-calendar.ts';
import type { PolicySettings } from './settings.ts';

/**
 * The rule for a kind under an edition's settings.
 *
 * `article` names the article that applies to the case (class b objects by Pasal 17, others by 16).
 */
export function deadlineRuleFor(
  kind: RegulatedKind,
  settings: PolicySettings,
  article?: string,
): DeadlineRule {
  const rule = defaultDeadlineRules[kind];
  const isDisplay = kind === 'announcement-first' || kind === 'announcement-correction';
  const counted: DeadlineRule = {
    ...rule,
    article: article ?? rule.article,
    countStartDay: isDisplay ? settings.countStartDayForDisplay : settings.countStartDayForActs,
  };
  // Pasal 23 ayat (1) says "hari" only (G-01)
  return kind === 'objection-repeat' && counted.unit === 'working-day'
    ? { ...counted, unit: settings.objectionRepeatUnit }
    : counted;
}

/** How days are counted under an edition's settings (G-13). */
export function countingSettingsOf({ rollover, cutiBersamaIsNonWorking }: PolicySettings): CountingSettings {
  return { ...defaultCountingSettings, rollover, cutiBersamaIsNonWorking };
}
