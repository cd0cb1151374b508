import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { reportsDue } from '../../../../main/services/periodic-reports/due.ts';
import { periodicReportHandlers } from '../../../../main/services/periodic-reports/handlers.ts';
import { insertMany } from '../../../../db/insert-many.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';

let sudin: TestOffice;

beforeEach(async () => {
  sudin = await openTestOffice({
    kind: 'sudin-dasar',
    office: '3173-sudin-dasar',
    name: 'Suku Dinas Pendidikan Dasar Kota Administrasi Jakarta Barat',
    regionCode: '31.73',
    parent: '31-dinas',
    today: '2014-01-10',
  });
  await sudin.database
    .write('setting')
    .insert({
      key: 'schoolYear',
      value: '2013/2014',
      changed_by: 'uji',
      reason: 'uji',
      changed_at: '2013-07-01T00:00:00Z',
    })
    .onConflict('key')
    .merge();
  await determine('2013-10-01');
});
afterEach(() => sudin.close());

/** Recipients at an SD, an MI, an SMA (not of this line) and a school in Bekasi. */
async function determine(kepgubDate: string): Promise<void> {
  const db = sudin.database.write;
  await db('school').insert({
    npsn: '20200001',
    name: 'SMPN 9 Bekasi',
    level_group: 'SMP',
    levels: '["SMP"]',
    status: 'negeri',
    under_ministry: 'dikbud',
    region: 'luar-dki',
    address: 'Bekasi',
  });
  await db('determination').insert({
    determination_id: 'd1',
    kepgub_number: '1527/2013',
    kepgub_date: kepgubDate,
    period_from: null,
    period_to: null,
    note: '',
    recipients: 5,
    not_determined: 0,
    unmatched: '[]',
    source: 'uji',
    taken_at: '2013-10-01T00:00:00Z',
  });
  const row = (id: string, npsn: string, school: string, level: string) => ({
    determination_id: 'd1',
    application_id: id,
    name: id,
    npsn,
    school_name: school,
    level,
    outcome: 'ditetapkan',
    amount: null,
    note: null,
    content: '{}',
  });
  const rows = [
    row('p1', '20101801', 'SDN Kembangan Utara 01 Pg', 'SD'),
    row('p2', '20101801', 'SDN Kembangan Utara 01 Pg', 'SD'),
    row('p3', '60706341', 'MIS Al-Ikhlas', 'MI'),
    row('p4', '20101665', 'SMAN 112 Jakarta', 'SMA'),
    row('p5', '20200001', 'SMPN 9 Bekasi', 'SMP'),
  ];
  await insertMany(db, 'determination_row', Object.keys(rows[0] ?? {}), rows);
}

const handlers = () => periodicReportHandlers(sudin.desk);
const standing = async () => handlers()['periodicReports.standing']({}, quietJob);
const record = (change: Partial<Parameters<ReturnType<typeof handlers>['periodicReports.record']>[0]> = {}) =>
  handlers()['periodicReports.record'](
    {
      kind: '43e',
      unit: '20101801',
      periodFrom: isoDate('2013-10-01'),
      trigger: 'berkala',
      number: '421/12/2013',
      date: isoDate('2014-01-03'),
      receivedOn: isoDate('2014-01-06'),
      recipients: 2,
      funds: 360_000,
      note: '',
      replacesReason: null,
      ...change,
    },
    quietJob,
  );

describe('reports that come back every period (Pasal 43-48)', () => {
  it('a Suku Dinas owes 44 and waits for the schools of its line, madrasah included (G-25)', async () => {
    const rows = await standing();
    expect(
      rows.filter(({ own }) => own).map(({ kind, periodLabel, late }) => [kind, periodLabel, late]),
    ).toEqual([
      ['44', 'Triwulan I 2014', false],
      ['44', 'Triwulan IV 2013', true],
      ['44', 'Triwulan III 2013', true],
    ]);
    const format5 = rows.filter(({ kind }) => kind === '43e');
    expect(
      format5.map(({ periodLabel, owing, filed, silentOutside }) => [
        periodLabel,
        owing,
        filed,
        silentOutside,
      ]),
    ).toEqual([
      ['Triwulan I 2014', 2, 0, 1],
      ['Triwulan IV 2013', 2, 0, 1],
    ]);
    expect(rows.filter(({ kind }) => kind === '43d').map(({ periodLabel }) => periodLabel)).toEqual([
      'Januari 2014',
      'Desember 2013',
      'November 2013',
      'Oktober 2013',
    ]);
  });

  it('names who has not reported, and no longer once the paper is recorded', async () => {
    await record();
    const coverage = await handlers()['periodicReports.coverage'](
      { kind: '43e', periodFrom: isoDate('2013-10-01'), missing: true, page: 0, pageSize: 50, sort: null },
      quietJob,
    );
    expect(coverage.rows.map(({ name, bound }) => [name, bound])).toEqual([
      ['MIS Al-Ikhlas', true],
      ['SMPN 9 Bekasi', false],
    ]);
    const due = await reportsDue(sudin.desk, sudin.database.read);
    expect(due.find(({ id }) => id === 'report-43e-2013-10-01')).toMatchObject({
      why: '1 dari 2 belum melapor (Pasal 43 huruf e)',
      deadline: { lastDay: '2013-12-31', status: 'late' },
    });
  });

  it('takes one current report per school and period; another replaces it with a reason', async () => {
    await record();
    await expect(record({ number: '2' })).rejects.toMatchObject({ code: 'LAP-024' });
    await record({ number: '3', replacesReason: 'salah jumlah' });
    const { rows } = await handlers()['periodicReports.page'](
      { page: 0, pageSize: 50, sort: null },
      quietJob,
    );
    expect(rows.map(({ number, revision, superseded }) => [number, revision, superseded]).sort()).toEqual([
      ['3', 2, false],
      ['421/12/2013', 1, true],
    ]);
    await record({ number: '4', trigger: 'sewaktu-waktu' });
  });

  it('warns when Format 5 names another number of pupils than was determined', async () => {
    expect((await record({ recipients: 5 })).warnings).toEqual([
      expect.stringContaining('5 penerima, sedangkan yang ditetapkan 2'),
    ]);
  });

  it('refuses a report that this office does not wait for, a stranger, and impossible dates', async () => {
    await expect(record({ kind: '45', unit: null })).rejects.toMatchObject({
      code: 'LAP-020',
      values: { article: '45' },
    });
    await expect(record({ unit: '20101665' })).rejects.toMatchObject({ code: 'LAP-021' });
    await expect(record({ receivedOn: isoDate('2014-01-11') })).rejects.toMatchObject({ code: 'LAP-022' });
    await expect(record({ date: isoDate('2014-01-07') })).rejects.toMatchObject({ code: 'LAP-023' });
  });

  it('G-25 the other way: with the setting, madrasah report to the Kantor and not here', async () => {
    await sudin.database.write('setting').insert({
      key: 'madrasahSpendingReportTo',
      value: 'kantor-kemenag',
      changed_by: 'uji',
      reason: 'uji',
      changed_at: '2013-07-01T00:00:00Z',
    });
    const [first] = (await standing()).filter(({ kind }) => kind === '43e');
    expect(first?.owing).toBe(1);
  });
});
