import { refuse } from '#contract/errors/app-error.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { ApplicantClass } from '#domain/routing/levels.ts';
import type { Knex } from 'knex';
import type { OfficeYear } from '../editions/period.ts';
import type { IntakeBasis, ReadyRow } from './take-in.ts';

interface RoundRow {
  readonly round_id: string;
  readonly applicant_class: ApplicantClass;
  readonly state: string;
  readonly window_until: IsoDate;
}

/** Rounds of the school that still receive applications; IMP-031 when a class of the rows is past its Berita Acara. */
export async function receivingRounds(
  db: Knex,
  npsn: string,
  year: OfficeYear,
  rows: readonly ReadyRow[],
): Promise<IntakeBasis['rounds']> {
  const rounds = await db('round')
    .where({ unit: npsn, edition_id: year.editionId, school_year: year.schoolYear })
    .select<RoundRow[]>('round_id', 'applicant_class', 'state', 'window_until');
  const receiving = rounds.filter(({ state }) => state === 'open' || state === 'verifying');
  const past = rounds.find(
    (round) =>
      !receiving.includes(round) &&
      rows.some(({ applicantClass }) => applicantClass === round.applicant_class),
  );
  if (past) refuse('IMP-031', { class: past.applicant_class });
  return new Map(
    receiving.map((round) => [
      round.applicant_class,
      { roundId: round.round_id, windowUntil: round.window_until },
    ]),
  );
}
