import { isoDate } from '#domain/deadlines/iso-date.ts';
import {
  type ComparisonHeader,
  type ComparisonRow,
  parseComparisonRow,
  readComparisonHeader,
} from '#domain/intake/comparison-row.ts';
import { type FileProblem, fileProblem } from '#domain/intake/file-problems.ts';
import {
  type ListedPart,
  listedPart,
  type ListedPerson,
  personsAtOnce,
} from '#domain/people/listed-person.ts';
import { streamCsv } from './stream-csv.ts';

export type ComparisonReadingOutcome =
  | {
      readonly kind: 'read';
      readonly read: number;
      readonly rejected: number;
      readonly parts: readonly ListedPart[];
    }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

/** Reads a comparison list (csv) line by line and makes of each row what is kept of it; rows without a name are counted as rejected. */
export async function readComparison(
  input: { readonly bytes: Uint8Array; readonly today: string },
  progress: (done: number, total: number) => void,
): Promise<ComparisonReadingOutcome> {
  const today = isoDate(input.today);
  const parts: ListedPart[] = [];
  let persons: ListedPerson[] = [];
  let header: ComparisonHeader | null = null;
  let read = 0;
  const end = await streamCsv(slices(input.bytes), {
    onBytes: (bytes) => {
      progress(bytes, input.bytes.length);
    },
    onRow: (values) => {
      if (header === null) {
        header = readComparisonHeader(values);
        return;
      }
      if (header.kind === 'missing') return;
      read += 1;
      const { columns } = header;
      const reading = parseComparisonRow(columns, values, today);
      if (reading.kind === 'row') persons.push(personOf(reading.row));
      if (persons.length < personsAtOnce) return;
      parts.push(listedPart(persons));
      persons = [];
    },
  });
  if (end.kind === 'refused') return end;
  if (!hasColumns(header)) return { kind: 'refused', problem: fileProblem('IMP-009') };
  parts.push(listedPart(persons));
  const accepted = parts.reduce((sum, part) => sum + part.persons, 0);
  return { kind: 'read', read, rejected: read - accepted, parts };
}

function personOf(row: ComparisonRow): ListedPerson {
  return {
    ref: row.sourceId,
    nik: row.nik,
    name: row.name,
    birth_date: row.birthDate,
    sex: row.sex,
    address: row.address,
    kelurahan: row.kelurahan,
    kecamatan: row.kecamatan,
    category: row.decile === null ? '' : `desil ${row.decile}`,
  };
}

/** Narrowed by a function: the compiler does not see that a callback set the header. */
function hasColumns(header: ComparisonHeader | null): boolean {
  return header?.kind === 'columns';
}

async function* slices(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const size = 1024 * 1024;
  for (let start = 0; start < bytes.length; start += size)
    yield await Promise.resolve(bytes.subarray(start, start + size));
}
