import type { Entry } from './announcement-record.ts';
import type { GatheredRound } from './gather-round.ts';

/** `Arif Wijaya, kelas 7`: all that semula and menjadi tell of a pupil (U35). */
export function line({ name, class_grade }: { readonly name: string; readonly class_grade: string }): string {
  return class_grade === '' ? name : `${name}, kelas ${class_grade}`;
}

/** How the announcement in force prints a pupil. */
export function boardLine({ announcements }: GatheredRound, applicationId: string): string | null {
  const entries = JSON.parse(announcements.at(-1)?.entries ?? '[]') as Entry[];
  const entry = entries.find((one) => one.applicationId === applicationId);
  return entry ? line({ name: entry.name, class_grade: entry.grade }) : null;
}
