import { z } from 'zod';

/** One kind of payload file: where it lies, the id of its schema, and what one row (or the whole file) holds. */
export interface PayloadFile<Row> {
  readonly path: string;
  readonly schema: string;
  readonly shape: 'rows' | 'single';
  readonly row: z.ZodType<Row>;
  /** Identity of a row within its file; two rows may not share it. Null: no identity. */
  identify(row: Row): string | null;
}

/** `payload/<name>.ndjson`: one canonical JSON object a line, each line ended by LF, at least one line. */
export function rowsFile<Row>(
  kind: string,
  name: string,
  row: z.ZodType<Row>,
  identify: (row: Row) => string | null,
): PayloadFile<Row> {
  return {
    path: `payload/${name}.ndjson`,
    schema: `kjp/${kind}-${name}/1`,
    shape: 'rows',
    row: inOrder(row),
    identify,
  };
}

/** `payload/<name>.json`: one canonical JSON object. */
export function singleFile<Row>(kind: string, name: string, row: z.ZodType<Row>): PayloadFile<Row> {
  return {
    path: `payload/${name}.json`,
    schema: `kjp/${kind}-${name}/1`,
    shape: 'single',
    row,
    identify: () => null,
  };
}

/** The same schema with its members in the order in which they are written: a row that was read needs no sorting. */
function inOrder<Row>(row: z.ZodType<Row>): z.ZodType<Row> {
  if (!(row instanceof z.ZodObject) || (row.def.checks?.length ?? 0) > 0) return row;
  const members = Object.entries<z.ZodType>(row.shape).sort(([a], [b]) => (a < b ? -1 : 1));
  return row.clone({ ...row.def, shape: Object.fromEntries(members) }) as z.ZodType<Row>;
}

/** The rows of every payload file of one Paket; a file that is not there has none. */
export class Payload {
  readonly #rows = new Map<string, () => readonly unknown[]>();

  set<Row>(file: PayloadFile<Row>, rows: readonly Row[]): this {
    this.#rows.set(file.path, () => rows);
    return this;
  }

  /** Rows that are read when they are asked for the first time, and then kept. */
  provide(file: PayloadFile<unknown>, read: () => readonly unknown[]): void {
    this.#rows.set(file.path, () => {
      const rows = read();
      this.#rows.set(file.path, () => rows);
      return rows;
    });
  }

  /** Rows of one file, typed by its schema. */
  rows<Row>(file: PayloadFile<Row>): readonly Row[] {
    return (this.#rows.get(file.path)?.() ?? []) as readonly Row[];
  }
}
