import { writeFile } from 'node:fs/promises';
import { type BrowserWindow, dialog } from 'electron';
import { tellUpdate } from './offer-update.ts';
import { keyFingerprint, readKeyFile } from './release-key.ts';

/** The administrator takes over the publisher's key from a file, after comparing its fingerprint with the paper. */
export async function chooseReleaseKey(window: BrowserWindow, place: string): Promise<string | null> {
  const choice = await dialog.showOpenDialog(window, {
    title: 'Pilih Kunci Penerbit Pembaruan',
    filters: [{ name: 'Kunci umum', extensions: ['pem'] }],
    properties: ['openFile'],
  });
  const [path] = choice.filePaths;
  if (choice.canceled || path === undefined) return null;
  const pem = readKeyFile(path);
  if (pem === null) {
    await tellUpdate(window, 'Berkas itu bukan kunci umum penerbit (Ed25519). Minta berkasnya lagi.');
    return null;
  }
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'Cocokkan sidik kunci ini dengan surat penerbit.',
    detail: `${keyFingerprint(pem)}\n\nSemua pembaruan yang ditandatangani kunci ini akan dipercaya.`,
    buttons: ['Cocok, pakai kunci ini', 'Batal'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response !== 0) return null;
  await writeFile(place, pem, { mode: 0o600 });
  return pem;
}
