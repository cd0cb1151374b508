import { expect, test } from 'vitest';
import { column, dataRow, groupRow, table, totalRow } from '#domain/documents/compose.ts';
import { documentOf } from '#domain/documents/frame.ts';
import { sheetsOf } from '#domain/documents/table-sheets.ts';
import { documents } from './all-documents.ts';
import { frame } from './sample-inputs.ts';

test('a paper becomes a sheet with its columns, groups and sums; only counts become numbers', () => {
  const paper = documentOf(frame(), {
    type: 'DOC-16b',
    title: 'Rekap',
    blocks: [
      table(
        [column('No', 9, 'right'), column('NIK', 40), column('L', 12, 'right'), column('P', 12, 'right')],
        [
          groupRow('SDN Kembangan Utara 01 Pg'),
          dataRow('1', '3173010101010001', '1.234', '–'),
          dataRow('2', '=1+1', '007', '1,5'),
          totalRow('Jumlah', 2, '12', '0'),
        ],
        {
          groups: [
            { title: '', span: 1 },
            { title: '', span: 1 },
            { title: 'Jumlah', span: 2 },
          ],
        },
      ),
    ],
  });
  const [sheet] = sheetsOf(paper);
  expect(sheet?.columns.map(({ header }) => header)).toEqual(['No', 'NIK', 'Jumlah L', 'Jumlah P']);
  expect(sheet?.rows.map((row) => row.map(({ value }) => value))).toEqual([
    ['SDN Kembangan Utara 01 Pg'],
    [1, '3173010101010001', 1234, '–'],
    [2, '=1+1', '007', '1,5'],
    ['Jumlah', null, 12, 0],
  ]);
});

test.each(Object.entries(documents()))(
  '%s gives every row of its tables, each cell in its column',
  (_, content) => {
    const tables = content.blocks.filter((block) => block.kind === 'table');
    const sheets = sheetsOf(content);
    expect(sheets.map(({ rows }) => rows.length)).toEqual(tables.map(({ rows }) => rows.length));
    for (const { rows, columns } of sheets)
      for (const row of rows) expect(row.length === 1 || row.length === columns.length).toBe(true);
    expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length);
  },
);
