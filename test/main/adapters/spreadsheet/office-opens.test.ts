import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCsv } from '../../../../main/adapters/spreadsheet/write-csv.ts';
import { writeXlsx } from '../../../../main/adapters/spreadsheet/write-xlsx.ts';

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
});
