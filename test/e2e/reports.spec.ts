import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Desk } from '../support/e2e-desk.ts';
import { prepareDeterminedOffice } from '../support/e2e-determined.ts';
import { passphraseOf } from '../support/network.ts';

/** A Suku Dinas a year after the decree: who has not reported (Pasal 43-44), and a report of the public (Pasal 49). */
const office = '3173-sudin-dasar';
const folder = mkdtempSync(join(tmpdir(), 'kantor-laporan-'));
let desk: Desk;

// One desk, one year: the second test goes on where the first ended.
test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser }) => {
  const data = join(folder, office, 'data');
  mkdirSync(data, { recursive: true });
  await prepareDeterminedOffice(office, data, '317308-seksi-dasar');
  desk = await Desk.open(browser, office, 'laporan', folder);
});

test.afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a Format 5 comes in, and the quarterly report is issued', async () => {
  const { page } = desk;
  await desk.click(page.getByRole('radio', { name: /kepala/i }));
  await desk.fill({ passphrase: passphraseOf('kepala', office) });
  await desk.press('Masuk');
  await expect(desk.button('Kunci layar')).toBeVisible({ timeout: 60_000 });

  // The office last worked in 2013: the date of today is asked about once (CK01).
  await desk.press('Tanggal ini benar');
  await expect(desk.button('Tanggal ini benar')).toHaveCount(0);
  await desk.go('Laporan');
  const format5 = page.getByRole('row', { name: /Rekapitulasi pembelanjaan \(Format 5\)/ }).first();
  await expect(format5).toContainText('0 dari 1');
  await desk.look('kewajiban');
  await desk.click(format5.getByRole('button', { name: 'Lihat' }));
  await desk.click(page.getByRole('dialog').getByRole('button', { name: 'Catat' }));
  await desk.fill({ number: '421.2/17/2026', recipients: '44', funds: '79.200.000' });
  await desk.look('catat-laporan');
  await desk.send('Simpan');
  await expect(format5).toContainText('Lengkap');
  await desk.press('Buku laporan');
  await expect(page.getByRole('gridcell', { name: '79.200.000' })).toBeVisible();
  await desk.look('buku-laporan');

  // The report of the office itself: a draft that stays, a paper that is looked at first, its number, its Paket.
  await desk.press('Kewajiban');
  await desk.click(page.getByRole('link', { name: 'Susun' }).first());
  await expect(page.getByRole('heading', { name: 'Angka dari pembukuan' })).toBeVisible();
  await desk.look('angka-laporan');
  await desk.fill({ problems: 'Sebagian sekolah belum melapor.', received: '100.000.000' });
  await desk.press('Simpan konsep');
  await expect(page.getByText(/Disimpan Dra\. Ratna/)).toBeVisible();
  await desk.look('susun-laporan');
  await desk.press('Pratinjau');
  await expect(page.getByRole('dialog').getByText('Pratinjau sebelum disimpan')).toBeVisible();
  await desk.press('Kembali ke isian');
  await desk.press('Terbitkan laporan');
  await expect(page.getByRole('link', { name: 'Buka dokumen' })).toBeVisible();
  await expect(desk.button('Siapkan Paket')).toBeVisible();
  await desk.look('laporan-terbit');

  expect(desk.findings).toEqual([]);
});

test('a report of the public is forwarded without its reporter', async () => {
  const { page } = desk;
  await desk.go('Laporan masyarakat');
  await desk.press('Catat laporan masyarakat');
  await desk.fill({
    subject: 'Kartu siswa disimpan pihak lain',
    chronology: 'Kartu dua belas anak disimpan di koperasi.',
    name: 'Ibu Rahayu',
    contact: '0812-0000-0000',
  });
  await desk.look('catat-laporan-masyarakat');
  await desk.send('Simpan');
  await expect(page.getByText('Ibu Rahayu')).toHaveCount(0);
  await desk.openRow('Kartu siswa disimpan pihak lain');
  await desk.press('Buka identitas');
  await page.getByLabel('Alasan membuka identitas').fill('Pemeriksaan atas permintaan Dinas');
  await desk.press('Buka');
  await expect(page.getByText('Ibu Rahayu')).toBeVisible();
  await desk.look('laporan-masyarakat');
  await desk.press('Teruskan ke Dinas');
  await desk.fill({ note: 'Diantar petugas dalam sampul tertutup' });
  await desk.look('teruskan-laporan');
  // The report comes back when its letter is made.
  await desk.press('Buat surat penerusan');
  await expect(page.getByRole('dialog').getByText('Diteruskan ke Dinas').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Surat penerusan' })).toBeVisible();
  await expect(desk.button('Cetak lampiran rahasia')).toBeEnabled();
  await desk.look('laporan-diteruskan');
  expect(desk.findings).toEqual([]);
});
