import { app, type BrowserWindow, dialog } from 'electron';
import type { Backend } from '../host/backend-connect.ts';
import { busySentence, updateSentences } from './update-sentences.ts';
import { findUpdate, releaseKey, updaterSettings } from './updates.ts';

/** The whole way of an update, each step by a person: ask, show, fetch, install. Never while a job runs. */
export async function offerUpdate(window: BrowserWindow, backend: Backend): Promise<void> {
  if (backend.isBusy()) {
    await tellUpdate(window, busySentence);
    return;
  }
  try {
    const { autoUpdater } = await import('electron-updater');
    Object.assign(autoUpdater, updaterSettings);
    const answer = await findUpdate(autoUpdater, releaseKey, app.getVersion());
    if (answer.kind !== 'offered') {
      await tellUpdate(window, updateSentences[answer.kind]);
      return;
    }
    if (!(await agreesToUpdate(window, answer.version, 'Unduh dan Pasang'))) return;
    await autoUpdater.downloadUpdate();
    if (backend.isBusy()) await tellUpdate(window, busySentence);
    else autoUpdater.quitAndInstall();
  } catch {
    await tellUpdate(
      window,
      'Server pembaruan tidak dapat dihubungi. Program tetap dapat dipakai seperti biasa.',
    );
  }
}

export async function tellUpdate(window: BrowserWindow, message: string): Promise<void> {
  await dialog.showMessageBox(window, { type: 'info', message, buttons: ['Tutup'] });
}

export async function agreesToUpdate(
  window: BrowserWindow,
  version: string,
  button: string,
): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: `Versi ${version} tersedia dan bertanda tangan penerbit. ${button} sekarang?`,
    buttons: [button, 'Nanti'],
    defaultId: 1,
    cancelId: 1,
  });
  return response === 0;
}
