import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dates } from '../../main/demo/dates.ts';
import { sealAndDeliver } from '../../main/demo/deliver.ts';
import { officeOf, onDate, type Road } from '../../main/demo/road.ts';
import { Desk } from '../support/e2e-desk.ts';
import { readySection } from '../support/e2e-ready-section.ts';

/** Which law applies: editions held, who would change, the gaps, and why one pupil stands as he does. */
test.describe.configure({ mode: 'serial' });

const section = '317308-seksi-dasar';
const folder = mkdtempSync(join(tmpdir(), 'kantor-edisi-'));
const samples = join(import.meta.dirname, '../../resources/samples');
const sample = 'SDN Kembangan Utara 01 Pg.xlsx';
const title2018 = 'Pergub 4/2018 tentang KJP Plus jo. Pergub 15/2019';
let desk: Desk;
let dinas: Desk;

test.beforeAll(async ({ browser }) => {
  await readySection(section, '31.73.08', folder, bringNextEdition);
  mkdirSync(join(folder, '31-dinas'));
  renameSync(join(folder, 'siap', '31-dinas'), join(folder, '31-dinas', 'data'));
  desk = await Desk.open(browser, section, 'edisi', folder);
  dinas = await Desk.open(browser, '31-dinas', 'edisi-dinas', folder);
  await desk.signIn('operator');
  await desk.onDate(dates.verifying);
});

test.afterAll(async () => {
  await Promise.all([desk.close(), dinas.close()]);
  rmSync(folder, { recursive: true, force: true });
});

test('an edition is read, and activated after looking at who would change', async () => {
  const { page } = desk;
  await desk.as('kepala');
  await desk.go('Edisi kebijakan');
  await expect(page.getByRole('row', { name: /Nomor 27 Tahun 2013/ })).toContainText('Aktif');
  await desk.look('daftar');
  await desk.click(
    page.getByRole('row', { name: /Nomor 27 Tahun 2013/ }).getByRole('link', { name: 'Baca' }),
  );
  await expect(page.getByText('Belum ditetapkan', { exact: true })).toBeVisible();
  await desk.look('edisi-2013');

  await desk.go('Edisi kebijakan');
  await desk.click(page.getByRole('row', { name: title2018 }).getByRole('link', { name: 'Aktifkan' }));
  await expect(desk.button(/Semua: 46/)).toBeVisible();
  await desk.look('pratinjau');
  await desk.press('Aktifkan edisi');
  await desk.fill({ period: 'Tahap II', reason: 'Surat Dinas Pendidikan Nomor 12' });
  await desk.look('aktifkan');
  await desk.send('Aktifkan');
  await expect(page.getByRole('banner')).toContainText(`Tahap II · ${title2018}`);
});

test('a setting of a gap is changed with its reason, and a note leads to it', async () => {
  const { page } = desk;
  await desk.as('admin');
  await desk.go('Pengaturan');
  await desk.press('Aturan');
  await expect(page.getByRole('article')).toHaveCount(52);
  await desk.look('celah');
  const gap = page.getByRole('article', { name: 'G-01' });
  await desk.click(gap.getByRole('button', { name: 'Ubah' }));
  await desk.choose('Bacaan yang dipakai', 'Hari kalender');
  await desk.fill({ reason: 'Arahan tertulis Kepala Dinas' });
  await desk.look('ubah-setelan');
  await desk.send('Ubah pilihan');
  await expect(gap).toContainText('Diubah kantor');
  await expect(gap).toContainText('Arahan tertulis Kepala Dinas');
});

test("the jurist's view explains one pupil", async () => {
  const { page } = desk;
  await desk.as('operator');
  await desk.go('Peserta didik');
  await desk.search('Khansa Ramadhani');
  await desk.openRow('Khansa Ramadhani');
  await desk.click(page.getByRole('link', { name: 'Telaah' }));
  await expect(desk.heading(/^Telaah: /)).toBeVisible();
  await expect(page.getByRole('row', { name: /Jenjang atau bentuk satuan pendidikan/ })).toContainText(
    'Pasal 1',
  );
  await expect(page.getByText('Lengkapi berkas sebelum Berita Acara disusun')).toBeVisible();
  await desk.look('telaah');
});

test('the Dinas enters amounts of a Keputusan Gubernur', async () => {
  const { page } = dinas;
  await dinas.signIn('operator');
  await dinas.go('Edisi kebijakan');
  await dinas.click(
    page.getByRole('row', { name: /Nomor 27 Tahun 2013/ }).getByRole('link', { name: 'Baca' }),
  );
  await dinas.press('Masukkan besaran');
  await dinas.fill({ number: '1012/2013', date: '01/06/2013', 'cells.SD_0_negeri': '180.000' });
  await dinas.look('besaran');
  await dinas.send('Simpan besaran');
  await expect(page.getByRole('row', { name: /^SD/ }).first()).toContainText('Rp180.000');
  await dinas.look('edisi-dengan-besaran');
});

test('every screen reads well in light and dark', () => {
  expect([...desk.findings, ...dinas.findings]).toEqual([]);
});

/** A school's recap is taken in, and a second reference brings the edition of 2018: it waits for the head. */
async function bringNextEdition(road: Road): Promise<void> {
  const near = officeOf(road, section);
  const office = officeOf(road, '31-dinas');
  const sudin = officeOf(road, '3173-sudin-dasar');
  await onDate(road, dates.verifying);
  await near.as('operator');
  const { importId } = await near.call('imports.preview', {
    file: near.put(sample, readFileSync(join(samples, sample))),
    npsn: null,
  });
  await near.call('imports.commit', { importId });
  await office.as('operator');
  await office.call('editions.chooseForReference', {
    editionId: 'pergub-4-2018-jo-15-2019',
    reason: 'Persiapan tahun berikutnya',
  });
  const { paketIds } = await office.call('reference.prepare', { on: dates.verifying });
  await sealAndDeliver(road, office, paketIds);
  await sudin.as('operator');
  const relayed = await sudin.call('reference.relay', { on: dates.verifying });
  await sealAndDeliver(road, sudin, relayed.paketIds);
}
