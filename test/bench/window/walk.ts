import { cpSync, existsSync, rmSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { Desk } from '../../support/e2e-desk.ts';
import { longListOffice, recapFiles, sectionCode } from './long-list-office.ts';
import { exportList, importRecap, printList } from './long-lists.ts';
import { startOwnBrowser } from './own-browser.ts';
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
  const own = await startOwnBrowser();
  try {
    const desk = await Desk.open(own.browser, sectionCode, 'ukur', run);
    try {
      await desk.signIn('operator');
      // Whoever watches must not stand in the way: neither program nor browser is started after this.
      setPriority(constants.priority.PRIORITY_LOW);
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
    await own.close();
    rmSync(run, { recursive: true, force: true });
  }
}
