import { expect } from '@playwright/test';
import { dates } from '../../main/demo/dates.ts';
import { dayFirst, type Desk } from '../support/e2e-desk.ts';

const wait = { timeout: 60_000 };

export async function openRound(desk: Desk, school: string, look?: string): Promise<void> {
  await desk.go('Verifikasi');
  await desk.click(desk.button('Buka putaran verifikasi').first());
  await desk.choose('Sekolah', new RegExp(school));
  await desk.fill({
    schoolYearStart: dayFirst(dates.schoolYearStart),
    decreeNumber: 'Keputusan Kepala Dinas Pendidikan Nomor 412/2013',
    decreeDate: '28/06/2013',
    openedOn: dayFirst(dates.schoolYearStart),
  });
  if (look !== undefined) await desk.look(look);
  await desk.send('Buka putaran');
}

/** From the list to the page of one round. */
export async function goToRound(desk: Desk, school: string): Promise<void> {
  await desk.go('Verifikasi');
  await desk.openRow(school);
  await expect(desk.heading(new RegExp(school))).toBeVisible();
}

/** Starts, checks, and settles every application: some by key, most by the advice, the incomplete with their reason. */
export async function verify(desk: Desk, school: string, look: boolean): Promise<void> {
  const { page } = desk;
  await goToRound(desk, school);
  await desk.press('Mulai verifikasi');
  await desk.send('Mulai verifikasi');
  const queue = page.getByRole('region', { name: 'Antrean pengajuan' });
  await expect(queue.getByRole('row', { name: /Layak/ }).first()).toBeVisible(wait);
  await decideByKeys(desk);
  if (look) await desk.look('antrean');
  const pace = page.getByRole('status').filter({ hasText: 'diputus' });
  await expect(pace).toHaveText(/^2 dari/);
  await desk.press('Ikuti saran untuk semua yang belum diputus');
  // What stays on the screen: the notice of it is gone after five seconds.
  await expect(pace).not.toHaveText(/^2 dari/, wait);
  await desk.press('Belum diputus');
  await failIncomplete(desk);
  await expect(page.getByText('Semua pengajuan sudah diputus')).toBeVisible();
  if (look) await desk.look('antrean-selesai');
}

/** The first rows: A follows the advice, L passes, J and K move. */
async function decideByKeys(desk: Desk): Promise<void> {
  const rows = desk.page.getByRole('region', { name: 'Antrean pengajuan' }).locator('tbody tr');
  await desk.click(rows.first());
  await desk.page.getByRole('region', { name: 'Antrean pengajuan' }).focus();
  await desk.key('j');
  await desk.key('k');
  await desk.key('l');
  await expect(rows.nth(0)).toContainText('Lulus');
  await expect(rows.nth(1)).toHaveAttribute('aria-selected', 'true');
  await desk.key('a');
  await expect(rows.nth(1)).toContainText('Lulus');
}

/** Papers not brought by the day of the Berita Acara: not passed, with the advised reason (A5). */
async function failIncomplete(desk: Desk): Promise<void> {
  const { page } = desk;
  const rows = page.getByRole('region', { name: 'Antrean pengajuan' }).locator('tbody tr');
  const roundId = /rounds\/([^/]+)/.exec(page.url())?.[1] ?? '';
  const { total } = await desk.call('rounds.verification', { roundId, show: 'undecided' });
  await expect(rows).toHaveCount(total);
  for (let left = total; left > 0; left -= 1) {
    await page.getByRole('region', { name: 'Antrean pengajuan' }).focus();
    await desk.key('t');
    if (left > 1) await expect(rows).toHaveCount(left - 1);
  }
}

/** Berita Acara with its ink signatures, and the recap made of it. */
export async function sealResults(desk: Desk, school: string, look: boolean): Promise<void> {
  await goToRound(desk, school);
  await desk.press('Susun Berita Acara');
  await desk.fill({ place: school });
  if (look) await desk.look('susun-berita-acara');
  await desk.send('Susun Berita Acara');
  await desk.press('Catat tanda tangan');
  if (look) await desk.look('catat-tanda-tangan');
  await desk.send('Catat tanda tangan');
  await desk.press('Rekap hasil verifikasi');
  await desk.send('Buat rekap');
}

export async function announce(
  desk: Desk,
  school: string,
  kind: 'Umumkan' | 'Umumkan perbaikan',
  look?: string,
): Promise<void> {
  await goToRound(desk, school);
  await desk.press(kind);
  await desk.fill({ 'details.papan': 'Papan pengumuman sekolah' });
  if (look !== undefined) await desk.look(`${look}-formulir`);
  await desk.send('Buat pengumuman');
  if (look !== undefined) await desk.look(look);
}

export async function closeRound(desk: Desk, school: string): Promise<void> {
  await goToRound(desk, school);
  await desk.press('Tutup putaran');
  await desk.send('Tutup putaran');
}
