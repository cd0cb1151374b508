import type { Sheet } from '#domain/intake/sheet.ts';
import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { readSpreadsheet } from '../../../../main/adapters/spreadsheet/read-spreadsheet.ts';
import { xlsxOf, zipOf } from './hostile-files.ts';

async function firstSheet(bytes: Uint8Array, name = 'rekap.xlsx'): Promise<Sheet> {
  const reading = await readSpreadsheet(bytes, name);
  const [sheet] = reading.kind === 'sheets' ? reading.sheets : [];
  if (!sheet) throw new Error(JSON.stringify(reading));
  return sheet;
}

const cellsOf = (sheet: Sheet) =>
  sheet.rows.flatMap((row) =>
    row.cells.map(({ address, kind, text, fromFormula }) => [address, kind, text, fromFormula]),
  );

const sheetOf = (cells: string, before = ''): { sheetXml: string } => ({
  sheetXml: `${before}<sheetData><row r="1">${cells}</row></sheetData>`,
});

describe('xlsx', () => {
  test('SP01 keeps whether a cell was text, number or date', async () => {
    const cells =
      '<c r="A1"><v>3174040000000001</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" s="1"><v>41640</v></c>' +
      '<c r="D1" t="inlineStr"><is><r><t>Nur</t></r><r><t xml:space="preserve"> Aini</t></r></is></c><c r="E1" t="b"><v>1</v></c>';
    const sheet = await firstSheet(
      await xlsxOf({ ...sheetOf(cells), sharedStrings: ['0051 &amp; &#x27;x&#39;'] }),
    );
    expect(cellsOf(sheet)).toEqual([
      ['Rekap!A1', 'number', '3174040000000001', false],
      ['Rekap!B1', 'text', "0051 & 'x'", false],
      ['Rekap!C1', 'date', '2014-01-01', false],
      ['Rekap!D1', 'text', 'Nur Aini', false],
      ['Rekap!E1', 'bool', 'BENAR', false],
    ]);
  });

  test('SP11: the 1904 date system', async () => {
    const options = {
      ...sheetOf('<c r="A1" s="1"><v>40178</v></c>'),
      workbookPr: '<workbookPr date1904="1"/>',
    };
    expect(cellsOf(await firstSheet(await xlsxOf(options)))).toEqual([
      ['Rekap!A1', 'date', '2014-01-01', false],
    ]);
  });

  test('SP12: formulas with, without and with a broken cached value', async () => {
    const cells =
      '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A1&amp;"x"</f><v>2x</v></c><c r="C1" t="e"><f>#REF!</f><v>#REF!</v></c>' +
      '<c r="D1"><f>NOW()</f></c><c r="E1"><f>NOW()</f><v></v></c>';
    expect(cellsOf(await firstSheet(await xlsxOf(sheetOf(cells))))).toEqual([
      ['Rekap!A1', 'number', '2', true],
      ['Rekap!B1', 'text', '2x', true],
      ['Rekap!C1', 'error', '#REF!', true],
      ['Rekap!D1', 'formula-without-value', '', true],
      ['Rekap!E1', 'formula-without-value', '', true],
    ]);
  });

  test('SP08: hidden rows and columns are marked', async () => {
    const sheetXml =
      '<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="3" hidden="1"><c r="A3"><v>1</v></c></row></sheetData>';
    const sheet = await firstSheet(await xlsxOf({ sheetXml }));
    expect(sheet.hiddenColumns).toEqual(['B', 'C']);
    expect(sheet.rows.map(({ number, hidden }) => [number, hidden])).toEqual([[3, true]]);
  });

  test('reads prefixed names, cells without address and a quoted > in an attribute', async () => {
    const sheetXml =
      '<x:sheetData xmlns:x="m" note="a > b"><x:row><x:c><x:v>7</x:v></x:c><x:c><x:v>8</x:v></x:c></x:row></x:sheetData>';
    expect(cellsOf(await firstSheet(await xlsxOf({ sheetXml })))).toEqual([
      ['Rekap!A1', 'number', '7', false],
      ['Rekap!B1', 'number', '8', false],
    ]);
  });
});

describe('xls and ods', () => {
  const made = (bookType: 'biff8' | 'ods'): Uint8Array => {
    const sheet = utils.aoa_to_sheet([['0012', 3174040000000001, { t: 'n', v: 41640, z: 'dd/mm/yyyy' }]]);
    sheet['D1'] = { t: 'n', f: '1+1', v: 2 };
    sheet['!ref'] = 'A1:D1';
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, 'Rekap');
    return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
  };

  test.each(['biff8', 'ods'] as const)('%s keeps text, number, date and formula apart', async (bookType) => {
    const sheet = await firstSheet(made(bookType));
    expect(cellsOf(sheet)).toEqual([
      ['Rekap!A1', 'text', '0012', false],
      ['Rekap!B1', 'number', '3174040000000001', false],
      ['Rekap!C1', 'date', '2014-01-01', false],
      // The fixture's writer keeps formulas in ods only.
      ['Rekap!D1', 'number', '2', bookType === 'ods'],
    ]);
  });

  test('SP08, SP12: hidden rows and columns of an ods are marked, a formula error is an error', async () => {
    const cell = (text: string, more = '') =>
      `<table:table-cell office:value-type="string" ${more}><text:p>${text}</text:p></table:table-cell>`;
    const table =
      '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>' +
      `<table:table-row>${cell('a')}</table:table-row>` +
      `<table:table-row table:visibility="filter">${cell('Err:510', 'table:formula="of:=1/0"')}${cell('Err:510')}</table:table-row>`;
    const content = `<office:document-content><office:body><office:spreadsheet><table:table table:name="Rekap">${table}</table:table></office:spreadsheet></office:body></office:document-content>`;
    const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';
    const sheet = await firstSheet(
      await zipOf({
        mimetype,
        'content.xml': content,
        'META-INF/manifest.xml': '<manifest/>',
        'styles.xml': '<styles/>',
      }),
      'a.ods',
    );
    expect(sheet.hiddenColumns).toEqual(['B', 'C']);
    expect(sheet.rows.map((row) => [row.hidden, row.cells.map((found) => found.kind)])).toEqual([
      [false, ['text']],
      [true, ['error', 'text']],
    ]);
  });

  test('SP13: an xls named xlsx is read as what it is', async () => {
    const reading = await readSpreadsheet(made('biff8'), 'rekap.xlsx');
    expect(reading.kind === 'sheets' && reading.format).toBe('xls');
  });
});

describe('SP26: csv dialects', () => {
  const text = 'No;Nama;Alamat\r\n1;Nur Aïni;"Jl. Mawar\nNo. 3"\r\n';
  const encodings: readonly (readonly [string, Buffer])[] = [
    ['utf-8', Buffer.from(text)],
    ['utf-8', Buffer.from(`\uFEFF${text}`)],
    ['utf-16le', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['utf-16le', Buffer.from(text, 'utf16le')],
    ['windows-1252', Buffer.from(text, 'latin1')],
  ];

  test.each(encodings)('%s is read and shown', async (encoding, bytes) => {
    const reading = await readSpreadsheet(bytes, 'daftar.csv');
    if (reading.kind !== 'sheets') throw new Error(JSON.stringify(reading));
    expect(reading.dialect).toEqual({ encoding, delimiter: ';' });
    expect(reading.sheets[0]?.rows[1]?.cells.map((cell) => cell.text)).toEqual([
      '1',
      'Nur Aïni',
      'Jl. Mawar\nNo. 3',
    ]);
    expect(reading.sheets[0]?.rows[0]?.cells[0]?.text).toBe('No');
  });

  test.each([',', '\t', '|', ';'])('the delimiter %j is found', async (delimiter) => {
    const lines = [
      ['No', 'Nama', 'Tempat'],
      ['1', 'A', 'B'],
      ['2', 'C', 'D'],
    ].map((line) => line.join(delimiter));
    const reading = await readSpreadsheet(Buffer.from(lines.join('\n')), 'a.csv');
    expect(reading.kind === 'sheets' && reading.dialect?.delimiter).toBe(delimiter);
  });

  test('a lone quote is named with its line', async () => {
    const reading = await readSpreadsheet(Buffer.from('No;Nama\n1;A\n2;"B\n3;C\n'), 'a.csv');
    expect(reading).toEqual({ kind: 'refused', problem: { code: 'IMP-014', detail: '3' } });
  });
});
