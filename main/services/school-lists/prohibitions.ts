import type { ResponseOf } from '#contract/api.ts';
import type { PolicyEdition } from '#domain/policy/policy-edition.ts';
import { type Desk, reading, todayOf } from '../desk.ts';
import { listPeriod } from './list-period.ts';

type Threshold = NonNullable<NonNullable<PolicyEdition['prohibitions']>['pupil'][number]['threshold']>;

/** The prohibitions of the edition in their official order, with what counts as a breach where it is counted. */
export async function listProhibitions(desk: Desk): Promise<ResponseOf<'schoolLists.prohibitions'>> {
  const { edition } = await listPeriod(reading(desk), todayOf(desk));
  return (edition.prohibitions?.pupil ?? []).map(({ number, text, threshold }) => ({
    number,
    text,
    threshold:
      threshold && `Paling sedikit ${threshold.min} kali ${metricWords[threshold.metric]} dalam satu bulan`,
  }));
}

const metricWords: Readonly<Record<Threshold['metric'], string>> = {
  absencesInMonth: 'bolos',
  lateInMonth: 'terlambat',
};
