import { headerKey } from './fields.ts';
import type { ColumnChoice, Header, HeaderColumn } from './header.ts';
import { type Sheet, cellAt } from './sheet.ts';

/** One column of a file as a person chooses its meaning: where it stands, what it is called, what is in it. */
export interface ChoosableColumn extends ColumnChoice {
  readonly letters: string;
  readonly label: string;
  /** The first values below the header. */
  readonly samples: readonly string[];
}

const sampleRows = 3;

/** The columns of a header, each with the key its choice is remembered under (SP09). */
export function choosableColumns(sheet: Sheet, header: Header): readonly ChoosableColumn[] {
  const seen = new Map<string, number>();
  const rows = sheet.rows.filter((row) => row.number > header.lastRow).slice(0, 20);
  return header.columns.map(({ column, letters, label, field }) => {
    const key = headerKey(label);
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return { key, occurrence, field, letters, label, samples: samplesOf(rows, column) };
  });
}

function samplesOf(rows: Sheet['rows'], column: HeaderColumn['column']): readonly string[] {
  const texts = rows.map((row) => cellAt(row, column)?.text.trim() ?? '').filter((text) => text !== '');
  return texts.slice(0, sampleRows).map((text) => text.slice(0, 60));
}
