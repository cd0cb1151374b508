import Papa from 'papaparse';
import { type FileProblem, fileProblem } from '#domain/intake/file-problems.ts';
import { type CsvDialect, guessDialect } from './csv-dialect.ts';

export interface CsvStreamOptions {
  /** Called once, before the first row. */
  readonly onDialect?: (dialect: CsvDialect) => void;
  /** Called for every row with the line it starts on, from 1. Blank lines are left out. */
  readonly onRow: (values: readonly string[], line: number) => void;
  readonly onBytes?: (bytes: number) => void;
  readonly signal?: AbortSignal;
}

export type CsvStreamEnd =
  | { readonly kind: 'done'; readonly rows: number; readonly dialect: CsvDialect }
  | { readonly kind: 'refused'; readonly problem: FileProblem };

/** Comparison lists may be large, but not endless. */
const maxBytes = 1024 * 1024 * 1024;
/** One record; beyond it stands a lone quote or no csv at all. */
const maxRecordCharacters = 1024 * 1024;
const guessBytes = 64 * 1024;

/**
 * Reads a csv of any length in constant memory, for comparison and determination lists.
 *
 * Rejects with the signal's reason when aborted, and with the reader's error when the source breaks.
 */
export async function streamCsv(
  source: AsyncIterable<Uint8Array>,
  options: CsvStreamOptions,
): Promise<CsvStreamEnd> {
  const head: Uint8Array[] = [];
  let lines: LineReader | null = null;
  let total = 0;
  for await (const chunk of source) {
    options.signal?.throwIfAborted();
    total += chunk.length;
    if (total > maxBytes) return { kind: 'refused', problem: fileProblem('IMP-006', 'lebih dari 1 GB') };
    if (lines === null) {
      head.push(chunk);
      if (total < guessBytes) continue;
      lines = new LineReader(guessDialect(Buffer.concat(head), false), options);
      lines.push(Buffer.concat(head));
    } else lines.push(chunk);
    if (lines.problem) return { kind: 'refused', problem: lines.problem };
    options.onBytes?.(total);
  }
  if (total === 0) return { kind: 'refused', problem: fileProblem('IMP-001') };
  if (lines === null) {
    lines = new LineReader(guessDialect(Buffer.concat(head), true), options);
    lines.push(Buffer.concat(head));
  }
  lines.end();
  if (lines.problem) return { kind: 'refused', problem: lines.problem };
  return { kind: 'done', rows: lines.rows, dialect: lines.dialect };
}

/** Cuts text into records. Lines without quotes, nearly all, are split directly; the others go to the csv parser. */
class LineReader {
  readonly dialect: CsvDialect;
  rows = 0;
  problem: FileProblem | null = null;
  private readonly options: CsvStreamOptions;
  private readonly decoder: InstanceType<typeof TextDecoder>;
  private rest = '';
  private record = '';
  private recordLine = 1;
  private line = 1;

  constructor(dialect: CsvDialect, options: CsvStreamOptions) {
    this.dialect = dialect;
    this.options = options;
    this.decoder = new TextDecoder(dialect.encoding);
    options.onDialect?.(dialect);
  }

  push(chunk: Uint8Array): void {
    this.cut(this.rest + this.decoder.decode(chunk, { stream: true }));
  }

  end(): void {
    this.cut(`${this.rest}${this.decoder.decode()}\n`);
    if (this.record !== '') this.problem ??= fileProblem('IMP-014', String(this.recordLine));
  }

  private cut(text: string): void {
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1 && !this.problem; end = text.indexOf('\n', start)) {
      this.take(text.slice(start, text[end - 1] === '\r' ? end - 1 : end));
      this.line += 1;
      start = end + 1;
    }
    this.rest = text.slice(start);
    if (this.rest.length + this.record.length > maxRecordCharacters) {
      this.problem ??= fileProblem(this.record === '' ? 'IMP-017' : 'IMP-014', String(this.recordLine));
    }
  }

  private take(line: string): void {
    if (this.record === '' && !line.includes('"')) {
      if (line.trim() !== '') this.emit(line.split(this.dialect.delimiter), this.line);
      return;
    }
    if (this.record === '') this.recordLine = this.line;
    this.record = this.record === '' ? line : `${this.record}\n${line}`;
    const parsed = Papa.parse<string[]>(this.record, { delimiter: this.dialect.delimiter });
    const quote = parsed.errors.find((error) => error.type === 'Quotes');
    // An open quote may close on a later line; text after a closing quote never becomes right.
    if (quote?.code === 'MissingQuotes') return;
    if (quote) this.problem = fileProblem('IMP-014', String(this.recordLine));
    else this.emit(parsed.data[0] ?? [], this.recordLine);
    this.record = '';
  }

  private emit(values: readonly string[], line: number): void {
    this.rows += 1;
    this.options.onRow(values, line);
  }
}
