import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../../../main/services/desk.ts';
import type { InstalledOffice } from '../../../support/network.ts';
import { seedFolder, type SeededFolder } from '../../../support/seeded-folder.ts';

let seed: SeededFolder;
let office: InstalledOffice;

beforeAll(async () => {
  seed = await seedFolder('31-dinas');
});
afterAll(() => seed.remove());
afterEach(() => office.close());

const close = { editionId: 'pergub-27-2013', period: '', reason: 'Penetapan selesai' };

async function openKepala(): Promise<void> {
  office = await seed.open('kepala');
  office.on('2014-06-30');
}

const insertRound = (schoolYear: string, state: string) =>
  opened(office.desk)
    .database.write('round')
    .insert({
      round_id: `r-${schoolYear}`,
      edition_id: 'pergub-27-2013',
      school_year: schoolYear,
      unit_kind: 'office',
      unit: '31-dinas',
      applicant_class: 'b',
      level_group: 'SD',
      state,
      opened_on: '2013-07-15',
      school_year_start: '2013-07-15',
      window_until: '2013-07-31',
      decree_number: '1',
      decree_date: '2013-06-28',
    });

describe('closing a school year (U48)', () => {
  it('U48 makes a checked backup, keeps the figures, and opens the next year with schools and officials', async () => {
    await openKepala();
    await insertRound('2013/2014', 'closed');
    const before = await office.ask('years.view', {});
    expect(before).toMatchObject({ schoolYear: '2013/2014', nextYear: '2014/2015', closed: [] });
    expect(before.unfinished.every(({ blocks }) => !blocks)).toBe(true);
    expect(before.carried.officials).toBe(3);
    const after = await office.ask('years.close', close);
    expect(after).toMatchObject({
      schoolYear: '2014/2015',
      carried: before.carried,
      closed: [{ schoolYear: '2013/2014', closedOn: '2014-06-30', figures: { rounds: 1 }, reopened: null }],
    });
    expect((await office.ask('session.state', {})).office).toMatchObject({ schoolYear: '2014/2015' });
    expect((await office.ask('backups.list', {})).backups[0]).toMatchObject({ why: 'tahun' });
  });

  it('U48 waits for every round of the year, and says where they are', async () => {
    await openKepala();
    await insertRound('2013/2014', 'verifying');
    expect((await office.ask('years.view', {})).unfinished[0]).toMatchObject({
      title: '1 putaran belum selesai',
      link: '/rounds',
      blocks: true,
    });
    expect((await office.refusal('years.close', close)).code).toBe('TTP-001');
    expect((await office.ask('years.view', {})).schoolYear).toBe('2013/2014');
  });

  it('U48 is taken back with a reason while the new year is empty, and not afterwards', async () => {
    await openKepala();
    const { reopenable } = await office.ask('years.close', close);
    const reopened = await office.ask('years.reopen', {
      closingId: reopenable ?? '',
      reason: 'Tertutup terlalu awal',
    });
    expect(reopened).toMatchObject({
      schoolYear: '2013/2014',
      reopenable: null,
      closed: [{ reopened: { on: '2014-06-30', reason: 'Tertutup terlalu awal' } }],
    });
    const again = await office.ask('years.close', close);
    await insertRound('2014/2015', 'open');
    expect((await office.ask('years.view', {})).reopenable).toBeNull();
    const late = { closingId: again.reopenable ?? '', reason: 'Salah' };
    expect((await office.refusal('years.reopen', late)).code).toBe('TTP-002');
    expect((await office.refusal('years.reopen', { ...late, closingId: 'x' })).code).toBe('TTP-003');
  });

  it('U48 is the head’s alone', async () => {
    office = await seed.open('operator');
    expect((await office.refusal('years.close', close)).code).toBe('SES-004');
  });
});
