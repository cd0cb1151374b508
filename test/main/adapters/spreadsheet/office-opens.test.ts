import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountFormRecap } from '#domain/documents/account-form-recap.ts';
import { sheetsOf } from '#domain/documents/table-sheets.ts';
import { readCsv } from '../../../../main/adapters/spreadsheet/read-csv.ts';
import { writeCsv } from '../../../../main/adapters/spreadsheet/write-csv.ts';
import { writeXlsx } from '../../../../main/adapters/spreadsheet/write-xlsx.ts';
import { recapGroups, recapInput } from '../../domain/documents/sample-recaps.ts';

/** Names as a school could have typed them, to make a spreadsheet program act (SP22). */
const names = [
  '=HYPERLINK("http://contoh.invalid","klik")',
  '=1+1',
  '+62812000111',
  '-2+3',
  '@SUM(1;2)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  '＋62',
  '－1',
  '＠SUM(1)',
  "=cmd|'/c calc'!A0",
  'Nur "=1+1" Aini',
  'a\n=1+1',
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kantor-kjp-p14-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The content of both files as LibreOffice holds it, in one start of it: flat OpenDocument keeps every formula. */
function openInLibreOffice(
  files: Readonly<Record<string, Uint8Array>>,
  ...options: readonly string[]
): readonly string[] {
  const paths = Object.entries(files).map(([name, bytes]) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  });
  const profile = `-env:UserInstallation=file://${join(folder, 'profil')}`;
  const asked = [profile, '--headless', ...options, '--convert-to', 'fods', '--outdir', folder];
  execFileSync('soffice', [...asked, ...paths], { stdio: 'ignore' });
  return paths.map((path) => readFileSync(path.replace(/\.\w+$/, '.fods'), 'utf8'));
}

describe('exports opened by an office program', () => {
  it('PD06, SP22, P14: no cell of an xlsx or csv became a formula or a link', async () => {
    const columns = [{ header: 'Nama', width: 20, format: 'text' as const }];
    const rows = names.map((value) => [{ value, bad: true, note: value }]);
    const plan = { title: '=1+1', mark: '=1+1', sheets: [{ name: 'Rekap', columns, rows, emptyRows: 2 }] };
    const csv = writeCsv([['Nama', 'Jumlah'], ...names.map((name) => [name, -3])]);
    const [book = '', guessed = ''] = openInLibreOffice({ 'buku.xlsx': await writeXlsx(plan), 'a.csv': csv });
    // As Excel in Indonesian opens it: `;` between, quotes around, UTF-8.
    const [read = ''] = openInLibreOffice({ 'b.csv': csv }, '--infilter=CSV:59,34,76');
    expect(read.match(/value="-3"/g)).toHaveLength(names.length);
    for (const opened of [book, guessed, read]) {
      expect(opened).toContain('klik');
      expect(opened).not.toContain('table:formula');
      expect(opened).not.toContain('xlink:href="http://contoh.invalid"');
    }
  }, 120_000);

  it('PD06: the tables of a recap are in LibreOffice cell by cell what the paper says, without a warning', async () => {
    // Tabs and line breaks are another matter: a csv tells them apart from the end of a cell only by quotes.
    const typed = names.filter((name) => !/[\t\r\n]/.test(name));
    const groups = recapGroups(2, typed.length).map((group) => ({
      ...group,
      pupils: group.pupils.map((pupil, index) => ({ ...pupil, name: typed[index] ?? pupil.name })),
    }));
    const content = accountFormRecap(recapInput({ groups }));
    const [sheet] = sheetsOf(content);
    if (!sheet) throw new Error('a recap has a table');
    const bytes = await writeXlsx({ title: content.title, mark: 'uji', sheets: [sheet] });
    const path = join(folder, 'rekap.xlsx');
    writeFileSync(path, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profil')}`;
    // Semicolon, quotes, UTF-8, every cell as its content.
    const filter = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true';
    const { stderr } = spawnSync(
      'soffice',
      [profile, '--headless', '--convert-to', filter, '--outdir', folder, path],
      {
        encoding: 'utf8',
      },
    );
    // A computer without Java says so; that is no word about the file.
    expect(
      stderr.split('\n').filter((line) => /warn|error|repair/i.test(line) && !line.includes('javaldx')),
    ).toEqual([]);
    const opened = readCsv(readFileSync(join(folder, 'rekap.csv')), 'Tabel');
    if (opened.kind !== 'sheet') throw new Error(opened.problem.code);
    expect(opened.sheet.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      sheet.columns.map(({ header }) => header),
      ...sheet.rows.map((row) =>
        row.flatMap(({ value }) => (value === null || value === '' ? [] : [String(value)])),
      ),
    ]);
  }, 120_000);
});
