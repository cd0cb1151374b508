import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Desk } from '../support/e2e-desk.ts';
import { prepareDeterminedOffice } from '../support/e2e-determined.ts';
import { passphraseOf } from '../support/network.ts';

/** What is seen first and reached from everywhere: home, the one box, charts, help. */
const office = '317308-seksi-dasar';
const folder = mkdtempSync(join(tmpdir(), 'kantor-beranda-'));
let desk: Desk;

test.beforeAll(async ({ browser }) => {
  const data = join(folder, office, 'data');
  mkdirSync(data, { recursive: true });
  await prepareDeterminedOffice(office, data);
  desk = await Desk.open(browser, office, 'beranda', folder);
});

test.afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

test('U24 home shows the way through the work, what is due and who waits', async () => {
  const { page } = desk;
  await desk.click(page.getByRole('radio', { name: /operator/i }));
  await desk.fill({ passphrase: passphraseOf('operator', office) });
  await desk.press('Masuk');
  await expect(desk.button('Kunci layar')).toBeVisible({ timeout: 60_000 });
  await desk.press('Tanggal ini benar');
  await expect(desk.button('Tanggal ini benar')).toHaveCount(0);

  const line = page.getByRole('list', { name: 'Alur pekerjaan' });
  await expect(line.getByRole('listitem')).toHaveCount(8);
  await expect(page.getByRole('heading', { name: 'Saling menunggu' })).toBeVisible();
  await desk.look('beranda');
  await desk.click(line.getByRole('link', { name: /Penetapan/ }));
  await expect(desk.heading('Penetapan')).toBeVisible();
});

test('U38 Ctrl+F finds a person, a school and nothing from anywhere, by keyboard alone', async () => {
  const { page } = desk;
  const [one] = (await desk.call('recipients.page', { pageSize: 1 })).rows;
  const { rows } = await desk.call('schools.page', { pageSize: 1 });
  const box = page.getByRole('combobox', { name: 'Cari di mana saja' });
  await page.keyboard.press('Control+f');
  await expect(box).toBeFocused();
  await page.keyboard.type(rows[0]?.npsn ?? '');
  await expect(page.getByRole('option', { name: rows[0]?.name ?? '' }).first()).toBeVisible();
  await desk.look('cari');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(desk.heading('Sekolah')).toBeVisible();
  await expect(box).toHaveValue('');

  await page.keyboard.press('Control+f');
  await page.keyboard.type('qqxzz');
  await expect(page.getByText('Tidak ada yang cocok dengan “qqxzz”', { exact: false })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);

  await desk.search(one?.name ?? '');
  await expect(desk.heading(/Peserta didik|Calon penerima/)).toBeVisible();
  await expect(page).toHaveURL(/search=/);
});

test('U23 the network is only a mark: nothing stands in the way when it is gone', async () => {
  const { page } = desk;
  const bar = page.getByRole('banner');
  await expect(bar.getByText('Daring')).toBeVisible();
  await page.context().setOffline(true);
  await expect(bar.getByText('Luring')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.context().setOffline(false);
  await expect(bar.getByText('Daring')).toBeVisible();
});

test('U42 rows are copied as Excel takes them, in columns with their heading', async () => {
  const { page } = desk;
  await desk.go('Peserta didik');
  await desk.press('Salin halaman ini');
  await expect(page.getByText('baris disalin. Tempelkan di Excel.', { exact: false })).toBeVisible();
  // Pasted into another program's sheet: the window itself may never read the clipboard.
  const sheet = await page.context().newPage();
  await sheet.setContent('<textarea aria-label="Lembar"></textarea>');
  await sheet.getByRole('textbox', { name: 'Lembar' }).focus();
  await sheet.keyboard.press('Control+v');
  const lines = (await sheet.getByRole('textbox', { name: 'Lembar' }).inputValue()).split('\n');
  await sheet.close();
  expect(lines.length).toBeGreaterThan(10);
  expect(lines[0]?.split('\t')).toContain('NIK');
  expect(new Set(lines.map((line) => line.split('\t').length)).size).toBe(1);
});

test('U22 charts have their table and leave as a picture', async () => {
  const { page } = desk;
  await desk.go('Ringkasan');
  const chart = page.getByRole('img', { name: /Cakupan sekolah menurut jenjang/ });
  await expect(chart).toBeVisible();
  await desk.look('ringkasan');
  await desk.click(
    page
      .getByRole('group', { name: 'Tampilan Cakupan sekolah menurut jenjang' })
      .getByRole('button', { name: 'Tabel' }),
  );
  await expect(page.getByRole('table', { name: 'Cakupan sekolah menurut jenjang' })).toBeVisible();
  const saving = page.waitForEvent('download');
  await desk.press('Simpan gambar Cakupan sekolah menurut jenjang');
  const picture = readFileSync(await (await saving).path(), 'utf8');
  expect(picture).toContain('Cakupan sekolah menurut jenjang (sekolah)');
  expect(picture).not.toMatch(/var\(|currentColor/);
});

test('U38 F1 explains the screen that is open', async () => {
  const { page } = desk;
  await page.keyboard.press('F1');
  const panel = page.getByRole('dialog', { name: 'Bantuan: Ringkasan' });
  await expect(panel).toBeVisible();
  await desk.look('bantuan');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await desk.go('Paket');
  await desk.press('Bantuan');
  await expect(page.getByRole('dialog', { name: 'Bantuan: Paket' })).toBeVisible();
  await page.keyboard.press('Escape');
});

test('U39 U40 no screen scrolls sideways at 1280, names are whole, and axe finds nothing', async () => {
  const { page } = desk;
  await page.setViewportSize({ width: 1280, height: 720 });
  await desk.go('Beranda');
  await expect(page.getByRole('list', { name: 'Alur pekerjaan' })).toBeVisible();
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways).toBeLessThanOrEqual(0);
  const name = page.getByRole('banner').getByTitle(/^Seksi/);
  const clipped = await name.evaluate((one) => one.scrollHeight - one.clientHeight);
  expect(clipped).toBeLessThanOrEqual(1);
  // The made-up users of this office carry its code in their names.
  expect(desk.findings).toEqual([]);
});
