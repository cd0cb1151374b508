import { afterEach, describe, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { formHandlers } from '../../../../main/services/forms/handlers.ts';
import { objectionHandlers } from '../../../../main/services/objections/handlers.ts';
import { orderHandlers } from '../../../../main/services/orders/handlers.ts';
import { orderRule } from '../../../../main/services/orders/take-in-order.ts';
import { reportRule } from '../../../../main/services/orders/take-in-report.ts';
import {
  openTestOffice,
  quietJob,
  type TestOffice,
  type TestOfficeOptions,
} from '../../../support/office.ts';
import { joinNetwork, receivedFrom, takeIn } from '../orders/paket-between.ts';
import { announceCorrection, paperOf, reportOn, roundOf } from '../orders/paper-order.ts';
import { announceClassB, outsideSchool } from './class-b-round.ts';
import { applicationIdOf, newcomer, register, review, stateOf } from './objection-walk.ts';

const offices: TestOffice[] = [];
const waiting = { page: 0, pageSize: 50, sort: null, waiting: true };
const reviewDay = '2013-08-20';

afterEach(async () => {
  for (const office of offices.splice(0)) await office.close();
});

async function open(options: TestOfficeOptions): Promise<TestOffice> {
  const office = await openTestOffice(options);
  offices.push(office);
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
};
const kanwil: TestOfficeOptions = {
  kind: 'kanwil-kemenag',
  office: '31-kanwil-kemenag',
  name: 'Kantor Wilayah Kementerian Agama Provinsi DKI Jakarta',
  regionCode: '31',
  parent: null,
  role: 'kepala',
};

/** An objection against Ahmad Fadli, reviewed by the head of the office alone (Pasal 19). */
async function reviewed(office: TestOffice, roundId: string, role: string): Promise<string> {
  office.on('2013-08-16');
  const { objectionId } = await register(office, roundId, {
    type: 'tercantum-tidak-layak',
    applicationId: await applicationIdOf(office, 'Ahmad Fadli'),
  });
  office.on(reviewDay);
  await review(office, objectionId, 'benar', reviewDay, [{ role, name: 'Drs. H. Ahmad Fauzi', nip: null }]);
  return objectionId;
}

async function issue(office: TestOffice, detail = '') {
  const { rows } = await orderHandlers(office.desk)['reports.page'](waiting, quietJob);
  const decisions = rows.map(({ reportId }) => ({ reportId, finding: 'benar' as const, detail }));
  return orderHandlers(office.desk)['orders.issue'](
    { decisions, date: isoDate('2013-08-21'), number: null },
    quietJob,
  );
}

describe('an objection of class b', () => {
  it('goes from the section to its Suku Dinas and back (Pasal 17, 19 huruf a, 20(1), 21(2))', async () => {
    const section = await open({});
    const above = await open(sudin);
    await joinNetwork(section, above);
    const roundId = await announceClassB(section, '317308-seksi-dasar', 'SMP');
    const objectionId = await reviewed(section, roundId, 'head:seksi-dasar-kecamatan');
    const view = await objectionHandlers(section.desk)['objections.get']({ objectionId }, quietJob);
    expect(view).toMatchObject({
      requiredReviewers: [{ role: 'head:seksi-dasar-kecamatan', name: 'Drs. H. Ahmad Fauzi Rahmat, M.Pd.' }],
      decidedBy: { article: 'Pasal 20 ayat (1)' },
      window: { article: '17' },
    });
    expect(await paperOf(section, 'DOC-10')).toContain('Pasal 19 huruf a');
    const { paketId } = await reportOn(section, reviewDay, objectionId);
    expect(await paperOf(section, 'DOC-11')).toContain('Pasal 19 huruf a');

    above.on('2013-08-21');
    await takeIn(above, reportRule, await receivedFrom(section, paketId ?? ''));
    const { orders } = await issue(above);
    expect(orders).toMatchObject([
      { kind: 'perbaiki', addressee: 'Kepala Seksi Dinas Pendidikan Dasar Kecamatan Kembangan' },
    ]);
    expect(await paperOf(above, 'DOC-12')).toContain('Pasal 20 ayat (1) huruf a');

    section.on('2013-08-23');
    await takeIn(section, orderRule, await receivedFrom(above, orders[0]?.paketId ?? ''));
    expect((await roundOf(section, roundId)).state).toBe('decidedCorrect');
    const corrected = await announceCorrection(section, roundId, '2013-08-23');
    expect(corrected.announcements[1]?.changes).toMatchObject([
      { name: 'Ahmad Fadli', after: 'tidak tercantum' },
    ]);
    expect(corrected.warnings.join()).toContain('internet, cetak');
    expect(await paperOf(section, 'DOC-14')).toContain('Pasal 21 ayat (2)');
  });

  it('may put someone on the list who never applied, if it says where he learns (Pasal 22, G-08)', async () => {
    const section = await open({});
    const roundId = await announceClassB(section, '317308-seksi-dasar', 'SMP');
    section.on('2013-08-16');
    const about = { type: 'tidak-tercantum-layak' } as const;
    await expect(register(section, roundId, about)).rejects.toMatchObject({ code: 'OBJ-072' });
    const inDki = { ...newcomer, npsn: '20101777' };
    await expect(register(section, roundId, { ...about, subject: inDki })).rejects.toMatchObject({
      code: 'OBJ-072',
    });
    const { objectionId } = await register(section, roundId, {
      ...about,
      subject: { ...newcomer, npsn: outsideSchool.npsn },
    });
    section.on(reviewDay);
    const head = [{ role: 'head:seksi-dasar-kecamatan', name: 'Drs. H. Ahmad Fauzi', nip: null }];
    await review(section, objectionId, 'benar', reviewDay, head);
    await reportOn(section, reviewDay, objectionId);
    await orderHandlers(section.desk)['orders.recordPaper'](
      {
        roundId,
        number: '9/SP',
        date: isoDate(reviewDay),
        byName: 'Dra. Wahyuni',
        byNip: null,
        byCapacity: 'definitif',
        findings: [{ objectionId, finding: 'benar', detail: '' }],
      },
      quietJob,
    );
    await announceCorrection(section, roundId, reviewDay);
    const added = await section.database
      .read('application')
      .where({ name: newcomer.name })
      .first<{ npsn: string; applicant_class: string; state: string }>();
    expect(added).toMatchObject({
      npsn: outsideSchool.npsn,
      applicant_class: 'b',
      state: 'addedByCorrection',
    });
    await completeAndDrop(section);
  });

  it('goes from the Kantor Kemenag to the Kanwil (Pasal 19 huruf b, 20(2))', async () => {
    const office = await open(kantor);
    const above = await open(kanwil);
    await joinNetwork(office, above);
    const roundId = await announceClassB(office, '3173-kantor-kemenag', 'MTs');
    const objectionId = await reviewed(office, roundId, 'head:kantor-kemenag');
    const { paketId } = await reportOn(office, reviewDay, objectionId);
    expect(await paperOf(office, 'DOC-11')).toContain('Pasal 19 huruf b');
    above.on('2013-08-21');
    await takeIn(above, reportRule, await receivedFrom(office, paketId ?? ''));
    const { orders } = await issue(above);
    expect(orders[0]?.addressee).toBe('Kepala Kantor Kementerian Agama Kota Administrasi Jakarta Barat');
    expect(await paperOf(above, 'DOC-12')).toContain('Pasal 20 ayat (2) huruf a');
  });

  it('of an MA is decided by the Kanwil on its own Berita Acara, without a report (Pasal 19 huruf c, G-07)', async () => {
    const office = await open(kanwil);
    const roundId = await announceClassB(office, '31-kanwil-kemenag', 'MA');
    const objectionId = await reviewed(office, roundId, 'head:kanwil-kemenag');
    const view = await objectionHandlers(office.desk)['objections.get']({ objectionId }, quietJob);
    expect(view.actions.report.allowed).toBe(false);
    expect(view.actions.recordOrder.allowed).toBe(false);
    await expect(reportOn(office, reviewDay, objectionId)).rejects.toMatchObject({ code: 'OBJ-064' });

    office.on('2013-08-21');
    const { rows } = await orderHandlers(office.desk)['reports.page'](waiting, quietJob);
    expect(rows).toMatchObject([{ source: 'berita-acara', levelGroup: 'MA', again: false }]);
    const { orders } = await issue(office);
    expect(orders).toMatchObject([
      { addressee: 'Kepala Kantor Wilayah Kementerian Agama Provinsi DKI Jakarta', paketId: null },
    ]);
    const letter = await paperOf(office, 'DOC-12');
    expect(letter).toContain('Pasal 20 ayat (3) huruf a');
    expect(letter).toContain('serta Berita Acara Peninjauan Lapangan');
    expect((await roundOf(office, roundId)).state).toBe('decidedCorrect');
    await announceCorrection(office, roundId, '2013-08-21');
    expect(await stateOf(office, 'Ahmad Fadli')).toBe('removedByCorrection');
  });

  it('of an MA is addressed to the Kantor where the office reads Pasal 20(3) literally (G-06)', async () => {
    const office = await open(kanwil);
    await office.database.write('setting').insert({
      key: 'classBMaOrderTo',
      value: 'kantor-kemenag',
      changed_by: 'uji',
      reason: 'uji',
      changed_at: '2013-07-01T00:00:00Z',
    });
    const roundId = await announceClassB(office, '31-kanwil-kemenag', 'MA');
    await reviewed(office, roundId, 'head:kanwil-kemenag');
    office.on('2013-08-21');
    const { orders } = await issue(office);
    expect(orders[0]?.addressee).toBe('Kepala Kantor Kementerian Agama');
    expect((await roundOf(office, roundId)).state).toBe('decidedCorrect');
  });
});

/** Pasal 22: papers at the office that took him in, the form at the same desk; or struck off with a reason. */
async function completeAndDrop(section: TestOffice): Promise<void> {
  const forms = formHandlers(section.desk);
  const applicationId = await applicationIdOf(section, newcomer.name);
  const { missing } = await forms['added.complete'](
    {
      applicationId,
      receivedOn: isoDate(reviewDay),
      nik: null,
      kkNumber: null,
      nisn: null,
      address: 'Jalan Kembangan Baru Nomor 8',
      rt: '001',
      rw: '002',
      kelurahan: 'Kembangan Utara',
      kecamatan: 'Kembangan',
      kota: 'Jakarta Barat',
      documents: ['surat-permohonan', 'kk', 'sktm', 'surat-aktif'],
      category: null,
    },
    quietJob,
  );
  expect(missing).toEqual(['Formulir Aplikasi Pembukaan Rekening']);
  await forms['added.drop']({ applicationId, reason: 'Pindah ke luar Daerah' }, quietJob);
  expect(await stateOf(section, newcomer.name)).toBe('withdrawn');
}
