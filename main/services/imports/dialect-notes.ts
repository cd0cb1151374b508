import type { CsvDialect } from './spreadsheet-tasks.ts';

/** How a csv was understood, for the person who confirms the preview (SP26); nothing for other files. */
export function dialectNotes(dialect: CsvDialect | null): readonly string[] {
  if (dialect === null) return [];
  const sign = signs[dialect.delimiter] ?? dialect.delimiter;
  const letters = encodings[dialect.encoding] ?? dialect.encoding;
  return [
    `Berkas csv dibaca dengan pemisah ${sign} dan penyandian ${letters}. Periksa beberapa baris di bawah: bila isinya bergeser atau hurufnya rusak, buka berkas di Excel, simpan sebagai .xlsx, lalu impor lagi.`,
  ];
}

const signs: Readonly<Partial<Record<string, string>>> = {
  ';': 'titik koma (;)',
  ',': 'koma (,)',
  '\t': 'TAB',
  '|': 'garis tegak (|)',
};

const encodings: Readonly<Partial<Record<string, string>>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};
