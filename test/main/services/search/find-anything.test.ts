import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SearchKind } from '#contract/methods/search.ts';
import { importHandlers } from '../../../../main/services/imports/handlers.ts';
import { searchHandlers } from '../../../../main/services/search/handlers.ts';
import { schoolHandlers } from '../../../../main/services/schools/handlers.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';
import { importSample, openSchoolRounds } from '../rounds/round-walk.ts';

const npsn = '20101777';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice({ today: '2013-07-29' });
  await importSample(office, 'SMP Tunas Bangsa.xlsx');
});
afterEach(() => office.close());

async function find(typed: string): Promise<Partial<Record<SearchKind, readonly string[]>>> {
  const groups = await searchHandlers(office.desk)['search.find']({ typed }, quietJob);
  return Object.fromEntries(groups.map(({ kind, hits }) => [kind, hits.map(({ title }) => title)]));
}

describe('search.find', () => {
  it('U38 finds a pupil by the beginnings of words, whatever their order, case and accents', async () => {
    for (const typed of ['arif wij', 'WIJ ari', 'Árif Wijaya', '  arif   wijaya '])
      expect((await find(typed)).pupil, typed).toEqual(['Arif Wijaya']);
  });

  it('finds by the first digits of a NIK, and never shows it whole', async () => {
    const { nik } = await office.database.read('pupil').whereNotNull('nik').first<{ nik: string }>('nik');
    const spaced = `${nik.slice(0, 4)} ${nik.slice(4, 12)}`;
    for (const typed of [nik, nik.slice(0, 12), spaced]) {
      const groups = await searchHandlers(office.desk)['search.find']({ typed }, quietJob);
      expect(groups[0]?.kind).toBe('pupil');
      expect(groups[0]?.hits[0]?.detail).toContain('••••');
      expect(JSON.stringify(groups)).not.toContain(nik);
    }
  });

  it('finds by NISN', async () => {
    const { nisn, name } = await office.database
      .read('pupil')
      .whereNotNull('nisn')
      .first<{ nisn: string; name: string }>('nisn', 'name');
    expect((await find(nisn)).pupil).toContain(name);
    expect((await find(nisn.slice(0, 8))).pupil).toContain(name);
  });

  it('finds a school by name and NPSN, with its rounds; a new name replaces the old one', async () => {
    await openSchoolRounds(office, npsn);
    expect(await find('tunas')).toMatchObject({
      school: ['SMP Tunas Bangsa'],
      round: ['SMP Tunas Bangsa, kelas a'],
    });
    expect((await find(npsn.slice(0, 7))).school).toContain('SMP Tunas Bangsa');
    await office.database.write('school').where({ npsn }).update({ name: 'SMP Bunga Bangsa' });
    expect((await find('tunas')).school).toBeUndefined();
    expect((await find('bunga')).school).toEqual(['SMP Bunga Bangsa']);
    await office.database.write('school').where({ npsn: '60706341' }).delete();
    expect((await find('ikhlas')).school).toBeUndefined();
  });

  it('finds a document by its number and a Paket by its agenda number, in any case', async () => {
    await office.database.write('document').insert({
      document_id: 'surat-1',
      type: 'DOC-06',
      number: '017/-1.851.72/BAV',
      date: '2013-07-30',
      title: 'Berita Acara',
      subject: 'SMP Tunas Bangsa',
      state: 'final',
      revision: 1,
      snapshot: '{}',
      pdf: new Uint8Array(1),
      sha256: 'x',
      pages: 1,
      created_at: '2013-07-30T03:00:00Z',
      created_by: 'uji',
    });
    await office.database.write('paket').insert(paketRow('M-2013-0042'));
    expect((await find('017')).document).toEqual(['Nomor 017/-1.851.72/BAV']);
    expect((await find('851.72/bav')).document).toEqual(['Nomor 017/-1.851.72/BAV']);
    expect((await find('m-2013-00')).paket).toEqual(['Rekap data formulir masuk M-2013-0042']);
  });

  it('answers nothing to one letter, to signs of the search language and to what nobody is called', async () => {
    for (const typed of ['', 'a', '"', '* OR *', 'name:', '%', "' OR 1=1 --", 'qqxzz'])
      expect(await find(typed), typed).toEqual({});
  });

  it('finds no pupil of an import that was undone', async () => {
    const { import_id: importId } = await office.database
      .read('import_file')
      .first<{ import_id: string }>('import_id');
    await importHandlers(office.desk)['imports.undo']({ importId, reason: 'salah berkas' }, quietJob);
    expect(await find('arif wijaya')).toEqual({});
    const { rows } = await schoolHandlers(office.desk)['schools.page'](
      { page: 0, pageSize: 50, sort: null, search: 'Tunas' },
      quietJob,
    );
    expect(rows[0]?.applications).toBe(0);
  });
});

function paketRow(agendaNo: string) {
  return {
    paket_id: '01890000-0000-7000-8000-0000000000ff',
    direction: 'masuk',
    kind: 'recap',
    agenda_no: agendaNo,
    from_office: '317301-seksi-dasar',
    to_offices: '[]',
    stream: 'recap',
    epoch: 1,
    revision: 1,
    state: 'diterima',
    signatures: '[]',
    counts: '[]',
    files: '[]',
    warnings: '[]',
    created_at: '2013-07-30T03:00:00Z',
    created_by: 'uji',
  };
}
