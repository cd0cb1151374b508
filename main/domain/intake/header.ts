import { type Field, expectedFields, fieldNamed, headerKey } from './fields.ts';
import { type Sheet, type SheetRow, cellAt, columnLetters } from './sheet.ts';

/** One column of the file and what it means; `field` null = not a column of a recap. */
export interface HeaderColumn {
  readonly column: number;
  readonly letters: string;
  readonly label: string;
  readonly field: Field | null;
}

/**
 * A user's choice for one column, remembered per sender: the label as `headerKey` makes it, and which of the
 * columns with that label is meant (from 1). `field` null = leave the column out.
 */
export interface ColumnChoice {
  readonly key: string;
  readonly occurrence: number;
  readonly field: Field | null;
}

export interface Header {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly HeaderColumn[];
  readonly missing: readonly Field[];
  readonly unknown: readonly HeaderColumn[];
  /** Fields claimed by more than one column: nobody can say which, so a user maps them (SP09). */
  readonly duplicates: readonly { readonly field: Field; readonly columns: readonly HeaderColumn[] }[];
}

/** Header rows stand within the first rows of a sheet, below letterhead and title. */
const searchedRows = 40;
/** Fewer known columns than this is a sentence that happens to hold a word like "Nama". */
const fewestColumns = 3;

/** Finds the row (or two merged rows) that names the columns; null when there is none. */
export function findHeader(sheet: Sheet, choices: readonly ColumnChoice[] = []): Header | null {
  let best: Candidate | null = null;
  for (const candidate of candidates(sheet, choices)) {
    // On a tie one row is the header and the row above it only a title.
    const isBetter =
      !best ||
      candidate.known > best.known ||
      (candidate.known === best.known && candidate.rows.length < best.rows.length);
    if (isBetter) best = candidate;
  }
  if (!best) return null;
  const firstRow = best.rows[0]?.number ?? 1;
  return describe(sheet, firstRow, firstRow + best.rows.length - 1, best.labels, choices);
}

interface Candidate {
  readonly rows: readonly SheetRow[];
  readonly labels: readonly Label[];
  readonly known: number;
}

/** Every row, and every row with the one under it, that could be a header. */
function* candidates(sheet: Sheet, choices: readonly ColumnChoice[]): Generator<Candidate> {
  for (const [index, row] of sheet.rows.slice(0, searchedRows).entries()) {
    const next = sheet.rows[index + 1];
    const under = next?.number === row.number + 1 ? next : undefined;
    // A second header row must itself name columns, or a first pupil could be read as part of the header.
    const isPair = under !== undefined && countKnown(labelsOf([under]), choices) >= 2;
    for (const rows of isPair ? [[row], [row, under]] : [[row]]) {
      const labels = labelsOf(rows);
      const known = countKnown(labels, choices);
      if (known >= fewestColumns) yield { rows, labels, known };
    }
  }
}

interface Label {
  readonly column: number;
  readonly text: string;
  readonly field: Field | undefined;
}

function labelsOf(rows: readonly SheetRow[]): Label[] {
  const [top, sub] = rows;
  if (!top) return [];
  if (!sub) return top.cells.map((cell) => label(cell.column, [cell.text]));
  const columns = [...new Set([...top.cells, ...sub.cells].map((cell) => cell.column))].sort((a, b) => a - b);
  let group = '';
  return columns.map((column) => {
    group = cellAt(top, column)?.text ?? group;
    const below = cellAt(sub, column)?.text;
    return below === undefined ? label(column, [group]) : label(column, [`${group} ${below}`, below]);
  });
}

function label(column: number, names: readonly string[]): Label {
  const found = names.find((name) => fieldNamed(name) !== undefined) ?? names.at(-1) ?? '';
  return { column, text: found.trim(), field: fieldNamed(found) };
}

function countKnown(labels: readonly Label[], choices: readonly ColumnChoice[]): number {
  const chosen = new Set(choices.filter((choice) => choice.field !== null).map((choice) => choice.key));
  return new Set(
    labels.map(({ field, text }) => field ?? (chosen.has(headerKey(text)) ? text : null)).filter(Boolean),
  ).size;
}

function describe(
  sheet: Sheet,
  firstRow: number,
  lastRow: number,
  labels: readonly Label[],
  choices: readonly ColumnChoice[],
): Header {
  const seen = new Map<string, number>();
  const columns = labels.map(({ column, text, field }): HeaderColumn => {
    const key = headerKey(text);
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    const choice = choices.find((other) => other.key === key && other.occurrence === occurrence);
    return {
      column,
      letters: columnLetters(column),
      label: text,
      field: choice ? choice.field : (field ?? null),
    };
  });
  const settled = settleCardColumn(sheet, lastRow, columns);
  const has = (field: Field): boolean => settled.some((column) => column.field === field);
  return {
    firstRow,
    lastRow,
    columns: settled,
    missing: expectedFields.filter((field) => !has(field) && !isCovered(field, has)),
    unknown: settled.filter((column) => column.field === null),
    duplicates: findDuplicates(settled),
  };
}

/** A column called only "KK" is the card's number when it holds digits, a tick for the copy otherwise. */
function settleCardColumn(
  sheet: Sheet,
  lastRow: number,
  columns: readonly HeaderColumn[],
): readonly HeaderColumn[] {
  if (columns.some((column) => column.field === 'kk')) return columns;
  return columns.map((column) => {
    if (column.field !== 'docKk' || headerKey(column.label) !== 'kk') return column;
    const values = sheet.rows
      .filter((row) => row.number > lastRow)
      .map((row) => cellAt(row, column.column)?.text ?? '');
    return values.some((value) => /\d{10}/.test(value)) ? { ...column, field: 'kk' } : column;
  });
}

function isCovered(field: Field, has: (field: Field) => boolean): boolean {
  if (field === 'birthDate') return has('birthPlaceDate');
  return (field === 'rt' || field === 'rw') && has('rtRw');
}

function findDuplicates(columns: readonly HeaderColumn[]): Header['duplicates'] {
  const byField = new Map<Field, HeaderColumn[]>();
  for (const column of columns) {
    if (column.field !== null) byField.set(column.field, [...(byField.get(column.field) ?? []), column]);
  }
  return [...byField]
    .filter(([, same]) => same.length > 1)
    .map(([field, same]) => ({ field, columns: same }));
}
