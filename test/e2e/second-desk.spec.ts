import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { passphraseOf } from '../../main/demo/demo-office.ts';
import { Desk } from '../support/e2e-desk.ts';

/** One office on two computers: sample data, a second desk, the year's end, the move, and everything gone again. */
test.describe.configure({ mode: 'serial' });

const office = '317308-seksi-dasar';
const folder = mkdtempSync(join(tmpdir(), 'kantor-dua-meja-'));
let main: Desk;
let side: Desk;

test.beforeAll(async ({ browser }) => {
  main = await Desk.open(browser, office, 'meja-utama', join(folder, 'satu'));
  side = await Desk.open(browser, office, 'meja-kedua', join(folder, 'dua'));
});

test.afterAll(async () => {
  await main.close();
  await side.close();
  rmSync(folder, { recursive: true, force: true });
});

test('U46 sample data is loaded at the first start, with a recap to try', async () => {
  const { page } = main;
  await expect(page.getByText('Ingin mencoba dahulu?')).toBeVisible();
  await main.look('layar-pertama');
  await main.press('Muat data contoh');
  await expect(main.button('Masuk')).toBeVisible({ timeout: 110_000 });
  await main.click(page.getByRole('radio', { name: /Operator/ }));
  await expect(page.getByText(passphraseOf(office, 'operator'))).toBeVisible();
  await main.look('masuk-contoh');
  await main.signIn('operator');
  await expect(page.getByText('Kantor contoh: semua anak')).toBeVisible();
  await main.look('beranda-contoh');
  const recap = await main.save(() => main.press('Simpan rekap contoh'));
  await main.drop(recap.path);
  await expect(page.getByText('SMP Tunas Bangsa').first()).toBeVisible({ timeout: 30_000 });
});

test('U47 a queue goes to a second desk and comes back', async () => {
  await takeInRecap();
  await main.go('Meja kerja');
  await main.look('meja-kerja');
  await main.press('Serahkan antrean');
  await main.click(main.page.getByRole('checkbox', { name: /SMP Tunas Bangsa/ }));
  await main.look('serahkan-antrean');
  const given = await main.save(() => main.press('Serahkan dan simpan berkas'));
  await expect(main.page.getByText('Di meja lain')).toBeVisible();

  await side.press('Pindah ke komputer ini');
  await chooseFile(side, given.path);
  await expect(side.page.getByText('Komputer ini menjadi meja kedua')).toBeVisible({ timeout: 30_000 });
  await openWith(side);
  await side.as('operator');
  await side.go('Meja kerja');
  await expect(side.page.getByText('hanya memeriksa antrean')).toBeVisible();
  await side.look('hanya-memeriksa');
  const [round] = (await side.call('rounds.page', { ...paging, state: 'verifying' })).rows;
  const roundId = round?.roundId ?? '';
  await side.call('rounds.acceptAdvice', { roundId, decidedOn: '2013-08-01' });
  const back = await side.save(() => side.press('Serahkan hasil'));

  await chooseFile(main, back.path);
  await expect(main.page.getByText('Tidak ada yang dikerjakan berbeda')).toBeVisible({ timeout: 30_000 });
  await main.look('gabungkan');
  await main.press('Gabungkan');
  await expect(main.page.getByText('Sudah digabungkan')).toBeVisible({ timeout: 30_000 });
  const merged = await main.call('rounds.get', { roundId });
  expect(merged.undecided).toBe((await side.call('rounds.get', { roundId })).undecided);
  expect(merged.passed + merged.failed).toBeGreaterThan(0);
});

test('U20 U48 what is unfinished is told and led to before a year is closed', async () => {
  await main.as('kepala');
  await main.go('Tutup tahun');
  await expect(main.page.getByText('Harus selesai')).toBeVisible();
  await expect(main.button(/^Tutup tahun 2013/)).toBeDisabled();
  await expect(main.page.getByRole('link', { name: 'Buka' }).first()).toBeVisible();
  await main.look('tutup-tahun');
});

test('U49 the office moves with one file, and the old computer only shows', async () => {
  const { page } = main;
  await main.go('Cadangan');
  await main.click(page.getByRole('link', { name: 'Pindah ke komputer lain' }));
  await expect(main.heading('Pindah komputer')).toBeVisible();
  await main.look('pindah-komputer');
  const file = await main.save(() => main.press('Simpan berkas pindah'));
  expect(file.name).toMatch(/^pindah-317308-seksi-dasar-.*\.cadangan$/);
  await expect(page.getByText('Pilih berkas itu dari flashdisk')).toBeVisible();
  await chooseFile(main, file.path);
  await main.look('lepaskan');
  await main.press('Periksa dan lepaskan');
  await expect(page.getByText('Kantor sudah dipindahkan dari komputer ini')).toBeVisible({ timeout: 30_000 });
  await main.look('sudah-pindah');
  await main.press('Batalkan pindah');
  await page.getByRole('dialog').getByRole('textbox').fill('Komputer baru tidak jadi dipakai');
  await main.click(page.getByRole('dialog').getByRole('button', { name: 'Batalkan pindah' }));
  await expect(page.getByText('Simpan berkas pindah', { exact: true }).first()).toBeVisible();
});

test('U46 sample data is wholly removed again', async () => {
  await main.press('Hapus data contoh');
  await main.press('Hapus semuanya');
  await expect(main.heading('Siapkan kantor')).toBeVisible({ timeout: 30_000 });
  expect([...main.findings, ...side.findings]).toEqual([]);
});

const paging = { page: 0, pageSize: 20 };

/** The recap of the school is taken in and its round opened, as other specs show through the screens. */
async function takeInRecap(): Promise<void> {
  await main.press(/^Masukkan/);
  await expect(main.page.getByRole('link', { name: 'Buka putaran verifikasi' })).toBeVisible({
    timeout: 30_000,
  });
  const { roundIds } = await main.call('rounds.open', {
    npsn: '20101777',
    schoolYearStart: '2013-07-15',
    decreeNumber: 'Keputusan Kepala Dinas Pendidikan Nomor 412/2013',
    decreeDate: '2013-06-28',
    openedOn: '2013-07-15',
  });
  const roundId = roundIds[0] ?? '';
  await main.call('rounds.startVerifying', { roundId, on: '2013-08-01' });
  await main.call('rounds.runChecks', { roundId });
}

async function chooseFile(desk: Desk, path: string): Promise<void> {
  const chooser = desk.page.waitForEvent('filechooser');
  await desk.click(desk.button('Pilih berkas').first());
  await (await chooser).setFiles(path);
}

/** Proves who opens the file, looks what is in it, and takes it over. */
async function openWith(desk: Desk): Promise<void> {
  await desk.fill({ secret: passphraseOf(office, 'kepala') });
  await desk.press('Periksa cadangan ini');
  await expect(desk.page.getByRole('table', { name: 'Isi sebelum dan sesudah pemulihan' })).toBeVisible({
    timeout: 60_000,
  });
  await desk.press('Pulihkan sekarang');
  await expect(desk.button('Kunci layar')).toBeVisible({ timeout: 60_000 });
}
