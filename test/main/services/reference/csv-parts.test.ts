import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { streamCsv } from '../../../../main/adapters/spreadsheet/stream-csv.ts';
import { csvParts } from '../../../../main/services/reference/csv-parts.ts';

async function rowsOf(bytes: Uint8Array): Promise<string[][]> {
  const rows: string[][] = [];
  await streamCsv(Readable.from([bytes]), { onRow: (values) => rows.push([...values]) });
  return rows;
}

const cell = fc.stringMatching(/^[a-zé "\n;]{0,12}$/).map((text) => `"${text.replaceAll('"', '""')}"`);
const line = fc.oneof(fc.tuple(cell, cell), fc.constant(['3173', 'SITI NUR'] as const));

test('law: the parts read one by one give the rows of the whole, after the same header', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 200 }),
      async (lines, size) => {
        const text = ['NIK;Nama', ...lines.map((cells) => cells.join(';'))].join('\r\n');
        const bytes = new TextEncoder().encode(`${text}\r\n`);
        const parts = [...csvParts(bytes, size)];
        const whole = await rowsOf(bytes);
        const read = await Promise.all(parts.map(({ bytes: part }) => rowsOf(part)));
        for (const rows of read) expect(rows[0]).toEqual(['NIK', 'Nama']);
        expect(read.flatMap((rows) => rows.slice(1))).toEqual(whole.slice(1));
      },
    ),
    { numRuns: 60 },
  );
});

test('a blank line above the header belongs to the header of every part', () => {
  const bytes = new TextEncoder().encode('\n  \nNIK;Nama\n1;A\n2;B\n3;C\n');
  const [first, second, third] = [...csvParts(bytes, 3)];
  expect(new TextDecoder().decode(second?.bytes)).toBe('\n  \nNIK;Nama\n2;B\n');
  expect([first, second, third].map((part) => part?.linesBefore)).toEqual([0, 1, 2]);
});

test('letters of two bytes stay in one part', () => {
  const bytes = new Uint8Array([0xff, 0xfe, ...Buffer.from('NIK;Nama\n1;A\n2;B\n', 'utf16le')]);
  expect([...csvParts(bytes, 8)]).toEqual([{ start: 0, linesBefore: 0, bytes }]);
});
