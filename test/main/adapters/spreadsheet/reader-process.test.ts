import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { type WorkSheet, utils, write } from '@e965/xlsx';
import { afterAll, describe, expect, it } from 'vitest';
import { limits } from '../../../../main/adapters/spreadsheet/limits.ts';
import {
  readSpreadsheet,
  type SpreadsheetReading,
} from '../../../../main/adapters/spreadsheet/read-spreadsheet.ts';
import { forkTaskProcesses } from '../../../../main/adapters/tasks/fork-task-process.ts';
import { createTaskRunner } from '../../../../main/adapters/tasks/task-runner.ts';
import { rawEntries, rawZip, xlsxOf, xlsxParts, zipOf } from './hostile-files.ts';

/** The reader where it lives: a process of its own, 512 MB and 60 s (P8). */
const runner = createTaskRunner({ spawn: forkTaskProcesses('main/task-process.ts'), warm: true });
afterAll(() => {
  runner.close();
});

async function outcomeOf(bytes: Uint8Array, name = 'rekap.xlsx'): Promise<string> {
  return codeOf(
    (await runner.run('spreadsheet.read', { bytes, name }, { timeoutMs: 60_000 })) as SpreadsheetReading,
  );
}

/** The same reader without the process around it, for files that are odd and not heavy. */
async function outcomeHere(bytes: Uint8Array, name = 'rekap.xlsx'): Promise<string> {
  return codeOf(await readSpreadsheet(bytes, name));
}

function codeOf(reading: SpreadsheetReading): string {
  return reading.kind === 'refused' ? reading.problem.code : reading.kind;
}

const cell = (address: string, text: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
/** Text that packs to half at best, the same every time. */
function hexText(length: number): string {
  const parts: string[] = [];
  for (let at = 0; at < length; at += 128) parts.push(createHash('sha512').update(String(at)).digest('hex'));
  return parts.join('').slice(0, length);
}
const sheetOf = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`;

function xlsOf(sheet: WorkSheet): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Rekap');
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
}

describe('P8 the reader process answers every hostile file with a code or its text', () => {
  it('SP15, SP16, SP20 merge, bomb and a million rows are refused, and the process that asked keeps answering', async () => {
    let ticks = 0;
    const heart = setInterval(() => (ticks += 1), 5);
    const rows = Array.from({ length: 1_000_000 }, (_, index) => `<row r="${index + 1}"/>`).join('');
    expect(await outcomeOf(await xlsxOf({ sheetXml: `<sheetData>${rows}</sheetData>` }))).toBe('IMP-009');
    const merge = '<sheetData/><mergeCells><mergeCell ref="A1:XFD20000"/></mergeCells>';
    expect(await outcomeOf(await xlsxOf({ sheetXml: merge }))).toBe('IMP-009');
    const packed = deflateRawSync(Buffer.alloc(60 * 1024 * 1024, ' '));
    const bomb = rawZip([...rawEntries(xlsxParts({})), { name: 'xl/b.xml', packed, unpackedBytes: 1000 }]);
    expect(await outcomeOf(bomb)).toBe('IMP-010');
    clearInterval(heart);
    expect(ticks).toBeGreaterThan(0);
  });

  it('SP13, SP20, SP21 an xls (BIFF) that spans the whole sheet, and one cut or scrambled anywhere', async () => {
    const wide = utils.aoa_to_sheet([['No', 'NIK', 'Nama']]);
    wide['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 65_535, c: 255 } }];
    wide['A65536'] = { t: 's', v: 'jauh' };
    wide['!ref'] = 'A1:C65536';
    expect(await outcomeOf(xlsOf(wide), 'rekap.xls')).toBe('IMP-009');
    const rows = Array.from({ length: 300 }, (_, index) => [index, `Anak ${index}`, String(index).repeat(5)]);
    const whole = xlsOf(utils.aoa_to_sheet(rows));
    expect(await outcomeOf(whole, 'rekap.xls')).toBe('sheets');
    for (const part of [0.3, 0.6, 0.9]) {
      const cut = whole.subarray(0, Math.floor(whole.length * part));
      expect(['IMP-010', 'IMP-002']).toContain(await outcomeOf(cut, 'rekap.xls'));
    }
    const scrambled = Uint8Array.from(whole, (byte, index) =>
      index > 600 && index % 97 === 0 ? 0xff : byte,
    );
    expect(['sheets', 'IMP-009', 'IMP-010', 'IMP-002']).toContain(await outcomeOf(scrambled, 'rekap.xls'));
  });

  it('a 10 MB cell, a text without an end, a text built of 300,000 pieces', async () => {
    const long = hexText(10_000_000);
    expect(await outcomeOf(await xlsxOf({ sheetXml: sheetOf(cell('A1', long)) }))).toBe('IMP-032');
    const shared = hexText(2_000_000);
    expect(await outcomeOf(await xlsxOf({ sharedStrings: [shared] }))).toBe('IMP-032');
    const pieces = Array.from({ length: 300_000 }, (_, index) => `<r><t>${index % 1000}</t></r>`).join('');
    const rich = `<sst><si>${pieces}</si></sst>`;
    expect(['sheets', 'IMP-007']).toContain(
      await outcomeOf(await xlsxOf({ more: { 'xl/sharedStrings.xml': rich } })),
    );
  });
});

describe('odd files of the same kinds are read or refused with a code', () => {
  it('an ods or xlsx inside another is not opened; only the outer one is read', async () => {
    const inner = await xlsxOf({ sheetXml: sheetOf(cell('A1', 'dalam')) });
    const outer = await readSpreadsheet(
      await xlsxOf({ sheetXml: sheetOf(cell('A1', 'luar')), more: { 'xl/embeddings/a.xlsx': inner } }),
      'a.xlsx',
    );
    expect(JSON.stringify(outer)).toContain('luar');
    expect(JSON.stringify(outer)).not.toContain('dalam');
    const ods = (text: string, more = {}) =>
      zipOf({
        mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
        'content.xml': `<office:document-content><office:body><office:spreadsheet><table:table table:name="A"><table:table-row><table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
        'META-INF/manifest.xml': '<manifest:manifest/>',
        'styles.xml': '<office:document-styles/>',
        ...more,
      });
    const nested = await readSpreadsheet(
      await ods('luar', { 'Object 1/a.ods': await ods('dalam') }),
      'a.ods',
    );
    expect(JSON.stringify(nested)).toContain('luar');
    expect(JSON.stringify(nested)).not.toContain('dalam');
  });

  it('ZIP64 sizes, an encrypted entry, another compression method', async () => {
    const plain = rawZip(rawEntries(xlsxParts({})));
    const central = plain.indexOf(Buffer.from('504b0102', 'hex'));
    const changed = (offset: number, value: number): Buffer => {
      const copy = Buffer.from(plain);
      copy.writeUInt16LE(value, central + offset);
      return copy;
    };
    expect(await outcomeHere(changed(8, 1))).toBe('IMP-003');
    expect(await outcomeHere(changed(10, 12))).toBe('IMP-010');
    const zip64 = Buffer.from(plain);
    zip64.writeUInt32LE(0xffffffff, central + 24);
    expect(await outcomeHere(zip64)).toBe('IMP-010');
  });

  it('very many styles, names, links and remarks cost nothing: they are not read', async () => {
    const styles = `<styleSheet><numFmts>${Array.from({ length: 20_000 }, (_, index) => `<numFmt numFmtId="${index + 200}" formatCode="&quot;${index}&quot;0"/>`).join('')}</numFmts><cellXfs>${Array.from({ length: 60_000 }, (_, index) => `<xf numFmtId="${200 + (index % 20_000)}"/>`).join('')}</cellXfs></styleSheet>`;
    const links = Array.from(
      { length: 60_000 },
      (_, index) => `<hyperlink ref="A${index + 1}" r:id="r${index}"/>`,
    );
    const remarks = Array.from(
      { length: 60_000 },
      (_, index) => `<comment ref="A${index + 1}"><text><t>${index}</t></text></comment>`,
    );
    const bytes = await xlsxOf({
      styles,
      sheetXml: `${sheetOf(cell('A1', 'isi'))}<hyperlinks>${links.join('')}</hyperlinks>`,
      more: { 'xl/comments1.xml': `<comments><commentList>${remarks.join('')}</commentList></comments>` },
    });
    expect(await outcomeHere(bytes)).toBe('sheets');
  });

  it('SP12 a formula that points outside is not evaluated; its cached value is only flagged', async () => {
    const xml = `<sheetData><row r="1"><c r="A1" t="str"><f>HYPERLINK("http://x","k")</f><v>k</v></c><c r="B1" t="str"><f>cmd|'/c calc'!A0</f><v>1</v></c></row></sheetData>`;
    const reading = await readSpreadsheet(await xlsxOf({ sheetXml: xml }), 'a.xlsx');
    expect(reading.kind === 'sheets' && reading.sheets[0]?.rows[0]?.cells).toMatchObject([
      { text: 'k', fromFormula: true },
      { text: '1', fromFormula: true },
    ]);
  });

  it('wrong content types, a csv with NUL far inside, a sheet of 32,767 letters', async () => {
    const types = {
      '[Content_Types].xml': '<Types><Override PartName="/xl/workbook.xml" ContentType="image/png"/></Types>',
    };
    expect(await outcomeHere(await xlsxOf({ sheetXml: sheetOf(cell('A1', 'isi')), more: types }))).toBe(
      'sheets',
    );
    expect(await outcomeHere(Buffer.from(`No;Nama\n${'1;Budi\n'.repeat(2000)}2;\0\n`), 'a.csv')).toBe(
      'IMP-002',
    );
    expect(await outcomeHere(await xlsxOf({ sheetXml: sheetOf(cell('A1', 'x'.repeat(32_767))) }))).toBe(
      'sheets',
    );
  });

  it('SP26 a file far over the cap is refused by its size', async () => {
    expect(await outcomeHere(Buffer.alloc(limits.fileBytes + 1, 'a;b\n'), 'a.csv')).toBe('IMP-006');
  });
});
