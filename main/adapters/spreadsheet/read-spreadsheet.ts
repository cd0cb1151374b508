import { type FileProblem, fileProblem } from '#domain/intake/file-problems.ts';
import { packSheet, type PackedSheet } from '#domain/intake/packed-sheet.ts';
import type { Sheet } from '#domain/intake/sheet.ts';
import type { CsvDialect } from './csv-dialect.ts';
import { isWholeCompoundFile } from './compound-file.ts';
import { limits } from './limits.ts';
import { findHiddenInOds } from './ods-hidden.ts';
import { prescanZip } from './prescan.ts';
import { readCsv } from './read-csv.ts';
import { readLegacy } from './read-legacy.ts';
import { readXlsx } from './read-xlsx.ts';
import { sniff } from './sniff.ts';

export type SpreadsheetReading =
  | {
      readonly kind: 'sheets';
      readonly format: 'xlsx' | 'xls' | 'ods' | 'csv';
      readonly sheets: readonly Sheet[];
      /** Only for csv: how the file was understood, for confirmation. */
      readonly dialect?: CsvDialect;
    }
  | { readonly kind: 'paket' }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

/** The same for another process. */
export type PackedReading =
  | (Omit<Extract<SpreadsheetReading, { kind: 'sheets' }>, 'sheets'> & {
      readonly sheets: readonly PackedSheet[];
    })
  | Exclude<SpreadsheetReading, { kind: 'sheets' }>;

export async function readPacked(bytes: Uint8Array, name: string): Promise<PackedReading> {
  const reading = await readSpreadsheet(bytes, name);
  return reading.kind === 'sheets' ? { ...reading, sheets: reading.sheets.map(packSheet) } : reading;
}

/**
 * Reads any spreadsheet a school may send, told by content. Untrusted work: run it in a task process.
 *
 * `name` only names the sheet of a csv. Never throws for what a file holds: a parser's exception is IMP-010.
 */
export async function readSpreadsheet(bytes: Uint8Array, name: string): Promise<SpreadsheetReading> {
  if (bytes.length > limits.fileBytes && sniff(bytes) !== 'paket') {
    return refused('IMP-006', `${Math.ceil(bytes.length / 1024 / 1024)} MB`);
  }
  try {
    return await readByKind(bytes, name);
  } catch {
    return refused('IMP-010');
  }
}

async function readByKind(bytes: Uint8Array, name: string): Promise<SpreadsheetReading> {
  const kind = sniff(bytes);
  switch (kind) {
    case 'xlsx':
    case 'ods':
    case 'zip':
      return readZip(bytes, kind);
    case 'xls':
      return isWholeCompoundFile(bytes) ? withFormat('xls', readLegacy(bytes)) : refused('IMP-010');
    case 'csv': {
      const csv = readCsv(bytes, name.replace(/\.[^.]*$/, ''));
      return csv.kind === 'refused'
        ? csv
        : { kind: 'sheets', format: 'csv', sheets: [csv.sheet], dialect: csv.dialect };
    }
    case 'paket':
      return { kind: 'paket' };
    case 'empty':
      return refused('IMP-001');
    case 'locked':
      return refused('IMP-003');
    case 'xlsm':
    case 'xls-macro':
      return refused('IMP-004');
    case 'xlsb':
      return refused('IMP-005');
    case 'pdf':
      return refused('IMP-002', 'isinya dokumen PDF');
    case 'program':
      return refused('IMP-002', 'isinya program');
    case 'web-page':
      return refused('IMP-002', 'isinya halaman web; buka di Excel lalu simpan sebagai .xlsx');
    case 'image':
      return refused('IMP-002', 'isinya gambar');
    case 'other':
      return refused('IMP-002', 'bentuknya tidak dikenal');
  }
}

async function readZip(bytes: Uint8Array, kind: 'xlsx' | 'ods' | 'zip'): Promise<SpreadsheetReading> {
  const scan = await prescanZip(bytes);
  if (scan.kind === 'refused') return scan;
  if (kind === 'zip') return refused('IMP-002', 'isinya arsip ZIP');
  if (kind === 'ods') {
    const content = scan.entries.get('content.xml');
    return withFormat('ods', readLegacy(bytes, content ? await findHiddenInOds(bytes, content) : []));
  }
  // External links and DDE both live here (ECMA-376 part 1, 18.14).
  if ([...scan.entries.keys()].some((path) => /^xl\/externalLinks\//i.test(path))) return refused('IMP-013');
  return { kind: 'sheets', format: 'xlsx', sheets: await readXlsx({ bytes, entries: scan.entries }) };
}

function withFormat(format: 'xls' | 'ods', reading: ReturnType<typeof readLegacy>): SpreadsheetReading {
  return reading.kind === 'refused' ? reading : { kind: 'sheets', format, sheets: reading.sheets };
}

function refused(code: FileProblem['code'], detail?: string): SpreadsheetReading {
  return { kind: 'refused', problem: fileProblem(code, detail) };
}
