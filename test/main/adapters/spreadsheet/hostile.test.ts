import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { describeFileProblem } from '#domain/intake/file-problems.ts';
import { limits } from '../../../../main/adapters/spreadsheet/limits.ts';
import { readSpreadsheet } from '../../../../main/adapters/spreadsheet/read-spreadsheet.ts';
import { sniff } from '../../../../main/adapters/spreadsheet/sniff.ts';
import { compoundFile, rawEntries, rawZip, xlsxOf, xlsxParts, zipOf } from './hostile-files.ts';

async function codeOf(bytes: Uint8Array, name = 'rekap.xlsx'): Promise<string> {
  const reading = await readSpreadsheet(bytes, name);
  return reading.kind === 'refused' ? reading.problem.code : reading.kind;
}

const cell = (address: string, value = '1'): string => `<c r="${address}"><v>${value}</v></c>`;
const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;
const manyRows = (count: number): string =>
  `<sheetData>${Array.from({ length: count }, (_, index) => row(index + 1, cell(`A${index + 1}`))).join('')}</sheetData>`;

describe('told by content, refused by one code each', () => {
  test('SP13: macro, binary and linked workbooks, whatever their name', async () => {
    const more = (name: string) => xlsxOf({ more: { [name]: 'x' } });
    expect(await codeOf(await more('xl/vbaProject.bin'))).toBe('IMP-004');
    expect(await codeOf(await more('xl/macrosheets/sheet1.xml'))).toBe('IMP-004');
    expect(
      await codeOf(await xlsxOf({ more: { 'xl/externalLinks/externalLink1.xml': '<externalLink/>' } })),
    ).toBe('IMP-013');
    expect(await codeOf(await zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }))).toBe(
      'IMP-005',
    );
    expect(await codeOf(compoundFile('Workbook', '_VBA_PROJECT_CUR'))).toBe('IMP-004');
    expect(sniff(compoundFile('Workbook'))).toBe('xls');
  });

  test('SP14: password-protected workbooks', async () => {
    expect(await codeOf(compoundFile('EncryptionInfo', 'EncryptedPackage'))).toBe('IMP-003');
    const ods = {
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'content.xml': Buffer.from([1, 2, 3, 0xff]),
      'META-INF/manifest.xml': '<manifest:manifest><manifest:encryption-data/></manifest:manifest>',
    };
    expect(await codeOf(await zipOf(ods))).toBe('IMP-003');
  });

  test('U09, SP13: empty, program, PDF, picture, web page, archive and noise under an xlsx name', async () => {
    expect(await codeOf(Buffer.alloc(0))).toBe('IMP-001');
    for (const start of [
      'MZ\x90\0\x03',
      '\x7fELF\x02',
      '%PDF-1.7\n',
      '\x89PNG\r\n',
      '<html><table>',
      '\x01\x02\x03',
    ]) {
      expect(await codeOf(Buffer.from(start, 'latin1'))).toBe('IMP-002');
    }
    expect(await codeOf(await zipOf({ 'a.txt': 'a' }))).toBe('IMP-002');
  });

  test('a Paket is told apart, armored or not', async () => {
    expect(await codeOf(Buffer.from('age-encryption.org/v1\n-> X25519 abc'))).toBe('paket');
    expect(sniff(Buffer.from('-----BEGIN AGE ENCRYPTED FILE-----\n'))).toBe('paket');
  });

  test('U09: a file over 20 MB is refused before it is looked into', async () => {
    const large = Buffer.alloc(limits.fileBytes + 1, 'a;b\n');
    expect(await codeOf(large)).toBe('IMP-006');
  });

  test('every sentence says what happened and what to do', () => {
    const { what, todo } = describeFileProblem({ code: 'IMP-014', detail: '7' });
    expect(what).toContain('baris 7');
    expect(todo).not.toBe('');
  });
});

describe('bombs', () => {
  test('SP15: a merge over the whole sheet is refused within 2 s', async () => {
    const bomb = await xlsxOf({
      sheetXml: '<sheetData/><mergeCells><mergeCell ref="A1:XFD20000"/></mergeCells>',
    });
    expect(bomb.length).toBeLessThan(3000);
    const started = performance.now();
    expect(await codeOf(bomb)).toBe('IMP-009');
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('SP16: 300 KB that declare 300 MB are refused unopened', async () => {
    const packed = deflateRawSync(Buffer.alloc(300 * 1024 * 1024, ' '));
    const bomb = rawZip([
      ...rawEntries(xlsxParts({})),
      { name: 'xl/b.xml', packed, unpackedBytes: 300 * 1024 * 1024 },
    ]);
    expect(bomb.length).toBeLessThan(400 * 1024);
    const before = process.memoryUsage.rss();
    expect(await codeOf(bomb)).toBe('IMP-007');
    expect(process.memoryUsage.rss() - before).toBeLessThan(64 * 1024 * 1024);
  });

  test('SP16: a part larger than it declares is refused while it unpacks', async () => {
    const packed = deflateRawSync(Buffer.alloc(50 * 1024 * 1024, ' '));
    const liar = { name: 'xl/b.xml', packed, unpackedBytes: 1000 };
    expect(await codeOf(rawZip([...rawEntries(xlsxParts({})), liar]))).toBe('IMP-010');
  });

  test('SP16: a compression ratio above 200 is refused', async () => {
    const bytes = Buffer.alloc(20 * 1024 * 1024, ' ');
    const entry = { name: 'xl/b.xml', packed: deflateRawSync(bytes), unpackedBytes: bytes.length };
    expect(await codeOf(rawZip([...rawEntries(xlsxParts({})), entry]))).toBe('IMP-007');
  });

  test('SP18: overlapping entries, too many entries, two entries of one name', async () => {
    const entries = rawEntries(xlsxParts({}));
    const overlapping = entries.map((entry, index) => (index === 1 ? { ...entry, claimedOffset: 0 } : entry));
    expect(await codeOf(rawZip(overlapping))).toBe('IMP-007');
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`f${index}.xml`, '<a/>']));
    expect(await codeOf(rawZip(rawEntries(many)))).toBe('IMP-007');
    expect(await codeOf(rawZip(entries, 65_535))).toBe('IMP-007');
    expect(await codeOf(rawZip([...entries, ...entries.slice(0, 1)]))).toBe('IMP-010');
  });

  test('SP19: any document type in any part and any encoding', async () => {
    const lol = '<!DOCTYPE lolz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    const xml = (declaration: string) => `${declaration}<styleSheet>&b;</styleSheet>`;
    const hostile = [
      Buffer.from(xml(lol)),
      Buffer.from(xml('<!doctype x SYSTEM "file:///etc/passwd">')),
      Buffer.from(xml('<!ENTITY x "y">')),
      Buffer.from(`\uFEFF${xml(lol)}`, 'utf16le'),
      Buffer.from(xml(lol), 'utf16le'),
      Buffer.from(`<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE x+AD4-<a/>`),
      Buffer.from(`<?xml version="1.0" encoding="utf-16"?><a/>`),
    ];
    for (const styles of hostile) {
      expect(await codeOf(await xlsxOf({ more: { 'xl/styles.xml': styles } }))).toBe('IMP-008');
    }
    expect(await codeOf(await zipOf({ mimetype: 'x', 'content.xml': xml(lol) }), 'a.ods')).toBe('IMP-008');
  });

  test('SP20: rows and columns beyond the cap, even a single cell', async () => {
    expect(await codeOf(await xlsxOf({ sheetXml: manyRows(limits.rows + 1) }))).toBe('IMP-009');
    expect(await codeOf(await xlsxOf({ sheetXml: manyRows(300) }))).toBe('sheets');
    const far = `<sheetData>${row(1_048_576, cell('XFD1048576'))}</sheetData>`;
    expect(await codeOf(await xlsxOf({ sheetXml: far }))).toBe('IMP-009');
    expect(await codeOf(await xlsxOf({ sheetXml: `<sheetData>${row(1, cell('XFD1'))}</sheetData>` }))).toBe(
      'IMP-009',
    );
    const formatted = `<sheetData>${row(1, `${cell('A1')}<c r="XFD1" s="1"/>`)}</sheetData>`;
    expect(await codeOf(await xlsxOf({ sheetXml: formatted }))).toBe('sheets');
  });

  test('SP20: repeated rows and cells of an ods', async () => {
    const ods = (table: string) =>
      zipOf({ mimetype: 'x', 'content.xml': `<d><table:table>${table}</table:table></d>` });
    const filled = '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>';
    const repeated = `<table:table-row table:number-rows-repeated="1048576">${filled}</table:table-row>`;
    expect(await codeOf(await ods(repeated))).toBe('IMP-009');
    const far = `<table:table-row table:number-rows-repeated="30000"><table:table-cell/></table:table-row><table:table-row>${filled}</table:table-row>`;
    expect(await codeOf(await ods(far))).toBe('IMP-009');
    const wide = filled.replace('cell ', 'cell table:number-columns-repeated="16384" ');
    expect(await codeOf(await ods(`<table:table-row>${wide}</table:table-row>`))).toBe('IMP-009');
  });

  test('SP20: a csv with more rows than a recap has', async () => {
    expect(await codeOf(Buffer.from('a;b\n'.repeat(limits.rows + 1)), 'a.csv')).toBe('IMP-009');
  });
});

describe('SP21 damage is one plain code, never an exception', () => {
  test('SP21 a text that is not in the file is an error of its cell', async () => {
    const sheetXml = `<sheetData>${row(1, '<c r="A1" t="s"><v>99</v></c><c r="B1" t="s"><v>0</v></c>')}</sheetData>`;
    const reading = await readSpreadsheet(await xlsxOf({ sheetXml, sharedStrings: ['ada'] }), 'a.xlsx');
    if (reading.kind !== 'sheets') throw new Error(reading.kind);
    expect(reading.sheets[0]?.rows[0]?.cells.map(({ kind, text }) => [kind, text])).toEqual([
      ['error', ''],
      ['text', 'ada'],
    ]);
  });

  test('SP21 missing styles are survived, missing relations and truncation are not', async () => {
    const sheetXml = `<sheetData>${row(1, cell('A1', '41640'))}</sheetData>`;
    expect(await codeOf(await xlsxOf({ sheetXml, without: ['xl/styles.xml'] }))).toBe('sheets');
    expect(await codeOf(await xlsxOf({ sheetXml, without: ['xl/_rels/workbook.xml.rels'] }))).toBe('IMP-010');
    const whole = await xlsxOf({ sheetXml: manyRows(500) });
    expect(await codeOf(whole.subarray(0, -1024))).toBe('IMP-010');
    expect(await codeOf(await xlsxOf({ sheetXml: '<sheetData><row' }))).toBe('IMP-010');
  });

  test('SP21 every truncation of a small workbook is refused', async () => {
    const whole = await xlsxOf({ sheetXml: manyRows(5) });
    // Two bytes alone are still text.
    for (let length = 4; length < whole.length; length += 7) {
      expect((await readSpreadsheet(whole.subarray(0, length), 'a.xlsx')).kind).toBe('refused');
    }
  });
});
