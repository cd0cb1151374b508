import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Desk } from '../support/e2e-desk.ts';
import { openNearOffice } from '../support/e2e-near-office.ts';
import { people } from '../support/e2e-people.ts';

/** A school's Data Siswa and SPTJM under the edition of 2025, from the file to the final pair. */
const code = '31-dinas';
const sample = join(import.meta.dirname, '../../resources/samples/Data Siswa KJP Plus SMP Tunas Bangsa.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'kantor-2025-'));
const scan = join(folder, 'SPTJM SMP Tunas Bangsa.pdf');
let desk: Desk;

test.beforeAll(async ({ browser }) => {
  await prepareOffice();
  writeFileSync(scan, '%PDF-1.7\n% SPTJM yang dipindai\n');
  desk = await Desk.open(browser, code, 'data-siswa', folder);
  await desk.page.setViewportSize({ width: 1366, height: 768 });
  await desk.signIn('operator');
});

test.afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

test('takes in the list and its SPTJM: balance, contradiction, final', async () => {
  const { page } = desk;
  await desk.go('Data Siswa & SPTJM');
  await expect(page.getByText('Belum masuk').first()).toBeVisible();
  await desk.look('buku-daftar');

  await desk.click(page.getByRole('link', { name: 'Terima Data Siswa' }));
  await choose('Pilih berkas', sample);
  await desk.fill({ receivedOn: '24/01/2025' });
  await desk.press('Baca berkas');
  await expect(desk.heading('SMP Tunas Bangsa')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('status').filter({ hasText: '30 dibaca' })).toHaveText(
    /30 dibaca\s*= 27 diterima\s*\+ 2 ditahan\s*\+ 1 ditolak\s*\(jumlah cocok\)/,
  );
  await desk.look('pratinjau');
  await desk.press('Masukkan 27 baris');

  await decide('Ilham Ramadhan', { nik: '3173082412110022', reason: 'NIK dari Kartu Keluarga' });
  await desk.click(page.getByRole('button', { name: 'Putuskan' }).first());
  await desk.choose('Alasan pembatalan', /berstatus yang dikecualikan/);
  await desk.fill({ reason: 'Surat sekolah 25 Januari 2025' });
  await desk.send('Simpan putusan');

  await desk.press(/^Bertentangan 3$/);
  await expect(page.getByRole('row').filter({ hasText: 'Hana Safitri' })).toContainText('padahal ada syarat');
  await desk.look('pertentangan');
  await desk.press('Buka Hana Safitri');
  await expect(page.getByText('Tempat bertanya: Sekolah').first()).toBeVisible();
  await desk.look('peserta-didik');
  await desk.press('Isi instrumen');
  await desk.look('instrumen');
  // The answers of a paper are typed by their first letters.
  await page.getByRole('radio', { name: 'Ya', exact: true }).first().focus();
  for (const key of 'yyyyyyytyy') await desk.key(key);
  await desk.press('Simpan instrumen');
  await expect(page.getByText('Instrumen Hana Safitri disimpan')).toBeVisible();
  await desk.press('Tutup panel');

  await desk.press('Catat SPTJM');
  await desk.fill({ npsn: '20101777', date: '25/01/2025', verified: '24', cancelled: '4' });
  await choose('Pilih berkas', scan);
  const dialog = page.getByRole('dialog');
  await desk.click(dialog.getByRole('button', { name: 'Catat dan jadikan final' }));
  await expect(dialog.getByRole('alert')).toContainText('Kode LST-007');
  await desk.look('sptjm-tidak-sepasang');
  await desk.fill({ cancelled: '5' });
  await desk.send('Catat dan jadikan final');
  await expect(page.getByText('SPTJM dan Data Siswa sepasang dan final')).toBeVisible();
  await desk.look('final');

  await desk.go('Data Siswa & SPTJM');
  await desk.click(page.getByRole('link', { name: 'Rekap jenjang dan besaran' }));
  await expect(page.getByText('Rp7.200.000').first()).toBeVisible();
  await desk.look('rekap-jenjang');
  await desk.go('Data Siswa & SPTJM');
  await desk.click(page.getByRole('link', { name: 'Larangan penerima' }));
  await expect(page.getByText('Paling sedikit 6 kali terlambat dalam satu bulan')).toBeVisible();
  await desk.look('larangan');
  expect(desk.findings).toEqual([]);
});

async function decide(name: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const row = desk.page.getByRole('row').filter({ hasText: name });
  await desk.click(row.getByRole('button', { name: 'Putuskan' }));
  await desk.fill(fields);
  await desk.send('Simpan putusan');
}

async function choose(button: string, path: string): Promise<void> {
  const chooser = desk.page.waitForEvent('filechooser');
  await desk.press(button);
  await (await chooser).setFiles(path);
}

/** The Dinas with one school, in January 2025's edition; what its people did before is not the test. */
async function prepareOffice(): Promise<void> {
  const seed = join(folder, 'persiapan');
  const office = await openNearOffice(code, seed, people.dinas);
  await office.call('schools.save', {
    npsn: '20101777',
    name: 'SMP Tunas Bangsa',
    levels: ['SMP'],
    status: 'swasta',
    kecamatanCode: '31.73.08',
    address: 'Jl. Basoka Raya No. 40, Joglo, Jakarta Barat',
    headName: 'Maria Goretti Simatupang, S.Pd.',
    headNip: null,
    pengawasName: 'Dra. Endang Lestari, M.Pd.',
    pengawasNip: '196006211985032002',
    komiteName: 'Yohanes Wibowo',
  });
  await office.as('kepala');
  await office.call('editions.activate', {
    editionId: 'kjp-plus-2025-tahap-1',
    schoolYear: '2024/2025',
    period: 'Tahap I',
    reason: 'Paparan P4OP Januari 2025',
  });
  await office.close();
  mkdirSync(join(folder, code), { recursive: true });
  renameSync(join(seed, code), join(folder, code, 'data'));
}
