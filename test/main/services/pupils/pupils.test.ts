import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pupilHandlers } from '../../../../main/services/pupils/handlers.ts';
import { roundHandlers } from '../../../../main/services/rounds/handlers.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { decideAll, draft, importSample, openSchoolRounds } from '../rounds/round-walk.ts';

let office: TestOffice;
let pupils: ReturnType<typeof pupilHandlers>;
beforeEach(async () => {
  office = await openTestOffice();
  pupils = pupilHandlers(office.desk);
  await importSample(office, 'SDN Kembangan Utara 01 Pg.xlsx');
  await importSample(office, 'REKAP KJP SMPN 215.xls');
});
afterEach(() => office.close());

type Page = Parameters<(typeof pupils)['pupils.page']>[0];

function page(over: Partial<Page> = {}) {
  return pupils['pupils.page'](
    { page: 0, pageSize: 50, sort: null, search: '', npsn: null, roundId: null, state: null, ...over },
    quietJob,
  );
}

async function idOf(name: string): Promise<string> {
  return (await page({ search: name })).rows[0]?.applicationId ?? '';
}

describe('the list of pupils', () => {
  it('pages and sorts in SQL', async () => {
    const first = await page({ pageSize: 40 });
    const last = await page({ pageSize: 40, page: 2 });
    expect([first.total, first.rows.length, last.rows.length]).toEqual([108, 40, 28]);
    const names = [...first.rows, ...(await page({ pageSize: 40, page: 1 })).rows, ...last.rows].map(
      ({ name }) => name,
    );
    expect(names).toEqual(names.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    const youngest = await page({ pageSize: 1, sort: { field: 'birthDate', direction: 'desc' } });
    expect(youngest.rows[0]?.birthDate.startsWith('2006')).toBe(true);
    expect((await page({ sort: { field: 'hapusTabel', direction: 'asc' } })).total).toBe(108);
  });

  it('finds by the beginnings of words in name, NIK, NISN and school', async () => {
    expect((await page({ search: 'muham firm' })).rows.map(({ name }) => name)).toContain(
      'Muhammad Firmansyah',
    );
    expect((await page({ search: '3173081412030032' })).total).toBe(1);
    expect((await page({ search: '0032857657' })).total).toBe(1);
    expect((await page({ search: 'smpn 215' })).total).toBe(62);
    expect((await page({ search: 'kembangan', npsn: '20101801' })).total).toBe(46);
    expect((await page({ search: 'NOT "x* OR (' })).total).toBe(0);
    expect((await page({ search: '***' })).total).toBe(0);
  });

  it('masks the NIK in lists and shows it whole in the detail', async () => {
    const [row] = (await page({ search: 'Muhammad Firmansyah' })).rows;
    expect(row).toMatchObject({
      nikMasked: '3173 08•• •••• 0032',
      stateLabel: 'Diajukan',
      applicantClass: 'a',
    });
    const detail = await pupils['pupils.get']({ applicationId: row?.applicationId ?? '' }, quietJob);
    expect(detail).toMatchObject({
      nik: '3173081412030032',
      motherName: 'Nabila Permatasari',
      postalCode: '11610',
      phone: '085748858981',
      receivedOn: '2013-07-21',
    });
    expect(detail.source).toBe('SDN Kembangan Utara 01 Pg.xlsx, data ke-4');
    expect(detail.history.map(({ action }) => action)).toContain('Diterima dari rekap sekolah');
  });
});

describe('a correction of personal data', () => {
  const reason = 'Dicocokkan dengan KK';

  it('changes what was typed wrong, and the search follows', async () => {
    const applicationId = await idOf('Muhammad Firmansyah');
    await pupils['pupils.correct'](
      {
        applicationId,
        changes: { name: 'Muhamad Firmansyah', phone: '81234567890', postalCode: '11620' },
        documents: null,
        reason,
      },
      quietJob,
    );
    expect(await pupils['pupils.get']({ applicationId }, quietJob)).toMatchObject({
      name: 'Muhamad Firmansyah',
      phone: '081234567890',
      postalCode: '11620',
    });
    expect((await page({ search: 'Muhamad Firm' })).total).toBe(1);
    expect((await page({ search: 'Muhammad Firmansyah' })).total).toBe(0);
  });

  it("refuses values that cannot be, and another pupil's NIK", async () => {
    const applicationId = await idOf('Muhammad Firmansyah');
    const correct = (changes: Parameters<(typeof pupils)['pupils.correct']>[0]['changes']) =>
      pupils['pupils.correct']({ applicationId, changes, documents: null, reason }, quietJob);
    await expect(correct({ nik: '12' })).rejects.toMatchObject({ code: 'PUP-002', values: { field: 'NIK' } });
    await expect(correct({ category: 'kaya' })).rejects.toMatchObject({ code: 'PUP-002' });
    await expect(correct({ nik: '3173080603060035' })).rejects.toMatchObject({
      code: 'IMP-026',
      values: { name: 'Arif Maulana' },
    });
    await correct({ nik: null });
    expect(await pupils['pupils.get']({ applicationId }, quietJob)).toMatchObject({
      nik: null,
      nikMasked: 'belum ada',
    });
  });

  it('completes papers, asks what was decided on other papers again, and ends with the Berita Acara', async () => {
    const [roundId = ''] = await openSchoolRounds(office, '20101801');
    const [incomplete] = (await page({ state: 'incomplete', npsn: '20101801' })).rows;
    const applicationId = incomplete?.applicationId ?? '';
    await decideAll(office, roundId);
    expect(await pupils['pupils.get']({ applicationId }, quietJob)).toMatchObject({
      state: 'failed',
      resultReasons: [{ appeal: 'Lengkapi berkas sebelum Berita Acara disusun' }],
    });
    await pupils['pupils.correct'](
      { applicationId, changes: {}, documents: { sktm: true, 'surat-aktif': true }, reason },
      quietJob,
    );
    expect(await pupils['pupils.get']({ applicationId }, quietJob)).toMatchObject({
      state: 'verifying',
      result: null,
      advice: null,
      resultReasons: [],
    });
    const rounds = roundHandlers(office.desk);
    await rounds['rounds.runChecks']({ roundId }, quietJob);
    expect(
      await rounds['rounds.acceptAdvice']({ roundId, decidedOn: office.desk.clock.today() }, quietJob),
    ).toMatchObject({ passed: 45, failed: 1 });
    office.on('2013-07-31');
    await draft(office, roundId);
    await expect(
      pupils['pupils.correct'](
        { applicationId, changes: { phone: null }, documents: null, reason },
        quietJob,
      ),
    ).rejects.toMatchObject({ code: 'PUP-001' });
  });
});
