import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { passphraseOf } from '../../main/demo/demo-office.ts';
import { Desk } from '../support/e2e-desk.ts';
import { firstStart } from '../support/e2e-first-start.ts';
import { people } from '../support/e2e-people.ts';

/** What the program says when it says no: its own sentence, what to do, a code, and data as it was. */
test.describe.configure({ mode: 'serial' });

const folder = mkdtempSync(join(tmpdir(), 'kantor-tolak-'));
let desk: Desk;

test.beforeAll(async ({ browser }) => {
  desk = await Desk.open(browser, '317308-seksi-dasar', 'ditolak', folder);
  await firstStart(desk, 'Seksi Dinas Pendidikan Dasar Kecamatan Kembangan', people.section);
});

test.afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

test('signing in and being refused, by keyboard alone', async () => {
  const { page } = desk;
  await desk.press('Kunci layar');
  await expect(page.getByLabel('Kata sandi', { exact: false }).first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /Pengelola/ })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type(passphraseOf(desk.office, 'admin'));
  await page.keyboard.press('Enter');
  await expect(desk.button('Kunci layar')).toBeVisible({ timeout: 60_000 });

  // Ctrl+O leads to the import, as for every program of the office (U38); this person may not import.
  await page.keyboard.press('Control+o');
  await expect(desk.heading('Impor rekap sekolah')).toBeVisible();
  await desk.drop(join(import.meta.dirname, '../../resources/samples/SMP Tunas Bangsa.xlsx'));
  const refusal = page.getByRole('alert').filter({ hasText: 'Kode SES-' });
  await expect(refusal).toContainText('Peran Anda');
  await expect(refusal.getByRole('button', { name: 'Salin rincian' })).toBeVisible();
  await desk.look('tindakan-ditolak');
});

test('a wrong passphrase says so and opens nothing', async () => {
  const { page } = desk;
  await desk.press('Kunci layar');
  await desk.click(page.getByRole('radio', { name: /Operator/ }));
  await desk.fill({ passphrase: 'bukan kata sandi saya' });
  await desk.press('Masuk');
  await expect(page.getByRole('alert').filter({ hasText: 'SES-002' })).toBeVisible({ timeout: 60_000 });
  await expect(desk.heading('Masuk')).toBeVisible();
  await expect(page.locator('[name=passphrase]')).toHaveValue('');
  await desk.look('kata-sandi-salah');
  await desk.signIn('operator');
});

const wrongFiles = [
  // Password-protected xlsx: an OLE container with EncryptedPackage (MS-OFFCRYPTO).
  { name: 'rekap terkunci.xlsx', says: /kata sandi/i, bytes: () => lockedWorkbook() },
  { name: 'rekap kosong.xlsx', says: /kosong/i, bytes: () => Buffer.alloc(0) },
  {
    name: 'rekap.xlsx',
    says: /bukan/i,
    bytes: () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(600, 1)]),
  },
] as const;

for (const { name, says, bytes } of wrongFiles) {
  test(`U09 U21 ${name} is refused with a sentence of its own`, async () => {
    const before = await desk.call('imports.list', {});
    const path = join(folder, name);
    writeFileSync(path, bytes());
    await desk.go('Beranda');
    await desk.drop(path);
    const refusal = desk.page.getByRole('alert').filter({ hasText: 'Kode ' });
    await expect(refusal).toContainText(says);
    await expect(desk.page.getByText(name).first()).toBeVisible();
    await desk.look(name.replace('.xlsx', '').replace(' ', '-'));
    expect(await desk.call('imports.list', {})).toEqual(before);
  });
}

test('SP27 a file that is gone when it is read is named as such, not as a program that does not answer', async () => {
  const path = join(folder, 'dicabut.csv');
  writeFileSync(path, 'No;Nama\n1;Budi\n');
  await desk.go('Impor rekap');
  await desk.page.locator('a[href="#/imports/new"]').first().click();
  const opened = desk.page.waitForEvent('filechooser');
  await desk.press('Pilih berkas');
  const chooser = await opened;
  await desk.page.route('**/file?name=*', (route) => {
    rmSync(path);
    return route.continue();
  });
  await chooser.setFiles(path);
  await expect(desk.page.getByRole('alert').filter({ hasText: 'Kode IMP-033' })).toBeVisible();
  await desk.page.unroute('**/file?name=*');
  await desk.look('berkas-dicabut');
});

test('every refusal reads well in light and dark', () => {
  expect(desk.findings).toEqual([]);
});

/** Enough of a locked workbook for a reader to know it: the OLE signature and the name of its encrypted stream. */
function lockedWorkbook(): Buffer {
  const file = Buffer.alloc(2048);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(file);
  Buffer.from('EncryptedPackage', 'utf16le').copy(file, 1024);
  return file;
}
