import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../../../main/services/desk.ts';
import {
  type InstalledOffice,
  makeNetwork,
  type Network,
  returnReceipt,
  signAndExport,
} from '../../../support/network.ts';
import { sampleBytes } from '../../../support/office.ts';
import { countAllRows } from '../../../support/store.ts';

let network: Network;
let dinas: InstalledOffice;
let sudin: InstalledOffice;
let section: InstalledOffice;

beforeAll(async () => {
  network = await makeNetwork(['31-dinas', '3173-sudin-dasar', '317308-seksi-dasar', '3173-kantor-kemenag']);
  dinas = network.at('31-dinas');
  sudin = network.at('3173-sudin-dasar');
  section = network.at('317308-seksi-dasar');
}, 120_000);
afterAll(() => network.close());

const school = {
  levels: ['SMP' as const],
  status: 'negeri' as const,
  address: 'Jalan Kembangan Raya Nomor 1',
  headName: 'Kepala Sekolah',
  headNip: null,
  pengawasName: 'Pengawas',
  pengawasNip: null,
  komiteName: 'Komite',
};

describe('reference data go from the Dinas through the Suku Dinas to the section (Pasal 12(1))', () => {
  it('takes the comparison list in, again in place of the same version', async () => {
    const file = () => dinas.bring('PPLS 2011.csv', sampleBytes('PPLS 2011 Kembangan.csv'));
    const figures = await dinas
      .as('operator')
      .ask('comparison.import', { file: file(), source: 'PPLS', version: '2011' });
    expect(figures).toMatchObject({ read: 2999 });
    expect(figures.accepted + figures.rejected).toBe(figures.read);
    await dinas.ask('comparison.import', { file: file(), source: 'PPLS', version: '2011' });
    expect((await rowsOf(dinas))['comparison_person']).toBe(figures.accepted);
    expect(await dinas.ask('comparison.summary', {})).toMatchObject({
      source: 'PPLS',
      version: '2011',
      persons: figures.accepted,
    });
  });

  it('only the Dinas prepares it, and only a Suku Dinas that has it relays it', async () => {
    expect((await section.as('operator').refusal('reference.prepare', { on: '2013-07-29' })).code).toBe(
      'OFF-001',
    );
    expect((await section.refusal('reference.relay', { on: '2013-07-29' })).code).toBe('OFF-001');
    expect((await sudin.as('operator').refusal('reference.relay', { on: '2013-07-29' })).code).toBe(
      'NET-020',
    );
  });

  it('reaches the section with edition, holidays, its own schools and comparison data; the Dinas gets its receipt', async () => {
    await dinas.ask('schools.save', {
      ...school,
      npsn: '20101561',
      name: 'SMPN 215 Jakarta',
      kecamatanCode: '31.73.08',
    });
    await dinas.ask('schools.save', {
      ...school,
      npsn: '20101902',
      name: 'SMPN Cengkareng',
      kecamatanCode: '31.73.01',
    });
    const { paketIds } = await dinas.ask('reference.prepare', { on: '2013-07-29' });
    expect(paketIds).toHaveLength(1);
    const fromDinas = paketIds[0] ?? '';
    const atSudin = await network.deliver(dinas, fromDinas, sudin);
    await returnReceipt(sudin, atSudin, dinas);
    expect(await dinas.ask('paket.get', { paketId: fromDinas })).toMatchObject({ state: 'diolah' });
    expect((await rowsOf(sudin))['comparison_person']).toBe(0);

    const relayed = await sudin.as('operator').ask('reference.relay', { on: '2013-07-29' });
    expect(relayed.paketIds).toHaveLength(1);
    const atSection = await network.deliver(sudin, relayed.paketIds[0] ?? '', section);
    expect(await section.ask('paket.get', { paketId: atSection })).toMatchObject({
      state: 'diterima',
      receipt: { result: 'accepted', rowsBad: 0 },
    });
    const [dinasRows, sectionRows] = [await rowsOf(dinas), await rowsOf(section)];
    expect(sectionRows['holiday']).toBe(dinasRows['holiday']);
    expect(sectionRows['comparison_person']).toBeGreaterThan(2000);
    expect(await read(section)('school').pluck('npsn')).toEqual(['20101561']);
    expect(await read(section)('edition').where({ active: 1 }).pluck('edition_id')).toEqual(
      await read(dinas)('edition').where({ active: 1 }).pluck('edition_id'),
    );
    expect(await read(section)('office').where({ is_self: 0 }).orderBy('office').pluck('office')).toEqual([
      '31-dinas',
      '3173-kantor-kemenag',
      '3173-sudin-dasar',
    ]);
  });

  it('what the Dinas signed for one section opens at no other office', async () => {
    const { rows } = await sudin.ask('paket.page', { direction: 'keluar' });
    const sent = rows.find(({ kind }) => kind === 'reference');
    const bytes = sudin.fetched(await sudin.ask('paket.export', { paketId: sent?.paketId ?? '' }));
    const kantor = network.at('3173-kantor-kemenag');
    expect(
      (await kantor.as('operator').refusal('paket.receive', { file: kantor.bring('masuk.paket', bytes) }))
        .code,
    ).toBe('PKT-016');
  });

  it('a newer reference shows what changes before it replaces the older', async () => {
    await dinas.as('operator').ask('schools.save', {
      ...school,
      npsn: '20101561',
      name: 'SMP Negeri 215 Jakarta',
      kecamatanCode: '31.73.08',
    });
    const { paketIds } = await dinas.ask('reference.prepare', { on: '2013-07-30' });
    await network.deliver(dinas, paketIds[0] ?? '', sudin);
    const relayed = await sudin.as('operator').ask('reference.relay', { on: '2013-07-30' });
    const bytes = await signAndExport(sudin, relayed.paketIds[0] ?? '');
    const view = await section
      .as('operator')
      .ask('paket.receive', { file: section.bring('masuk.paket', bytes) });
    expect(view.differences.map(({ label }) => label)).toEqual(['Satuan pendidikan', 'Hari libur']);
    const before = await rowsOf(section);
    await section.ask('paket.confirm', { paketId: view.paketId, reason: null });
    const after = await rowsOf(section);
    for (const table of ['holiday', 'school', 'comparison_person', 'edition', 'office'])
      expect(after[table]).toBe(before[table]);
    expect(await read(section)('school').pluck('name')).toEqual(['SMP Negeri 215 Jakarta']);
  });

  it('another edition is stored and told, but stays inactive until the head activates it', async () => {
    await dinas.as('operator').ask('editions.chooseForReference', {
      editionId: 'pergub-4-2018-jo-15-2019',
      reason: 'Persiapan tahun berikutnya',
    });
    const first = await send('2013-07-31');
    expect(first.differences[0]).toMatchObject({
      label: expect.stringContaining('belum aktif') as string,
      after: 'Pergub 4/2018 tentang KJP Plus jo. Pergub 15/2019',
    });
    await section.ask('paket.confirm', { paketId: first.paketId, reason: null });
    const held = await section.ask('editions.list', {});
    expect(held.editions.map(({ editionId, active }) => [editionId, active])).toEqual([
      ['pergub-4-2018-jo-15-2019', false],
      ['pergub-27-2013', true],
    ]);
    expect(held.editions[0]?.source).toMatch(/^Paket M-2013-\d{4} dari Suku Dinas/);

    await dinas.ask('editions.setAmounts', {
      editionId: 'pergub-4-2018-jo-15-2019',
      number: '55/2013',
      date: '2013-07-01',
      rows: [{ level: 'SD', status: 'negeri', cluster: null, personal: 250_000, spp: 0, per: 'month' }],
    });
    const second = await send('2013-08-01');
    expect(second.differences[0]).toMatchObject({
      before: 'belum ditetapkan',
      after: 'Keputusan Gubernur Nomor 55/2013 tanggal 1 Juli 2013',
    });
  });

  async function send(on: string) {
    const { paketIds } = await dinas.as('operator').ask('reference.prepare', { on });
    await network.deliver(dinas, paketIds[0] ?? '', sudin);
    const relayed = await sudin.as('operator').ask('reference.relay', { on });
    const bytes = await signAndExport(sudin, relayed.paketIds.at(-1) ?? '');
    return section.as('operator').ask('paket.receive', { file: section.bring('masuk.paket', bytes) });
  }
});

function read(office: InstalledOffice) {
  return opened(office.desk).database.read;
}

function rowsOf(office: InstalledOffice) {
  return countAllRows(read(office));
}
