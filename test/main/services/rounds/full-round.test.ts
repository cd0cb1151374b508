import { afterEach, describe, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import type { DocumentContent } from '#domain/documents/content.ts';
import { roundHandlers } from '../../../../main/services/rounds/handlers.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import {
  announce,
  announceSample,
  decideAll,
  draft,
  importSample,
  openSchoolRounds,
  recap,
  sign,
} from './round-walk.ts';

let office: TestOffice;
afterEach(() => office.close());

async function states(roundId: string): Promise<Record<string, number>> {
  const rows = await office.database
    .read('application')
    .where({ round_id: roundId })
    .groupBy('state')
    .select<{ state: string; n: number }[]>('state', office.database.read.raw('count(*) AS n'));
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
}

async function documents(type: string): Promise<{ number: string; content: DocumentContent }[]> {
  const rows = (await office.database.read('document').where({ type })) as {
    number: string;
    snapshot: string;
  }[];
  return rows.map(({ number, snapshot }) => ({ number, content: JSON.parse(snapshot) as DocumentContent }));
}

describe('a round from import to announcement', () => {
  it('leads the SD sample through Pasal 11-16 with the deadlines of the 2013 calendar', async () => {
    office = await openTestOffice();
    await importSample(office, 'SDN Kembangan Utara 01 Pg.xlsx');
    const [roundId = ''] = await openSchoolRounds(office, '20101801');
    const rounds = roundHandlers(office.desk);

    const opened = await rounds['rounds.get']({ roundId }, quietJob);
    expect(opened).toMatchObject({
      state: 'open',
      applications: 46,
      undecided: 46,
      window: { lastDay: '2013-07-29', status: 'within' },
    });
    expect(opened.actions.startVerifying).toEqual({ allowed: true, why: null });
    expect(opened.actions.announce.allowed).toBe(false);
    expect(opened.requiredSignatories.map(({ role }) => role)).toEqual([
      'head:seksi-dasar-kecamatan',
      'pengawas',
      'head:satuan-pendidikan',
    ]);

    const decided = await decideAll(office, roundId);
    expect(decided).toMatchObject({ passed: 44, failed: 2, undecided: 0, checkedOn: '2013-07-30' });

    office.on('2013-07-31');
    const drafted = await draft(office, roundId);
    expect(drafted.state).toBe('beritaAcaraDrafted');
    expect(drafted.beritaAcara?.signatories.map(({ name }) => name)).toEqual([
      'Drs. H. Ahmad Fauzi Rahmat, M.Pd.',
      'Hj. Sri Wahyuningsih, S.Pd., M.M.',
      'Kepala SDN Kembangan Utara 01 Pg',
    ]);
    const signed = await sign(office, drafted);
    expect(signed).toMatchObject({ state: 'beritaAcaraSigned', beritaAcara: { complete: true } });
    expect((await recap(office, roundId)).state).toBe('recapped');

    office.on('2013-08-01');
    const announced = await announce(office, roundId);
    expect(announced).toMatchObject({
      state: 'announced',
      announcements: [
        {
          ordinal: 0,
          listed: 44,
          displayUntil: { lastDay: '2013-08-07' },
          objectionUntil: { lastDay: '2013-08-19', article: '16' },
        },
      ],
    });
    expect(announced.deadline?.remaining).toBe('sisa 7 hari kerja (19 Agustus 2013)');
    expect(announced.actions.registerObjection.allowed).toBe(true);
    expect(announced.actions.close.why).toContain('19 Agustus 2013');
    expect(await states(roundId)).toEqual({ listed: 44, unlisted: 2 });

    const [beritaAcara] = await documents('DOC-06');
    expect(beritaAcara?.content.kop?.unitLines).toEqual(['SEKSI DINAS PENDIDIKAN DASAR KECAMATAN KEMBANGAN']);
    const [board] = await documents('DOC-08');
    expect(board?.content.kop?.unitLines).toEqual(['SDN KEMBANGAN UTARA 01 PG']);
    expect(JSON.stringify(board?.content)).toContain('19 Agustus 2013');
    expect(JSON.stringify(board?.content)).not.toMatch(/317308\d{10}/);
  });

  it('leads the SMP Tunas Bangsa sample to its announcement and closes it when nobody objected', async () => {
    office = await openTestOffice();
    const announced = await announceSample(office, 'SMP Tunas Bangsa.xlsx', '20101777');
    expect(announced).toMatchObject({ state: 'announced', applications: 30, passed: 30, failed: 0 });

    const rounds = roundHandlers(office.desk);
    office.on('2013-08-19');
    await expect(
      rounds['rounds.close'](
        { roundId: announced.roundId, on: isoDate('2013-08-19'), reason: null },
        quietJob,
      ),
    ).rejects.toMatchObject({
      code: 'RND-020',
      values: { date: '19 Agustus 2013' },
    });
    office.on('2013-08-20');
    const closed = await rounds['rounds.close'](
      { roundId: announced.roundId, on: isoDate('2013-08-20'), reason: null },
      quietJob,
    );
    expect(closed.state).toBe('closed');
    expect(closed.steps.every(({ state }) => state === 'done')).toBe(true);
    const { rows } = await rounds['rounds.page'](
      { page: 0, pageSize: 50, sort: null, state: 'closed' },
      quietJob,
    );
    expect(rows).toMatchObject([
      { unitName: 'SMP Tunas Bangsa', applications: 30, passed: 30, deadline: null },
    ]);
  });

  it('names three parties for class a and two for class c of the same school', async () => {
    office = await openTestOffice();
    await importSample(office, 'SMP Tunas Bangsa.xlsx');
    await office.database.write('application').where('name', '<', 'B').update({ applicant_class: 'c' });
    const [a = '', c = ''] = await openSchoolRounds(office, '20101777');
    const rounds = roundHandlers(office.desk);
    expect((await rounds['rounds.get']({ roundId: a }, quietJob)).requiredSignatories).toHaveLength(3);
    expect(
      (await rounds['rounds.get']({ roundId: c }, quietJob)).requiredSignatories.map(({ role }) => role),
    ).toEqual(['head:satuan-pendidikan', 'pengawas']);
    await decideAll(office, c);
    office.on('2013-07-31');
    await sign(office, await draft(office, c));
    await recap(office, c);
    expect((await announce(office, c, '2013-07-31')).state).toBe('announced');
    const [beritaAcara] = await documents('DOC-06');
    expect(beritaAcara?.content.kop?.unitLines).toEqual(['SMP TUNAS BANGSA']);
  });
});
