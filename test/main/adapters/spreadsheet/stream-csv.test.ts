import { createReadStream } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import {
  type ComparisonRow,
  parseComparisonRow,
  readComparisonHeader,
} from '#domain/intake/comparison-row.ts';
import { streamCsv } from '../../../../main/adapters/spreadsheet/stream-csv.ts';

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

async function rowsOf(text: string | Buffer, size = 7): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  const end = await streamCsv(chunksOf(Buffer.from(text), size), { onRow: (values) => rows.push(values) });
  if (end.kind === 'refused') throw new Error(JSON.stringify(end.problem));
  return rows;
}

describe('the comparison sample', () => {
  test('2,999 persons are read, some without NIK', async () => {
    const rows: ComparisonRow[] = [];
    let columns: Parameters<typeof parseComparisonRow>[0] | null = null;
    const odd: unknown[] = [];
    const end = await streamCsv(createReadStream('resources/samples/PPLS 2011 Kembangan.csv'), {
      onRow: (values, line) => {
        if (columns === null) {
          const header = readComparisonHeader(values);
          if (header.kind === 'columns') columns = header.columns;
          return;
        }
        const reading = parseComparisonRow(columns, values, isoDate('2013-07-01'));
        if (reading.kind === 'row') rows.push(reading.row);
        if (reading.kind !== 'row' || reading.odd.length > 0) odd.push([line, reading]);
      },
    });
    expect(end).toMatchObject({ kind: 'done', rows: 3000, dialect: { delimiter: ',', encoding: 'utf-8' } });
    expect(rows).toHaveLength(2999);
    expect(odd).toEqual([]);
    expect(rows[0]).toEqual({
      sourceId: 'R00000',
      nik: '3173084503050060',
      name: 'INTAN PUSPITASARI',
      birthDate: '2005-03-05',
      sex: 'P',
      address: 'Kp. Baru No. 75',
      kelurahan: 'Srengseng',
      kecamatan: 'Kembangan',
      decile: 1,
    });
    expect(rows.filter((row) => row.nik === null).length).toBeGreaterThan(0);
  });

  test('a list without names or birth dates is told apart', () => {
    expect(readComparisonHeader(['nik', 'alamat'])).toEqual({
      kind: 'missing',
      fields: ['name', 'birthDate'],
    });
    expect(readComparisonHeader(['__proto__', 'NAMA', 'Tgl Lahir']).kind).toBe('columns');
  });
});

describe('streaming', () => {
  test('quotes, line breaks in quotes and UTF-8 cut between chunks', async () => {
    expect(await rowsOf('a;b\r\n"x;1";"ï ""q""\nz"\r\n\r\nlast;é')).toEqual([
      ['a', 'b'],
      ['x;1', 'ï "q"\nz'],
      ['last', 'é'],
    ]);
  });

  test('SP26: a lone quote is named with its line, at once or at the end', async () => {
    const read = (text: string) => streamCsv(chunksOf(Buffer.from(text), 64), { onRow: () => undefined });
    expect(await read('a;b\n1;2\n3;"x\n5;6\n')).toEqual({
      kind: 'refused',
      problem: { code: 'IMP-014', detail: '3' },
    });
    expect(await read('a;b\n1;"x"y\n5;6\n')).toEqual({
      kind: 'refused',
      problem: { code: 'IMP-014', detail: '2' },
    });
    expect(await read('')).toEqual({ kind: 'refused', problem: { code: 'IMP-001' } });
  });

  test('a record that never ends does not fill the memory', async () => {
    const line = chunksOf(Buffer.alloc(3 * 1024 * 1024, 'a'), 65_536);
    expect(await streamCsv(line, { onRow: () => undefined })).toMatchObject({
      kind: 'refused',
      problem: { code: 'IMP-017' },
    });
  });

  test('SP27 cancelling stops in the middle; a source that breaks is passed on', async () => {
    const abort = new AbortController();
    let rows = 0;
    const reading = streamCsv(chunksOf(Buffer.from('a;b\n'.repeat(100_000)), 4096), {
      signal: abort.signal,
      onRow: () => {
        rows += 1;
        if (rows === 30_000) abort.abort();
      },
    });
    await expect(reading).rejects.toThrow();
    expect(rows).toBeLessThan(100_000);
    async function* pulled(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Buffer.from('a;b\n'));
      throw new Error('EIO');
    }
    await expect(streamCsv(pulled(), { onRow: () => undefined })).rejects.toThrow('EIO');
  });

  test('law: any table survives writing and streaming, whatever the chunk size', async () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'é', '"', ';', ',', '\n', ' ', '1'), maxLength: 6 });
    const table = fc.array(fc.tuple(field, field, field), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 40 }), async (rows, size) => {
        const all = [
          ['satu', 'dua', 'tiga'],
          ['x', 'y', 'z'],
          ['x', 'y', 'z'],
          ...rows.map((row) => row.map((text) => `f${text}`)),
        ];
        const text = Papa.unparse(all, { delimiter: ';', newline: '\r\n', quotes: true });
        expect(await rowsOf(text, size)).toEqual(all);
      }),
    );
  });
});
