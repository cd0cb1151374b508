import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RequestOf } from '#contract/api.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { command } from '../../../../main/services/command.ts';
import { recapHandlers } from '../../../../main/services/recaps/handlers.ts';
import { recipientHandlers } from '../../../../main/services/recipients/handlers.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { decree, determineSchool, school } from './determined-school.ts';

let office: TestOffice;
let handlers: ReturnType<typeof recipientHandlers>;
let active: readonly string[];

/** Three active recipients of 2013/2014; the office stands in July of the next school year. */
beforeEach(async () => {
  office = await openTestOffice();
  handlers = recipientHandlers(office.desk);
  const pupils = (await determineSchool(office)).slice(0, 3);
  for (const [index, { applicationId }] of pupils.entries())
    await handlers['recipients.openAccount'](
      {
        applicationId,
        bank: 'Bank DKI',
        branch: '',
        accountNo: `0012345678${index}`,
        openedOn: isoDate('2013-10-01'),
      },
      quietJob,
    );
  active = pupils.map(({ applicationId }) => applicationId);
  office.on('2014-07-14');
});
afterEach(() => office.close());

const newYear = () =>
  command(office.desk, { action: 'uji.tahun', object: 'schoolYear' }, async ({ db }) => {
    await db('setting').where({ key: 'schoolYear' }).update({ value: '2014/2015' });
  });
const save = (applicationId: string | undefined, change: Partial<RequestOf<'yearUpdates.save'>>) =>
  handlers['yearUpdates.save'](
    {
      applicationId: applicationId ?? '',
      outcome: 'naik-kelas',
      classGrade: '5',
      newNpsn: null,
      newLevel: null,
      source: 'sekolah',
      papers: [],
      ...change,
      movedOn: isoDate(change.movedOn ?? '2014-07-14'),
    },
    quietJob,
  );
const applicationsOf = (schoolYear: string) =>
  office.database
    .read('application')
    .where({ school_year: schoolYear })
    .select<Readonly<Record<string, string | number | null>>[]>(
      'application_id',
      'kind',
      'state',
      'level',
      'npsn',
      'round_id',
      'consent',
    );

describe('the yearly update (Pasal 58-60)', () => {
  it('is for recipients of an earlier year; only leaving and moving may happen within it', async () => {
    await expect(save(active[0], {})).rejects.toMatchObject({ code: 'PEN-025' });
    const left = await save(active[0], { outcome: 'keluar', classGrade: '' });
    expect(left.says).toContain('berakhir');
    const view = await handlers['recipients.get']({ applicationId: active[0] ?? '' }, quietJob);
    expect(view).toMatchObject({
      state: 'ended',
      ended: { on: '2014-07-14', reason: 'Keluar dari sekolah' },
    });
    expect(view.actions.openAccount.allowed).toBe(false);
  });

  it('carries over whoever stays on the level: into the recap without Format 1, once', async () => {
    await newYear();
    expect((await save(active[0], {})).says).toContain('tanpa Format 1');
    const [carried] = await applicationsOf('2014/2015');
    expect(carried).toMatchObject({
      kind: 'lanjutan',
      state: 'provisional',
      round_id: null,
      npsn: school.npsn,
    });
    await expect(save(active[0], {})).rejects.toMatchObject({ code: 'PEN-013' });

    await recapHandlers(office.desk)['recaps.makeSchool'](
      { npsn: school.npsn, on: isoDate('2014-07-14'), hardcopyReceivedOn: isoDate('2014-07-14') },
      quietJob,
    );
    expect((await applicationsOf('2014/2015')).map(({ state }) => state)).toEqual(['recapped']);
  });

  it('the next decree goes on with the same account; the old aid ends', async () => {
    await newYear();
    await save(active[0], {});
    const next = String((await applicationsOf('2014/2015'))[0]?.['application_id']);
    office.on('2014-10-01');
    await decree(office, 'kepgub-2', '2014-10-01', [next], 190_000);
    expect(await handlers['recipients.get']({ applicationId: next }, quietJob)).toMatchObject({
      state: 'active',
      accountNo: '00123456780',
      monthly: 190_000,
    });
    expect(await handlers['recipients.get']({ applicationId: active[0] ?? '' }, quietJob)).toMatchObject({
      state: 'ended',
    });
  });

  it('a change of level is a new application with Format 1; the amount follows from its month', async () => {
    await newYear();
    const saved = await save(active[0], {
      outcome: 'pindah-jenjang',
      classGrade: '7',
      newNpsn: '20101561',
      newLevel: 'SMP',
      papers: ['surat-permohonan', 'kk', 'sktm', 'surat-aktif'],
    });
    expect(saved.says).toContain('usulan barunya tercatat');
    expect(await applicationsOf('2014/2015')).toMatchObject([
      { kind: 'lanjutan', state: 'submitted', level: 'SMP', npsn: '20101561', consent: 1 },
    ]);
    const view = await handlers['recipients.get']({ applicationId: active[0] ?? '' }, quietJob);
    expect(view.state).toBe('active');
    expect(view.spells).toEqual([
      { from: 'Juli 2013', level: 'SD', monthly: 180_000 },
      { from: 'Juli 2014', level: 'SMP', monthly: null },
    ]);
  });

  it('without its papers the new application is incomplete; a level elsewhere files with its own school', async () => {
    await newYear();
    await save(active[0], {
      outcome: 'pindah-jenjang',
      classGrade: '7',
      newNpsn: '20101561',
      newLevel: 'SMP',
    });
    expect(await applicationsOf('2014/2015')).toMatchObject([{ state: 'incomplete', consent: 0 }]);
    const back = save(active[1], { outcome: 'pindah-jenjang', newNpsn: '60706341', newLevel: 'MI' });
    await expect(back).rejects.toMatchObject({ code: 'PEN-012' });
    const unknown = save(active[1], { outcome: 'pindah-jenjang', newNpsn: '99999999', newLevel: 'SMP' });
    await expect(unknown).rejects.toMatchObject({ code: 'SCH-002' });
    // The school is in another kecamatan: its own section receives the letter.
    const elsewhere = await save(active[1], {
      outcome: 'pindah-sekolah',
      newNpsn: '20101902',
      classGrade: '5',
    });
    expect(elsewhere.says).not.toContain('Format 1');
    expect(await applicationsOf('2014/2015')).toHaveLength(1);
  });

  it('only a school outside the Daerah may be spoken for, and it stands apart (G-51)', async () => {
    await newYear();
    await expect(save(active[0], { source: 'wali' })).rejects.toMatchObject({ code: 'PEN-016' });
    await command(office.desk, { action: 'uji.luar', object: 'recipient' }, async ({ db }) => {
      await db('recipient').where({ application_id: active[0] }).update({ school_region: 'luar-dki' });
    });
    const before = await handlers['yearUpdates.overview']({}, quietJob);
    expect(before).toMatchObject({
      schoolYear: '2014/2015',
      asked: [{ recipients: 1, updated: 0 }],
      bound: [{ recipients: 2 }],
    });
    await save(active[0], { source: 'wali' });
    const { rows } = await handlers['yearUpdates.page'](
      { npsn: school.npsn, show: 'missing', page: 0, pageSize: 50, sort: null },
      quietJob,
    );
    expect(rows.map(({ applicationId }) => applicationId).sort()).toEqual([...active.slice(1)].sort());
  });

  it('becomes comparison data of the year without those who left (Pasal 58(2))', async () => {
    await newYear();
    await expect(handlers['yearUpdates.makeComparison']({}, quietJob)).rejects.toMatchObject({
      code: 'PEN-024',
    });
    await save(active[0], {});
    await save(active[1], { outcome: 'tamat', classGrade: '' });
    expect(await handlers['yearUpdates.makeComparison']({}, quietJob)).toEqual({ persons: 1 });
    await save(active[2], {});
    expect(await handlers['yearUpdates.makeComparison']({}, quietJob)).toEqual({ persons: 2 });
    expect((await handlers['yearUpdates.overview']({}, quietJob)).comparison).toEqual({
      persons: 2,
      on: '2014-07-14',
    });
    const sets = await office.database
      .read('comparison_set')
      .where({ source: 'pembaharuan-58' })
      .select('version', 'persons');
    expect(sets).toEqual([{ version: '2014/2015', persons: 2 }]);
  });

  it('comes by list too; a change of level does not, because Format 1 must come with it', async () => {
    await newYear();
    const names = await office.database
      .read('recipient')
      .whereIn('application_id', active)
      .orderBy('name')
      .select<{ name: string }[]>('name');
    const text = [
      'NIK,Nama,Keadaan,Kelas,NPSN tujuan,Jenjang tujuan,Tanggal pindah',
      `,${names[0]?.name},Naik kelas,5,,,14/07/2014`,
      `,${names[1]?.name},"Tamat, tidak melanjutkan",,,,30/06/2014`,
      `,${names[2]?.name},Melanjutkan ke jenjang berikutnya,7,20101561,SMP,14/07/2014`,
    ].join('\n');
    const file = office.bring('pembaharuan.csv', new TextEncoder().encode(text));
    const list = await handlers['recipientLists.preview']({ kind: 'update', file }, quietJob);
    expect(list).toMatchObject({ ready: 2, refused: 1 });
    expect(await handlers['recipientLists.commit']({ listId: list.listId }, quietJob)).toEqual({
      taken: 2,
      refused: 1,
    });
    expect(await applicationsOf('2014/2015')).toHaveLength(1);
  });
});
