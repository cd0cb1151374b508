import { afterEach, describe, expect, it } from 'vitest';
import type { ParsedRequestOf } from '#contract/api.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { holidayHandlers } from '../../../../main/services/holidays/handlers.ts';
import {
  movesOfReceived,
  type ReceivedHoliday,
  takeInHolidays,
} from '../../../../main/services/holidays/take-in-table.ts';
import { command } from '../../../../main/services/command.ts';
import { homeHandlers } from '../../../../main/services/home/handlers.ts';
import { officeHandlers } from '../../../../main/services/office/handlers.ts';
import { roundHandlers } from '../../../../main/services/rounds/handlers.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { announceSample } from '../rounds/round-walk.ts';

type Change = ParsedRequestOf<'holidays.preview'>['change'];

let office: TestOffice;
afterEach(() => office.close());

function add(date: string, kind: 'nasional' | 'daerah' = 'daerah', name = 'Pemungutan suara'): Change {
  return { kind: 'put', day: { date: isoDate(date), kind, name, basis: null }, instead: null };
}

const holidays = () => holidayHandlers(office.desk);

describe('a day off added by hand', () => {
  it('shows what it moves, then moves it, raises the version and leaves the rest of the explanation', async () => {
    office = await openTestOffice({ role: 'admin' });
    const { roundId } = await announceSample(office, 'SMP Tunas Bangsa.xlsx', '20101777');
    const change = add('2013-08-14');

    const preview = await holidays()['holidays.preview']({ change }, quietJob);
    expect(preview.differences).toEqual([
      {
        date: '2013-08-14',
        effect: 'added',
        before: null,
        after: 'libur daerah: Pemungutan suara (dasar belum dipastikan)',
      },
    ]);
    expect(preview.moves).toMatchObject([
      {
        subject: 'SMP Tunas Bangsa, kelas a',
        kindLabel: 'Masa keberatan',
        before: '2013-08-19',
        after: '2013-08-20',
        why: '14 Agustus 2013 menjadi libur daerah: Pemungutan suara',
      },
    ]);
    expect(preview.moves[0]?.note).toContain('menyebut 19 Agustus 2013');
    const untouched = await roundHandlers(office.desk)['rounds.get']({ roundId }, quietJob);
    expect(untouched.announcements[0]?.objectionUntil.lastDay).toBe('2013-08-19');

    const done = await holidays()['holidays.apply']({ change, reason: 'Pilkada' }, quietJob);
    expect(done.moves).toEqual(preview.moves);
    const moved = await roundHandlers(office.desk)['rounds.get']({ roundId }, quietJob);
    expect(moved.announcements[0]?.objectionUntil.lastDay).toBe('2013-08-20');
    expect(moved.announcements[0]?.objectionUntil.sentence).toContain('hari libur tambahan kantor versi 1');
    // The display is counted in calendar days: nothing moved it, so nothing touched its explanation.
    expect(moved.announcements[0]?.displayUntil.sentence).not.toContain('kantor');

    const { changes, days } = await holidays()['holidays.list']({ year: 2013 }, quietJob);
    expect(changes).toMatchObject([{ reason: 'Pilkada', moves: preview.moves }]);
    expect(days.find(({ date }) => date === '2013-08-14')).toMatchObject({
      scope: 'kantor',
      mayChange: true,
    });
    const home = await homeHandlers(office.desk)['home.summary']({}, quietJob);
    expect(home.due[0]).toMatchObject({ kind: 'warning', title: '1 tenggat bergeser', link: '/holidays' });
  });

  it('moves the deadline back when it is taken out, and never reuses a version', async () => {
    office = await openTestOffice({ role: 'admin' });
    await announceSample(office, 'SMP Tunas Bangsa.xlsx', '20101777');
    await holidays()['holidays.apply']({ change: add('2013-08-14'), reason: 'Pilkada' }, quietJob);
    const day = { date: isoDate('2013-08-14'), kind: 'daerah' as const };
    const { moves } = await holidays()['holidays.apply'](
      { change: { kind: 'remove', day }, reason: 'batal' },
      quietJob,
    );
    expect(moves).toMatchObject([
      { before: '2013-08-20', after: '2013-08-19', why: '14 Agustus 2013 tidak lagi libur daerah' },
    ]);
    await holidays()['holidays.apply']({ change: add('2013-08-15'), reason: 'lagi' }, quietJob);
    const rows = (await office.database.read('holiday').where({ scope: 'kantor' })) as { version: string }[];
    expect(rows.map(({ version }) => version)).toEqual(['3']);
  });

  it('leaves a closed round as it was', async () => {
    office = await openTestOffice({ role: 'admin' });
    const { roundId } = await announceSample(office, 'SMP Tunas Bangsa.xlsx', '20101777');
    office.on('2013-08-20');
    const rounds = roundHandlers(office.desk);
    await rounds['rounds.close']({ roundId, on: isoDate('2013-08-20'), reason: null }, quietJob);
    const { moves } = await holidays()['holidays.apply'](
      { change: add('2013-08-14'), reason: 'terlambat' },
      quietJob,
    );
    expect(moves).toEqual([]);
    const closed = await rounds['rounds.get']({ roundId }, quietJob);
    expect(closed.announcements[0]?.objectionUntil.lastDay).toBe('2013-08-19');
  });

  it('is refused where it is not the office to say so, already listed, or not there', async () => {
    office = await openTestOffice({ role: 'admin' });
    const preview = (change: Change) => holidays()['holidays.preview']({ change }, quietJob);
    await expect(preview(add('2013-08-14', 'nasional'))).rejects.toMatchObject({ code: 'CAL-001' });
    await expect(
      preview({
        kind: 'replace-years',
        days: [{ date: isoDate('2013-01-01'), kind: 'nasional', name: 'x', basis: null }],
      }),
    ).rejects.toMatchObject({ code: 'CAL-001' });
    await expect(
      preview({ kind: 'remove', day: { date: isoDate('2013-08-08'), kind: 'nasional' } }),
    ).rejects.toMatchObject({ code: 'CAL-003' });
    await holidays()['holidays.apply']({ change: add('2013-08-14'), reason: 'Pilkada' }, quietJob);
    await expect(preview(add('2013-08-14'))).rejects.toMatchObject({ code: 'CAL-002' });
  });
});

describe('the table of the network', () => {
  const dinas = {
    kind: 'dinas',
    office: '31-dinas',
    name: 'Dinas Pendidikan',
    regionCode: '31',
    parent: null,
    role: 'admin',
  } as const;

  it('comes back from xlsx and JSON as it was exported, and raises only the version of its year', async () => {
    office = await openTestOffice({ ...dinas });
    const before = await holidays()['holidays.list']({ year: 2013 }, quietJob);
    for (const format of ['xlsx', 'json'] as const) {
      const offer = await holidays()['holidays.export']({ year: 2013, format }, quietJob);
      const { bytes, name } = office.fetched(offer.token);
      const read = await holidays()['holidays.read']({ file: office.bring(name, bytes) }, quietJob);
      expect(read.problems).toEqual([]);
      expect(read.days).toEqual(
        before.days.map(({ date, kind, name: day, basis }) => ({ date, kind, name: day, basis })),
      );
      const change: Change = { kind: 'replace-years', days: [...read.days] };
      await expect(holidays()['holidays.preview']({ change }, quietJob)).rejects.toMatchObject({
        code: 'CAL-006',
      });
    }
    await holidays()['holidays.apply'](
      { change: add('2013-09-20', 'nasional'), reason: 'SKB perubahan' },
      quietJob,
    );
    const after = await holidays()['holidays.list']({ year: 2013 }, quietJob);
    expect(after.years.find(({ year }) => year === 2013)).toMatchObject({
      version: '2',
      days: 20,
      unconfirmed: 1,
    });
  });

  it('names every cell it cannot read, and what is no table at all', async () => {
    office = await openTestOffice({ ...dinas });
    const read = (name: string, text: string) =>
      holidays()['holidays.read']({ file: office.bring(name, new TextEncoder().encode(text)) }, quietJob);
    const csv =
      'Tanggal;Jenis;Nama;Dasar\n17/08/2027;nasional;Kemerdekaan;SKB\n32/01/2027;nasional;Salah;\n01/01/2027;hari raya;;\n';
    const { days, problems } = await read('libur.csv', csv);
    expect(days).toEqual([{ date: '2027-08-17', kind: 'nasional', name: 'Kemerdekaan', basis: 'SKB' }]);
    expect(problems.map(({ what }) => what)).toEqual([
      '"32/01/2027" bukan tanggal',
      '"hari raya" bukan nasional, cuti bersama, atau daerah',
      'nama hari libur kosong',
    ]);
    await expect(read('a.csv', 'Nama;NIK\nBudi;1\n')).rejects.toMatchObject({ code: 'CAL-004' });
    await expect(read('a.json', '{"year": 2027')).rejects.toMatchObject({ code: 'CAL-004' });
  });

  it('warns of a year without a table on its page, on home and in the explanation', async () => {
    office = await openTestOffice({ today: '2013-12-23' });
    const { years } = await holidays()['holidays.list']({ year: null }, quietJob);
    expect(years.find(({ year }) => year === 2014)).toMatchObject({ version: null });
    const { warnings } = await homeHandlers(office.desk)['home.summary']({}, quietJob);
    expect(warnings.join(' ')).toContain('Tabel hari libur tahun 2014 belum ada');
  });
});

describe('what else moves deadlines', () => {
  it('a Paket of the Dinas, shown before it is taken in; own days stay', async () => {
    office = await openTestOffice({ role: 'admin' });
    await announceSample(office, 'SMP Tunas Bangsa.xlsx', '20101777');
    await holidays()['holidays.apply']({ change: add('2013-12-30'), reason: 'libur kantor' }, quietJob);
    const held = await office.database
      .read('holiday')
      .where({ scope: 'jaringan' })
      .select<Omit<ReceivedHoliday, 'version'>[]>('date', 'kind', 'name', 'basis');
    const received = [
      ...held,
      { date: '2013-08-12', kind: 'cuti-bersama', name: 'Tambahan', basis: 'SKB' },
    ].map((day) => ({ ...day, version: '2013:2' }));
    expect(await movesOfReceived(office.database.read, received)).toEqual([
      {
        label: 'Masa keberatan, SMP Tunas Bangsa, kelas a',
        before: '19 Agustus 2013',
        after: '20 Agustus 2013 (12 Agustus 2013 menjadi cuti bersama: Tambahan)',
      },
    ]);
    await command(office.desk, { action: 'paket.confirm', object: 'uji' }, (work) =>
      takeInHolidays(work, received),
    );
    const { days, changes } = await holidays()['holidays.list']({ year: 2013 }, quietJob);
    expect(days.filter(({ scope }) => scope === 'kantor')).toHaveLength(1);
    expect(changes[0]?.moves).toHaveLength(1);
  });

  it('a setting of G-13, shown before it is changed; other settings move nothing', async () => {
    office = await openTestOffice({ role: 'admin' });
    await announceSample(office, 'SMP Tunas Bangsa.xlsx', '20101777');
    const setting = { key: 'cutiBersamaIsNonWorking', value: 'false' };
    const { moves } = await holidays()['holidays.previewSetting'](setting, quietJob);
    expect(moves).toMatchObject([{ before: '2013-08-19', after: '2013-08-14' }]);
    expect(moves[0]?.why).toContain('cuti bersama kini dihitung hari kerja (G-13)');
    const office_ = officeHandlers(office.desk);
    await office_['settings.change']({ ...setting, reason: 'edaran' }, quietJob);
    await office_['settings.change']({ key: 'listFailed', value: 'true', reason: 'edaran' }, quietJob);
    const { changes } = await holidays()['holidays.list']({ year: 2013 }, quietJob);
    expect(changes).toHaveLength(1);
    expect(changes[0]?.moves).toEqual(moves);
  });

  it('an office target dates a step without a limit, and says that it is no limit of the law', async () => {
    office = await openTestOffice({ role: 'admin' });
    const { roundId } = await announceSample(office, 'SMP Tunas Bangsa.xlsx', '20101777');
    office.on('2013-08-20');
    await roundHandlers(office.desk)['rounds.close'](
      { roundId, on: isoDate('2013-08-20'), reason: null },
      quietJob,
    );
    const recapDue = async () =>
      (await homeHandlers(office.desk)['home.summary']({}, quietJob)).due.find(({ title }) =>
        title.startsWith('Rekapitulasi data formulir'),
      )?.deadline;
    expect(await recapDue()).toBeNull();
    await holidays()['targets.save']({ kind: 'recap', workingDays: 5, reason: 'SOP' }, quietJob);
    expect(await recapDue()).toMatchObject({
      lastDay: '2013-08-27',
      article: 'target kantor, bukan batas hukum',
    });
    await holidays()['targets.save']({ kind: 'recap', workingDays: null, reason: 'dicabut' }, quietJob);
    expect(await recapDue()).toBeNull();
  });
});
