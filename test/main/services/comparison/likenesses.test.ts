import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { comparisonHandlers } from '../../../../main/services/comparison/handlers.ts';
import type { ListedPerson } from '../../../../main/domain/people/listed-person.ts';
import { storeComparisonSet } from '../../../../main/services/comparison/store-set.ts';
import { pupilHandlers } from '../../../../main/services/pupils/handlers.ts';
import { roundHandlers } from '../../../../main/services/rounds/handlers.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { decideAll, draft, importSample, openSchoolRounds } from '../rounds/round-walk.ts';

const npsn = '20101801';
const queue = { roundId: null, page: 0, pageSize: 10, sort: null };
let office: TestOffice;
let roundId: string;
let comparison: ReturnType<typeof comparisonHandlers>;
let rounds: ReturnType<typeof roundHandlers>;

/** Fajar Santoso of the sample (3173082001040011, born 2004-01-20), as a list may have him. */
const listed: ListedPerson = {
  ref: 'R00001',
  nik: null,
  name: 'FADJAR SANTOSA',
  birth_date: isoDate('2004-01-20'),
  sex: 'L',
  address: 'Jl. Kembang Kerep No. 54',
  kelurahan: 'Srengseng',
  kecamatan: 'Kembangan',
  category: 'desil 2',
};

beforeEach(async () => {
  office = await openTestOffice();
  comparison = comparisonHandlers(office.desk);
  rounds = roundHandlers(office.desk);
  await importSample(office, 'SDN Kembangan Utara 01 Pg.xlsx');
  [roundId = ''] = await openSchoolRounds(office, npsn);
});
afterEach(() => office.close());

function receive(source: string, persons: readonly ListedPerson[]): Promise<void> {
  return storeComparisonSet(
    { db: office.database.write, today: isoDate('2013-07-01') },
    { source, version: '2011', from: 'dinas' },
    persons,
  );
}

async function waiting() {
  return comparison['likenesses.page']({ ...queue, show: 'waiting' }, quietJob);
}

async function onlyOne() {
  const [row] = (await waiting()).rows;
  if (!row) throw new Error('Nobody waits');
  return row;
}

describe('an application that only resembles a record', () => {
  beforeEach(async () => {
    await receive('PPLS', [listed]);
    await decideAll(office, roundId);
  });

  it('waits for a person, side by side, with the evidence in words', async () => {
    const page = await waiting();
    expect(page).toMatchObject({ total: 1, waiting: 1, decided: 0 });
    expect(page.rows[0]).toMatchObject({
      name: 'Fajar Santoso',
      set: 'PPLS 2011',
      ref: 'R00001',
      evidence: 'PPLS 2011, R00001; nama mirip; tanggal lahir sama; jenis kelamin sama',
      decision: null,
      permission: { allowed: true, why: null },
    });
    const differing = page.rows[0]?.lines.filter(({ differs }) => differs).map(({ label }) => label);
    expect(differing).toEqual(['Nama', 'Alamat']);
    const round = await rounds['rounds.get']({ roundId }, quietJob);
    expect(round.resembling).toBe(1);
    expect(round.actions.draftBeritaAcara).toEqual({
      allowed: false,
      why: 'Ada 1 usulan yang mirip dengan data pembanding dan menunggu keputusan petugas.',
    });
    await expect(draft(office, roundId)).rejects.toMatchObject({ code: 'CMP-001' });
  });

  it('is listed once a person says so; that changes no result and no advice (Pasal 5)', async () => {
    const row = await onlyOne();
    const before = await pupil(row.applicationId);
    const { waiting: left } = await comparison['likenesses.decide'](
      { applicationId: row.applicationId, ref: row.ref, verdict: 'cocok', reason: 'alamat sama' },
      quietJob,
    );
    expect(left).toBe(0);
    const after = await pupil(row.applicationId);
    expect(after.comparison).toMatchObject({
      result: 'cocok-dipastikan',
      label: 'Terdata (dipastikan petugas)',
    });
    expect([after.result, after.advice]).toEqual([before.result, before.advice]);
    office.on('2013-07-31');
    await expect(draft(office, roundId)).resolves.toMatchObject({ state: 'beritaAcaraDrafted' });
  });

  it('can be taken back until the Berita Acara is drafted', async () => {
    const { applicationId, ref } = await onlyOne();
    const verdict = { applicationId, ref, verdict: 'bukan', reason: 'ibu berbeda' } as const;
    await expect(comparison['likenesses.undo']({ applicationId }, quietJob)).rejects.toMatchObject({
      code: 'CMP-004',
    });
    await comparison['likenesses.decide'](verdict, quietJob);
    expect((await pupil(applicationId)).comparison?.result).toBe('tidak-ada');
    await expect(comparison['likenesses.decide'](verdict, quietJob)).rejects.toMatchObject({
      code: 'CMP-003',
    });
    await comparison['likenesses.undo']({ applicationId }, quietJob);
    expect(await waiting()).toMatchObject({ waiting: 1, decided: 0 });
    await comparison['likenesses.decide'](verdict, quietJob);
    office.on('2013-07-31');
    await draft(office, roundId);
    await expect(comparison['likenesses.undo']({ applicationId }, quietJob)).rejects.toMatchObject({
      code: 'CMP-002',
    });
    const [decided] = (await comparison['likenesses.page']({ ...queue, show: 'decided' }, quietJob)).rows;
    expect(decided).toMatchObject({
      decision: { verdict: 'bukan', by: 'Rina Operator' },
      permission: { allowed: false },
    });
  });

  it('keeps the answer when the checks run again', async () => {
    const { applicationId, ref } = await onlyOne();
    await comparison['likenesses.decide'](
      { applicationId, ref, verdict: 'bukan', reason: 'ibu berbeda' },
      quietJob,
    );
    await rounds['rounds.runChecks']({ roundId }, quietJob);
    expect((await waiting()).total).toBe(0);
  });
});

it('asks about the next record when one was not his', async () => {
  await receive('PPLS', [listed, { ...listed, ref: 'R00002', name: 'FAJAR SANTOZO' }]);
  await decideAll(office, roundId);
  const first = await onlyOne();
  const verdict = { applicationId: first.applicationId, verdict: 'bukan', reason: 'ibu berbeda' } as const;
  await comparison['likenesses.decide']({ ...verdict, ref: first.ref }, quietJob);
  const second = await onlyOne();
  expect([first.ref, second.ref].sort()).toEqual(['R00001', 'R00002']);
  await comparison['likenesses.decide']({ ...verdict, ref: second.ref }, quietJob);
  expect((await waiting()).total).toBe(0);
});

it('names the recipients of last year besides, and never as listed (Pasal 58(2))', async () => {
  await receive('PPLS', []);
  await receive('pembaharuan-58', [{ ...listed, nik: '3173082001040011', name: 'FAJAR SANTOSO' }]);
  await decideAll(office, roundId);
  const { rows } = await pupilHandlers(office.desk)['pupils.page'](
    { page: 0, pageSize: 10, sort: null, search: 'fajar santoso', npsn: null, roundId: null, state: null },
    quietJob,
  );
  expect((await pupil(rows[0]?.applicationId ?? '')).comparison).toMatchObject({
    result: 'tidak-ada',
    evidence: 'PPLS 2011; penerima tahun sebelumnya menurut pembaharuan-58 2011, R00001',
  });
  const sets = await comparison['comparison.sets']({}, quietJob);
  expect(sets.map(({ source, version, persons }) => ({ source, version, persons }))).toEqual([
    { source: 'PPLS', version: '2011', persons: 0 },
    { source: 'pembaharuan-58', version: '2011', persons: 1 },
  ]);
});

function pupil(applicationId: string) {
  return pupilHandlers(office.desk)['pupils.get']({ applicationId }, quietJob);
}
