import { type BrowserWindow, dialog } from 'electron';
import type { Backend } from '../host/backend-connect.ts';
import { findUpdate, releaseKey, type UpdateAnswer, updaterSettings } from './updates.ts';

/** The whole way of an update, each step by a person: ask, show, fetch, install. Never while a job runs. */
export async function offerUpdate(window: BrowserWindow, backend: Backend): Promise<void> {
  if (backend.isBusy()) {
    await tell(
      window,
      'Masih ada pekerjaan yang berjalan. Tunggu sampai selesai, lalu periksa pembaruan lagi.',
    );
    return;
  }
  try {
    const { autoUpdater } = await import('electron-updater');
    Object.assign(autoUpdater, updaterSettings);
    const answer = await findUpdate(autoUpdater, releaseKey);
    if (answer.kind !== 'offered') {
      await tell(window, sentences[answer.kind]);
      return;
    }
    if (
      !(await agrees(
        window,
        `Versi ${answer.version} tersedia dan bertanda tangan penerbit. Unduh dan pasang sekarang?`,
      ))
    )
      return;
    await autoUpdater.downloadUpdate();
    if (!backend.isBusy()) autoUpdater.quitAndInstall();
  } catch {
    await tell(window, 'Server pembaruan tidak dapat dihubungi. Program tetap dapat dipakai seperti biasa.');
  }
}

const sentences: Readonly<Record<Exclude<UpdateAnswer['kind'], 'offered'>, string>> = {
  none: 'Program ini sudah versi terbaru.',
  unsigned:
    'Ada versi baru, tetapi tanda tangan penerbitnya tidak sah. Versi itu tidak dipasang; laporkan ke petugas TI.',
};

async function tell(window: BrowserWindow, message: string): Promise<void> {
  await dialog.showMessageBox(window, { type: 'info', message, buttons: ['Tutup'] });
}

async function agrees(window: BrowserWindow, message: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message,
    buttons: ['Unduh dan Pasang', 'Nanti'],
    defaultId: 1,
    cancelId: 1,
  });
  return response === 0;
}
