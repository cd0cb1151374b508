import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { publicReportHandlers } from '../../../../main/services/public-reports/handlers.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { countAllRows } from '../../../support/store.ts';

let section: TestOffice;
let dinas: TestOffice;

beforeEach(async () => {
  section = await openTestOffice({ today: '2013-11-10' });
  dinas = await openTestOffice({
    kind: 'dinas',
    office: '31-dinas',
    name: 'Dinas Pendidikan Provinsi DKI Jakarta',
    regionCode: '31',
    parent: null,
    today: '2013-11-10',
  });
});
afterEach(async () => {
  await section.close();
  await dinas.close();
});

const first = { page: 0, pageSize: 50, sort: null };
const reporter = { name: 'Bu Rahayu Pelapor', address: 'Jl. Rahasia No. 9', contact: '0812-9999-0000' };
const receive = (office: TestOffice, items: ('identity' | 'chronology' | 'evidence')[]) =>
  publicReportHandlers(office.desk)['publicReports.receive'](
    {
      receivedOn: isoDate('2013-11-04'),
      reporter,
      channel: 'langsung',
      subject: 'Kartu dipegang pihak lain di SMP contoh',
      chronology: 'Kartu 12 anak disimpan di koperasi.',
      evidence: 'Foto',
      items,
    },
    quietJob,
  );
const step = (
  office: TestOffice,
  reportId: string,
  name: 'register' | 'followUp' | 'confirmReceipt' | 'close',
  receiptNo = '',
) =>
  publicReportHandlers(office.desk)['publicReports.advance'](
    { reportId, step: name, on: isoDate('2013-11-08'), note: 'surat 12', receiptNo, items: null },
    quietJob,
  );
const forward = (office: TestOffice, reportId: string) =>
  publicReportHandlers(office.desk)['publicReports.forward'](
    { reportId, on: isoDate('2013-11-08'), number: null, note: 'diantar', items: null },
    quietJob,
  );
const get = (office: TestOffice, reportId: string) =>
  publicReportHandlers(office.desk)['publicReports.get']({ reportId }, quietJob);

describe('a report of the public (Pasal 49)', () => {
  it('is forwarded by a section, which keeps the receipt; registering it is refused with the article', async () => {
    const { reportId, agendaNo } = await receive(section, ['identity', 'chronology', 'evidence']);
    expect(agendaNo).toBe('LM-2013-001');
    await expect(step(section, reportId, 'register')).rejects.toMatchObject({ code: 'LAP-005' });
    const letter = await forward(section, reportId);
    await expect(step(section, reportId, 'confirmReceipt')).rejects.toMatchObject({ code: 'LAP-007' });
    await step(section, reportId, 'confirmReceipt', '77/KAL/2013');
    expect(await get(section, reportId)).toMatchObject({
      state: 'closed',
      receiptNo: '77/KAL/2013',
      letterDocumentId: letter.documentId,
    });
    await expect(forward(section, reportId)).rejects.toMatchObject({ code: 'LAP-001' });
    const open = await publicReportHandlers(section.desk)['publicReports.page'](
      { ...first, open: true },
      quietJob,
    );
    expect(open.total).toBe(0);
  });

  it('is registered by the Dinas only when the three items of 49(3) are there', async () => {
    const { reportId } = await receive(dinas, ['chronology']);
    await expect(step(dinas, reportId, 'register')).rejects.toMatchObject({
      code: 'LAP-002',
      values: { missing: expect.stringContaining('KTP') as string },
    });
    await publicReportHandlers(dinas.desk)['publicReports.advance'](
      {
        reportId,
        step: 'register',
        on: isoDate('2013-11-09'),
        note: 'ditugaskan',
        receiptNo: '',
        items: ['identity', 'chronology', 'evidence'],
      },
      quietJob,
    );
    await step(dinas, reportId, 'followUp');
    expect((await get(dinas, reportId)).actions).toMatchObject({
      close: { allowed: true },
      forward: { allowed: false },
    });
  });

  it('keeps the reporter out of lists, views and the audit log; the Kepala opens it with a reason', async () => {
    const { reportId } = await receive(section, []);
    const handlers = publicReportHandlers(section.desk);
    const page = await handlers['publicReports.page']({ ...first, open: true }, quietJob);
    const view = await get(section, reportId);
    expect(JSON.stringify([page, view])).not.toMatch(/Rahayu|Rahasia|9999/);
    section.actAs('kepala');
    expect(await handlers['publicReports.identity']({ reportId, reason: 'pemeriksaan' }, quietJob)).toEqual(
      reporter,
    );
    const log = await section.database
      .read('audit')
      .where({ object: reportId })
      .orderBy('seq')
      .select<{ action: string }[]>('action');
    expect(log.map(({ action }) => action)).toEqual(['publicReports.receive', 'publicReports.identity']);
  });

  it('leaves the reporter out of every stored paper, log and Paket; the sealed annex is printed and kept nowhere', async () => {
    const { reportId } = await receive(section, ['identity', 'chronology', 'evidence']);
    const handlers = publicReportHandlers(section.desk);
    await handlers['publicReports.form']({}, quietJob);
    await handlers['publicReports.receipt']({ reportId }, quietJob);
    await forward(section, reportId);
    section.actAs('kepala');
    const before = await countAllRows(section.database.read);
    const annex = await handlers['publicReports.sealedAnnex']({ reportId, reason: 'sampul' }, quietJob);
    expect(annex.name).toBe('Lampiran rahasia LM-2013-001.pdf');
    const after = await countAllRows(section.database.read);
    // Only the audit log grew, and it says who printed, never what.
    expect(Object.keys(after).filter((table) => after[table] !== before[table])).toEqual(['audit']);
    expect(await tablesWith(section, /Rahayu|Rahasia No|9999/)).toEqual(['public_report']);
  });

  it('refuses a letter whose subject would name the reporter', async () => {
    const { reportId } = await publicReportHandlers(section.desk)['publicReports.receive'](
      {
        receivedOn: isoDate('2013-11-04'),
        reporter,
        channel: 'pos',
        subject: 'Laporan bu rahayu pelapor tentang kartu',
        chronology: '',
        evidence: '',
        items: [],
      },
      quietJob,
    );
    await expect(forward(section, reportId)).rejects.toMatchObject({ code: 'LAP-035' });
    expect((await get(section, reportId)).state).toBe('received');
  });

  it('refuses a report that does not exist here and one from the future', async () => {
    await expect(get(section, 'tidak-ada')).rejects.toMatchObject({ code: 'LAP-025' });
    section.on('2013-11-01');
    await expect(receive(section, [])).rejects.toMatchObject({ code: 'LAP-004' });
  });
});

/** Tables in which any text or blob shows one of these words. */
async function tablesWith({ database }: TestOffice, secret: RegExp): Promise<string[]> {
  const names = await database
    .read('sqlite_schema')
    .where({ type: 'table' })
    .whereNot('name', 'like', 'sqlite_%')
    .pluck<string[]>('name');
  const found: string[] = [];
  for (const name of names) {
    const rows = await database.read(name).select<Record<string, unknown>[]>('*');
    const cells = rows.flatMap((row) => Object.values(row));
    if (cells.some((cell) => secret.test(Buffer.isBuffer(cell) ? cell.toString('latin1') : String(cell))))
      found.push(name);
  }
  return found;
}
