import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { app, dialog, shell } from 'electron';
import { judgeOfflineUpdate } from './offline-update.ts';
import { askWhen, tellUpdate, type UpdateWay } from './offer-update.ts';
import { busySentence, updateSentences } from './update-sentences.ts';

/** An update from a stick. What is judged is our own copy, so that nothing changes between judging and starting it. */
export async function installFromFile(way: UpdateWay): Promise<void> {
  const { window, backend, key } = way;
  const folder = join(way.folder, 'pembaruan');
  if (backend.isBusy()) {
    await tellUpdate(window, busySentence);
    return;
  }
  const choice = await dialog.showOpenDialog(window, {
    title: 'Pilih Berkas Pembaruan',
    filters: [{ name: 'Berkas pembaruan', extensions: ['json'] }],
    properties: ['openFile'],
  });
  const [path] = choice.filePaths;
  if (choice.canceled || path === undefined) return;
  await rm(folder, { recursive: true, force: true });
  const answer = await judgeOfflineUpdate({
    releaseFile: await readFile(path),
    takeInstaller: (name) => takeInstaller(join(dirname(path), name), join(folder, name)),
    key,
    installed: app.getVersion(),
  });
  if (answer.kind !== 'offered') {
    await tellUpdate(window, updateSentences[answer.kind]);
    return;
  }
  const when = await askWhen(window, answer.version);
  if (when === 'later') return;
  const start = () => void shell.openPath(join(folder, answer.installer));
  app.once('will-quit', start);
  if (when === 'at-quit') return;
  if (backend.isBusy()) await tellUpdate(window, busySentence);
  else app.quit();
}

/** Copies the installer into our folder and gives its SHA-512; null when there is none or it cannot be read. */
export async function takeInstaller(from: string, to: string): Promise<string | null> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  try {
    await copyFile(from, to);
  } catch {
    return null;
  }
  const hash = createHash('sha512');
  await pipeline(createReadStream(to), hash);
  return hash.digest('base64');
}
