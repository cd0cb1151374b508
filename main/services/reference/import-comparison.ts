import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { describeFileProblem, type FileProblem } from '#domain/intake/file-problems.ts';
import type { ListedPart } from '#domain/people/listed-person.ts';
import { withBulkCache } from '../../../db/bulk-cache.ts';
import { command } from '../command.ts';
import { addListedPart, clearComparisonSet, closeComparisonSet } from '../comparison/store-set.ts';
import { type Desk, type Job, reading, todayOf } from '../desk.ts';
import { type CsvPart, csvParts } from './csv-parts.ts';

type Reading =
  | {
      readonly kind: 'read';
      readonly read: number;
      readonly rejected: number;
      readonly parts: readonly ListedPart[];
    }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

/**
 * Takes in the Dinas' comparison list; it replaces an earlier one of the same source and version (Pasal 12).
 *
 * Part by part, each read in a process of its own while the one before is stored: 1.5 million persons at once are
 * more than one process may hold.
 */
export async function importComparison(
  desk: Desk,
  request: ParsedRequestOf<'comparison.import'>,
  job: Job,
): Promise<ResponseOf<'comparison.import'>> {
  const { length, parts } = takeParts(desk, request.file);
  const { source, version } = request;
  return command(
    desk,
    ({ read }) => ({ action: 'comparison.import', object: `${source} ${version}`, facts: { read } }),
    async (work) => {
      const set = { source, version, from: work.own.office };
      const balance = { read: 0, accepted: 0, rejected: 0 };
      await clearComparisonSet(work.db, set);
      await withBulkCache(work.db, length / leastBytesPerRow, async () => {
        for await (const { start, reading } of readAhead(desk, parts, job)) {
          job.progress(start, length, 'Membaca data pembanding');
          for (const one of reading.parts)
            balance.accepted += await addListedPart(work.db, set, one, balance.accepted);
          balance.read += reading.read;
          balance.rejected += reading.rejected;
          if (job.signal.aborted) refuse('SYS-004');
        }
      });
      await closeComparisonSet(work, set, balance.accepted);
      return balance;
    },
  );
}

/** A name, a date and their separators. */
const leastBytesPerRow = 40;

interface PartRead {
  readonly start: number;
  readonly reading: Extract<Reading, { kind: 'read' }>;
}

/** The file cut up and gone from the shelf: what is stored of it need not lie in memory as well. */
function takeParts(desk: Desk, token: string): { readonly length: number; readonly parts: CsvPart[] } {
  const { bytes } = desk.shelf.takeAway(token) ?? refuse('SYS-008');
  const { length } = bytes;
  const parts = [...csvParts(bytes)];
  if (parts.length > 1) empty(bytes);
  return { length, parts };
}

/** Gives memory back at once, not whenever it is next looked through; a view of something larger stays. */
function empty({ buffer, byteLength }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
}

/** The parts in their order, each let go when it is read; the next is being read while the caller has one. */
async function* readAhead(desk: Desk, parts: CsvPart[], job: Job): AsyncGenerator<PartRead> {
  let ahead: Promise<PartRead> | null = null;
  for (let part = parts.shift(); part; part = parts.shift()) {
    const before = ahead;
    const { start } = part;
    ahead = readPart(desk, part, job).then((reading) => ({ start, reading }));
    // What goes wrong with it is told when its turn comes.
    ahead.catch(() => undefined);
    if (before) yield await before;
  }
  if (ahead) yield await ahead;
}

async function readPart(desk: Desk, part: CsvPart, job: Job): Promise<Extract<Reading, { kind: 'read' }>> {
  const quiet = { signal: job.signal, progress: () => undefined };
  const input = { bytes: part.bytes, today: todayOf(desk) };
  const reading = await desk.tasks.run<Reading>('comparison.read', input, quiet);
  empty(part.bytes);
  if (reading.kind === 'read') return reading;
  const { code, detail } = reading.problem;
  // The line is told as a person finds it in the file, not in the part.
  const isLine = detail !== undefined && /^\d+$/.test(detail);
  const problem = isLine ? { code, detail: String(Number(detail) + part.linesBefore) } : reading.problem;
  return refuse(code, { detail: describeFileProblem(problem).what });
}

export async function summariseComparison(desk: Desk): Promise<ResponseOf<'comparison.summary'>> {
  const row = (await reading(desk)('comparison_set').orderBy('received_on', 'desc').first()) as
    { source: string; version: string; persons: number; received_on: string } | undefined;
  return row
    ? { source: row.source, version: row.version, persons: row.persons, receivedOn: row.received_on }
    : null;
}
