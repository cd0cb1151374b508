import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importHandlers } from '../../../../main/services/imports/handlers.ts';
import { csvRow, recapHeader } from '../../../support/recap-csv.ts';
import { openTestOffice, quietJob, type TestOffice } from '../../../support/office.ts';

const npsn = '20101801';
const paging = { page: 0, pageSize: 200, sort: null };
let office: TestOffice;
let imports: ReturnType<typeof importHandlers>;
beforeEach(async () => {
  office = await openTestOffice();
  imports = importHandlers(office.desk);
});
afterEach(() => office.close());

function preview(text: string | Uint8Array, columns?: Parameters<typeof request>[1]) {
  return imports['imports.preview'](request(text, columns), quietJob);
}

function request(
  text: string | Uint8Array,
  columns?: { key: string; occurrence: number; field: 'name' | 'motherName' | 'nik' | null }[],
) {
  const file = office.bring('rekap.csv', typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return { file, npsn, ...(columns && { columns }) };
}

async function count(table: string): Promise<number> {
  const row = await office.database.read(table).count({ n: '*' }).first<{ n: number }>();
  return row.n;
}

const rows = [
  csvRow(1, '3173080603060035', 'Anak Satu'),
  csvRow(2, '3173080703060035', 'Anak Dua', { birth: '07/03/2006' }),
  csvRow(3, 'belum ada', 'Anak Tiga', { birth: '08/03/2006', guardian: 'Wali Tiga' }),
];
const whole = [recapHeader, ...rows].join('\n');

describe('SP29 the same recap again', () => {
  it('SP29 U08 says that the file was imported, and takes nothing in twice', async () => {
    const first = await preview(whole);
    await imports['imports.commit']({ importId: first.importId }, quietJob);
    const again = await preview(whole);
    expect(again).toMatchObject({ read: 3, accepted: 0, held: 0, rejected: 0, same: 3 });
    expect(again.earlier).toMatchObject({ importId: first.importId, sameFile: true });
    await expect(imports['imports.commit']({ importId: again.importId }, quietJob)).rejects.toMatchObject({
      code: 'IMP-021',
    });
    expect(await count('pupil')).toBe(3);
  });

  it('SP29 with one changed and one new row shows only these, with what changed', async () => {
    const first = await preview(whole);
    await imports['imports.commit']({ importId: first.importId }, quietJob);
    const changed = [
      recapHeader,
      rows[0],
      (rows[1] ?? '').replace('Jl. Uji 2', 'Jl. Baru 9'),
      rows[2],
      csvRow(4, '3173080903060035', 'Anak Empat', { birth: '09/03/2006', guardian: 'Wali Empat' }),
    ].join('\n');
    const second = await preview(changed);
    expect(second).toMatchObject({ read: 4, accepted: 1, held: 1, rejected: 0, same: 2 });
    const held = await imports['imports.rows'](
      { ...paging, importId: second.importId, state: 'held' },
      quietJob,
    );
    expect(held.rows[0]?.problems.at(-1)).toMatchObject({ code: 'ROW-047', cell: 'rekap!B3' });
    expect(held.rows[0]?.problems.at(-1)?.sentence).toContain('Alamat: Jl. Uji 2 menjadi Jl. Baru 9');
    const committed = await imports['imports.commit']({ importId: second.importId }, quietJob);
    expect(committed).toMatchObject({ accepted: 1, held: 1, same: 2 });
    expect(await count('pupil')).toBe(4);
    expect(await office.database.read('pupil').where({ name: 'Anak Dua' }).first()).toMatchObject({
      address: 'Jl. Uji 2',
    });
  });
});

describe('U02 SP30 one bad row at the end of 20,000', () => {
  it('SP30 is all or nothing or skipped with its line, as the person chooses; the counts are exact', async () => {
    const many = Array.from({ length: 19_998 }, (_, index) =>
      csvRow(index + 1, 'belum ada', `Anak ${index}`),
    );
    const bad = csvRow(19_999, '3173080603060077', '');
    const file = new TextEncoder().encode([recapHeader, ...many, bad].join('\n'));
    const read = await preview(file);
    expect(read).toMatchObject({ read: 19_999, accepted: 19_998, held: 0, rejected: 1 });
    const rejected = await imports['imports.rows'](
      { ...paging, importId: read.importId, state: 'rejected' },
      quietJob,
    );
    expect(rejected.rows).toMatchObject([
      { no: '19999', problems: [{ code: 'ROW-001', cell: 'rekap!D20000' }] },
    ]);
    await imports['imports.discard']({ importId: read.importId }, quietJob);
    expect(await count('pupil')).toBe(0);
    expect(await count('import_row')).toBe(0);
    // Skipping the listed row is committing the rest; the small file shows it at less cost.
    const small = await preview([recapHeader, ...rows, bad].join('\n'));
    const committed = await imports['imports.commit']({ importId: small.importId }, quietJob);
    expect(committed).toMatchObject({ read: 4, accepted: 3, held: 0, rejected: 1 });
    expect(await count('pupil')).toBe(3);
  });
});

describe('SP09 two columns of one name', () => {
  const twice = whole.replace('Nama Ibu Kandung', 'Nama Peserta Didik');

  it('SP09 U06 are refused until a person says which is which; the answer is kept for the school', async () => {
    await expect(preview(twice)).rejects.toMatchObject({
      code: 'IMP-027',
      values: { columns: 'D "Nama Peserta Didik", I "Nama Peserta Didik"' },
    });
    const found = await imports['imports.columns'](request(twice), quietJob);
    expect(found).toMatchObject({ npsn, sheet: 'rekap', headerRow: 1 });
    const named = found.columns.filter(({ key }) => key === 'namapesertadidik');
    expect(named.map(({ letters, occurrence, samples }) => [letters, occurrence, samples[0]])).toEqual([
      ['D', 1, 'Anak Satu'],
      ['I', 2, 'Rina'],
    ]);
    const chosen = await preview(twice, [
      { key: 'namapesertadidik', occurrence: 1, field: 'name' },
      { key: 'namapesertadidik', occurrence: 2, field: 'motherName' },
    ]);
    expect(chosen).toMatchObject({ read: 3, accepted: 3 });
    await imports['imports.commit']({ importId: chosen.importId }, quietJob);
    expect(await office.database.read('pupil').where({ name: 'Anak Satu' }).first()).toMatchObject({
      mother_name: 'Rina',
    });
    expect(await preview(`${twice}\n`)).toMatchObject({ read: 3, same: 3 });
  });

  it('SP09 a choice that names one thing twice is refused again', async () => {
    const again = preview(twice, [
      { key: 'namapesertadidik', occurrence: 1, field: 'nik' },
      { key: 'namapesertadidik', occurrence: 2, field: 'name' },
    ]);
    await expect(again).rejects.toMatchObject({ code: 'IMP-027' });
  });
});

describe('SP26 how a csv is written', () => {
  const bom = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
  it.each([
    ['titik koma (;)', 'UTF-8', Buffer.from(whole)],
    ['koma (,)', 'UTF-8', Buffer.from(`\uFEFF${whole.replaceAll(';', ',')}`)],
    ['TAB', 'UTF-16', bom(whole.replaceAll(';', '\t'))],
    ['titik koma (;)', 'Windows-1252', Buffer.from(whole.replace('Anak Satu', 'Anak Désirée'), 'latin1')],
  ])('SP26 %s, %s: is shown for confirmation before anything is taken in', async (sign, letters, bytes) => {
    const view = await preview(bytes);
    expect(view).toMatchObject({ read: 3, accepted: 3, state: 'preview' });
    expect(view.notes[0]).toContain(`pemisah ${sign} dan penyandian ${letters}.`);
    expect(await count('pupil')).toBe(0);
  });

  it('SP26 a quoted field may hold a new line; a lone quote is named by its line', async () => {
    const quoted = whole.replace('Jl. Uji 2', '"Jl. Uji 2\nRT 008"');
    expect(await preview(quoted)).toMatchObject({ read: 3, accepted: 3 });
    await expect(preview(whole.replace('Jl. Uji 2', '"Jl. Uji 2'))).rejects.toMatchObject({
      code: 'IMP-014',
    });
  });
});

describe('rows held for a person', () => {
  it('SP03 a NIK in scientific notation is held and never becomes a pupil by itself', async () => {
    const view = await preview([recapHeader, csvRow(1, '3,17404E+15', 'Anak Satu')].join('\n'));
    expect(view).toMatchObject({ read: 1, accepted: 0, held: 1 });
    const held = await imports['imports.rows'](
      { ...paging, importId: view.importId, state: 'held' },
      quietJob,
    );
    expect(held.rows[0]?.problems[0]).toMatchObject({ code: 'ROW-011', cell: 'rekap!B2', column: 'NIK' });
    await imports['imports.commit']({ importId: view.importId }, quietJob);
    expect(await count('pupil')).toBe(0);
  });

  it('SP06 a NIK that contradicts sex and birth date is a warning, and taken in once the preview is confirmed', async () => {
    const view = await preview([recapHeader, csvRow(1, '3173084603060035', 'Anak Satu')].join('\n'));
    expect(view).toMatchObject({ read: 1, accepted: 1, warnings: 1 });
    const { rows: warned } = await imports['imports.rows'](
      { ...paging, importId: view.importId, state: 'warning' },
      quietJob,
    );
    expect(warned[0]?.problems.map(({ code }) => code)).toContain('ROW-017');
    await imports['imports.commit']({ importId: view.importId }, quietJob);
    expect(await count('pupil')).toBe(1);
  });
});
