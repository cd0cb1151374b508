import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { readSpreadsheet } from '../../../../main/adapters/spreadsheet/read-spreadsheet.ts';
import { csvBytes } from '../../../../main/services/incidents/csv-text.ts';
import { incidentHandlers } from '../../../../main/services/incidents/handlers.ts';
import { homeHandlers } from '../../../../main/services/home/handlers.ts';
import { recapHandlers } from '../../../../main/services/recaps/handlers.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { joinNetwork } from '../orders/paket-between.ts';
import { closeSchool } from '../recaps/closed-school.ts';

let office: TestOffice;
let incidents: ReturnType<typeof incidentHandlers>;
let paketId = '';
let pupils = 0;
const smp = '20101777';
const on = isoDate('2013-08-20');
const page = { page: 0, pageSize: 200, sort: null };

/** A section whose recap lies in a Paket for the Suku Dinas. */
beforeAll(async () => {
  office = await openTestOffice();
  incidents = incidentHandlers(office.desk);
  await joinNetwork(office);
  await closeSchool(office, 'SMP Tunas Bangsa.xlsx', smp);
  const recaps = recapHandlers(office.desk);
  await recaps['recaps.makeSchool']({ npsn: smp, on, hardcopyReceivedOn: on }, quietJob);
  const recap = await recaps['recaps.prepare']({ on }, quietJob);
  paketId = recap.paketId ?? '';
  pupils = recap.pupils;
  office.actAs('kepala');
});
afterAll(() => office.close());

const found = { foundOn: on, foundTime: '09:30' };
const record = (kind: 'paket' | 'document', ref: string) =>
  incidents['incidents.record'](
    { items: [{ kind, ref }], description: 'Flashdisk tertinggal di angkutan umum', lostOn: on, ...found },
    quietJob,
  );
const step = (incidentId: string, kind: 'langkah' | 'subjek' | 'lembaga' | 'selesai', time = '10:00') =>
  incidents['incidents.addStep'](
    { incidentId, kind, on, time, told: 'semua orang tua', note: 'Surat dikirim' },
    quietJob,
  );
const assess = (
  ...items: readonly { kind: 'paket' | 'document' | 'import' | 'school' | 'office'; ref: string }[]
) => incidents['incidents.assess']({ items: [...items] }, quietJob);

describe('what was lost', () => {
  it('LG11: is found by its number, its file or its school', async () => {
    const find = (text: string) => incidents['incidents.find']({ text }, quietJob);
    const { agenda_no } = await office.database
      .read('paket')
      .where({ paket_id: paketId })
      .first<{ agenda_no: string }>('agenda_no');
    expect(await find(agenda_no)).toMatchObject([{ kind: 'paket', ref: paketId, encrypted: true }]);
    expect((await find('Tunas Bangsa')).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['document', 'import', 'school']),
    );
    expect(await find('100%')).toEqual([]);
  });

  it('LG11: a lost Paket gives exactly the children inside it, and that it is encrypted', async () => {
    const affected = await assess({ kind: 'paket', ref: paketId });
    expect(affected).toMatchObject({
      persons: pupils,
      bySchool: [{ label: 'SMP Tunas Bangsa', persons: pupils }],
      protectionLabel: 'Seluruhnya tersandi',
    });
    expect(affected.dataKinds).toEqual(expect.arrayContaining(['NIK', 'alamat', 'nama ibu kandung']));
  });

  it('counts a child once, however many of the lost files name him', async () => {
    const { import_id } = await office.database.read('import_file').first<{ import_id: string }>('import_id');
    const file = await assess({ kind: 'import', ref: import_id });
    const both = await assess({ kind: 'import', ref: import_id }, { kind: 'paket', ref: paketId });
    expect(both.persons).toBe(file.persons);
    expect([file.protectionLabel, both.protectionLabel]).toEqual([
      'Tidak tersandi',
      'Sebagian tidak tersandi',
    ]);
    const { n } = await office.database.read('application').count({ n: '*' }).first<{ n: number }>();
    expect((await assess({ kind: 'office', ref: 'kantor' })).persons).toBe(n);
  });

  it('a lost paper gives those whose names stand on it, and only the columns it shows', async () => {
    const { document_id, entries } = await office.database
      .read('announcement')
      .first<{ document_id: string; entries: string }>('document_id', 'entries');
    const affected = await assess({ kind: 'document', ref: document_id });
    expect(affected.persons).toBe((JSON.parse(entries) as unknown[]).length);
    expect(affected.dataKinds).not.toContain('nama ibu kandung');
    expect(affected.protectionLabel).toBe('Tidak tersandi');
  });

  it('refuses what is not in the books', async () => {
    await expect(assess({ kind: 'paket', ref: 'tidak-ada' })).rejects.toMatchObject({ code: 'INC-001' });
  });
});

describe('the register of incidents', () => {
  it('LG11: keeps the list as it was and counts 3 x 24 hours from when it was found', async () => {
    const { incidentId, number } = await record('paket', paketId);
    expect(number).toBe('INS-2013-001');
    expect(await incidents['incidents.get']({ incidentId }, quietJob)).toMatchObject({
      persons: pupils,
      foundAt: '2013-08-20 09:30',
      dueAt: '2013-08-23 09:30',
      hoursLeft: 71,
      closed: false,
    });
    const { rows, total } = await incidents['incidents.persons'](
      { incidentId, school: '', ...page },
      quietJob,
    );
    expect([total, new Set(rows.map(({ name }) => name)).size]).toEqual([pupils, pupils]);
    expect(rows[0]).toMatchObject({ schoolName: 'SMP Tunas Bangsa' });
  });

  it('ends only after both notices, and takes no step from the future or from before', async () => {
    const { incidentId } = await record('paket', paketId);
    await step(incidentId, 'langkah');
    await expect(step(incidentId, 'selesai')).rejects.toMatchObject({
      code: 'INC-006',
      values: { missing: 'orang tua atau wali dan lembaga' },
    });
    await expect(step(incidentId, 'subjek', '09:00')).rejects.toMatchObject({ code: 'INC-004' });
    await expect(step(incidentId, 'subjek', '23:59')).rejects.toMatchObject({ code: 'INC-003' });
    await step(incidentId, 'subjek');
    await step(incidentId, 'lembaga');
    await step(incidentId, 'selesai');
    await expect(step(incidentId, 'langkah')).rejects.toMatchObject({ code: 'INC-005' });
    const { rows } = await incidents['incidents.page'](page, quietJob);
    expect(rows.find((row) => row.incidentId === incidentId)).toMatchObject({
      toldSubjects: true,
      toldAuthority: true,
      closed: true,
    });
  });

  it('LG11: home warns of the running clock until both are told; an operator is led to whom to ask', async () => {
    const { incidentId } = await record('paket', paketId);
    const warned = async () =>
      (await homeHandlers(office.desk)['home.summary']({}, quietJob)).due.find(
        ({ id }) => id === `incident-${incidentId}`,
      );
    expect((await warned())?.title).toMatch(/: beri tahu orang tua atau wali dan lembaga$/);
    expect(await warned()).toMatchObject({
      why: 'sisa 71 jam, sampai 23 Agustus 2013 pukul 09.30 WIB',
      link: `/incidents/${incidentId}`,
      kind: 'warning',
    });
    office.actAs('operator');
    expect((await warned())?.link).toBe('/incidents');
    office.actAs('kepala');
    await step(incidentId, 'subjek');
    expect((await warned())?.title).toMatch(/: beri tahu lembaga$/);
    await step(incidentId, 'lembaga');
    expect(await warned()).toBeUndefined();
  });

  it('LG11: gives the list as a workbook without NIK, every cell text', async () => {
    const { incidentId } = await record('paket', paketId);
    const offer = await incidents['incidents.exportPersons']({ incidentId }, quietJob);
    const reading = await readSpreadsheet(office.fetched(offer.token).bytes, offer.name);
    if (reading.kind !== 'sheets') throw new Error('no workbook');
    expect(reading.sheets[0]?.rows).toHaveLength(pupils + 1);
    const niks = await office.database.read('pupil').whereNotNull('nik').pluck<string[]>('nik');
    const text = JSON.stringify(reading.sheets);
    expect(niks.filter((nik) => text.includes(nik))).toEqual([]);
  });

  it.each(['subjek', 'lembaga'] as const)(
    'LG11: the notice to the %s says what, when, how and what is being done (Pasal 46 ayat (2))',
    async (to) => {
      const { incidentId } = await record('paket', paketId);
      await step(incidentId, 'langkah');
      const offer = await incidents['incidents.notice']({ incidentId, to }, quietJob);
      const paper = new TextDecoder().decode(office.fetched(offer.token).bytes);
      for (const part of [
        'Pasal 46',
        '20 Agustus 2013 pukul 09.30 WIB',
        'angkutan umum',
        'NIK',
        'Surat dikirim',
      ])
        expect(paper).toContain(part);
      expect(paper).toContain('"draft":true');
    },
  );
});

it('LG11: a list too long for a workbook comes as csv, and no cell of it is a formula', () => {
  const text = new TextDecoder().decode(csvBytes([[1, '=HYPERLINK("x")', '＝1+1', 'Siti "Ani"', null]]));
  expect(text).toBe('1;"\'=HYPERLINK(""x"")";"\'＝1+1";"Siti ""Ani""";\r\n');
});
