import { afterEach, expect, it } from 'vitest';
import { homeHandlers } from '../../../../main/services/home/handlers.ts';
import { openTestOffice, quietJob, sampleSchools, type TestOffice } from '../../../support/office.ts';

let office: TestOffice;
afterEach(() => office.close());

it('tells many rounds with one date in one line, and up to three apart', async () => {
  office = await openTestOffice({ today: '2013-07-20' });
  await openRounds(
    '2013-07-15',
    sampleSchools.slice(0, 4).map(({ npsn }) => npsn),
  );
  await openRounds(
    '2013-07-22',
    sampleSchools.slice(4).map(({ npsn }) => npsn),
  );
  const { due } = await homeHandlers(office.desk)['home.summary']({}, quietJob);
  expect(due.map(({ title, deadline, link }) => [title, deadline?.lastDay, link.split('/')[1]])).toEqual([
    ['Masa pengusulan: 4 putaran', '2013-07-29', 'rounds'],
    ['Masa pengusulan: SDN Cengkareng Barat 11, kelas a', '2013-08-05', 'rounds'],
    ['Masa pengusulan: SLB B-C Tri Asih, kelas a', '2013-08-05', 'rounds'],
  ]);
  expect(due[0]?.why).toContain('dan 3 lainnya');
});

async function openRounds(start: string, schools: readonly string[]): Promise<void> {
  for (const npsn of schools)
    await office.database.write('round').insert({
      round_id: `round-${npsn}`,
      edition_id: 'pergub-27-2013',
      school_year: '2013/2014',
      unit_kind: 'school',
      unit: npsn,
      npsn,
      applicant_class: 'a',
      level_group: 'SD',
      state: 'open',
      opened_on: start,
      school_year_start: start,
      window_until: start,
      decree_number: '1',
      decree_date: start,
    });
}
