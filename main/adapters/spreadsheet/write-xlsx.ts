import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { WorkbookPlan } from '#domain/intake/sheet-plan.ts';
import { sheetPieces } from './sheet-rows.ts';
import { writeSkeleton } from './xlsx-skeleton.ts';
import { readZipDirectory, unpackEntry } from './zip-directory.ts';

const mostParts = 200;

/**
 * Writes a workbook. Strings become text cells, never formulas, whatever they start with (SP22, P14).
 *
 * A library writes everything but the rows; those are set into their sheets piece by piece, so that a long
 * list is never whole in memory as cells.
 */
export async function writeXlsx(plan: WorkbookPlan): Promise<Uint8Array> {
  const skeleton = await writeSkeleton(plan);
  const directory = readZipDirectory(skeleton, mostParts);
  if (directory.kind !== 'directory') throw new Error(`The workbook to be filled is ${directory.kind}`);
  const zip = new ZipFile();
  for (const entry of directory.entries.filter(({ name }) => !name.endsWith('/'))) {
    const bytes = await buffer(unpackEntry(skeleton, entry));
    const sheet = plan.sheets[sheetOf(entry.name)];
    if (sheet === undefined) zip.addBuffer(bytes, entry.name);
    else
      zip.addReadStream(
        Readable.from(sheetPieces(bytes.toString(), sheet), { objectMode: false }),
        entry.name,
      );
  }
  zip.end();
  return new Uint8Array(await buffer(zip.outputStream));
}

/** The sheet whose part this is, counted from 0; -1 for every other part. */
function sheetOf(name: string): number {
  return Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1] ?? 0) - 1;
}
