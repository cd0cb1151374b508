import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { insertMany } from '../../../../db/insert-many.ts';
import { periodicReportHandlers } from '../../../../main/services/periodic-reports/handlers.ts';
import { quarterlyRule } from '../../../../main/services/periodic-reports/take-in-quarterly.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { joinNetwork, receivedFrom, takeIn } from '../orders/paket-between.ts';

let sudin: TestOffice;
let dinas: TestOffice;
const quarter = isoDate('2013-10-01');
const firstPage = { page: 0, pageSize: 50, sort: null };

beforeEach(async () => {
  sudin = await openTestOffice({
    kind: 'sudin-dasar',
    office: '3173-sudin-dasar',
    name: 'Suku Dinas Pendidikan Dasar Kota Administrasi Jakarta Barat',
    regionCode: '31.73',
    parent: '31-dinas',
    today: '2014-01-06',
  });
  dinas = await openTestOffice({
    kind: 'dinas',
    office: '31-dinas',
    name: 'Dinas Pendidikan Provinsi DKI Jakarta',
    regionCode: '31',
    parent: null,
    today: '2014-01-08',
  });
  // Made-up ids begin at one in every office; real ones are never the same in two.
  for (let taken = 0; taken < 100; taken += 1) dinas.desk.ids.next();
  await joinNetwork(sudin, dinas);
  await determine(sudin);
});
afterEach(async () => {
  await sudin.close();
  await dinas.close();
});

/** Two recipients at a school of Kembangan, one at a school outside DKI that this office knows by its class alone. */
async function determine(office: TestOffice): Promise<void> {
  const db = office.database.write;
  await db('determination').insert({
    determination_id: 'd1',
    kepgub_number: '1527/2013',
    kepgub_date: '2013-10-01',
    period_from: null,
    period_to: null,
    note: '',
    recipients: 3,
    not_determined: 0,
    unmatched: '[]',
    source: 'uji',
    taken_at: '2013-10-01T00:00:00Z',
  });
  const pupils = [
    ['p1', '20101801', 'SDN Kembangan Utara 01 Pg', 'SD', 'a', 180_000],
    ['p2', '20101801', 'SDN Kembangan Utara 01 Pg', 'SD', 'a', null],
    ['p3', '20602114', '20602114', 'SMP', 'b', 210_000],
  ] as const;
  for (const [id, npsn, school, level, applicantClass, monthly] of pupils) {
    const common = { application_id: id, npsn, school_name: school, level, name: id };
    await insertMany(
      db,
      'determination_row',
      ['determination_id', 'outcome', 'amount', 'note', 'content', ...keysOf(common)],
      [
        {
          determination_id: 'd1',
          outcome: 'ditetapkan',
          amount: monthly,
          note: null,
          content: '{}',
          ...common,
        },
      ],
    );
    await db('candidate').insert({
      ...common,
      school_name: npsn === '20602114' ? 'SMPN 13 Tangerang' : school,
      pupil_id: id,
      from_office: '317308-seksi-dasar',
      source: 'recap',
      paket_id: 'masuk',
      level_group: level,
      bidang: 'bidang-tk-sd-plb',
      school_status: 'negeri',
      applicant_class: applicantClass,
      kind: 'baru',
      name_key: id,
      birth_date: '2003-01-01',
      sex: 'L',
      content: '{}',
      state: 'determined',
    });
    await db('recipient').insert({
      ...common,
      determination_id: 'd1',
      school_status: 'negeri',
      school_region: applicantClass === 'b' ? 'luar-dki' : 'dki',
      class_grade: '4',
      applicant_class: applicantClass,
      edition_id: 'pergub-27-2013',
      school_year: '2013/2014',
      first_month: '2013-07',
      last_month: '2014-06',
      state: 'determined',
      updated_at: '2013-10-01T00:00:00Z',
      updated_by: 'uji',
    });
    await db('recipient_spell').insert({ application_id: id, from_month: '2013-07', level, monthly });
  }
}

function keysOf<T extends object>(row: T): (keyof T & string)[] {
  return Object.keys(row) as (keyof T & string)[];
}

const texts = {
  control: '',
  changes: '',
  fundsSource: 'DPA',
  problems: 'Satu sekolah lambat.',
  followUp: 'Ditegur.',
};
const handlers = (office: TestOffice) => periodicReportHandlers(office.desk);
const compose = (office: TestOffice, kind: '44' | '45') =>
  handlers(office)['periodicReports.compose']({ kind, periodFrom: quarter }, quietJob);
type Finalise = Parameters<ReturnType<typeof handlers>['periodicReports.finalise']>[0];
const finalise = (office: TestOffice, change: Partial<Finalise> = {}) =>
  handlers(office)['periodicReports.finalise'](
    {
      kind: '44',
      periodFrom: quarter,
      trigger: 'berkala',
      date: isoDate('2014-01-06'),
      number: null,
      replacesReason: null,
      texts,
      funds: { received: 900_000, disbursed: 600_000 },
      ...change,
    },
    quietJob,
  );
const send = (reportId: string) => handlers(sudin)['periodicReports.send']({ reportId }, quietJob);

describe('the report of a quarter, from the registers of the office (Pasal 44)', () => {
  it('counts recipients by level and place, what is due by month, and who has not sent Format 5 (G-51)', async () => {
    const { facts, spending, draft } = await compose(sudin, '44');
    expect(facts.recipients).toEqual([
      { level: 'SD', status: 'negeri', persons: 2 },
      { level: 'SMP', status: 'negeri', persons: 1 },
    ]);
    expect(facts.places).toEqual([
      { label: 'Kembangan', count: 2 },
      { label: 'Luar Daerah', count: 1 },
    ]);
    expect(facts.months.map(({ label, due }) => [label, due])).toEqual([
      ['Oktober 2013', 390_000],
      ['November 2013', 390_000],
      ['Desember 2013', 390_000],
    ]);
    expect(facts.withoutAmount).toBe(1);
    expect(facts.changes).toEqual([{ label: 'Ditetapkan sebagai penerima', count: 3 }]);
    expect(spending).toMatchObject({
      owing: 1,
      filed: 0,
      silent: ['SDN Kembangan Utara 01 Pg'],
      silentOutside: ['SMPN 13 Tangerang'],
    });
    // No transfers are kept here: no figure is suggested rather than a wrong one.
    expect(draft.funds).toEqual({ received: null, disbursed: null });
  });

  it('G-51: a school outside DKI is never counted as owing, though it is in no register of this office', async () => {
    const { rows } = await handlers(sudin)['periodicReports.coverage'](
      { kind: '43e', periodFrom: quarter, missing: true, ...firstPage },
      quietJob,
    );
    expect(rows.map(({ name, bound }) => [name, bound])).toEqual([
      ['SDN Kembangan Utara 01 Pg', true],
      ['SMPN 13 Tangerang', false],
    ]);
  });

  it('keeps a draft until the report has its number, and freezes figures and paper then', async () => {
    const funds = { received: 1_000, disbursed: null };
    await handlers(sudin)['periodicReports.saveDraft'](
      { kind: '44', periodFrom: quarter, texts, funds },
      quietJob,
    );
    expect((await compose(sudin, '44')).draft).toMatchObject({ texts, funds });
    const { documentId, number } = await finalise(sudin);
    const stored = await sudin.database
      .read('document')
      .where({ document_id: documentId })
      .first<{ type: string; snapshot: string }>('type', 'snapshot');
    expect(stored.type).toBe('DOC-22');
    expect(stored.snapshot).toContain('barChart');
    const after = await compose(sudin, '44');
    // A correction begins with the words of what it corrects.
    expect(after.draft.funds).toEqual({ received: 900_000, disbursed: 600_000 });
    expect(after.issued).toMatchObject([{ number, revision: 1, documentId, paketId: null }]);
    const standing = await handlers(sudin)['periodicReports.standing']({}, quietJob);
    expect(standing.some(({ own, periodFrom }) => own && periodFrom === quarter)).toBe(false);
  });

  it("refuses a second one without a reason, sums that cannot be, a day to come, and another office's report", async () => {
    await finalise(sudin);
    await expect(finalise(sudin)).rejects.toMatchObject({ code: 'LAP-024' });
    await finalise(sudin, { replacesReason: 'Angka keberatan diperbaiki' });
    expect(
      (await compose(sudin, '44')).issued.map(({ revision, superseded }) => [revision, superseded]),
    ).toEqual([
      [2, false],
      [1, true],
    ]);
    await finalise(sudin, { trigger: 'sewaktu-waktu' });
    await expect(
      finalise(sudin, { trigger: 'sewaktu-waktu', funds: { received: 1, disbursed: 2 } }),
    ).rejects.toMatchObject({ code: 'LAP-031' });
    await expect(finalise(sudin, { date: isoDate('2014-01-07') })).rejects.toMatchObject({ code: 'LAP-022' });
    await expect(finalise(sudin, { kind: '45' })).rejects.toMatchObject({ code: 'LAP-020' });
  });

  it('prints the recap of Format 5 without a number and without keeping it', async () => {
    const offer = await handlers(sudin)['periodicReports.printSpending']({ periodFrom: quarter }, quietJob);
    expect(offer.name).toBe('Rekapitulasi pembelanjaan Triwulan IV 2013.pdf');
    await expect(
      handlers(dinas)['periodicReports.printSpending']({ periodFrom: quarter }, quietJob),
    ).rejects.toMatchObject({ code: 'LAP-020' });
  });
});

describe('the report as a Paket to the Dinas', () => {
  it('enters the register there, once, and is what the Dinas reports on (Pasal 45)', async () => {
    const { reportId, number } = await finalise(sudin);
    const { paketId } = await send(reportId);
    const paket = await receivedFrom(sudin, paketId);
    expect([...paket.files.keys()]).toHaveLength(1);
    expect(await quarterlyRule.differences(dinas.database.read, paket)).toEqual([]);
    await takeIn(dinas, quarterlyRule, paket);
    await takeIn(dinas, quarterlyRule, paket);
    const { incoming, draft, facts } = await compose(dinas, '45');
    expect(incoming?.reports).toMatchObject([
      { number, recipients: 3, funds: { received: 900_000, disbursed: 600_000 } },
    ]);
    expect(incoming?.missing).not.toContain('Suku Dinas Pendidikan Dasar Kota Administrasi Jakarta Barat');
    expect(draft.funds).toEqual({ received: 900_000, disbursed: 600_000 });
    expect(facts.recipients).toEqual([]);
    await expect(finalise(dinas, { kind: '45' })).rejects.toMatchObject({ code: 'LAP-030' });
    await finalise(dinas, { kind: '45', texts: { ...texts, control: 'Diperiksa.' } });
  });

  it('a corrected report replaces the first, shows what changes, and a late first one never comes back', async () => {
    const first = await finalise(sudin);
    const early = await receivedFrom(sudin, (await send(first.reportId)).paketId);
    const second = await finalise(sudin, { replacesReason: 'Nomor keliru', number: '12/2014' });
    await expect(send(first.reportId)).rejects.toMatchObject({ code: 'LAP-033' });
    const late = await receivedFrom(sudin, (await send(second.reportId)).paketId);
    await takeIn(dinas, quarterlyRule, late);
    expect(await quarterlyRule.differences(dinas.database.read, early)).toEqual([
      { label: 'Nomor laporan', before: '12/2014', after: first.number },
    ]);
    await takeIn(dinas, quarterlyRule, early);
    expect((await compose(dinas, '45')).incoming?.reports.map(({ number }) => number)).toEqual(['12/2014']);
  });

  it('takes along the report of another quarter that never left, and refuses what has left', async () => {
    const earlier = await finalise(sudin, { periodFrom: isoDate('2013-07-01') });
    await send(earlier.reportId);
    const now = await finalise(sudin);
    const { paketId } = await send(now.reportId);
    await takeIn(dinas, quarterlyRule, await receivedFrom(sudin, paketId));
    const { rows } = await handlers(dinas)['periodicReports.page'](firstPage, quietJob);
    expect(rows.map(({ periodLabel }) => periodLabel).sort()).toEqual([
      'Triwulan III 2013',
      'Triwulan IV 2013',
    ]);
    await sudin.database
      .write('paket')
      .where({ paket_id: paketId })
      .update({ exported_at: '2014-01-06T00:00:00Z' });
    await expect(send(now.reportId)).rejects.toMatchObject({ code: 'LAP-034' });
    await expect(send('tidak-ada')).rejects.toMatchObject({ code: 'LAP-032' });
  });
});
