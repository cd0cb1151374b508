import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { onDate, type Road } from '../../main/demo/road.ts';
import { takeInApplications } from '../../main/demo/intake.ts';
import { verifyAndAnnounce } from '../../main/demo/rounds.ts';
import { Desk } from '../support/e2e-desk.ts';
import { readySection } from '../support/e2e-ready-section.ts';

/** A day off is added while people may still object: what moves is shown before it is saved, and home tells it after. */
const section = '317308-seksi-dasar';
const school = 'SMP Tunas Bangsa';
const folder = mkdtempSync(join(tmpdir(), 'kantor-kalender-'));
let desk: Desk;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000); // a whole network is founded first
  await readySection(section, '31.73.08', folder, announceOnly);
  desk = await Desk.open(browser, section, 'kalender', folder);
});

test.afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

test('U25 a regional day off moves the last day to object, shown before and after it is saved', async () => {
  const { page } = desk;
  await desk.signIn('admin');
  await expect(page.getByText('sisa 7 hari kerja (19 Agustus 2013)')).toBeVisible();
  await desk.look('beranda-sebelum');

  await desk.go('Hari libur');
  await expect(page.getByText(/Tabel jaringan versi 1: 19 hari/)).toBeVisible();
  await desk.look('hari-libur');
  await desk.press('Tambah libur daerah');
  await desk.fill({ date: '14/08/2013', name: 'Pemungutan suara', reason: 'Keputusan Gubernur' });
  await expect(page.getByRole('cell', { name: '20 Agustus 2013', exact: true })).toBeVisible();
  await expect(page.getByText(/menyebut 19 Agustus 2013; beri tahu yang membacanya/)).toBeVisible();
  await desk.look('tenggat-yang-akan-bergeser');
  await desk.send('Simpan');
  await expect(page.getByText('1 tenggat bergeser', { exact: false })).toBeVisible();
  await desk.look('tenggat-yang-bergeser');

  await desk.go('Beranda');
  await expect(page.getByRole('link', { name: '1 tenggat bergeser' })).toBeVisible();
  await expect(page.getByText('sisa 7 hari kerja (20 Agustus 2013)')).toBeVisible();
  await desk.click(page.getByRole('listitem').filter({ hasText: 'Masa keberatan' }).getByRole('button'));
  await expect(
    page.getByText(/tabel hari libur 2013 versi 1, hari libur tambahan kantor versi 1/),
  ).toBeVisible();
  await desk.look('beranda-sesudah');
  expect(desk.findings).toEqual([]);
});

/** As the demo does it, for one school: its recap taken in, verified and announced on 1 August 2013. */
async function announceOnly(road: Road): Promise<void> {
  const recaps = road.samples.recaps.filter(({ name }) => name === `${school}.xlsx`);
  const one = { ...road, samples: { ...road.samples, recaps } };
  await takeInApplications(one);
  await verifyAndAnnounce(one);
  await onDate(one, '2013-08-01');
}
