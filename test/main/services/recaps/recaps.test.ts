import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import {
  announcements,
  recapBeritaAcara,
  recapPupils,
  recapSchools,
} from '../../../../main/paket/payloads/recap.ts';
import { returned } from '../../../../main/paket/payloads/answers.ts';
import { Payload } from '../../../../main/paket/payloads/payload-file.ts';
import { printedCode } from '../../../../main/paket/digest.ts';
import { readSpreadsheet } from '../../../../main/adapters/spreadsheet/read-spreadsheet.ts';
import { command } from '../../../../main/services/command.ts';
import { formHandlers } from '../../../../main/services/forms/handlers.ts';
import { recapHandlers } from '../../../../main/services/recaps/handlers.ts';
import { onPaketSealed } from '../../../../main/services/recaps/on-sealed.ts';
import { returnRule } from '../../../../main/services/recaps/take-in-return.ts';
import { schoolHandlers } from '../../../../main/services/schools/handlers.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { joinNetwork, receivedFrom, takeIn } from '../orders/paket-between.ts';
import { announceSample } from '../rounds/round-walk.ts';
import { closeSchool } from './closed-school.ts';

let office: TestOffice;
let recaps: ReturnType<typeof recapHandlers>;
const sd = '20101801';
const smp = '20101777';
const on = isoDate('2013-08-20');

beforeEach(async () => {
  office = await openTestOffice();
  recaps = recapHandlers(office.desk);
});
afterEach(() => office.close());

function makeSchool(npsn: string) {
  return recaps['recaps.makeSchool']({ npsn, on, hardcopyReceivedOn: on }, quietJob);
}

function seal(recapId: string, paketId: string): Promise<void> {
  return command(office.desk, { action: 'paket.sign', object: paketId }, (work) =>
    onPaketSealed(work, paketId, recapId, 'recap'),
  );
}

async function completeForms(npsn: string): Promise<void> {
  const forms = formHandlers(office.desk);
  const { rows } = await forms['accountForms.page'](
    { npsn, incomplete: true, page: 0, pageSize: 200, sort: null },
    quietJob,
  );
  for (const { applicationId, motherName, guardianName, phone, filledOn } of rows) {
    const form = {
      applicationId,
      motherName,
      guardianName,
      phone,
      postalCode: '11610',
      filledOn: isoDate(filledOn ?? '2013-08-12'),
    };
    await forms['accountForms.save'](form, quietJob);
  }
}

describe('the recap of a school', () => {
  it('waits for the end of its round (G-12, Pasal 25)', async () => {
    await announceSample(office, 'SMP Tunas Bangsa.xlsx', smp);
    office.on('2013-08-20');
    await expect(makeSchool(smp)).rejects.toMatchObject({
      code: 'RCP-006',
      values: { name: 'SMP Tunas Bangsa huruf a' },
    });
    await expect(makeSchool(sd)).rejects.toMatchObject({ code: 'RCP-050' });
  });

  it('leaves a pupil without postal code behind by name and reason, and takes him in with the next revision', async () => {
    await closeSchool(office, 'SDN Kembangan Utara 01 Pg.xlsx', sd);
    const first = await makeSchool(sd);
    expect(first).toMatchObject({
      level: 'school',
      revision: 0,
      state: 'received',
      blocked: 1,
      leftBehind: [{ reason: 'Formulir belum lengkap: kode pos', schoolName: 'SDN Kembangan Utara 01 Pg' }],
    });
    const [left] = first.leftBehind;
    expect(left?.name).not.toBe('');
    const inFirst = (await office.database.read('recap_row').where({ recap_id: first.recapId })) as unknown[];
    expect(inFirst).toHaveLength(first.pupils);
    expect(first.totals.at(-1)).toMatchObject({ label: 'Jumlah', total: first.pupils });

    await completeForms(sd);
    const second = await makeSchool(sd);
    expect(second).toMatchObject({ revision: 1, pupils: first.pupils + 1, blocked: 0, leftBehind: [] });
    expect((await recaps['recaps.get']({ recapId: first.recapId }, quietJob)).state).toBe('superseded');
    const frozen = formHandlers(office.desk)['accountForms.save'](
      {
        applicationId: left?.applicationId ?? '',
        motherName: 'X',
        guardianName: 'Y',
        phone: null,
        postalCode: '11610',
        filledOn: on,
      },
      quietJob,
    );
    await expect(frozen).rejects.toMatchObject({ code: 'RCP-011' });
  });

  it('of a madrasah is made by its Kemenag office (Pasal 25 huruf c)', async () => {
    await expect(makeSchool('60706341')).rejects.toMatchObject({
      code: 'RCP-053',
      values: {
        article: 'Pasal 25 huruf c',
        authority: 'Kantor Kementerian Agama Kota Administrasi Jakarta Barat',
      },
    });
    const { schools } = await recaps['recaps.office']({}, quietJob);
    expect(schools.find(({ npsn }) => npsn === '60706341')).toMatchObject({
      destination: 'Kantor Kementerian Agama Kota Administrasi Jakarta Barat',
      make: { allowed: false },
    });
    expect(schools.find(({ npsn }) => npsn === smp)).toMatchObject({
      destination: 'Suku Dinas Pendidikan Dasar Kota Administrasi Jakarta Barat',
      roundState: 'Belum dibuka',
    });
  });
});

describe('the recap of the section', () => {
  it('adds up its schools, nihil included, madrasah left out and said so; paper and Paket carry one digest (Pasal 25-28)', async () => {
    await joinNetwork(office);
    await closeSchool(office, 'SDN Kembangan Utara 01 Pg.xlsx', sd);
    await closeSchool(office, 'SMP Tunas Bangsa.xlsx', smp);
    await schoolHandlers(office.desk)['schools.nihil']({ npsn: '20105230', letter: '421/09/2013' }, quietJob);
    const schools = [await makeSchool(sd), await makeSchool(smp)];
    expect((await recaps['recaps.office']({}, quietJob)).prepare).toEqual({ allowed: true, why: null });

    const section = await recaps['recaps.prepare']({ on }, quietJob);
    const pupils = schools.reduce((sum, school) => sum + school.pupils, 0);
    expect(section).toMatchObject({ level: 'section', state: 'draft', pupils, seal: { allowed: true } });
    expect(section.totals.at(-1)).toMatchObject({ label: 'Jumlah', total: pupils });
    const [baru, lanjutan, boys, girls] = (['baru', 'lanjutan', 'L', 'P'] as const).map(
      (part) => section.totals.at(-1)?.[part] ?? 0,
    );
    expect([(baru ?? 0) + (lanjutan ?? 0), (boys ?? 0) + (girls ?? 0)]).toEqual([pupils, pupils]);
    expect(section.leftBehind.map(({ name, reason }) => `${name}: ${reason}`)).toContain(
      'MIS Al-Ikhlas: Madrasah, diserahkan kepada Kantor Kementerian Agama Kota Administrasi Jakarta Barat (Pasal 25 huruf c)',
    );

    const { payload, contentDigest } = await receivedFrom(office, section.paketId ?? '');
    expect(payload.rows(recapPupils)).toHaveLength(pupils);
    expect(payload.rows(recapBeritaAcara)).toMatchObject([
      { npsn: smp, signatories: [{}, {}, {}] },
      { npsn: sd },
    ]);
    expect(payload.rows(announcements)).toHaveLength(2);
    expect(payload.rows(recapSchools).filter(({ nihil }) => nihil)).toMatchObject([
      { npsn: '20105230', pupils: 0 },
    ]);
    expect(payload.rows(recapSchools).map(({ npsn }) => npsn)).not.toContain('60706341');
    const paper = await office.database
      .read('document')
      .where({ document_id: section.documentId })
      .first<{ snapshot: string }>('snapshot');
    expect(paper.snapshot).toContain(`KJP1 ${contentDigest}`);
    expect(paper.snapshot).toContain(printedCode(contentDigest).replaceAll('-', ' '));
  });

  it('is sealed with its Paket; a returned one is answered by the next revision', async () => {
    await joinNetwork(office);
    await closeSchool(office, 'SMP Tunas Bangsa.xlsx', smp);
    await makeSchool(smp);
    const draft = await recaps['recaps.prepare']({ on }, quietJob);
    const again = await recaps['recaps.prepare']({ on }, quietJob);
    expect((await recaps['recaps.get']({ recapId: draft.recapId }, quietJob)).state).toBe('superseded');
    await seal(again.recapId, again.paketId ?? '');
    const sealed = await recaps['recaps.get']({ recapId: again.recapId }, quietJob);
    expect(sealed).toMatchObject({
      revision: 1,
      state: 'sealed',
      sealedOn: '2013-08-20',
      seal: { allowed: false },
    });
    expect(await office.database.read('application').where({ recap_id: again.recapId })).toHaveLength(
      again.pupils,
    );
    await office.database.write('paket').where({ paket_id: again.paketId }).update({ state: 'dikirim' });
    expect((await recaps['recaps.get']({ recapId: again.recapId }, quietJob)).stateLabel).toBe('Dikirim');
    await expect(
      recaps['recaps.returnTo']({ paketId: again.paketId ?? '', reason: 'salah alamat' }, quietJob),
    ).rejects.toMatchObject({ code: 'RCP-052' });

    const paket = await receivedFrom(office, again.paketId ?? '');
    const of = { stream: 'recap', epoch: 1, seq: paket.seq, digest: paket.digest };
    await takeIn(office, returnRule, {
      ...paket,
      kind: 'return',
      payload: new Payload().set(returned, [{ of, reasons: ['Jumlah tidak cocok'] }]),
    });
    expect((await recaps['recaps.get']({ recapId: again.recapId }, quietJob)).stateLabel).toBe(
      'Dikembalikan',
    );
    // Its forms are open again, so that the reasons can be answered.
    const { rows } = await formHandlers(office.desk)['accountForms.page'](
      { npsn: smp, incomplete: false, page: 0, pageSize: 1, sort: null },
      quietJob,
    );
    const form = {
      applicationId: rows[0]?.applicationId ?? '',
      motherName: 'Ibu Baru',
      guardianName: 'Ayah',
    };
    await formHandlers(office.desk)['accountForms.save'](
      { ...form, phone: null, postalCode: '11620', filledOn: on },
      quietJob,
    );
    await makeSchool(smp);
    const next = await recaps['recaps.prepare']({ on }, quietJob);
    expect(
      await office.database
        .read('recap_row')
        .where({ recap_id: next.recapId })
        .whereLike('content', '%Ibu Baru%'),
    ).toHaveLength(1);
    await seal(next.recapId, next.paketId ?? '');
    expect((await recaps['recaps.get']({ recapId: again.recapId }, quietJob)).state).toBe('superseded');
    expect((await recaps['recaps.page']({ page: 0, pageSize: 50, sort: null }, quietJob)).total).toBe(5);
  });

  it('takes in a recipient carried over by the update of Pasal 58, who has no round (G-29)', async () => {
    await joinNetwork(office);
    await closeSchool(office, 'SMP Tunas Bangsa.xlsx', smp);
    const carried = await office.database
      .read('application')
      .where({ npsn: smp, state: 'provisional', kind: 'baru' })
      .first<{ application_id: string }>('application_id');
    await office.database.write('application').where(carried).update({ kind: 'lanjutan', round_id: null });
    const school = await makeSchool(smp);
    const section = await recaps['recaps.prepare']({ on }, quietJob);
    expect(section.totals.at(-1)).toEqual(school.totals.at(-1));
    const { payload } = await receivedFrom(office, section.paketId ?? '');
    const rows = payload.rows(recapPupils);
    expect(rows.find(({ application_id }) => application_id === carried.application_id)?.kind).toBe(
      'lanjutan',
    );
    expect(section.totals.at(-1)?.lanjutan).toBe(rows.filter(({ kind }) => kind === 'lanjutan').length);
  });

  it('needs a school recap and a network', async () => {
    expect((await recaps['recaps.office']({}, quietJob)).prepare).toMatchObject({ allowed: false });
    await expect(recaps['recaps.prepare']({ on: isoDate('2013-07-29') }, quietJob)).rejects.toMatchObject({
      code: 'RCP-008',
    });
    await closeSchool(office, 'SMP Tunas Bangsa.xlsx', smp);
    await makeSchool(smp);
    await expect(recaps['recaps.prepare']({ on }, quietJob)).rejects.toMatchObject({ code: 'NET-001' });
    expect(await office.database.read('recap').where({ level: 'section' })).toHaveLength(0);
  });

  it('is exported as a workbook that keeps every NIK and postal code as text', async () => {
    await closeSchool(office, 'SMP Tunas Bangsa.xlsx', smp);
    const { recapId, pupils } = await makeSchool(smp);
    const { token, name } = await recaps['recaps.export']({ recapId }, quietJob);
    expect(name).toBe('Rekap SMP Tunas Bangsa revisi 0.xlsx');
    const reading = await readSpreadsheet(office.fetched(token).bytes, name);
    if (reading.kind !== 'sheets') throw new Error(reading.kind);
    const [sheet] = reading.sheets;
    expect(sheet?.rows).toHaveLength(pupils + 1);
    expect(JSON.stringify(sheet?.rows[1])).toMatch(/"\d{16}"/);
  });
});
