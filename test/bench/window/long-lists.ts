import { basename } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Desk } from '../../support/e2e-desk.ts';
import type { ThreadWatch } from './thread-watch.ts';

const wait = { timeout: 120_000 };
/** How often a clerk turns the page before going to the last. */
const pagesTurned = 12;

/** A recap as a clerk takes it in: chosen, read to its preview, put in. Walking to the screen is not the job. */
export async function importRecap({ page }: Desk, thread: ThreadWatch, path: string): Promise<void> {
  await page.locator('a[href="#/imports"]').first().click();
  await page.locator('a[href="#/imports/new"]').first().click();
  const choose = await openChooser(page);
  const commit = button(page, /^Masukkan .* baris$/);
  await thread.during(async () => {
    await choose(path);
    await page
      .locator('h1')
      .filter({ hasText: basename(path, '.csv') })
      .waitFor(wait);
    await commit.waitFor(wait);
  });
  await thread.during(async () => {
    await commit.click();
    await button(page, /^Batalkan impor$/).waitFor(wait);
  });
}

/**
 * Opens the dialog for a file; what it gives answers it with a path. Playwright itself would carry the contents of the
 * file through the page of a browser that it did not start.
 */
async function openChooser(page: Page): Promise<(path: string) => Promise<void>> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Page.enable');
  await devTools.send('Page.setInterceptFileChooserDialog', { enabled: true });
  const opened = new Promise<number | undefined>((resolve) => {
    devTools.once('Page.fileChooserOpened', ({ backendNodeId }) => resolve(backendNodeId));
  });
  await button(page, /^Pilih berkas$/).click();
  const backendNodeId = await opened;
  if (backendNodeId === undefined) throw new Error('The dialog belongs to no field');
  return async (path) => {
    await devTools.send('DOM.setFileInputFiles', { files: [path], backendNodeId });
    await devTools.detach();
  };
}

/** The nominal list of the only round: drafted, opened as paper, paged through, printed. */
export async function printList({ page }: Desk, thread: ThreadWatch): Promise<void> {
  await page.locator('a[href="#/rounds"]').first().click();
  await page.locator('[role=row][data-id] [role=gridcell]').nth(1).dblclick();
  await button(page, /^Susun Berita Acara$/).click();
  const send = page.locator('[role=dialog] button').filter({ hasText: 'Susun Berita Acara' });
  await send.waitFor();
  const open = page.locator('a').filter({ hasText: 'Buka kertas' });
  await thread.during(async () => {
    await send.click();
    await open.waitFor(wait);
  });
  const paper = page.locator('[role=region][aria-label^=Pratinjau]');
  await thread.during(async () => {
    await open.click();
    await drawn(paper);
  });
  await thread.during(() => pageThrough(page, paper));
  await thread.during(async () => {
    const printing = page.context().waitForEvent('page');
    await button(page, /^Cetak$/).click();
    await (await printing).close();
  });
}

async function pageThrough(page: Page, paper: Locator): Promise<void> {
  await paper.focus();
  for (let turned = 0; turned < pagesTurned; turned += 1) {
    await page.keyboard.press('PageDown');
    await drawn(paper);
  }
  for (const key of ['End', 'PageUp', 'Home']) {
    await page.keyboard.press(key);
    await drawn(paper);
  }
  await page.locator('button[aria-label=Perkecil]').click();
  await drawn(paper);
}

/** The same list as a workbook, from the paper that is open. Throws what it was refused with. */
export async function exportList({ page }: Desk, thread: ThreadWatch): Promise<void> {
  await thread.during(async () => {
    const waiting = page.waitForEvent('download', wait);
    const refusal = page.locator('#isi [role=alert]').filter({ hasText: 'Kode ' });
    const save = button(page, /^Simpan Excel$/);
    await save.click();
    const refused = refusal.waitFor(wait).then(async () => {
      throw new Error(await refusal.innerText());
    });
    const download = await Promise.race([waiting, refused]);
    refused.catch(() => undefined);
    await download.delete();
    await save.and(page.locator(':not([disabled])')).waitFor(wait);
  });
}

// By plain selectors: looking for roles and names would itself take long on the thread that is measured.
function button(page: Page, label: RegExp): Locator {
  return page.locator('#isi button').filter({ hasText: label }).first();
}

async function drawn(paper: Locator): Promise<void> {
  await paper.locator('[role=img] canvas').first().waitFor(wait);
  await paper
    .locator('[role=img][aria-busy=true]')
    .first()
    .waitFor({ state: 'detached', ...wait });
}
