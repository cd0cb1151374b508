import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { largestScanBytes } from '#domain/school-lists/scan-type.ts';
import { pupilHandlers } from '../../../../main/services/pupils/handlers.ts';
import type { schoolListHandlers } from '../../../../main/services/school-lists/handlers.ts';
import { quietJob, type TestOffice } from '../../../support/office.ts';
import {
  activate,
  countByState,
  csv,
  entriesOf,
  firstPage,
  npsn,
  open2025,
  preview,
  sptjm,
  takeInSample,
} from './list-walk.ts';

let office: TestOffice;
let lists: ReturnType<typeof schoolListHandlers>;
beforeEach(async () => {
  ({ office, lists } = await open2025());
});
afterEach(() => office.close());

function applications() {
  return office.database
    .read('application')
    .whereNull('void_reason')
    .orderBy('name')
    .select<{ name: string; state: string; edition_id: string; school_year: string }[]>();
}

describe('the sample Data Siswa', () => {
  it('is read with its expected figures, and nothing changes before the commit', async () => {
    const view = await preview(office, lists);
    expect(view).toMatchObject({
      npsn,
      state: 'preview',
      read: 30,
      accepted: 27,
      held: 2,
      rejected: 1,
      warnings: 1,
      contradictions: 3,
      earlier: null,
    });
    expect(
      (await entriesOf(lists, view.listId, 'held')).map(({ no, problems }) => [no, problems[0]?.code]),
    ).toEqual([
      ['12', 'ROW-010'],
      ['26', 'LST-032'],
    ]);
    expect(
      (await entriesOf(lists, view.listId, 'rejected')).map(({ no, problems }) => [no, problems[0]?.cell]),
    ).toEqual([['30', 'Data Siswa!J34']]);
    expect((await entriesOf(lists, view.listId, 'warning')).map(({ no }) => no)).toEqual(['19']);
    expect(await applications()).toEqual([]);
  });

  it('lists the contradictions to raise with the school and changes no verdict', async () => {
    const { listId } = await preview(office, lists);
    const found = await entriesOf(lists, listId, 'contradiction');
    expect(
      found.map(({ no, stateLabel, contradictions }) => [no, stateLabel, contradictions.length]),
    ).toEqual([
      ['11', 'Terverifikasi', 1],
      ['17', 'Terverifikasi', 2],
      ['23', 'Verifikasi Dibatalkan', 1],
    ]);
    expect(found[0]?.reasons).toMatchObject([
      {
        code: 'HOUSEHOLD_HAS_CAR',
        source: 'Matriks 04.2',
        door: 'Sekolah (tinjau ulang oleh Kepala Sekolah)',
      },
    ]);
  });

  it('becomes applications pinned to edition and school year, found by search and by the jurist', async () => {
    const listId = await takeInSample(office, lists);
    expect(await lists['schoolLists.get']({ listId }, quietJob)).toMatchObject({
      state: 'received',
      accepted: 29,
      held: 0,
      rejected: 1,
      verified: 24,
      cancelled: 5,
      waiting: 0,
      // SMP swasta: 300.000 + 170.000
      totals: { personalPerMonth: 7_200_000, sppPerMonth: 4_080_000, withoutAmount: 0 },
    });
    expect(await countByState(office)).toEqual({ passed: 24, failed: 5 });
    expect((await applications())[0]).toMatchObject({
      edition_id: 'kjp-plus-2025-tahap-1',
      school_year: '2024/2025',
    });
    const pupils = pupilHandlers(office.desk);
    const found = await pupils['pupils.page'](
      { ...firstPage, search: 'fitria rahmawati', npsn: null, roundId: null, state: null },
      quietJob,
    );
    expect(found.rows).toMatchObject([{ state: 'failed', result: 'tidak-lulus' }]);
    const detail = await pupils['pupils.get'](
      { applicationId: found.rows[0]?.applicationId ?? '' },
      quietJob,
    );
    expect(detail).toMatchObject({ deviationReason: 'Keluarga memiliki kendaraan roda empat' });
  });
});

describe('the SPTJM', () => {
  it('makes the pair final: proposed, failed, and nothing moves any more', async () => {
    const listId = await takeInSample(office, lists);
    const view = await lists['schoolLists.recordSptjm'](sptjm(office, listId), quietJob);
    expect(view).toMatchObject({
      state: 'final',
      finalOn: '2025-01-25',
      sptjm: { stamped: true, verified: 24 },
    });
    expect(await countByState(office)).toEqual({ proposed: 24, failed: 5 });
    const act = {
      listId,
      ordinal: 1,
      act: 'reconsider' as const,
      on: isoDate('2025-01-26'),
      cancellation: null,
    };
    await expect(lists['schoolLists.recordAct'](act, quietJob)).rejects.toMatchObject({ code: 'LST-017' });
    await expect(lists['schoolLists.recordSptjm'](sptjm(office, listId), quietJob)).rejects.toMatchObject({
      code: 'LST-017',
    });
    const offer = await lists['schoolLists.scan']({ listId }, quietJob);
    expect(new TextDecoder().decode(office.fetched(offer.token).bytes)).toContain('%PDF');
    expect((await entriesOf(lists, listId, 'contradiction'))[0]?.reasons[0]?.door).toBe(
      'P4OP Dinas Pendidikan',
    );
  });

  it('is refused while rows are held or the school has not finished, and then nothing is stored', async () => {
    const { listId } = await preview(office, lists);
    await lists['schoolLists.commit']({ listId, notice: null }, quietJob);
    await expect(lists['schoolLists.recordSptjm'](sptjm(office, listId), quietJob)).rejects.toMatchObject({
      code: 'LST-006',
    });
    const other = await preview(
      office,
      lists,
      csv('1;3173081203110012;Anak Satu;7;Belum Terverifikasi;'),
      'a.csv',
      npsn,
    );
    await lists['schoolLists.commit']({ listId: other.listId, notice: null }, quietJob);
    expect(await countByState(office)).toEqual({ verifying: 1 });
    const waiting = sptjm(office, other.listId, { verified: 0, cancelled: 0 });
    await expect(lists['schoolLists.recordSptjm'](waiting, quietJob)).rejects.toMatchObject({
      code: 'LST-008',
    });
    expect(await office.database.read('sptjm').select()).toEqual([]);
  });

  it('is refused with other counts, another school, another day, a text as scan, a scan too large', async () => {
    const listId = await takeInSample(office, lists);
    const refusal = (change: Parameters<typeof sptjm>[2]) =>
      expect(lists['schoolLists.recordSptjm'](sptjm(office, listId, change), quietJob)).rejects;
    await refusal({ verified: 23 }).toMatchObject({ code: 'LST-007' });
    await refusal({ npsn: '20101801' }).toMatchObject({ code: 'LST-010' });
    office.on('2025-02-03');
    await refusal({ date: isoDate('2025-01-31') }).toMatchObject({ code: 'LST-011' });
    const text = office.bring('SPTJM.pdf', new TextEncoder().encode('bukan pindaian'));
    await refusal({ scan: text }).toMatchObject({ code: 'LST-012' });
    const large = office.bring('SPTJM.pdf', new Uint8Array(largestScanBytes + 1));
    await refusal({ scan: large }).toMatchObject({ code: 'LST-013' });
    const scheduleNotice = { number: '15/P4OP/I/2025', date: isoDate('2025-01-25') };
    const view = await lists['schoolLists.recordSptjm'](
      sptjm(office, listId, { date: isoDate('2025-01-31'), scheduleNotice }),
      quietJob,
    );
    expect(view.sptjm?.scheduleNotice).toEqual(scheduleNotice);
  });
});

describe('a second list of a school', () => {
  it('replaces one without SPTJM, and a final one only on a notice of P4OP', async () => {
    const first = await takeInSample(office, lists);
    const line = '1;3173080801090011;Ahmad Rizky Pratama;9A;Terverifikasi;';
    const same = await preview(office, lists);
    expect(same.earlier).toMatchObject({ listId: first, sameFile: true });
    await expect(
      lists['schoolLists.commit']({ listId: same.listId, notice: null }, quietJob),
    ).rejects.toMatchObject({ code: 'LST-005' });

    await lists['schoolLists.recordSptjm'](sptjm(office, first), quietJob);
    const { listId } = await preview(office, lists, csv(line.replace('0801', '0101')), 'pengganti.csv', npsn);
    await expect(lists['schoolLists.commit']({ listId, notice: null }, quietJob)).rejects.toMatchObject({
      code: 'LST-004',
    });
    const notice = { number: '21/P4OP/I/2025', date: isoDate('2025-01-26') };
    const replaced = await lists['schoolLists.commit']({ listId, notice }, quietJob);
    expect(replaced).toMatchObject({ state: 'received', revision: 2, notice, accepted: 1 });
    expect(await lists['schoolLists.get']({ listId: first }, quietJob)).toMatchObject({ state: 'replaced' });
    expect(await countByState(office)).toEqual({ passed: 1 });
  });

  it('is not taken in once its pupils are determined', async () => {
    const first = await takeInSample(office, lists);
    await office.database
      .write('application')
      .where({ name: 'Ahmad Rizky Pratama' })
      .update({ state: 'determined' });
    const { listId } = await preview(
      office,
      lists,
      csv('1;3173081203110012;Baru;7;Terverifikasi;'),
      'b.csv',
      npsn,
    );
    await expect(lists['schoolLists.commit']({ listId, notice: null }, quietJob)).rejects.toMatchObject({
      code: 'LST-021',
      values: { count: 1 },
    });
    expect(await lists['schoolLists.get']({ listId: first }, quietJob)).toMatchObject({ state: 'received' });
  });

  it('leaves nothing when it is cancelled', async () => {
    const { listId } = await preview(office, lists);
    const cancelled = { signal: AbortSignal.abort(), progress: () => undefined };
    await expect(lists['schoolLists.commit']({ listId, notice: null }, cancelled)).rejects.toMatchObject({
      code: 'SYS-004',
    });
    expect(await applications()).toEqual([]);
  });
});

describe('whom the office already knows', () => {
  it('keeps one pupil for one NIK, holds another name under it and a child two schools send', async () => {
    await takeInSample(office, lists);
    const nik = (name: string) =>
      office.database
        .read('pupil')
        .where({ name })
        .first<{ nik: string }>('nik')
        .then((row) => row.nik);
    const [known, other] = [await nik('Bagus Setiawan'), await nik('Joko Susanto')];
    const lines = [`1;${known};Bagus Setiawan;7;Terverifikasi;`, `2;${other};Orang Lain;7;Terverifikasi;`];
    const { listId } = await preview(office, lists, csv(...lines), 'SMPN.csv', '20101561');
    expect(await lists['schoolLists.commit']({ listId, notice: null }, quietJob)).toMatchObject({
      accepted: 0,
      held: 2,
    });
    expect((await entriesOf(lists, listId, 'held')).map(({ problems }) => problems.at(-1)?.code)).toEqual([
      'LST-041',
      'LST-041',
    ]);
    // The next period: the same child is the same pupil, only school and class are new.
    await activate(office, 'kjp-plus-2025-tahap-1', '2025/2026');
    const next = await preview(office, lists, csv(...lines), 'SMPN.csv', '20101561');
    const taken = await lists['schoolLists.commit']({ listId: next.listId, notice: null }, quietJob);
    expect(taken).toMatchObject({ accepted: 1, held: 1 });
    expect((await entriesOf(lists, next.listId, 'held'))[0]?.problems.at(-1)?.code).toBe('LST-040');
    expect(await office.database.read('pupil').where({ nik: known }).select('npsn', 'revision')).toEqual([
      { npsn: '20101561', revision: 2 },
    ]);
  });

  it('asks a person to mend a held row, and takes nothing else in', async () => {
    const { listId } = await preview(office, lists);
    await lists['schoolLists.commit']({ listId, notice: null }, quietJob);
    const decide = {
      listId,
      ordinal: 12,
      decision: 'accept' as const,
      nik: null,
      level: null,
      cancellation: null,
      reason: 'KK',
    };
    await expect(lists['schoolLists.decideHeld'](decide, quietJob)).rejects.toMatchObject({
      code: 'IMP-029',
    });
    await expect(lists['schoolLists.decideHeld']({ ...decide, nik: '123' }, quietJob)).rejects.toMatchObject({
      code: 'IMP-025',
    });
    await expect(lists['schoolLists.decideHeld']({ ...decide, ordinal: 26 }, quietJob)).rejects.toMatchObject(
      {
        code: 'LST-016',
      },
    );
    const rejected = await lists['schoolLists.decideHeld']({ ...decide, decision: 'reject' }, quietJob);
    expect(rejected).toMatchObject({ read: 30, accepted: 27, held: 1, rejected: 2 });
    await expect(lists['schoolLists.decideHeld'](decide, quietJob)).rejects.toMatchObject({
      code: 'IMP-024',
    });
  });
});
