import { type Cell, type CellKind, cellAddress, type Sheet, type SheetRow } from './sheet.ts';

/** A sheet on its way between two processes: its rows as one text, which takes half the time that 37,500 objects take. */
export interface PackedSheet extends Omit<Sheet, 'rows'> {
  /** JSON: of each row its number, 1 if hidden, then four values of each cell, the first its column. */
  readonly rows: string;
}

type Packed = string | number | null;

const kinds: readonly CellKind[] = ['text', 'number', 'date', 'bool', 'error', 'formula-without-value'];
/** Added to the kind of a cell whose value a formula gave. */
const formula = 8;
const headLength = 2;
const cellLength = 4;

export function packSheet({ rows, ...sheet }: Sheet): PackedSheet {
  return { ...sheet, rows: JSON.stringify(rows.map(packRow)) };
}

export function unpackSheet({ rows, ...sheet }: PackedSheet): Sheet {
  return { ...sheet, rows: (JSON.parse(rows) as Packed[][]).map((row) => unpackRow(sheet.name, row)) };
}

function packRow({ number, hidden, cells }: SheetRow): readonly Packed[] {
  const packed: Packed[] = [number, hidden ? 1 : 0];
  for (const { column, kind, fromFormula, text, number: value } of cells)
    packed.push(column, kinds.indexOf(kind) + (fromFormula ? formula : 0), text, value ?? null);
  return packed;
}

function unpackRow(sheet: string, packed: readonly Packed[]): SheetRow {
  const number = packed[0] as number;
  const cells: Cell[] = [];
  for (let at = headLength; at < packed.length; at += cellLength) {
    const column = packed[at] as number;
    const mark = packed[at + 1] as number;
    const value = packed[at + 3] as number | null;
    cells.push({
      address: cellAddress(sheet, column, number),
      column,
      kind: kinds[mark % formula] ?? 'text',
      text: packed[at + 2] as string,
      ...(value === null ? {} : { number: value }),
      fromFormula: mark >= formula,
    });
  }
  return { number, hidden: packed[1] === 1, cells };
}
