import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packSheet, unpackSheet } from '../../../../main/domain/intake/packed-sheet.ts';
import { cellAddress, type CellKind } from '../../../../main/domain/intake/sheet.ts';

const kind = fc.constantFrom<CellKind>('text', 'number', 'date', 'bool', 'error', 'formula-without-value');
const cell = fc.record(
  {
    column: fc.nat(300),
    kind,
    text: fc.string({ unit: 'binary' }),
    number: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
    fromFormula: fc.boolean(),
  },
  { requiredKeys: ['column', 'kind', 'text', 'fromFormula'] },
);
const row = fc.record({
  number: fc.integer({ min: 1, max: 20_000 }),
  hidden: fc.boolean(),
  cells: fc.array(cell),
});

describe('a packed sheet', () => {
  it('is the same sheet again, cell by cell with its address', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(row), fc.boolean(), (name, rows, flag) => {
        const sheet = {
          ...{ name, hidden: flag, date1904: !flag, hiddenColumns: ['C'] },
          rows: rows.map(({ cells, number, hidden }) => ({
            number,
            hidden,
            cells: cells.map((one) => ({ ...one, address: cellAddress(name, one.column, number) })),
          })),
        };
        expect(unpackSheet(structuredClone(packSheet(sheet)))).toEqual(sheet);
      }),
      { seed: 1 },
    );
  });
});
