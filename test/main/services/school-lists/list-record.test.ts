import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { readSpreadsheet } from '../../../../main/adapters/spreadsheet/read-spreadsheet.ts';
import type { schoolListHandlers } from '../../../../main/services/school-lists/handlers.ts';
import { quietJob, sampleBytes, type TestOffice } from '../../../support/office.ts';
import {
  activate,
  countByState,
  csv,
  entriesOf,
  firstPage,
  npsn,
  open2025,
  preview,
  sample,
  sptjm,
  takeInSample,
} from './list-walk.ts';

let office: TestOffice;
let lists: ReturnType<typeof schoolListHandlers>;
beforeEach(async () => {
  ({ office, lists } = await open2025());
});
afterEach(() => office.close());

describe('one pupil of a list', () => {
  it('takes the answers of the instrument, judges anew and leaves the verdict to the school', async () => {
    const listId = await takeInSample(office, lists);
    const before = await lists['schoolLists.row']({ listId, ordinal: 1 }, quietJob);
    if (!before.instrument || !before.papers) throw new Error('No instrument');
    const { instrument, papers } = before;
    const save = (change: Partial<typeof instrument>) =>
      lists['schoolLists.saveInstrument'](
        {
          listId,
          ordinal: 1,
          instrument: { ...instrument, ...change },
          brought: papers.brought,
          uploaded: papers.uploaded,
        },
        quietJob,
      );
    const after = await save({ answers: { ...instrument.answers, 'air-kemasan': 'tidak' } });
    expect(after).toMatchObject({
      state: 'terverifikasi',
      outcome: 'ineligible',
      contradictions: [expect.any(String)],
    });
    await expect(
      save({ answers: { ...instrument.answers, 'air-kemasan': 'tidak-berlaku' } }),
    ).rejects.toMatchObject({ code: 'LST-022' });
    expect(before.questions).toHaveLength(10);
  });

  it('follows what the school did: tinjau ulang, then a cancellation with its reason (G-52)', async () => {
    const listId = await takeInSample(office, lists);
    const act = { listId, ordinal: 1, on: isoDate('2025-01-25'), cancellation: null };
    await expect(lists['schoolLists.recordAct']({ ...act, act: 'verify' }, quietJob)).rejects.toMatchObject({
      code: 'LST-014',
    });
    expect(await lists['schoolLists.recordAct']({ ...act, act: 'reconsider' }, quietJob)).toMatchObject({
      state: 'belum-terverifikasi',
    });
    expect(await countByState(office)).toEqual({ passed: 23, verifying: 1, failed: 5 });
    await expect(lists['schoolLists.recordAct']({ ...act, act: 'cancel' }, quietJob)).rejects.toMatchObject({
      code: 'LST-016',
    });
    await lists['schoolLists.recordAct'](
      { ...act, act: 'cancel', cancellation: { code: 'mundur', note: null } },
      quietJob,
    );
    expect(await countByState(office)).toEqual({ passed: 23, failed: 6 });
  });
});

describe('the ledger', () => {
  it('tells sent, nihil, missing and final, with levels and money', async () => {
    const nihil = { npsn: '20101801', letter: '12/SDN/I/2025', date: isoDate('2025-01-20') };
    await lists['schoolLists.nihil'](nihil, quietJob);
    const listId = await takeInSample(office, lists);
    await expect(lists['schoolLists.nihil']({ ...nihil, npsn }, quietJob)).rejects.toMatchObject({
      code: 'LST-020',
    });
    await lists['schoolLists.recordSptjm'](sptjm(office, listId), quietJob);
    await lists['schoolLists.setCluster']({ npsn, cluster: 2 }, quietJob);
    // Cengkareng is another section's.
    expect(await lists['schoolLists.summary']({}, quietJob)).toMatchObject({
      schools: 5,
      received: 0,
      final: 1,
      nihil: 1,
      missing: 3,
      levels: [
        { level: 'SMP', verified: 24, cancelled: 5, personalPerMonth: 7_200_000, sppPerMonth: 8_400_000 },
      ],
      takeIn: { allowed: true },
    });
    const ledger = await lists['schoolLists.ledger']({ ...firstPage, search: '', show: 'final' }, quietJob);
    expect(ledger.rows).toMatchObject([
      { npsn, state: 'final', cluster: 2, contradictions: 3, verified: 24 },
    ]);
    for (const [show, total] of [
      ['missing', 3],
      ['nihil', 1],
      ['all', 5],
    ] as const) {
      const page = await lists['schoolLists.ledger']({ ...firstPage, search: '', show }, quietJob);
      expect(page.total).toBe(total);
    }
    await expect(
      lists['schoolLists.setCluster']({ npsn: '20101801', cluster: 1 }, quietJob),
    ).rejects.toMatchObject({ code: 'LST-019' });
  });

  it('keeps questions and objections without a deadline, also after the SPTJM (G-40)', async () => {
    const listId = await takeInSample(office, lists);
    await lists['schoolLists.recordSptjm'](sptjm(office, listId), quietJob);
    await lists['schoolLists.addNote'](
      {
        listId,
        ordinal: 11,
        kind: 'tanya-sekolah',
        on: isoDate('2025-01-26'),
        person: 'Maria Goretti Simatupang',
        capacity: 'Kepala Sekolah',
        content: 'Keluarga tercatat memiliki mobil, mengapa terverifikasi?',
      },
      quietJob,
    );
    expect(await lists['schoolLists.notes']({ listId }, quietJob)).toMatchObject([
      { name: 'Hana Safitri', kind: 'tanya-sekolah' },
    ]);
    expect((await entriesOf(lists, listId, 'contradiction'))[0]).toMatchObject({ no: '11', notes: 1 });
  });

  it('shows the 23 prohibitions with their thresholds', async () => {
    const found = await lists['schoolLists.prohibitions']({}, quietJob);
    expect(found).toHaveLength(23);
    expect(found.filter(({ threshold }) => threshold !== null)).toMatchObject([
      { number: '18', threshold: 'Paling sedikit 4 kali bolos dalam satu bulan' },
      { number: '19', threshold: 'Paling sedikit 6 kali terlambat dalam satu bulan' },
    ]);
  });
});

describe('who may', () => {
  it('is no office while another edition is in force', async () => {
    await activate(office, 'pergub-27-2013', '2013/2014');
    await expect(preview(office, lists)).rejects.toMatchObject({ code: 'LST-001' });
  });

  it('is the office whose area the school lies in, never Kementerian Agama', async () => {
    const kantor = await open2025({
      kind: 'kantor-kemenag',
      office: '3173-kantor-kemenag',
      regionCode: '31.73',
    });
    await expect(preview(kantor.office, kantor.lists)).rejects.toMatchObject({ code: 'LST-002' });
    await kantor.office.close();
    const sudin = await open2025({ kind: 'sudin-dasar', office: '3173-sudin-dasar', regionCode: '31.73' });
    expect(await preview(sudin.office, sudin.lists)).toMatchObject({ read: 30 });
    await sudin.office.close();
    const elsewhere = csv('1;3173081203110012;Anak;1;Terverifikasi;');
    await expect(preview(office, lists, elsewhere, 'a.csv', '20101902')).rejects.toMatchObject({
      code: 'LST-002',
    });
  });
});

describe('files handed back', () => {
  it('are the template of the school and the problem rows, which can be read again', async () => {
    const template = office.fetched((await lists['schoolLists.template']({ npsn }, quietJob)).token);
    expect(template.name).toBe('Templat Data Siswa KJP Plus - SMP Tunas Bangsa.xlsx');
    const { listId } = await preview(office, lists, sampleBytes(sample));
    const problems = office.fetched((await lists['schoolLists.problemRows']({ listId }, quietJob)).token);
    const reading = await readSpreadsheet(problems.bytes, problems.name);
    expect(reading.kind === 'sheets' && reading.sheets[0]?.rows).toHaveLength(1 + 3);
    expect(await preview(office, lists, problems.bytes, problems.name, npsn)).toMatchObject({
      read: 3,
      held: 2,
      rejected: 1,
    });
  });
});
