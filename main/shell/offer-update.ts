import { app, type BrowserWindow, dialog } from 'electron';
import type { Backend } from '../host/backend-connect.ts';
import { type UpdateWhen, updateAnswer, updateQuestion } from './update-choices.ts';
import { writeUpdaterFile } from './update-server.ts';
import { busySentence, noServerSentence, updateSentences } from './update-sentences.ts';
import { findUpdate, updaterSettings } from './updates.ts';

export interface UpdateWay {
  readonly window: BrowserWindow;
  readonly backend: Backend;
  /** The publisher's key; null: nothing is accepted. */
  readonly key: string | null;
  /** Where the program keeps its data. */
  readonly folder: string;
}

/** The whole way of an update, each step by a person: ask, show, fetch, install. Never while a job runs. */
export async function offerUpdate(
  { window, backend, key, folder }: UpdateWay,
  server: string | null,
): Promise<void> {
  if (server === null || backend.isBusy()) {
    await tellUpdate(window, server === null ? noServerSentence : busySentence);
    return;
  }
  try {
    const { autoUpdater } = await import('electron-updater');
    Object.assign(autoUpdater, updaterSettings);
    autoUpdater.updateConfigPath = writeUpdaterFile(folder);
    autoUpdater.setFeedURL({ provider: 'generic', url: server });
    const answer = await findUpdate(autoUpdater, key, app.getVersion());
    if (answer.kind !== 'offered') {
      await tellUpdate(window, updateSentences[answer.kind]);
      return;
    }
    const when = await askWhen(window, answer.version);
    if (when === 'later') return;
    await autoUpdater.downloadUpdate();
    if (when === 'at-quit' || backend.isBusy()) autoUpdater.autoInstallOnAppQuit = true;
    else autoUpdater.quitAndInstall();
  } catch {
    await tellUpdate(
      window,
      'Server pembaruan tidak dapat dihubungi, atau unduhannya rusak. Program tetap dapat dipakai seperti biasa.',
    );
  }
}

export async function tellUpdate(window: BrowserWindow, message: string): Promise<void> {
  await dialog.showMessageBox(window, { type: 'info', message, buttons: ['Tutup'] });
}

export async function askWhen(window: BrowserWindow, version: string): Promise<UpdateWhen> {
  const { response } = await dialog.showMessageBox(window, updateQuestion(version));
  return updateAnswer(response);
}
