import { afterEach, describe, expect, it } from 'vitest';
import type { ParsedRequestOf } from '#contract/api.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { orderHandlers } from '../../../../main/services/orders/handlers.ts';
import { orderRule } from '../../../../main/services/orders/take-in-order.ts';
import { reportRule } from '../../../../main/services/orders/take-in-report.ts';
import {
  openTestOffice,
  quietJob,
  type TestOffice,
  type TestOfficeOptions,
} from '../../../support/office.ts';
import { applicationIdOf, newcomer, register, review } from '../objections/objection-walk.ts';
import { announceSample } from '../rounds/round-walk.ts';
import { joinNetwork, receivedFrom, takeIn } from './paket-between.ts';
import { paperOf, reportOn, roundOf } from './paper-order.ts';

type Report = ParsedRequestOf<'reports.recordPaper'>;

const offices: TestOffice[] = [];
const waiting = { page: 0, pageSize: 50, sort: null, waiting: true };

afterEach(async () => {
  for (const office of offices.splice(0)) await office.close();
});

async function open(options: TestOfficeOptions = {}): Promise<TestOffice> {
  const office = await openTestOffice(options);
  offices.push(office);
  office.on('2013-08-22');
  return office;
}

const sudin: TestOfficeOptions = {
  kind: 'sudin-dasar',
  office: '3173-sudin-dasar',
  name: 'Suku Dinas Pendidikan Dasar Kota Administrasi Jakarta Barat',
  regionCode: '31.73',
  parent: '31-dinas',
  role: 'kepala',
};
const kantor: TestOfficeOptions = {
  kind: 'kantor-kemenag',
  office: '3173-kantor-kemenag',
  name: 'Kantor Kementerian Agama Kota Administrasi Jakarta Barat',
  regionCode: '31.73',
  parent: '31-kanwil-kemenag',
  role: 'kepala',
};

const objection: Report['objections'][number] = {
  agendaNo: 'K/1',
  receivedOn: isoDate('2013-08-16'),
  capacity: 'masyarakat',
  type: 'tercantum-tidak-layak',
  subject: 'Arif Wijaya',
  grounds: 'Rumahnya dua lantai',
  visitedOn: isoDate('2013-08-20'),
  beritaAcaraNumber: '4/BA',
  beritaAcaraDate: isoDate('2013-08-20'),
  facts: 'Rumah milik sendiri dua lantai',
  proposedFinding: 'benar',
};

function paper(from: Report['from'], over: Partial<Report> = {}): Report {
  return {
    from,
    number: '21/LAP/VIII/2013',
    date: isoDate('2013-08-21'),
    reportedBy: 'Kepala Sekolah',
    announcement: { ordinal: 0, number: '1/PENG', date: isoDate('2013-08-01') },
    objections: [objection],
    ...over,
  };
}

const fromSchool = { kind: 'school', npsn: '20101777', applicantClass: 'a' } as const;

function record(office: TestOffice, report: Report) {
  return orderHandlers(office.desk)['reports.recordPaper'](report, quietJob);
}

async function decide(office: TestOffice, finding: 'benar' | 'tidak-benar' = 'benar') {
  const { rows } = await orderHandlers(office.desk)['reports.page'](waiting, quietJob);
  const decisions = rows.map(({ reportId }) => ({ reportId, finding, detail: '' }));
  const { orders } = await orderHandlers(office.desk)['orders.issue'](
    { decisions, date: isoDate('2013-08-22'), number: null },
    quietJob,
  );
  return orders;
}

describe('a report that came on paper', () => {
  it('goes past the section, and its order finds the objection there by agenda number (Pasal 18(3)-(4))', async () => {
    const section = await open();
    const above = await open(sudin);
    await joinNetwork(section, above);
    const { roundId } = await announceSample(section, 'SMP Tunas Bangsa.xlsx', '20101777');
    section.on('2013-08-16');
    const { objectionId, agendaNo } = await register(section, roundId, {
      type: 'tercantum-tidak-layak',
      applicationId: await applicationIdOf(section, 'Arif Wijaya'),
    });
    section.on('2013-08-21');
    await review(section, objectionId, 'benar', '2013-08-20');
    await reportOn(section, '2013-08-21', objectionId);

    await record(above, paper(fromSchool, { objections: [{ ...objection, agendaNo }] }));
    const { rows } = await orderHandlers(above.desk)['reports.page'](waiting, quietJob);
    expect(rows).toMatchObject([{ source: 'kertas', unitName: 'SMP Tunas Bangsa', agendaNo }]);
    const [order] = await decide(above);
    expect(order).toMatchObject({ kind: 'perbaiki', addressee: 'Kepala SMP Tunas Bangsa' });
    expect(await paperOf(above, 'DOC-12')).toContain(
      'Kepala Seksi Dinas Pendidikan Dasar Kecamatan Kembangan',
    );

    section.on('2013-08-22');
    await takeIn(section, orderRule, await receivedFrom(above, order?.paketId ?? ''));
    expect((await roundOf(section, roundId)).state).toBe('decidedCorrect');
    const row = await section.database.read('head_order').first<{ changes: string }>('changes');
    expect(row.changes).toContain(objectionId);
  });

  it('is the same report as the Paket that follows it, and is taken once', async () => {
    const section = await open();
    const above = await open(sudin);
    await joinNetwork(section, above);
    const { roundId } = await announceSample(section, 'SMP Tunas Bangsa.xlsx', '20101777');
    section.on('2013-08-16');
    const { objectionId, agendaNo } = await register(section, roundId, { type: 'tidak-tercantum-layak' });
    section.on('2013-08-21');
    await review(section, objectionId, 'benar', '2013-08-20');
    const { paketId } = await reportOn(section, '2013-08-21', objectionId);
    const report = paper(fromSchool, { objections: [{ ...objection, agendaNo }] });
    await record(above, report);
    await expect(record(above, report)).rejects.toMatchObject({ code: 'OBJ-070' });
    await takeIn(above, reportRule, await receivedFrom(section, paketId ?? ''));
    const { rows, total } = await orderHandlers(above.desk)['reports.page'](waiting, quietJob);
    expect({ total, source: rows[0]?.source }).toEqual({ total: 1, source: 'paket' });
  });

  it('belongs to the head of that line and region, with article and authority', async () => {
    const menengah = await open({ ...sudin, kind: 'sudin-menengah', office: '3173-sudin-menengah' });
    await expect(record(menengah, paper(fromSchool))).rejects.toMatchObject({
      code: 'OFF-001',
      values: { article: '18(4)', authority: 'Kepala Suku Dinas Pendidikan Dasar Kota Administrasi' },
    });
    const elsewhere = await open({ ...sudin, office: '3171-sudin-dasar', regionCode: '31.71' });
    await expect(record(elsewhere, paper(fromSchool))).rejects.toMatchObject({
      code: 'OFF-001',
      values: { authority: expect.stringContaining('di wilayahnya') as string },
    });
    const above = await open(sudin);
    const madrasah = { ...fromSchool, npsn: '60706341' };
    await expect(record(above, paper(madrasah))).rejects.toMatchObject({
      code: 'OFF-001',
      values: { authority: 'Kepala Kantor Kementerian Agama' },
    });
    for (const office of [menengah, elsewhere, above])
      expect(await office.database.read('review_report')).toHaveLength(0);
  });

  it('of a madrasah is decided by the Kantor Kemenag; of an MA the Kanwil is told (Pasal 18(3)-(4), G-05)', async () => {
    const office = await open(kantor);
    await record(office, paper({ ...fromSchool, npsn: '60706341' }));
    const [order] = await decide(office, 'tidak-benar');
    expect(order).toMatchObject({ kind: 'lanjutkan', addressee: 'Kepala MIS Al-Ikhlas', paketId: null });
    expect(await paperOf(office, 'DOC-13')).not.toContain('Kantor Wilayah');

    await office.database
      .write('school')
      .where({ npsn: '60706341' })
      .update({ name: 'MA Al-Ikhlas', level_group: 'MA', levels: '["MA"]' });
    await record(
      office,
      paper({ ...fromSchool, npsn: '60706341' }, { objections: [{ ...objection, agendaNo: 'K/2' }] }),
    );
    await decide(office);
    const letter = await paperOf(office, 'DOC-12');
    expect(letter).toContain('Kepala Kantor Wilayah Kementerian Agama');
    expect(letter).toContain('Pasal 18 ayat (4) huruf a');
  });

  it('of a madrasah comes back to the section that keeps its round as a copy by Paket (Pasal 18(4))', async () => {
    const section = await open();
    const office = await open(kantor);
    await joinNetwork(section, office);
    const { roundId } = await announceSample(section, 'daftar usulan mi al-ikhlas.csv', '60706341');
    section.on('2013-08-16');
    const { objectionId, agendaNo } = await register(section, roundId, {
      type: 'tidak-tercantum-layak',
      subject: { ...newcomer, level: 'MI' },
    });
    section.on('2013-08-21');
    await review(section, objectionId, 'benar', '2013-08-20');
    expect(await reportOn(section, '2013-08-21', objectionId)).toEqual({ paketId: null });
    expect(await paperOf(section, 'DOC-11')).toContain('Kepala Kantor Kementerian Agama');
    const report = { ...objection, agendaNo, type: 'tidak-tercantum-layak', subject: newcomer.name } as const;
    await record(office, paper({ ...fromSchool, npsn: '60706341' }, { objections: [report] }));
    const [order] = await decide(office);
    section.on('2013-08-22');
    await takeIn(section, orderRule, await receivedFrom(office, order?.paketId ?? ''));
    expect((await roundOf(section, roundId)).state).toBe('decidedCorrect');
  });

  it('of class b comes from an office below, on its own levels only (Pasal 19 huruf a)', async () => {
    const above = await open(sudin);
    const senders = await orderHandlers(above.desk)['reports.senders']({}, quietJob);
    expect(senders.find(({ office }) => office === '317308-seksi-dasar')?.levelGroups).toEqual([
      'SD',
      'SMP',
      'SLB',
    ]);
    const from = { kind: 'office', office: '317308-seksi-dasar', levelGroup: 'SMP' } as const;
    await expect(record(above, paper({ ...from, levelGroup: 'SMA' }))).rejects.toMatchObject({
      code: 'OBJ-074',
    });
    await expect(record(above, paper({ ...from, office: '317108-seksi-dasar' }))).rejects.toMatchObject({
      code: 'OBJ-074',
    });
    await record(above, paper(from));
    const [order] = await decide(above);
    expect(order?.addressee).toBe('Kepala Seksi Dinas Pendidikan Dasar Kecamatan Kembangan');
    expect(await paperOf(above, 'DOC-12')).toContain('Pasal 20 ayat (1)');
  });

  it('keeps the order of its dates', async () => {
    const above = await open(sudin);
    await expect(record(above, paper(fromSchool, { date: isoDate('2013-08-19') }))).rejects.toMatchObject({
      code: 'OBJ-013',
    });
    await expect(record(above, paper(fromSchool, { date: isoDate('2013-08-23') }))).rejects.toMatchObject({
      code: 'OBJ-019',
    });
  });
});
