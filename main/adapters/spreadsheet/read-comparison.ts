import { isoDate } from '#domain/deadlines/iso-date.ts';
import { type ComparisonField, type ComparisonRow, parseComparisonRow, readComparisonHeader } from '#domain/intake/comparison-row.ts';
import { type FileProblem, fileProblem } from '#domain/intake/file-problems.ts';
import { streamCsv } from './stream-csv.ts';

export type ComparisonReadingOutcome =
  | { readonly kind: 'read'; readonly read: number; readonly rejected: number; readonly rows: readonly ComparisonRow[] }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

/** Reads a comparison list (csv) line by line; rows without a name are counted as rejected. */
export async function readComparison(
  input: { readonly bytes: Uint8Array; readonly today: string },
  progress: (done: number, total: number) => void,
): Promise<ComparisonReadingOutcome> {
  const today = isoDate(input.today);
  const rows: ComparisonRow[] = [];
  let columns: ReadonlyMap<ComparisonField, number> | null = null;
  let missing = false;
  let read = 0;
  const end = await streamCsv(slices(input.bytes), {
    onBytes: (bytes) => {
      progress(bytes, input.bytes.length);
    },
    onRow: (values) => {
      if (columns === null) {
        const header = readComparisonHeader(values);
        missing = header.kind === 'missing';
        columns = header.kind === 'columns' ? header.columns : new Map();
        return;
      }
      read += 1;
      const reading = parseComparisonRow(columns, values, today);
      if (reading.kind === 'row') rows.push(reading.row);
    },
  });
  if (end.kind === 'refused') return end;
  if (columns === null || missing) return { kind: 'refused', problem: fileProblem('IMP-009') };
  return { kind: 'read', read, rejected: read - rows.length, rows };
}

async function* slices(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const size = 1024 * 1024;
  for (let start = 0; start < bytes.length; start += size) yield await Promise.resolve(bytes.subarray(start, start + size));
}
