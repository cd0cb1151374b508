import { extname, join } from 'node:path';
import type { SaveDialogOptions } from 'electron';

const kinds: Readonly<Record<string, string>> = {
  '.pdf': 'Dokumen PDF',
  '.xlsx': 'Lembar kerja Excel',
  '.csv': 'Data CSV',
  '.paket': 'Paket Kantor KJP',
  '.age': 'Cadangan terenkripsi',
  '.cadangan': 'Cadangan Kantor KJP',
  '.zip': 'Laporan masalah',
  '.ndjson': 'Catatan audit',
};

/** The save dialog for an offered file: its own name, its own kind only, in the folder last used for it (U37). */
export function saveDialog(name: string, folder: string | null): SaveDialogOptions {
  const extension = extname(name).toLowerCase();
  const kind = kinds[extension];
  return {
    title: 'Simpan Berkas',
    defaultPath: folder === null ? name : join(folder, name),
    buttonLabel: 'Simpan',
    filters: kind === undefined ? [] : [{ name: kind, extensions: [extension.slice(1)] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  };
}
