import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { formHandlers } from '../../../../main/services/forms/handlers.ts';
import { gradeOf } from '../../../../main/services/forms/form-facts.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { announceSample, decideAll, importSample, openSchoolRounds } from '../rounds/round-walk.ts';

let office: TestOffice;
let forms: ReturnType<typeof formHandlers>;
const npsn = '20101801';
const page = { npsn, incomplete: false, page: 0, pageSize: 200, sort: null };

beforeEach(async () => {
  office = await openTestOffice();
  forms = formHandlers(office.desk);
});
afterEach(() => office.close());

describe('account-opening forms', () => {
  it('are taken over from the recap; the one without postal code is named and stays incomplete', async () => {
    await announceSample(office, 'SDN Kembangan Utara 01 Pg.xlsx', npsn);
    const listed = (await forms['accountForms.page'](page, quietJob)).total;
    office.on('2013-08-12');
    const taken = await forms['accountForms.fillFromRecap'](
      { npsn, filledOn: isoDate('2013-08-12') },
      quietJob,
    );
    expect(taken).toEqual({ filled: listed, incomplete: 1 });
    const { rows, total } = await forms['accountForms.page']({ ...page, incomplete: true }, quietJob);
    expect(total).toBe(1);
    const [blocked] = rows;
    expect(blocked).toMatchObject({
      complete: false,
      problems: ['kode pos'],
      postalCode: null,
      filledOn: '2013-08-12',
    });

    const request = {
      applicationId: blocked?.applicationId ?? '',
      motherName: 'Rina',
      guardianName: 'Budi',
      phone: '8123456789',
      filledOn: isoDate('2013-08-12'),
    };
    await expect(
      forms['accountForms.save']({ ...request, postalCode: '1161' }, quietJob),
    ).rejects.toMatchObject({ code: 'RCP-003' });
    const saved = await forms['accountForms.save']({ ...request, postalCode: '11610' }, quietJob);
    expect(saved).toMatchObject({ complete: true, problems: [], phone: '08123456789', motherName: 'Rina' });
    expect((await forms['accountForms.page']({ ...page, incomplete: true }, quietJob)).total).toBe(0);
    expect(
      await office.database
        .read('application')
        .where({ application_id: request.applicationId })
        .first('state'),
    ).toEqual({ state: 'provisional' });
  });

  it('wait for the announcement (Pasal 13(4))', async () => {
    await importSample(office, 'SDN Kembangan Utara 01 Pg.xlsx');
    const [roundId = ''] = await openSchoolRounds(office, npsn);
    await decideAll(office, roundId);
    const { application_id } = await office.database
      .read('application')
      .first<{ application_id: string }>('application_id');
    const save = forms['accountForms.save'](
      {
        applicationId: application_id,
        motherName: 'A',
        guardianName: 'B',
        phone: null,
        postalCode: null,
        filledOn: isoDate('2013-07-30'),
      },
      quietJob,
    );
    await expect(save).rejects.toMatchObject({ code: 'APP-012' });
  });

  it.each([
    ['7', 7],
    ['7A', 7],
    ['VII-B', 7],
    ['XII IPA', 12],
    ['12', 12],
    ['nol kecil', null],
  ] as const)('read the kelas %s as %s', (text, grade) => {
    expect(gradeOf(text)).toBe(grade);
  });
});

describe('a pupil added by a correction (Pasal 22)', () => {
  let applicationId: string;

  beforeEach(async () => {
    await announceSample(office, 'SDN Kembangan Utara 01 Pg.xlsx', npsn);
    office.on('2013-08-26');
    const row = await office.database
      .read('application')
      .where({ npsn })
      .first<{ application_id: string; pupil_id: string }>('application_id', 'pupil_id');
    applicationId = row.application_id;
    await office.database
      .write('application')
      .where({ application_id: applicationId })
      .update({ state: 'addedByCorrection', via_correction: 1, documents: '{}', consent: 0 });
  });

  const person = {
    receivedOn: isoDate('2013-08-26'),
    nik: null,
    kkNumber: null,
    nisn: null,
    address: 'Jl. Basoka Raya 14',
    rt: '003',
    rw: '004',
    kelurahan: 'Srengseng',
    kecamatan: 'Kembangan',
    kota: 'Jakarta Barat',
    category: null,
  };

  it('owes letter, papers, consent and form, and becomes a candidate with the last of them', async () => {
    const half = await forms['added.complete'](
      { ...person, applicationId, documents: ['surat-permohonan', 'kk'] },
      quietJob,
    );
    expect(half.missing).toEqual([
      'KK, SKTM, dan surat keterangan aktif',
      'Formulir Aplikasi Pembukaan Rekening',
    ]);
    const papers = await forms['added.complete'](
      { ...person, applicationId, documents: ['sktm', 'surat-aktif'] },
      quietJob,
    );
    expect(papers.missing).toEqual(['Formulir Aplikasi Pembukaan Rekening']);
    const form = {
      applicationId,
      motherName: 'Rina',
      guardianName: 'Budi',
      phone: null,
      postalCode: '11610',
      filledOn: isoDate('2013-08-26'),
    };
    await forms['accountForms.save'](form, quietJob);
    expect(
      await office.database
        .read('application')
        .where({ application_id: applicationId })
        .first('state', 'received_on'),
    ).toEqual({ state: 'provisional', received_on: '2013-08-26' });
  });

  it('may be dropped with a reason', async () => {
    await forms['added.drop']({ applicationId, reason: 'Pindah ke luar Daerah' }, quietJob);
    expect(
      await office.database
        .read('application')
        .where({ application_id: applicationId })
        .first('state', 'outcome'),
    ).toEqual({ state: 'withdrawn', outcome: 'Dicoret: Pindah ke luar Daerah' });
    await expect(forms['added.drop']({ applicationId, reason: 'lagi' }, quietJob)).rejects.toMatchObject({
      code: 'APP-001',
    });
  });
});
