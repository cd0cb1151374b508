import type { ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { ListedPerson } from '#domain/people/listed-person.ts';
import { command } from '../command.ts';
import { storeComparisonSet } from '../comparison/store-set.ts';
import { type Desk, opened, reading, todayOf } from '../desk.ts';
import { officeYear } from '../editions/period.ts';
import { updateSource } from './year-overview.ts';

/** Pasal 58(2): who is still a pupil by the updated lists serves as comparison data for this year's applications. */
export async function makeComparison(desk: Desk): Promise<ResponseOf<'yearUpdates.makeComparison'>> {
  const { schoolYear } = await officeYear(reading(desk), todayOf(desk));
  return command(
    desk,
    ({ persons }) => ({ action: 'yearUpdates.makeComparison', object: schoolYear, facts: { persons } }),
    async (work) => {
      const persons = await work
        .db('year_update')
        .join('recipient', 'recipient.application_id', 'year_update.application_id')
        .join('pupil', 'pupil.pupil_id', 'recipient.pupil_id')
        .where('year_update.school_year', schoolYear)
        .whereNotIn('year_update.outcome', ['tamat', 'keluar'])
        .orderBy('recipient.name')
        .select<Omit<ListedPerson, 'category'>[]>(
          'pupil.nik',
          'pupil.name',
          'pupil.birth_date',
          'pupil.sex',
          'pupil.address',
          'pupil.kelurahan',
          'pupil.kecamatan',
          {
            ref: 'recipient.application_id',
          },
        );
      if (persons.length === 0) refuse('PEN-024');
      await storeComparisonSet(
        work,
        { source: updateSource, version: schoolYear, from: opened(desk).own.office },
        persons.map((person) => ({ ...person, category: 'penerima tahun lalu' })),
      );
      return { persons: persons.length };
    },
  );
}
