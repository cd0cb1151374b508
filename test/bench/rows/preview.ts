import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { writeXlsx } from '../../../main/adapters/spreadsheet/write-xlsx.ts';
import { seededDraw } from '../../support/matching/draw.ts';
import { csvRow, recapHeader } from '../../support/recap-csv.ts';
import type { BenchRow, Slice } from '../bench-row.ts';
import { openBenchOffice } from '../bench-office.ts';
import { byTurns, ratioLine, timed, timeLine } from '../measure.ts';
import { benchChild } from '../people.ts';
import { prepared } from '../prepared.ts';

function recapFile({ folder, size }: Slice): Promise<string> {
  return prepared(folder, `xlsx-${size}`, async (path) => {
    const draw = seededDraw(size);
    const lines = Array.from({ length: size }, (_, index) => {
      const child = benchChild(draw, index);
      return csvRow(index + 1, child.nik, child.name, { guardian: child.guardian }).split(';');
    });
    const bytes = await writeXlsx({
      title: 'Rekap',
      mark: 'uji',
      sheets: [
        {
          name: 'Rekap',
          columns: recapHeader.split(';').map((header) => ({ header, width: 12, format: 'text' as const })),
          rows: lines.map((line) => line.map((value) => ({ value }))),
        },
      ],
    });
    writeFileSync(join(path, 'rekap.xlsx'), bytes);
  });
}

/** From the chosen file to the preview a clerk sees: own process, every check, kept aside in the store. */
export const previewRow: BenchRow = {
  name: 'preview',
  job: 'preview of a school recap with all checks',
  reference: 'a library (SheetJS) reading the same file, nothing else',
  sizes: [300, 1500, 6000],
  goalSize: 1500,
  smokeSize: 20,
  memoryMb: 512,
  async prepare(slice) {
    await recapFile(slice);
  },
  async measure(slice) {
    const path = await recapFile(slice);
    const bytes = new Uint8Array(readFileSync(join(path, 'rekap.xlsx')));
    const office = await openBenchOffice(join(path, 'data'), 'section');
    try {
      const preview = () =>
        timed(() =>
          office.ask('imports.preview', { file: office.bring('rekap.xlsx', bytes), npsn: '20101801' }),
        );
      await preview();
      const pair = await byTurns(slice.runs, preview, () => timed(() => readBare(bytes)));
      return [ratioLine('preview', pair, 2), timeLine('preview in all', pair.oursMs, 600)];
    } finally {
      await office.close();
    }
  },
};

function readBare(bytes: Uint8Array): number {
  const { SheetNames, Sheets } = read(bytes, { type: 'array' });
  return SheetNames.flatMap((name) => utils.sheet_to_json(Sheets[name] ?? {}, { header: 1 })).length;
}
