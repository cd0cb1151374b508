import { extname } from 'node:path';
import type { SaveDialogOptions } from 'electron';

const kinds: Readonly<Record<string, string>> = {
  '.pdf': 'Dokumen PDF',
  '.xlsx': 'Lembar kerja Excel',
  '.csv': 'Data CSV',
  '.paket': 'Paket Kantor KJP',
  '.age': 'Cadangan terenkripsi',
  '.ndjson': 'Catatan audit',
};

/** The save dialog for an offered file: its own name, its own kind only. */
export function saveDialog(name: string): SaveDialogOptions {
  const extension = extname(name).toLowerCase();
  const kind = kinds[extension];
  return {
    title: 'Simpan Berkas',
    defaultPath: name,
    buttonLabel: 'Simpan',
    filters: kind === undefined ? [] : [{ name: kind, extensions: [extension.slice(1)] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  };
}
