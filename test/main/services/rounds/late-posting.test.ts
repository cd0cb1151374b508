import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { officeHandlers } from '../../../../main/services/office/handlers.ts';
import { roundHandlers } from '../../../../main/services/rounds/handlers.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { decideAll, draft, importSample, openSchoolRounds, recap, sign } from './round-walk.ts';

let office: TestOffice;
let roundId: string;

beforeEach(async () => {
  office = await openTestOffice();
  await importSample(office, 'SDN Kembangan Utara 01 Pg.xlsx');
  [roundId = ''] = await openSchoolRounds(office, '20101801');
  await decideAll(office, roundId);
  office.on('2013-07-31');
  await sign(office, await draft(office, roundId));
  await recap(office, roundId);
  office.on('2013-08-02');
});
afterEach(() => office.close());

/** Dated Thursday 1 August, on the board one day later. */
const announceLate = () =>
  roundHandlers(office.desk)['rounds.announce'](
    {
      roundId,
      issuedOn: isoDate('2013-08-01'),
      latePosting: { on: isoDate('2013-08-02'), reason: 'Papan pengumuman diperbaiki' },
      number: null,
      media: [{ kind: 'papan', detail: '' }],
    },
    quietJob,
  );

describe('an announcement posted after its date (G-14)', () => {
  it('runs from the posting, and keeps the reason', async () => {
    await announceLate();
    expect(await office.database.read('announcement').first()).toMatchObject({
      issued_on: '2013-08-01',
      display_until: '2013-08-08',
      objection_until: '2013-08-20',
      late_posting: JSON.stringify({ on: '2013-08-02', reason: 'Papan pengumuman diperbaiki' }),
    });
  });

  it('is refused where the office decided so', async () => {
    await officeHandlers(office.desk)['settings.change'](
      { key: 'latePosting', value: 'refused', reason: 'Arahan Kepala' },
      quietJob,
    );
    await expect(announceLate()).rejects.toMatchObject({ code: 'RND-016' });
  });
});
