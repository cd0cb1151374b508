import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { objectionHandlers } from '../../../../main/services/objections/handlers.ts';
import { homeHandlers } from '../../../../main/services/home/handlers.ts';
import { orderHandlers } from '../../../../main/services/orders/handlers.ts';
import { orderRule } from '../../../../main/services/orders/take-in-order.ts';
import { reportRule } from '../../../../main/services/orders/take-in-report.ts';
import { roundHandlers } from '../../../../main/services/rounds/handlers.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { applicationIdOf, register, review } from '../objections/objection-walk.ts';
import { joinNetwork, receivedFrom, takeIn } from '../orders/paket-between.ts';
import {
  announce,
  decideAll,
  draft,
  importSample,
  openSchoolRounds,
  recap,
  sign,
} from '../rounds/round-walk.ts';

const npsn = '20101777';
const unit = 'SMP Tunas Bangsa, kelas a';
const quarter = ['Laporan Suku Dinas dan Kantor Kementerian Agama, Triwulan III 2013', '2013-09-30'];

let section: TestOffice;
let sudin: TestOffice;
let roundId: string;

beforeEach(async () => {
  section = await openTestOffice({ today: '2013-07-15' });
  sudin = await openTestOffice({
    kind: 'sudin-dasar',
    office: '3173-sudin-dasar',
    name: 'Suku Dinas Pendidikan Dasar Kota Administrasi Jakarta Barat',
    regionCode: '31.73',
    parent: '31-dinas',
    role: 'kepala',
  });
  await joinNetwork(section, sudin);
});
afterEach(async () => {
  await section.close();
  await sudin.close();
});

/** What home lists on a date, Paket apart: each with the last day it names, in the order shown. */
async function dueAt(office: TestOffice, date: string): Promise<readonly (readonly (string | null)[])[]> {
  office.on(date);
  const { due } = await homeHandlers(office.desk)['home.summary']({}, quietJob);
  return due
    .filter(({ kind }) => kind !== 'paket')
    .map(({ title, deadline }) => [title, deadline?.lastDay ?? null]);
}

/** The recap held rows nobody has decided on: that stays listed, below everything else. */
async function expectSection(date: string, expected: readonly (readonly (string | null)[])[]): Promise<void> {
  expect({ date, due: await dueAt(section, date) }).toEqual({
    date,
    due: [...expected, ['Baris rekap yang ditahan', null]],
  });
}

/** 15 July to 1 August: from the start of the school year to the board. */
async function walkToAnnouncement(): Promise<void> {
  // The recap of the school lists letters up to 26 July; home is then asked for the days before.
  section.on('2013-07-29');
  await importSample(section, 'SMP Tunas Bangsa.xlsx');
  roundId = (await openSchoolRounds(section, npsn))[0] ?? '';
  const window = [[`Masa pengusulan: ${unit}`, '2013-07-29']];
  await expectSection('2013-07-15', window);
  await expectSection('2013-07-29', window);
  await expectSection('2013-07-30', [[`Verifikasi dapat dimulai: ${unit}`, null]]);

  await decideAll(section, roundId);
  await expectSection('2013-07-31', [[`Berita Acara dapat disusun: ${unit}`, null]]);
  const drafted = await draft(section, roundId);
  await expectSection('2013-07-31', [[`Berita Acara menunggu tanda tangan: ${unit}`, null]]);
  await sign(section, drafted);
  await recap(section, roundId);
  await expectSection('2013-08-01', [[`Hasil verifikasi dapat diumumkan: ${unit}`, null]]);
  await announce(section, roundId);
}

const display = [`Masa tayang pengumuman: ${unit}`, '2013-08-07'];
const window = [`Masa keberatan: ${unit}`, '2013-08-19'];

describe('home on every date of the worked chain (class a, SMP, 2013)', () => {
  it('tells section and Suku Dinas what is due, from 15 July to the end of the round on 29 August', async () => {
    await walkToAnnouncement();
    await expectSection('2013-08-01', [display, window]);
    await expectSection('2013-08-07', [display, window]);
    await expectSection('2013-08-08', [window]);
    expect(await dueAt(sudin, '2013-08-08')).toEqual([quarter]);

    section.on('2013-08-16');
    const objection = await register(section, roundId, {
      type: 'tercantum-tidak-layak',
      applicationId: await applicationIdOf(section, 'Arif Wijaya'),
    });
    const reviewDue = [
      `Peninjauan lapangan: keberatan ${objection.agendaNo}, SMP Tunas Bangsa`,
      '2013-08-23',
    ];
    await expectSection('2013-08-16', [window, reviewDue]);
    await expectSection('2013-08-19', [window, reviewDue]);
    await expectSection('2013-08-20', [reviewDue]);

    await review(section, objection.objectionId);
    const { paketId } = await objectionHandlers(section.desk)['objections.report'](
      { objectionIds: [objection.objectionId], date: isoDate('2013-08-20'), number: '12/LHP/2013' },
      quietJob,
    );
    await takeIn(sudin, reportRule, await receivedFrom(section, paketId ?? ''));
    await expectSection('2013-08-22', [[`Menunggu surat perintah: ${unit}`, null]]);
    expect(await dueAt(sudin, '2013-08-22')).toEqual([quarter, [`Surat perintah: ${unit}`, null]]);

    await order();
    expect(await dueAt(sudin, '2013-08-22')).toEqual([quarter]);
    await expectSection('2013-08-22', [[`Perbaikan pengumuman: ${unit}`, null]]);

    section.on('2013-08-23');
    await roundHandlers(section.desk)['rounds.announceCorrection'](
      {
        roundId,
        issuedOn: isoDate('2013-08-23'),
        number: null,
        media: [{ kind: 'papan', detail: 'gerbang sekolah' }],
      },
      quietJob,
    );
    const again = [`Masa keberatan kedua: ${unit}`, '2013-08-28'];
    const shown = [`Masa tayang perbaikan pengumuman: ${unit}`, '2013-08-25'];
    await expectSection('2013-08-23', [shown, again]);
    await expectSection('2013-08-25', [shown, again]);
    await expectSection('2013-08-26', [again]);
    await expectSection('2013-08-28', [again]);
    await expectSection('2013-08-29', [[`Putaran dapat ditutup: ${unit}`, null]]);

    await roundHandlers(section.desk)['rounds.close'](
      { roundId, on: isoDate('2013-08-29'), reason: null },
      quietJob,
    );
    await expectSection('2013-08-29', [['Rekapitulasi data formulir: SMP Tunas Bangsa', null]]);
    expect(await dueAt(sudin, '2013-08-29')).toEqual([quarter]);
  });

  it('gives an objection of the last day, 19 August, a review until 26 August', async () => {
    await walkToAnnouncement();
    section.on('2013-08-19');
    const objection = await register(section, roundId, {
      type: 'tercantum-tidak-layak',
      applicationId: await applicationIdOf(section, 'Arif Wijaya'),
      receivedOn: '2013-08-19',
    });
    const reviewDue = [
      `Peninjauan lapangan: keberatan ${objection.agendaNo}, SMP Tunas Bangsa`,
      '2013-08-26',
    ];
    await expectSection('2013-08-19', [window, reviewDue]);
    await expectSection('2013-08-26', [reviewDue]);
  });
});

/** Thursday 22 August: the head of the Suku Dinas finds the objection right. */
async function order(): Promise<void> {
  const reports = await orderHandlers(sudin.desk)['reports.page'](
    { page: 0, pageSize: 50, sort: null, waiting: true },
    quietJob,
  );
  const { orders } = await orderHandlers(sudin.desk)['orders.issue'](
    {
      decisions: reports.rows.map(({ reportId }) => ({
        reportId,
        finding: 'benar',
        detail: 'dikeluarkan dari daftar',
      })),
      date: isoDate('2013-08-22'),
      number: null,
    },
    quietJob,
  );
  section.on('2013-08-22');
  await takeIn(section, orderRule, await receivedFrom(sudin, orders[0]?.paketId ?? ''));
}
