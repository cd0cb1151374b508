import { addDays, parseIsoDate, type IsoDate } from '#domain/deadlines/iso-date.ts';

/** Expiry only warns (exchange.md 4): a year keeps the warning meaningful. */
export const validMonths = 12;

/** The warning comes while there is still time for two holders and a round of sticks. */
const noticeDays = 30;

/** Whether a list should be issued anew for its expiry alone. */
export function isRenewalDue(expires: string, today: IsoDate): boolean {
  const last = parseIsoDate(expires);
  return last.ok && last.value < addDays(today, noticeDays);
}
