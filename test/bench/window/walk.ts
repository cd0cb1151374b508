import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { Desk } from '../../support/e2e-desk.ts';
import { longListOffice, recapFiles, sectionCode } from './long-list-office.ts';
import { exportList, importRecap, printList } from './long-lists.ts';
import { type ThreadUse, watchThread } from './thread-watch.ts';

const root = join(import.meta.dirname, '../../..');

/** The three jobs in one window over a copy of the prepared office. Needs the built window. */
export async function walkWindow(
  folder: string,
  size: number,
): Promise<Readonly<Record<'import' | 'print' | 'export', ThreadUse>>> {
  if (!existsSync(join(root, 'out/renderer/index.html'))) throw new Error('Run `npm run build` first');
  const ready = await longListOffice(folder, size);
  const run = join(ready, 'run');
  rmSync(run, { recursive: true, force: true });
  cpSync(join(ready, sectionCode), join(run, sectionCode), { recursive: true });
  const browser = await chromium.launch({
    executablePath: process.env['KANTOR_CHROMIUM'] ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const desk = await Desk.open(browser, sectionCode, 'ukur', run);
    try {
      await desk.signIn('operator');
      const thread = await watchThread(desk.page);
      for (const file of recapFiles(ready, size)) await importRecap(desk, thread, file);
      const imported = thread.take();
      await printList(desk, thread);
      const printed = thread.take();
      await exportList(desk, thread);
      return { import: imported, print: printed, export: thread.take() };
    } finally {
      await desk.close();
    }
  } finally {
    await browser.close();
    rmSync(run, { recursive: true, force: true });
  }
}
