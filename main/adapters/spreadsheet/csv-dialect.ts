import Papa from 'papaparse';

export type CsvEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type CsvDelimiter = ';' | ',' | '\t' | '|';

/** How a csv is written; shown for confirmation before anything is read from it (SP26). */
export interface CsvDialect {
  readonly encoding: CsvEncoding;
  readonly delimiter: CsvDelimiter;
}

const delimiters: readonly CsvDelimiter[] = [';', ',', '\t', '|'];

/** Guesses the dialect from the first bytes. `complete` says that they are the whole file. */
export function guessDialect(start: Uint8Array, complete: boolean): CsvDialect {
  const encoding = guessEncoding(start, complete);
  const text = new TextDecoder(encoding).decode(start);
  return { encoding, delimiter: guessDelimiter(complete ? text : text.slice(0, text.lastIndexOf('\n') + 1)) };
}

function guessEncoding(start: Uint8Array, complete: boolean): CsvEncoding {
  const [a, b] = start;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const sample = start.subarray(0, 1000);
  if (sample.filter((byte, index) => index % 2 === 1 && byte === 0).length > sample.length / 4)
    return 'utf-16le';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: !complete });
    return 'utf-8';
  } catch {
    // Excel saves plain "CSV" in the Windows code page.
    return 'windows-1252';
  }
}

/** The sign that splits the first lines into the most columns; `;` first, as Excel in Indonesian writes it. */
function guessDelimiter(text: string): CsvDelimiter {
  let best: { delimiter: CsvDelimiter; columns: number } = { delimiter: ';', columns: 1 };
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: 30 });
    const widths = data.map((row) => row.length).sort((x, y) => x - y);
    const columns = widths[Math.floor(widths.length / 2)] ?? 1;
    if (columns > best.columns) best = { delimiter, columns };
  }
  return best.delimiter;
}
