import { afterEach, expect, it } from 'vitest';
import { homeHandlers } from '../../../../main/services/home/handlers.ts';
import { importHandlers } from '../../../../main/services/imports/handlers.ts';
import { schoolHandlers } from '../../../../main/services/schools/handlers.ts';
import { openTestOffice, quietJob, sampleSchools, type TestOffice } from '../../../support/office.ts';
import { decideAll, importSample, openSchoolRounds } from '../rounds/round-walk.ts';

const npsn = '20101777';

let office: TestOffice;
afterEach(() => office.close());

it('U12 U24 follows a school from nothing sent, through its recap and results, to the undoing', async () => {
  office = await openTestOffice({ today: '2013-07-29' });
  const total = sampleSchools.length;
  expect(await coverage()).toEqual({ sent: 0, nihil: 0, missing: total, late: 0, total });

  await schoolHandlers(office.desk)['schools.nihil']({ npsn: '60706341', letter: '12/2013' }, quietJob);
  await importSample(office, 'SMP Tunas Bangsa.xlsx');
  expect(await coverage()).toEqual({ sent: 1, nihil: 1, missing: total - 2, late: 0, total });
  const roundId = (await openSchoolRounds(office, npsn))[0] ?? '';
  expect((await home()).steps.slice(0, 2).map(({ key, state }) => [key, state])).toEqual([
    ['intake', 'next'],
    ['verification', 'blocked'],
  ]);

  office.on('2013-07-30');
  expect(await coverage()).toMatchObject({ missing: 0, late: total - 2 });
  await decideAll(office, roundId);
  await expectCharts();
});

it('keeps its counts when rows are undone, and is empty without any', async () => {
  office = await openTestOffice({ today: '2013-07-29' });
  await importSample(office, 'SMP Tunas Bangsa.xlsx');
  await expectCharts();
  const { import_id: importId } = await office.database
    .read('import_file')
    .first<{ import_id: string }>('import_id');
  await importHandlers(office.desk)['imports.undo']({ importId, reason: 'salah berkas' }, quietJob);
  expect((await charts()).map(({ key }) => key)).toEqual(['coverage']);
});

it('counts candidates further up by what became of them', async () => {
  office = await openTestOffice({ kind: 'sudin-dasar', office: '3173-sudin-dasar', regionCode: '31.73' });
  for (const [id, state] of Object.entries({ a: 'received', b: 'recapped', c: 'excluded' }))
    await office.database.write('candidate').insert(candidate(id, state));
  await office.database.write('candidate').where({ application_id: 'a' }).update({ state: 'determined' });
  await office.database.write('candidate').where({ application_id: 'b' }).delete();
  const [states, levels] = await charts();
  expect(states?.chart.bars).toEqual([
    { label: 'Dikeluarkan (data ganda)', values: [1] },
    { label: 'Ditetapkan', values: [1] },
  ]);
  expect(levels?.chart.bars).toEqual([{ label: 'SD', values: [1, 0, 0, 1] }]);
});

async function home() {
  return homeHandlers(office.desk)['home.summary']({}, quietJob);
}

async function coverage() {
  return (await home()).coverage;
}

async function charts() {
  return homeHandlers(office.desk)['home.charts']({}, quietJob);
}

/** The kept counts are what counting all rows gives. */
async function expectCharts(): Promise<void> {
  const [counted] = await office.database.read.raw<
    { passed: number; failed: number; undecided: number; reasons: number }[]
  >(
    `SELECT sum(result IS 'lulus') AS passed, sum(result IS 'tidak-lulus') AS failed, sum(result IS NULL) AS undecided,
       coalesce(sum(json_array_length(result_reasons)), 0) AS reasons FROM application WHERE void_reason IS NULL`,
  );
  const drawn = await charts();
  const bars = (key: string) => drawn.find((one) => one.key === key)?.chart.bars ?? [];
  for (const key of ['results-level', 'results-place', 'results-status'])
    expect(columns(bars(key)), key).toEqual([counted?.passed, counted?.failed, counted?.undecided]);
  expect(columns(bars('reasons'))[0] ?? 0).toBe(counted?.reasons);
}

function columns(bars: readonly { readonly values: readonly number[] }[]): readonly number[] {
  const [first] = bars;
  return (first?.values ?? []).map((_, at) => bars.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
}

function candidate(id: string, state: string) {
  return {
    application_id: id,
    pupil_id: id,
    from_office: '317308-seksi-dasar',
    source: 'paket',
    paket_id: 'p',
    npsn: '20101801',
    school_name: 'SDN Kembangan Utara 01 Pg',
    level: 'SD',
    level_group: 'SD',
    bidang: 'bidang-tk-sd-plb',
    school_status: 'negeri',
    applicant_class: 'a',
    kind: 'baru',
    nik: null,
    name: `Anak ${id}`,
    name_key: `ANAK ${id}`,
    birth_date: '2005-01-01',
    sex: 'L',
    content: '{}',
    state,
  };
}
