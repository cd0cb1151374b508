import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { passphraseOf } from '../../main/demo/demo-office.ts';
import { Desk } from '../support/e2e-desk.ts';
import { openNearOffice } from '../support/e2e-near-office.ts';
import { people } from '../support/e2e-people.ts';
import { startProgram } from '../support/e2e-program.ts';

/** The drill of safety.md (P7): the database is damaged, the office is at work again within minutes. */
test.describe.configure({ mode: 'serial' });

const office = '317308-seksi-dasar';
const parent = mkdtempSync(join(tmpdir(), 'kantor-pulih-'));
const data = join(parent, office, 'data');
let desk: Desk;

test.beforeAll(async ({ browser }) => {
  const near = await openNearOffice(office, join(parent, 'siap'), people.section);
  await (await near.as('admin')).call('backups.make', {});
  await near.close();
  mkdirSync(join(parent, office));
  renameSync(join(parent, 'siap', office), data);
  const bytes = readFileSync(join(data, 'kantor.db'));
  bytes.fill(0x5a, 1000, 1200);
  writeFileSync(join(data, 'kantor.db'), bytes);
  desk = await Desk.open(browser, office, 'pulih', parent);
});

test.afterAll(async () => {
  await desk.close();
  rmSync(parent, { recursive: true, force: true });
});

test('DB01 a damaged database is said at sign-in and restored through the screens', async () => {
  const { page } = desk;
  const began = Date.now();
  await desk.click(page.getByRole('radio', { name: /Operator/ }));
  await desk.fill({ passphrase: passphraseOf(office, 'operator') });
  await desk.press('Masuk');
  await expect(page.getByRole('alert').filter({ hasText: 'STO-007' })).toBeVisible({ timeout: 60_000 });
  const found = Date.now();
  await desk.look('rusak');
  await desk.press('Pulihkan dari cadangan');
  await expect(desk.heading('Pulihkan dari cadangan')).toBeVisible();
  await expect(page.getByText('Jangan menghapus apa pun')).toBeVisible();
  await desk.look('pilih-cadangan');
  await desk.fill({ secret: passphraseOf(office, 'kepala') });
  await desk.press('Periksa cadangan ini');
  await expect(page.getByRole('table', { name: 'Isi sebelum dan sesudah pemulihan' })).toBeVisible({
    timeout: 60_000,
  });
  await desk.look('isi-cadangan');
  await desk.press('Pulihkan sekarang');
  await expect(desk.button('Kunci layar')).toBeVisible({ timeout: 60_000 });
  const restored = Date.now();
  expect(readdirSync(join(data, 'karantina')).length).toBeGreaterThan(0);
  await desk.go('Cadangan');
  await expect(page.getByRole('heading', { name: 'Pemulihan terakhir' })).toBeVisible();
  await expect(page.getByText('Tidak ada rekap atau Paket yang masuk sesudah cadangan ini')).toBeVisible();
  await desk.look('sesudah-pulih');
  test.info().annotations.push({
    type: 'latihan pemulihan',
    description: `ditemukan ${seconds(began, found)} s, bekerja lagi sesudah ${seconds(began, restored)} s`,
  });
  process.stdout.write(
    `Latihan pemulihan: ditemukan ${seconds(began, found)} s, bekerja lagi sesudah ${seconds(began, restored)} s\n`,
  );
});

test('the single file is saved, read back, and counts as the second place', async () => {
  const { page } = desk;
  const saved = await desk.save(() => desk.press('Simpan cadangan tunggal'));
  expect(saved.name).toMatch(/^cadangan-317308-seksi-dasar-.*\.cadangan$/);
  await expect(page.getByText('baru sesudah itu salinannya')).toBeVisible();
  const chooser = page.waitForEvent('filechooser');
  await desk.click(desk.button('Pilih berkas'));
  await (await chooser).setFiles(saved.path);
  await expect(page.getByText('terbukti utuh pada')).toBeVisible({ timeout: 30_000 });
  await desk.click(desk.button('Pulihkan').first());
  await expect(page.getByRole('dialog').getByRole('table')).toBeVisible({ timeout: 30_000 });
  await desk.look('pratinjau-pulih');
  await desk.press('Batal');
  expect(desk.findings).toEqual([]);
});

test('DB07 a second program for the same folder is turned away in one sentence', async () => {
  await expect(startProgram(data)).rejects.toThrow('Program ini sudah berjalan untuk folder data yang sama.');
});

function seconds(from: number, to: number): string {
  return ((to - from) / 1000).toFixed(1).replace('.', ',');
}
