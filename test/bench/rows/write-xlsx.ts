import { deflateRawSync } from 'node:zlib';
import type { WorkbookPlan } from '#domain/intake/sheet-plan.ts';
import { writeXlsx } from '../../../main/adapters/spreadsheet/write-xlsx.ts';
import { readZipDirectory, unpackEntry } from '../../../main/adapters/spreadsheet/zip-directory.ts';
import type { BenchRow } from '../bench-row.ts';
import { recapRows } from '../fill-candidates.ts';
import { byTurns, ratioLine, timed } from '../measure.ts';

/** An export of a list, twenty columns wide. */
export const writeXlsxRow: BenchRow = {
  name: 'xlsx',
  job: 'xlsx of a list out',
  reference: 'zlib deflate of the same parts',
  sizes: [1000, 5000, 20_000],
  goalSize: 20_000,
  smokeSize: 50,
  memoryMb: 512,
  prepare: () => Promise.resolve(),
  async measure({ size, runs }) {
    const plan = listPlan(size);
    const sheet = await partsOf(await writeXlsx(plan));
    const pair = await byTurns(
      runs,
      () => timed(() => writeXlsx(plan)),
      () => timed(() => sheet.map((part) => deflateRawSync(part))),
    );
    return [ratioLine('write', pair, 5)];
  },
};

function listPlan(size: number): WorkbookPlan {
  const rows = [...recapRows(size)].map(({ row }) => Object.values(row).slice(0, 20));
  return {
    title: 'Daftar',
    mark: 'uji',
    sheets: [
      {
        name: 'Daftar',
        columns: Array.from({ length: 20 }, (_, index) => ({
          header: `Kolom ${index + 1}`,
          width: 14,
          format: 'text' as const,
        })),
        rows: rows.map((cells) => cells.map((value) => ({ value }))),
      },
    ],
  };
}

/** Sheet, shared texts and the rest, as they are before they are packed. */
async function partsOf(file: Uint8Array): Promise<readonly Buffer[]> {
  const directory = readZipDirectory(file, 100);
  if (directory.kind !== 'directory') throw new Error(`Not a workbook: ${directory.kind}`);
  const parts: Buffer[] = [];
  for (const entry of directory.entries) {
    const pieces: Uint8Array[] = [];
    for await (const piece of unpackEntry(file, entry)) pieces.push(piece);
    parts.push(Buffer.concat(pieces));
  }
  return parts;
}
