import type { PolicyEdition } from '../policy/policy-edition.ts';
import { sanctionSubjectLabels, type SanctionSubject, sanctionSubjects } from './sanction-states.ts';

/** One thing the edition forbids, as a picker shows it. */
export interface Prohibition {
  /** `pupil:18`; stored with the sanction. */
  readonly ref: string;
  readonly subject: SanctionSubject;
  readonly label: string;
  /** How often before it counts; null where once is enough. */
  readonly threshold: { readonly label: string; readonly min: number } | null;
}

const metrics = {
  absencesInMonth: 'kali bolos dalam satu bulan',
  lateInMonth: 'kali terlambat dalam satu bulan',
} as const;

/** Every prohibition of the edition for pupil, guardian and school; empty where its text was not at hand (4/2018). */
export function prohibitionsOf(edition: PolicyEdition): readonly Prohibition[] {
  return sanctionSubjects.flatMap((subject) =>
    (edition.prohibitions?.[subject] ?? []).map(({ number, text, threshold }) => ({
      ref: `${subject}:${number}`,
      subject,
      label: `${sanctionSubjectLabels[subject]}, ${number}: ${text}`,
      threshold: threshold && { label: metrics[threshold.metric], min: threshold.min },
    })),
  );
}

/** Whether what was counted reaches the threshold of the edition; true where it sets none. */
export function reachesThreshold({ threshold }: Prohibition, counted: number | null): boolean {
  return threshold === null || (counted !== null && counted >= threshold.min);
}
