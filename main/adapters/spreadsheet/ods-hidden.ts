import { columnLetters } from '#domain/intake/sheet.ts';
import { limits } from './limits.ts';
import { attribute, scanXml } from './scan-xml.ts';
import { type ZipEntry, unpackEntry } from './zip-directory.ts';

/** Hidden row numbers (from 1) and column letters of one table. */
export interface HiddenParts {
  readonly rows: ReadonlySet<number>;
  readonly columns: readonly string[];
}

/** What is hidden in each table of an ods, in order: the library that reads the cells does not tell. */
export async function findHiddenInOds(bytes: Uint8Array, content: ZipEntry): Promise<readonly HiddenParts[]> {
  const tables: { rows: Set<number>; columns: string[] }[] = [];
  let row = 0;
  let column = 0;
  await scanXml(unpackEntry(bytes, content), {
    open: (name, attributes) => {
      const table = tables.at(-1);
      // ODF 1.2 part 1, 19.749: `collapse` is hidden by hand, `filter` by a filter.
      const hidden = /visibility\s*=\s*["'](collapse|filter)/.test(attributes);
      if (name === 'table') {
        tables.push({ rows: new Set(), columns: [] });
        row = 0;
        column = 0;
      } else if (name === 'table-row' && table) {
        const next = row + Number(attribute(attributes, 'number-rows-repeated') ?? 1);
        for (let index = row; hidden && index < Math.min(next, limits.rows); index += 1)
          table.rows.add(index + 1);
        row = next;
      } else if (name === 'table-column' && table) {
        const next = column + Number(attribute(attributes, 'number-columns-repeated') ?? 1);
        for (let index = column; hidden && index < Math.min(next, limits.columns); index += 1) {
          table.columns.push(columnLetters(index));
        }
        column = next;
      }
    },
  });
  return tables;
}
