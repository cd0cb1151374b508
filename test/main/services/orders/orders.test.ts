import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RoundView } from '#contract/methods/rounds.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { orders as orderRows } from '../../../../main/paket/payloads/order.ts';
import { objectionHandlers } from '../../../../main/services/objections/handlers.ts';
import { orderHandlers } from '../../../../main/services/orders/handlers.ts';
import { orderRule } from '../../../../main/services/orders/take-in-order.ts';
import { reportRule } from '../../../../main/services/orders/take-in-report.ts';
import { roundHandlers } from '../../../../main/services/rounds/handlers.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { applicationIdOf, newcomer, register, review, stateOf } from '../objections/objection-walk.ts';
import { announceSample } from '../rounds/round-walk.ts';
import { joinNetwork, receivedFrom, takeIn } from './paket-between.ts';

let section: TestOffice;
let sudin: TestOffice;
let announced: RoundView;
const firstPage = { page: 0, pageSize: 50, sort: null };

beforeEach(async () => {
  section = await openTestOffice();
  sudin = await openTestOffice({
    kind: 'sudin-dasar',
    office: '3173-sudin-dasar',
    name: 'Suku Dinas Pendidikan Dasar Kota Administrasi Jakarta Barat',
    regionCode: '31.73',
    parent: '31-dinas',
    role: 'kepala',
  });
  await joinNetwork(section, sudin);
  announced = await announceSample(section, 'SMP Tunas Bangsa.xlsx', '20101777');
  section.on('2013-08-16');
});
afterEach(async () => {
  await section.close();
  await sudin.close();
});

/** One objection for an unlisted person, one against a listed pupil, one about wrong data; reviewed and reported. */
async function reportThree(): Promise<{ paketId: string; ids: readonly string[] }> {
  const ids = [
    (await register(section, announced.roundId, { type: 'tidak-tercantum-layak' })).objectionId,
    (
      await register(section, announced.roundId, {
        type: 'tercantum-tidak-layak',
        applicationId: await applicationIdOf(section, 'Arif Wijaya'),
      })
    ).objectionId,
    (
      await register(section, announced.roundId, {
        type: 'data-keliru',
        applicationId: await applicationIdOf(section, 'Yusuf Gunawan'),
      })
    ).objectionId,
  ];
  section.on('2013-08-21');
  for (const id of ids) await review(section, id);
  const { paketId } = await objectionHandlers(section.desk)['objections.report'](
    { objectionIds: ids, date: isoDate('2013-08-21'), number: '12/LHP/2013' },
    quietJob,
  );
  sudin.on('2013-08-22');
  return { paketId: paketId ?? '', ids };
}

async function decideAll(
  findings: readonly ('benar' | 'tidak-benar')[],
  detail = 'nama: Yusuf Gunawan Hadi',
) {
  const { rows } = await orderHandlers(sudin.desk)['reports.page']({ ...firstPage, waiting: true }, quietJob);
  const decisions = rows.map(({ reportId }, index) => ({
    reportId,
    finding: findings[index] ?? 'benar',
    detail,
  }));
  return orderHandlers(sudin.desk)['orders.issue'](
    { decisions, date: isoDate('2013-08-22'), number: null },
    quietJob,
  );
}

describe('the way of a report up and of an order down', () => {
  it('ends in a corrected announcement that adds, removes and corrects (Pasal 18(3)-(4), 21, 22)', async () => {
    const { paketId } = await reportThree();
    const report = await receivedFrom(section, paketId);
    expect(report.files.size).toBe(4);
    await takeIn(sudin, reportRule, report);
    expect(await reportRule.differences(sudin.database.read, report)).toEqual([]);
    await takeIn(sudin, reportRule, report);

    const waiting = await orderHandlers(sudin.desk)['reports.page'](
      { ...firstPage, waiting: true },
      quietJob,
    );
    expect(waiting.total).toBe(3);
    expect(waiting.rows[0]).toMatchObject({
      reportNumber: '12/LHP/2013',
      subject: newcomer.name,
      proposedFinding: 'benar',
      state: 'menunggu',
      unit: '20101777',
      unitName: 'SMP Tunas Bangsa',
      levelGroup: 'SMP',
      source: 'paket',
    });

    const { orders } = await decideAll(['benar', 'benar', 'benar']);
    expect(orders).toMatchObject([
      { direction: 'terbit', kind: 'perbaiki', addressee: 'Kepala SMP Tunas Bangsa', findings: [{}, {}, {}] },
    ]);
    const order = await receivedFrom(sudin, orders[0]?.paketId ?? '');
    expect(order.payload.rows(orderRows)[0]?.changes.map(({ action }) => action)).toEqual([
      'add',
      'remove',
      'correct',
    ]);
    const letter = await sudin.database
      .read('document')
      .where({ type: 'DOC-12' })
      .first<{ snapshot: string }>('snapshot');
    expect(letter.snapshot).toContain('Pasal 18 ayat (4) huruf a');
    expect(letter.snapshot).toContain('tanggal 1 Agustus 2013');

    section.on('2013-08-23');
    await takeIn(section, orderRule, order);
    await takeIn(section, orderRule, order);
    const received = await orderHandlers(section.desk)['orders.page'](firstPage, quietJob);
    expect(received).toMatchObject({ total: 1, rows: [{ direction: 'diterima', kind: 'perbaiki' }] });
    expect(received.rows[0]?.documentId).not.toBeNull();

    const view = await roundHandlers(section.desk)['rounds.announceCorrection'](
      {
        roundId: announced.roundId,
        issuedOn: isoDate('2013-08-23'),
        number: null,
        media: [{ kind: 'papan', detail: '' }],
      },
      quietJob,
    );
    expect(view.announcements[1]?.changes.map(({ name, after }) => [name, after])).toEqual([
      [newcomer.name, `${newcomer.name}, kelas 8`],
      ['Arif Wijaya', 'tidak tercantum'],
      ['Yusuf Gunawan', 'nama: Yusuf Gunawan Hadi'],
    ]);
    expect(await stateOf(section, 'Arif Wijaya')).toBe('removedByCorrection');
    expect(await stateOf(section, newcomer.name)).toBe('addedByCorrection');
  });

  it('continues when nothing is founded (Pasal 18(4) huruf b)', async () => {
    const { paketId } = await reportThree();
    await takeIn(sudin, reportRule, await receivedFrom(section, paketId));
    const { orders } = await decideAll(['tidak-benar', 'tidak-benar', 'tidak-benar']);
    expect(orders[0]).toMatchObject({ kind: 'lanjutkan' });
    expect(await sudin.database.read('document').where({ type: 'DOC-13' })).toHaveLength(1);
    section.on('2013-08-22');
    await takeIn(section, orderRule, await receivedFrom(sudin, orders[0]?.paketId ?? ''));
    const view = await roundHandlers(section.desk)['rounds.get']({ roundId: announced.roundId }, quietJob);
    expect(view.state).toBe('decidedContinue');
  });

  it('asks for the words of a correction, and decides a report once', async () => {
    const { paketId } = await reportThree();
    await takeIn(sudin, reportRule, await receivedFrom(section, paketId));
    await expect(decideAll(['benar', 'benar', 'benar'], '')).rejects.toMatchObject({ code: 'OBJ-023' });
    const { rows } = await orderHandlers(sudin.desk)['reports.page'](
      { ...firstPage, waiting: true },
      quietJob,
    );
    await decideAll(['benar', 'benar', 'benar']);
    const again = {
      decisions: [{ reportId: rows[0]?.reportId ?? '', finding: 'benar' as const, detail: '' }],
      date: isoDate('2013-08-22'),
      number: null,
    };
    await expect(orderHandlers(sudin.desk)['orders.issue'](again, quietJob)).rejects.toMatchObject({
      code: 'OBJ-054',
    });
  });

  it('belongs to the head the route names, with article and authority', async () => {
    const { paketId } = await reportThree();
    await sudin.close();
    sudin = await openTestOffice({
      kind: 'sudin-menengah',
      office: '3173-sudin-menengah',
      name: 'Suku Dinas Pendidikan Menengah',
      regionCode: '31.73',
      role: 'kepala',
    });
    sudin.on('2013-08-22');
    await takeIn(sudin, reportRule, await receivedFrom(section, paketId));
    await expect(decideAll([])).rejects.toMatchObject({
      code: 'OFF-001',
      values: { article: '18(4)', authority: 'Kepala Suku Dinas Pendidikan Dasar Kota Administrasi' },
    });
    expect(await sudin.database.read('head_order')).toHaveLength(0);
  });

  it('sends again what a newer Paket of the same stream voided', async () => {
    const first = await register(section, announced.roundId, { type: 'tidak-tercantum-layak' });
    const second = await register(section, announced.roundId, {
      type: 'tercantum-tidak-layak',
      applicationId: await applicationIdOf(section, 'Arif Wijaya'),
    });
    section.on('2013-08-21');
    await review(section, first.objectionId);
    await review(section, second.objectionId);
    const send = async (id: string) =>
      (
        await objectionHandlers(section.desk)['objections.report'](
          { objectionIds: [id], date: isoDate('2013-08-21'), number: null },
          quietJob,
        )
      ).paketId ?? '';
    await send(first.objectionId);
    sudin.on('2013-08-22');
    await takeIn(sudin, reportRule, await receivedFrom(section, await send(second.objectionId)));
    const { rows } = await orderHandlers(sudin.desk)['reports.page'](
      { ...firstPage, waiting: true },
      quietJob,
    );
    expect(rows).toHaveLength(2);
    const issue = async (reportId: string) =>
      (
        await orderHandlers(sudin.desk)['orders.issue'](
          {
            decisions: [{ reportId, finding: 'benar', detail: '' }],
            date: isoDate('2013-08-22'),
            number: null,
          },
          quietJob,
        )
      ).orders[0]?.paketId ?? '';
    await issue(rows[0]?.reportId ?? '');
    const order = await receivedFrom(sudin, await issue(rows[1]?.reportId ?? ''));
    expect(order.payload.rows(orderRows)).toHaveLength(2);
  });
});
