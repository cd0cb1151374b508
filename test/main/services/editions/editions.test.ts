import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '#contract/errors/app-error.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { editionHandlers } from '../../../../main/services/editions/handlers.ts';
import { officeYear } from '../../../../main/services/editions/period.ts';
import { roundHandlers } from '../../../../main/services/rounds/handlers.ts';
import {
  openTestOffice,
  quietJob,
  type TestOffice,
  type TestOfficeOptions,
} from '../../../support/office.ts';
import { importSample, openSchoolRounds } from '../rounds/round-walk.ts';

let office: TestOffice;
const open = async (options: TestOfficeOptions = {}) => {
  office = await openTestOffice(options);
};
beforeEach(() => open());
afterEach(() => office.close());

const methods = () => editionHandlers(office.desk);
const codeOf = async (call: Promise<unknown>) => {
  const error: unknown = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof AppError ? error.code : error;
};
const pageOf = { page: 0, pageSize: 50, sort: null };
const json2018 = readFileSync(
  new URL('../../../../resources/editions/pergub-4-2018-jo-15-2019.json', import.meta.url),
  'utf8',
);

describe('the editions an office holds', () => {
  it('are listed newest first, with the active one, source and digest', async () => {
    const { editions, schoolYear, keepsEditions } = await methods()['editions.list']({}, quietJob);
    expect(editions.map(({ editionId }) => editionId)).toEqual([
      'kjp-plus-2025-tahap-1',
      'pergub-4-2018-jo-15-2019',
      'pergub-27-2013',
    ]);
    expect(editions.filter(({ active }) => active).map(({ editionId }) => editionId)).toEqual([
      'pergub-27-2013',
    ]);
    expect(editions.map(({ amountBasis }) => amountBasis === null)).toEqual([false, true, true]);
    expect(editions[0]?.digest).toMatch(/^([A-Z2-7]{4}-){6}[A-Z2-7]{2}$/);
    expect([schoolYear, keepsEditions]).toEqual(['2013/2014', false]);
  });

  it('are readable entry by entry, each with its source', async () => {
    const view = await methods()['editions.get']({ editionId: 'kjp-plus-2025-tahap-1' }, quietJob);
    expect(view.requirements.every(({ source }) => source !== '')).toBe(true);
    expect(view.requirements).toContainEqual(
      expect.objectContaining({ value: 'paling tinggi Rp1.000.000.000', source: 'Matriks 04.3' }),
    );
    expect(view.gaps.map(({ id }) => id)).toContain('G-52');
    const first = await methods()['editions.get']({ editionId: 'pergub-27-2013' }, quietJob);
    expect([first.bankFeesPerMonth, first.edition.amounts]).toEqual([2000, null]);
    expect(await codeOf(methods()['editions.get']({ editionId: 'tidak-ada' }, quietJob))).toBe('EDN-009');
  });
});

describe('activation', () => {
  const activate = (over: Partial<Parameters<ReturnType<typeof methods>['editions.activate']>[0]> = {}) =>
    methods()['editions.activate'](
      {
        editionId: 'pergub-4-2018-jo-15-2019',
        schoolYear: '2013/2014',
        period: 'Tahap II',
        reason: 'Surat Dinas Nomor 12',
        ...over,
      },
      quietJob,
    );

  it('pins only what comes after it, and keeps who decided and why', async () => {
    office.actAs('kepala');
    const [roundId = ''] = await filedRound();
    await activate();
    expect(await officeYear(office.database.read, isoDate('2013-08-01'))).toEqual({
      editionId: 'pergub-4-2018-jo-15-2019',
      schoolYear: '2013/2014',
      period: 'Tahap II',
    });
    expect(await office.database.read('application').distinct().pluck('edition_id')).toEqual([
      'pergub-27-2013',
    ]);
    expect(
      await office.database.read('round').where({ round_id: roundId }).first('edition_id'),
    ).toMatchObject({
      edition_id: 'pergub-27-2013',
    });
    const { activations, period } = await methods()['editions.list']({}, quietJob);
    expect(period).toBe('Tahap II');
    expect(activations[0]).toMatchObject({ reason: 'Surat Dinas Nomor 12', activatedBy: 'Rina Operator' });
  });

  it('rounds of the new edition are judged by it (4/2018 Pasal 5)', async () => {
    office.actAs('kepala');
    await activate({ period: '' });
    const [roundId = ''] = await filedRound();
    office.on('2013-07-30');
    const rounds = roundHandlers(office.desk);
    await rounds['rounds.startVerifying']({ roundId, on: isoDate('2013-07-30') }, quietJob);
    await rounds['rounds.runChecks']({ roundId }, quietJob);
    const { rows } = await rounds['rounds.verification']({ ...pageOf, roundId, show: 'all' }, quietJob);
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.flatMap(({ adviceReasons }) => adviceReasons.map(({ code }) => code))).not.toContain(
      'DOC_MISSING_ENROLMENT',
    );
  });

  it('refuses what is active already, a year that is none, and leaving rounds behind', async () => {
    office.actAs('kepala');
    await filedRound();
    expect(await codeOf(activate({ editionId: 'pergub-27-2013', period: '' }))).toBe('EDN-010');
    expect(await codeOf(activate({ schoolYear: '2013/2015' }))).toBe('EDN-011');
    expect(await codeOf(activate({ schoolYear: '2014/2015' }))).toBe('EDN-012');
    expect(await codeOf(activate({ editionId: 'edisi-karangan' }))).toBe('EDN-009');
  });

  it('shows who would change before anything is stored', async () => {
    await importSample(office, 'SDN Kembangan Utara 01 Pg.xlsx');
    const preview = (over: { editionId: string; change?: string }) =>
      methods()['editions.preview']({ ...pageOf, change: 'moved', ...over }, quietJob);
    const to2025 = await preview({ editionId: 'kjp-plus-2025-tahap-1' });
    expect(to2025.compared).toBe(46);
    expect(to2025.counts.reduce((sum, { count }) => sum + count, 0)).toBe(46);
    expect(to2025.total).toBe(to2025.counts.reduce((sum, one) => sum + (one.moved ? one.count : 0), 0));
    const one = to2025.rows.find(({ after }) => after === 'Belum lengkap');
    expect(one?.reasons.map(({ code }) => code)).toContain('DOC_MISSING_COMPLIANCE_STATEMENT');
    expect(one?.lacking).toContain('Terdaftar dalam DTKS dan dinyatakan layak');
    const same = await preview({ editionId: 'pergub-27-2013', change: 'all' });
    expect([same.total, same.counts.every(({ moved }) => !moved)]).toEqual([46, true]);
    const [largest] = to2025.counts;
    expect((await preview({ editionId: 'kjp-plus-2025-tahap-1', change: largest?.change ?? '' })).total).toBe(
      largest?.count,
    );
  });

  async function filedRound(): Promise<readonly string[]> {
    await importSample(office, 'SDN Kembangan Utara 01 Pg.xlsx');
    return openSchoolRounds(office, '20101801');
  }
});

describe('the Dinas', () => {
  beforeEach(async () => {
    await office.close();
    await open({ kind: 'dinas', office: '31-dinas', parent: null, regionCode: '31', today: '2013-07-29' });
  });

  const read = (text: string, name = 'edisi.json') =>
    methods()['editions.read'](
      { file: office.bring(name, new TextEncoder().encode(text)), reason: 'Edisi baru' },
      quietJob,
    );
  const changed = (changes: object) => JSON.stringify({ ...(JSON.parse(json2018) as object), ...changes });

  it('reads a new edition, inactive until the head activates it', async () => {
    expect(await read(changed({ id: 'pergub-uji-2013', title: 'Edisi uji' }))).toEqual({
      editionId: 'pergub-uji-2013',
    });
    const { editions } = await methods()['editions.list']({}, quietJob);
    expect(editions.find(({ editionId }) => editionId === 'pergub-uji-2013')).toMatchObject({
      active: false,
      source: 'berkas edisi.json',
    });
  });

  it.each([
    ['no JSON', 'bukan json', 'EDN-002'],
    ['a list', '[]', 'EDN-003'],
    ['a missing part', changed({ title: undefined }), 'EDN-003'],
    ['dates upside down', changed({ effectiveTo: '2001-01-01' }), 'EDN-004'],
    [
      'a document nobody knows',
      changed({ id: 'x-uji', requiredDocuments: [{ code: 'akta', label: 'Akta' }] }),
      'EDN-006',
    ],
    ['the same content', json2018, 'EDN-007'],
    ['too much', `"${'x'.repeat(600_000)}"`, 'EDN-001'],
  ])('refuses %s', async (_name, text, code) => {
    expect(await codeOf(read(text))).toBe(code);
  });

  it('says where a file is no edition, and never changes one in use', async () => {
    const edition = JSON.parse(json2018) as { criteria: object };
    const broken = changed({ criteria: { ...edition.criteria, levels: ['SD', 'TK'] } });
    await expect(read(broken)).rejects.toMatchObject({ values: { where: 'criteria.levels[2]' } });
    expect(await codeOf(read(changed({ id: 'pergub-27-2013' })))).toBe('EDN-008');
  });

  const row = {
    level: 'SD',
    status: 'negeri',
    cluster: null,
    personal: 180_000,
    spp: 0,
    per: 'month',
  } as const;
  const setAmounts = (over: Partial<Parameters<ReturnType<typeof methods>['editions.setAmounts']>[0]> = {}) =>
    methods()['editions.setAmounts'](
      { editionId: 'pergub-27-2013', number: '123/2013', date: isoDate('2013-07-01'), rows: [row], ...over },
      quietJob,
    );

  it('enters the amounts of a Keputusan Gubernur; the latest counts', async () => {
    await setAmounts();
    const view = await methods()['editions.get']({ editionId: 'pergub-27-2013' }, quietJob);
    expect(view.edition.amounts).toEqual({
      basis: 'Keputusan Gubernur Nomor 123/2013 tanggal 1 Juli 2013',
      rows: [row],
    });
    expect(await codeOf(setAmounts({ number: '99/2013', date: isoDate('2013-06-01') }))).toBe('EDN-016');
    expect(await codeOf(setAmounts({ number: '124/2013', rows: [row, row] }))).toBe('EDN-013');
    expect(await codeOf(setAmounts({ number: '124/2013', rows: [{ ...row, level: 'PKBM' }] }))).toBe(
      'EDN-014',
    );
    expect(await codeOf(setAmounts({ number: '124/2013', date: isoDate('2013-07-30') }))).toBe('EDN-015');
  });

  it('chooses what its reference Paket brings; another office may do none of this', async () => {
    await methods()['editions.chooseForReference'](
      { editionId: 'kjp-plus-2025-tahap-1', reason: 'Tahap I 2025' },
      quietJob,
    );
    const { editions } = await methods()['editions.list']({}, quietJob);
    expect(editions.filter(({ forReference }) => forReference).map(({ editionId }) => editionId)).toEqual([
      'kjp-plus-2025-tahap-1',
    ]);
    await office.close();
    await open();
    expect(await codeOf(setAmounts())).toBe('OFF-001');
    expect(await codeOf(read(changed({ id: 'pergub-uji-2013' })))).toBe('OFF-001');
  });
});
