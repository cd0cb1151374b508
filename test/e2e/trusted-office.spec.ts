import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dates } from '../../main/demo/dates.ts';
import { sealAll } from '../../main/demo/deliver.ts';
import { passphraseOf } from '../../main/demo/demo-office.ts';
import { takeInApplications } from '../../main/demo/intake.ts';
import { closeRounds } from '../../main/demo/objections.ts';
import { dinasOf, officeOf, onDate, type Road } from '../../main/demo/road.ts';
import { verifyAndAnnounce } from '../../main/demo/rounds.ts';
import { dayFirst, Desk } from '../support/e2e-desk.ts';
import { readySection } from '../support/e2e-ready-section.ts';

/** What an inspector asks an office about: exchange, books, log, incidents, backups, accounts, numbers. */
test.describe.configure({ mode: 'serial' });

const section = '317308-seksi-dasar';
const sudin = '3173-sudin-dasar';
const school = 'SMP Tunas Bangsa';
const folder = mkdtempSync(join(tmpdir(), 'kantor-tepercaya-'));
const stick = join(folder, 'FLASHDISK UJI');
let desk: Desk;
/** The agenda number and content digest of the Paket this office sends. */
let sent = { agendaNo: '', paketId: '' };

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000); // a whole network is founded first
  mkdirSync(stick);
  await readySection(section, '31.73.08', folder, untilRecap);
  desk = await Desk.open(browser, section, 'tepercaya', folder, ['--stick', stick]);
});

test.afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the network in its four parts, and a paper looked at before it is made', async () => {
  const { page } = desk;
  await desk.signIn('kepala');
  await desk.go('Jaringan');
  const parts = page.getByRole('group', { name: 'Bagian layar Jaringan' });
  for (const part of ['Ringkasan', 'Kantor dan penanda tangan', 'Kunci saya', 'Riwayat daftar']) {
    await desk.click(parts.getByRole('button', { name: part }));
    await desk.look(`jaringan-${part.toLowerCase().replaceAll(' ', '-')}`);
  }

  await desk.go('Rekapitulasi');
  const row = page.getByRole('row').filter({ hasText: school });
  await desk.click(row.getByRole('button', { name: 'Catat rekap sekolah' }));
  await desk.press('Pratinjau');
  await expect(
    page
      .getByRole('region', { name: /^Pratinjau/ })
      .locator('canvas')
      .first(),
  ).toBeVisible();
  await desk.look('pratinjau-draf');
  await desk.press('Kembali ke isian');
  await desk.send('Catat rekap');
  await desk.press('Susun rekap kantor');
  await desk.send('Susun rekap');
  expect(desk.findings).toEqual([]);
});

test('a Paket leaves on the stick and another comes from it', async () => {
  const { page } = desk;
  await desk.go('Paket');
  await desk.look('daftar-paket');
  await desk.openRow('Menunggu tanda tangan');
  for (const role of ['kepala', 'operator'] as const) {
    if (role === 'operator') {
      await desk.as(role);
      await desk.go('Paket');
      await desk.openRow('Menunggu tanda tangan');
    }
    await desk.press('Tandatangani');
    await desk.fill({ passphrase: passphraseOf(section, role) });
    await desk.send('Tandatangani');
  }
  await desk.press('Simpan ke flashdisk');
  await expect(desk.button(/^Simpan ke FLASHDISK/)).toBeVisible();
  await desk.look('pilih-flashdisk');
  await desk.press(/^Simpan ke FLASHDISK/);
  await expect(page.getByText('Flashdisk aman dilepas')).toBeVisible({ timeout: 30_000 });
  expect(readdirSync(stick).filter((name) => name.endsWith('.paket'))).toHaveLength(2);
  await desk.look('paket-di-flashdisk');

  const code = (await page.getByLabel('Sidik isi', { exact: true }).innerText()).replace(/\s/g, '');
  const paper = page.getByRole('textbox', { name: /^Sidik isi pada kertas/ });
  await paper.fill(`${code.startsWith('A') ? 'B' : 'A'}${code.slice(1)}`);
  await desk.press('Cocokkan');
  await expect(page.getByText('Tidak cocok', { exact: true })).toBeVisible();
  await desk.look('kertas-tidak-cocok');
  await paper.fill(code);
  await desk.press('Cocokkan');
  await expect(page.getByText('Kertas dan berkas memuat isi yang sama', { exact: false })).toBeVisible();
  const { rows } = await desk.call('paket.page', { direction: 'keluar' });
  sent = { agendaNo: rows[0]?.agendaNo ?? '', paketId: rows[0]?.paketId ?? '' };

  await desk.go('Paket');
  await desk.click(page.getByRole('link', { name: 'Terima Paket' }));
  await desk.look('terima-paket');
  await desk.press('Baca dari flashdisk');
  await desk.look('baca-dari-flashdisk');
  await desk.click(page.getByRole('dialog').getByRole('button', { name: /acuan|reference/ }));
  await expect(desk.button('Terima Paket')).toBeVisible({ timeout: 60_000 });
  await desk.look('paket-dari-flashdisk');
  await desk.press('Terima Paket');
  await desk.send('Terima Paket');
  await expect(desk.button('Simpan tanda terima')).toBeVisible();
  await desk.look('paket-diterima');
  await desk.go('Paket');
  await desk.click(page.getByRole('link', { name: 'Urutan Paket' }));
  await desk.look('urutan-paket');
  expect(desk.findings).toEqual([]);
});

test('the agenda book takes a paper by hand; numbers are set aside and void', async () => {
  const { page } = desk;
  await desk.go('Buku agenda');
  await desk.press('Catat kertas');
  await desk.fill({
    counterpart: `${school}, Kembangan`,
    kind: 'Rekap data formulir',
    documentNumbers: '045/SMP-TB/IX/2013',
  });
  await desk.look('catat-kertas');
  await desk.send('Catat');
  await desk.look('buku-agenda');
  await desk.openRow(school);
  await expect(desk.button('Cetak tanda terima')).toBeVisible();
  await desk.look('catatan-agenda');
  const printed = page.context().waitForEvent('page');
  await desk.press('Cetak tanda terima');
  await (await printed).close();
  await desk.press('Tutup panel');

  await desk.go('Dokumen');
  await desk.look('dokumen');
  await desk.click(page.getByRole('link', { name: 'Register nomor' }));
  await desk.look('register-nomor');
  await desk.click(
    page.getByRole('row').filter({ hasText: 'Berita Acara' }).first().getByRole('button', { name: 'Buka' }),
  );
  await desk.press('Cadangkan nomor');
  await desk.fill({ reason: 'Berita Acara susulan' });
  await desk.look('cadangkan-nomor');
  await desk.press('Cadangkan');
  const reserved = page.getByRole('row').filter({ hasText: 'Dicadangkan' });
  await expect(reserved).toHaveCount(1);
  await desk.click(reserved.getByRole('button', { name: 'Batalkan' }));
  await page.getByRole('dialog').last().getByLabel('Alasan').fill('Tidak jadi dibuat');
  await desk.press('Batalkan nomor');
  await expect(
    page.getByRole('row').filter({ hasText: 'Batal' }).filter({ hasText: 'Tidak jadi dibuat' }),
  ).toBeVisible();
  await desk.look('nomor-batal');
  await desk.press('Tutup panel');
  expect(desk.findings).toEqual([]);
});

test('the log is whole and leaves as a file; a lost Paket becomes an incident that home warns of', async () => {
  const { page } = desk;
  await desk.as('kepala');
  await desk.go('Catatan kegiatan');
  await desk.look('catatan-kegiatan');
  const log = await desk.save(() => desk.press('Simpan semua'));
  expect(log.name).toMatch(/\.ndjson$/);
  await desk.press('Keutuhan');
  await desk.press('Periksa rantai');
  await expect(page.getByText('bersambung tanpa putus', { exact: false })).toBeVisible({ timeout: 30_000 });
  await desk.press('Periksa dokumen dan Paket');
  await expect(page.getByText('masih persis seperti', { exact: false })).toBeVisible({ timeout: 30_000 });
  await desk.look('rantai-utuh');
  await desk.press('Saksi antarkantor');
  await desk.look('saksi');

  await desk.go('Insiden data');
  await desk.look('insiden-kosong');
  await desk.press('Catat insiden');
  await page.getByRole('searchbox', { name: /^Nomor agenda/ }).fill(sent.agendaNo);
  await desk.press('Tambahkan');
  await desk.press('Hitung yang terdampak');
  await expect(page.getByText('Seluruhnya tersandi')).toBeVisible({ timeout: 30_000 });
  await desk.fill({
    foundOn: dayFirst(dates.recap),
    foundTime: '07:00',
    description: 'Flashdisk tertinggal di angkutan umum dalam perjalanan ke Suku Dinas.',
  });
  await desk.look('insiden-baru');
  await desk.press('Catat insiden');
  await expect(desk.heading(/^Insiden INS-/)).toBeVisible({ timeout: 30_000 });
  await desk.look('insiden');
  expect((await desk.save(() => desk.press('Konsep surat ke orang tua'))).name).toMatch(/\.pdf$/);
  expect((await desk.save(() => desk.press('Simpan daftar orang'))).name).toMatch(/\.xlsx$/);
  await desk.go('Beranda');
  await expect(page.getByText(/^Insiden INS-.*beri tahu orang tua atau wali dan lembaga/)).toBeVisible();
  await desk.look('beranda');
  expect(desk.findings).toEqual([]);
});

test('a backup now, one on the stick, and a new user', async () => {
  const { page } = desk;
  await desk.as('admin');
  await desk.go('Cadangan');
  await desk.press('Buat cadangan sekarang');
  await expect(page.getByText('Cadangan dibuat dan diperiksa.')).toBeVisible({ timeout: 30_000 });
  await desk.press('Simpan ke flashdisk');
  await desk.press(/^Simpan ke FLASHDISK/);
  await expect(page.getByText('Flashdisk aman dilepas')).toBeVisible({ timeout: 30_000 });
  await desk.press('Baca dari flashdisk');
  await desk.click(page.getByRole('dialog').getByRole('button', { name: /\.cadangan/ }));
  await expect(page.getByText('terbukti utuh pada', { exact: false })).toBeVisible({ timeout: 30_000 });
  await desk.look('cadangan');

  await desk.go('Pengguna & kata sandi');
  await desk.look('pengguna');
  await desk.press('Tambah pengguna');
  await desk.fill({
    name: 'Bambang Suroso',
    nip: '198105102006041001',
    jabatan: 'Operator data',
    passphrase: 'hujan sore di Kembangan',
  });
  // The own passphrase on the page behind has a field of that name too.
  await page.getByRole('dialog').locator('[name=again]').fill('hujan sore di Kembangan');
  await desk.look('tambah-pengguna');
  await desk.press('Buat akun');
  await expect(page.getByText('Yang masih harus dilakukan')).toBeVisible({ timeout: 30_000 });
  await desk.look('pengguna-dibuat');
  await desk.press('Tutup');
  await expect(page.getByRole('row').filter({ hasText: 'Bambang Suroso' })).toContainText('belum pernah');
  expect(desk.findings).toEqual([]);
});

/** One school through its round; a second reference of the Dinas waits on the stick. */
async function untilRecap(road: Road): Promise<void> {
  const recaps = road.samples.recaps.filter(({ name }) => name === `${school}.xlsx`);
  const one = { ...road, samples: { ...road.samples, recaps } };
  await takeInApplications(one);
  await verifyAndAnnounce(one);
  await closeRounds(one);
  const office = officeOf(one, section);
  await office.as('operator');
  const [round] = (await office.call('rounds.page', { pageSize: 1 })).rows;
  await onDate(one, dates.recap);
  await office.call('accountForms.fillFromRecap', { npsn: round?.npsn ?? '', filledOn: dates.recap });

  const [dinas, above] = [dinasOf(one), officeOf(one, sudin)];
  await dinas.as('operator');
  const { paketIds } = await dinas.call('reference.prepare', { on: dates.recap });
  for (const file of await sealAll(dinas, paketIds)) {
    await above.as('operator');
    if (!file.name.includes(sudin)) continue;
    const { paketId } = await above.call('paket.receive', { file: above.put(file.name, file.bytes) });
    await above.call('paket.confirm', { paketId, reason: null });
  }
  const relayed = await above.call('reference.relay', { on: dates.recap });
  for (const file of await sealAll(above, relayed.paketIds))
    if (file.name.includes(section)) writeFileSync(join(stick, file.name), file.bytes);
}
