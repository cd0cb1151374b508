import { jakartaDateOf } from '#domain/deadlines/jakarta-date.ts';

const jakartaOffsetMs = 7 * 3_600_000;

/** `31-07-2013 09.15`; without the hour when it was entered on another day than it came. */
export function dayAndTime({ on, at }: { readonly on: string; readonly at: string }): string {
  const day = on.split('-').toReversed().join('-');
  const entered = jakartaDateOf(at);
  if (!entered.ok || entered.value !== on) return day;
  const time = new Date(Date.parse(at) + jakartaOffsetMs).toISOString().slice(11, 16).replace(':', '.');
  return `${day} ${time}`;
}
