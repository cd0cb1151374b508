import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { storeComparisonSet } from '../../../../main/services/comparison/store-set.ts';
import { roundHandlers } from '../../../../main/services/rounds/handlers.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { announce, decideAll, draft, importSample, openSchoolRounds, recap, sign } from './round-walk.ts';

const npsn = '20101801';
let office: TestOffice;
let roundId: string;
let rounds: ReturnType<typeof roundHandlers>;

beforeEach(async () => {
  office = await openTestOffice();
  rounds = roundHandlers(office.desk);
  await importSample(office, 'SDN Kembangan Utara 01 Pg.xlsx');
  [roundId = ''] = await openSchoolRounds(office, npsn);
});
afterEach(() => office.close());

async function firstOf(show: 'all' | 'undecided' | 'advised-against' | 'deviating') {
  const { rows, total } = await rounds['rounds.verification'](
    { roundId, show, page: 0, pageSize: 1, sort: null },
    quietJob,
  );
  return { row: rows[0], total };
}

function result(
  applicationId: string,
  over: { result?: 'lulus' | 'tidak-lulus'; reasonCodes?: string[]; deviationReason?: string | null },
) {
  const results = [
    { applicationId, result: 'lulus' as const, reasonCodes: [], deviationReason: null, ...over },
  ];
  return rounds['rounds.setResults']({ roundId, decidedOn: isoDate('2013-07-30'), results }, quietJob);
}

describe('what a round refuses', () => {
  it('to be opened twice, without applications, or by an office without the power', async () => {
    await expect(openSchoolRounds(office, npsn)).rejects.toMatchObject({ code: 'RND-050' });
    await expect(openSchoolRounds(office, '20101561')).rejects.toMatchObject({ code: 'RND-003' });
    await expect(openSchoolRounds(office, '20101902')).rejects.toMatchObject({
      code: 'OFF-001',
      values: { article: '13(1)' },
    });
  });

  it('a power the office kind does not have, naming article and authority', async () => {
    await office.close();
    office = await openTestOffice({
      kind: 'sudin-dasar',
      regionCode: '31.73',
      name: 'Suku Dinas Pendidikan Dasar Jakarta Barat',
    });
    await expect(openSchoolRounds(office, npsn)).rejects.toMatchObject({
      code: 'OFF-001',
      values: { article: '13(1)', office: 'Suku Dinas Pendidikan Dasar Jakarta Barat' },
    });
  });

  it('steps out of order', async () => {
    await expect(draft(office, roundId)).rejects.toMatchObject({ code: 'RND-001' });
    await expect(recap(office, roundId)).rejects.toMatchObject({ code: 'RND-001' });
    await expect(announce(office, roundId)).rejects.toMatchObject({ code: 'RND-001' });
    await expect(rounds['rounds.runChecks']({ roundId }, quietJob)).rejects.toMatchObject({
      code: 'RND-001',
    });
  });

  it('a Berita Acara while results, reasons or the comparison are missing', async () => {
    await rounds['rounds.startVerifying']({ roundId, on: isoDate('2013-07-29') }, quietJob);
    await expect(draft(office, roundId)).rejects.toMatchObject({ code: 'RND-005', values: { count: 46 } });
    await rounds['rounds.runChecks']({ roundId }, quietJob);
    await rounds['rounds.acceptAdvice']({ roundId, decidedOn: isoDate('2013-07-29') }, quietJob);
    const view = await rounds['rounds.get']({ roundId }, quietJob);
    expect(view.actions.draftBeritaAcara).toEqual({
      allowed: false,
      why: 'Masih ada 2 usulan tanpa hasil verifikasi.',
    });
  });

  it('to leave class a uncompared where the data is held (Pasal 12)', async () => {
    await decideAll(office, roundId);
    await office.database
      .write('comparison_set')
      .insert({ source: 'PPLS', version: '2011', persons: 1, received_on: '2013-07-01', came_from: 'dinas' });
    office.on('2013-07-31');
    await expect(draft(office, roundId)).rejects.toMatchObject({ code: 'RND-007', values: { count: 46 } });
  });

  it('a result that leaves the advice without a reason, or a failure without one', async () => {
    office.on('2013-07-30');
    await rounds['rounds.startVerifying']({ roundId, on: isoDate('2013-07-30') }, quietJob);
    await rounds['rounds.runChecks']({ roundId }, quietJob);
    const { row, total } = await firstOf('advised-against');
    expect(total).toBe(2);
    expect(row?.adviceReasons[0]).toMatchObject({
      code: expect.stringMatching(/^DOC_MISSING/) as unknown,
      source: expect.stringContaining('Pasal 8') as unknown,
    });
    // Papers are wanting: nobody can pass over that, reason or not.
    await expect(
      result(row?.applicationId ?? '', { deviationReason: 'sudah dilihat' }),
    ).rejects.toMatchObject({ code: 'APP-001' });
    await expect(result(row?.applicationId ?? '', { result: 'tidak-lulus' })).rejects.toMatchObject({
      code: 'APP-010',
    });
    await expect(
      result(row?.applicationId ?? '', { result: 'tidak-lulus', reasonCodes: ['TIDAK_ADA'] }),
    ).rejects.toMatchObject({ code: 'RND-057' });

    const eligible = (await firstOf('all')).row?.applicationId ?? '';
    const failing = { result: 'tidak-lulus' as const, reasonCodes: ['FAMILY_NOT_IN_CRITERIA'] };
    await expect(result(eligible, failing)).rejects.toMatchObject({ code: 'APP-011' });
    await result(eligible, { ...failing, deviationReason: 'Peninjauan rumah menunjukkan keluarga mampu' });
    expect((await firstOf('deviating')).total).toBe(1);
  });

  it('ink of the wrong people, at the wrong date, or on a list that has changed', async () => {
    await decideAll(office, roundId);
    office.on('2013-07-31');
    await expect(draft(office, roundId, '2013-07-29')).rejects.toMatchObject({ code: 'RND-011' });
    const drafted = await draft(office, roundId);
    const signatures = (drafted.beritaAcara?.signatories ?? []).map(({ role, name }) => ({
      role,
      name,
      signedOn: isoDate('2013-07-31'),
    }));
    const signAs = (given: typeof signatures) =>
      rounds['rounds.signBeritaAcara']({ roundId, signatures: given }, quietJob);
    await expect(signAs(signatures.slice(0, 2))).rejects.toMatchObject({
      code: 'RND-009',
      values: { roles: 'Kepala Satuan Pendidikan' },
    });
    await expect(
      signAs([...signatures, { role: 'komite', name: 'H. Mulyadi', signedOn: isoDate('2013-07-31') }]),
    ).rejects.toMatchObject({ code: 'RND-010' });
    await expect(signAs(signatures.map((one) => ({ ...one, name: 'Orang Lain' })))).rejects.toMatchObject({
      code: 'RND-053',
    });
    await expect(
      signAs(signatures.map((one) => ({ ...one, signedOn: isoDate('2013-07-30') }))),
    ).rejects.toMatchObject({ code: 'RND-055' });

    const passed = (await firstOf('all')).row?.applicationId ?? '';
    await result(passed, {
      result: 'tidak-lulus',
      reasonCodes: ['NOT_ENROLLED'],
      deviationReason: 'Pindah sekolah',
    });
    await expect(signAs(signatures)).rejects.toMatchObject({ code: 'RND-012' });
    const again = await draft(office, roundId);
    expect(again.beritaAcara?.number).not.toBe(drafted.beritaAcara?.number);
    expect((await sign(office, again)).state).toBe('beritaAcaraSigned');
    await expect(result(passed, {})).rejects.toMatchObject({ code: 'APP-009' });
  });

  it('an announcement before its Berita Acara, in the future, or without the board', async () => {
    await decideAll(office, roundId);
    office.on('2013-07-31');
    await sign(office, await draft(office, roundId));
    await recap(office, roundId);
    await expect(announce(office, roundId, '2013-07-30')).rejects.toMatchObject({
      code: 'RND-014',
      values: { date: '31 Juli 2013' },
    });
    await expect(announce(office, roundId, '2013-08-01')).rejects.toMatchObject({ code: 'RND-034' });
    const onlyOnline = {
      roundId,
      issuedOn: isoDate('2013-07-31'),
      number: null,
      media: [{ kind: 'internet' as const, detail: 'situs sekolah' }],
    };
    await expect(rounds['rounds.announce'](onlyOnline, quietJob)).rejects.toMatchObject({ code: 'RND-015' });
    const view = await rounds['rounds.get']({ roundId }, quietJob);
    expect(view.announcements).toEqual([]);
    const documents = (await office.database.read('document').where({ type: 'DOC-08' })) as unknown[];
    expect(documents).toEqual([]);
  });
});

describe('what the checks compare', () => {
  it('finds a pupil in the comparison data by NIK, then by name and birth date, and never decides by it', async () => {
    const person = { address: '', kelurahan: '', kecamatan: '', category: '1', sex: 'L' } as const;
    await storeComparisonSet(
      { db: office.database.write, today: isoDate('2013-07-01') },
      { source: 'PPLS', version: '2011', from: 'dinas' },
      [
        {
          ...person,
          ref: 'R00001',
          nik: '3173082001040011',
          name: 'FAJAR SANTOSO',
          birth_date: isoDate('2004-01-20'),
        },
        {
          ...person,
          ref: 'R00002',
          nik: null,
          name: 'MUHAMMAD FIRMANSYAH',
          birth_date: isoDate('2003-12-14'),
        },
      ],
    );
    const decided = await decideAll(office, roundId);
    expect(decided).toMatchObject({ passed: 44, failed: 2, comparison: { source: 'PPLS', version: '2011' } });
    const { rows } = await rounds['rounds.verification'](
      { roundId, show: 'all', page: 0, pageSize: 200, sort: null },
      quietJob,
    );
    const listed = rows.filter(({ comparison }) => comparison?.startsWith('Terdata'));
    expect(listed.map(({ name, comparison }) => `${name}: ${comparison ?? ''}`)).toEqual([
      'Fajar Santoso: Terdata (NIK sama)',
      'Muhammad Firmansyah: Terdata (nama dan tanggal lahir sama)',
    ]);
    expect(rows.filter(({ comparison }) => comparison === 'Tidak terdata')).toHaveLength(44);
  });
});
