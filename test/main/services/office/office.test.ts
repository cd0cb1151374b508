import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ParsedRequestOf, RequestOf } from '#contract/api.ts';
import { AppError } from '#contract/errors/app-error.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { officeHandlers } from '../../../../main/services/office/handlers.ts';
import { officeKop } from '../../../../main/services/office/kop.ts';
import { headOn } from '../../../../main/services/office/officials.ts';
import { reserveNumber } from '../../../../main/services/numbers/reserve-number.ts';
import { command } from '../../../../main/services/command.ts';
import { opened } from '../../../../main/services/desk.ts';
import { pageAudit } from '../../../../main/services/audit/page-audit.ts';
import { wholeLog } from '../audit/log-request.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';

let office: TestOffice;

beforeEach(async () => {
  office = await openTestOffice();
});
afterEach(() => office.close());

const methods = () => officeHandlers(office.desk);
const codeOf = async (call: Promise<unknown>) => {
  const error: unknown = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof AppError ? error.code : error;
};

describe('the office and its officials', () => {
  it('U29 prints the letterhead as the office wants it, at once', async () => {
    await methods()['office.save'](
      {
        address: 'Jalan Baru 5',
        postalCode: '11620',
        phone: '',
        kopLines: ['PEMERINTAH', 'SEKSI KEMBANGAN'],
      },
      quietJob,
    );
    expect(officeKop(opened(office.desk).own)).toMatchObject({
      agencyLines: ['PEMERINTAH'],
      unitLines: ['SEKSI KEMBANGAN'],
      addressLines: ['Jalan Baru 5'],
      postalCode: '11620',
    });
  });

  it('a new head leaves the one before as he was recorded; each paper keeps the head of its date (U34)', async () => {
    await methods()['officials.save'](
      {
        id: null,
        name: 'Dra. Ratna Sari',
        nip: '197001011995032001',
        jabatan: 'Kepala Seksi',
        capacity: 'plt',
        role: 'kepala',
        rank: null,
        onBehalfOf: null,
        validFrom: isoDate('2013-09-01'),
        validTo: null,
      },
      quietJob,
    );
    const head = async (date: string) =>
      (await headOn(office.database.read, opened(office.desk).own, isoDate(date))).name;
    expect(await head('2013-08-31')).toBe('Drs. H. Ahmad Fauzi Rahmat, M.Pd.');
    expect(await head('2013-09-01')).toBe('Dra. Ratna Sari');
    expect(await head('2014-01-01')).toBe('Dra. Ratna Sari');
  });

  it('says who signs on a day as the paper prints him, why, and which terms contradict each other', async () => {
    const save = (over: Partial<RequestOf<'officials.save'>>) =>
      methods()['officials.save'](
        {
          id: null,
          name: 'Dra. Ratna Sari',
          nip: null,
          jabatan: 'Kepala Subbagian Tata Usaha',
          capacity: 'an',
          role: 'kepala',
          rank: 'Penata, III/c',
          onBehalfOf: 'Kepala Seksi Dinas Pendidikan Dasar',
          validFrom: isoDate('2013-09-01'),
          validTo: isoDate('2013-09-05'),
          ...over,
        } as ParsedRequestOf<'officials.save'>,
        quietJob,
      );
    const before = await office.database.read('official').select();
    await save({});
    expect(
      await office.database.read('official').whereIn(
        'id',
        before.map(({ id }: { id: string }) => id),
      ),
    ).toEqual(before);
    const signer = (date: string) => methods()['officials.signer']({ date: isoDate(date) }, quietJob);
    expect(await signer('2013-09-05')).toMatchObject({
      signer: {
        titleLines: ['a.n. KEPALA SEKSI DINAS PENDIDIKAN DASAR', 'KEPALA SUBBAGIAN TATA USAHA,'],
        name: 'Dra. Ratna Sari',
        rank: 'Penata, III/c',
      },
      warnings: [],
    });
    expect((await signer('2013-09-06')).signer?.name).toBe('Drs. H. Ahmad Fauzi Rahmat, M.Pd.');
    await save({ name: 'Kepala Kedua', capacity: 'definitif', onBehalfOf: null, validTo: null });
    expect((await signer('2013-08-01')).warnings).toHaveLength(1);
    expect(await codeOf(save({ onBehalfOf: null }))).toBe('DOC-047');
    expect(await codeOf(save({ validTo: isoDate('2013-08-01') }))).toBe('DOC-046');
  });

  it('says so when there is no head at all', async () => {
    await office.database.write('official').delete();
    expect(await codeOf(headOn(office.database.read, opened(office.desk).own, isoDate('2013-08-31')))).toBe(
      'OFF-004',
    );
  });
});

describe('settings of the gaps', () => {
  const gaps = () => methods()['settings.list']({}, quietJob);
  const change = (key: string, value: string) =>
    methods()['settings.change']({ key, value, reason: 'Arahan Kepala' }, quietJob);

  it('tells all 52 with article and behaviour; each setting stands at a default it may be', async () => {
    const all = await gaps();
    expect(all).toHaveLength(52);
    expect(all.every(({ article, says, does }) => article !== '' && says !== '' && does !== '')).toBe(true);
    const settings = all.flatMap((gap) => gap.settings);
    expect(settings.length).toBeGreaterThan(20);
    for (const { isDefault, changed, options, value } of settings) {
      expect([isDefault, changed]).toEqual([true, null]);
      expect(options.map((option) => option.value)).toContain(value);
    }
  });

  it('changes a setting to a listed value only, and keeps who, when and why', async () => {
    expect(await codeOf(change('objectionRepeatUnit', 'nilai karangan'))).toBe('SYS-003');
    expect(await codeOf(change('kunci karangan', 'calendar-day'))).toBe('OFF-002');
    await change('objectionRepeatUnit', 'calendar-day');
    const [setting] = (await gaps()).find(({ id }) => id === 'G-01')?.settings ?? [];
    expect(setting).toMatchObject({
      value: 'calendar-day',
      valueLabel: 'Hari kalender',
      isDefault: false,
      changed: { by: 'Rina Operator', reason: 'Arahan Kepala' },
    });
    expect((await pageAudit(office.desk, wholeLog)).rows[0]).toMatchObject({
      action: 'settings.change',
      object: 'objectionRepeatUnit',
    });
  });
});

describe('numbers of papers', () => {
  const reserve = (typed: string | null, date = '2013-08-19') =>
    command(office.desk, { action: 'uji', object: 'nomor' }, (work) =>
      reserveNumber(work, 'DOC-07', isoDate(date), typed, '20101561'),
    );

  it('run on without a gap, per type and year, and one number is given once', async () => {
    expect(await reserve(null)).toBe('001/RHV/20101561/VIII/2013');
    expect(await reserve('17/-1.851.2')).toBe('17/-1.851.2');
    expect(await reserve(null)).toBe('002/RHV/20101561/VIII/2013');
    expect(await reserve(null, '2014-01-02')).toBe('001/RHV/20101561/I/2014');
    expect(await codeOf(reserve('17/-1.851.2'))).toBe('DOC-001');
    expect(await reserve(null)).toBe('003/RHV/20101561/VIII/2013');
  });

  it('a number reserved by an act that failed is free again', async () => {
    const failing = command(office.desk, { action: 'uji', object: 'nomor' }, async (work) => {
      await reserveNumber(work, 'DOC-07', isoDate('2013-08-19'), null, 'x');
      throw new Error('later step failed');
    });
    await expect(failing).rejects.toThrow('later step failed');
    expect(await reserve(null)).toBe('001/RHV/20101561/VIII/2013');
  });
});
