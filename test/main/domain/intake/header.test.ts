import { describe, expect, test } from 'vitest';
import { findHeader } from '#domain/intake/header.ts';
import { sheetOf } from './sheets.ts';

const fieldsOf = (
  labels: readonly string[],
  ...more: Parameters<typeof findHeader> extends [unknown, ...infer Rest] ? Rest : never
) => findHeader(sheetOf([labels]), ...more)?.columns.map((column) => column.field);

describe('header', () => {
  test('SP10: case, blanks, dots and order do not matter', () => {
    expect(
      fieldsOf(['  n i k ', 'NAMA   SISWA', 'Nomor Kartu Keluarga', 'jenis kelamin (L/P)', 'Tgl. Lahir']),
    ).toEqual(['nik', 'name', 'kk', 'sex', 'birthDate']);
  });

  test('SP09: two columns of one name wait for a user, whose choice is remembered by label and place', () => {
    const labels = ['No', 'Nama', 'NIK', 'Nama'];
    const header = findHeader(sheetOf([labels]));
    expect(
      header?.duplicates.map(({ field, columns }) => [field, columns.map((column) => column.letters)]),
    ).toEqual([['name', ['B', 'D']]]);
    const choices = [{ key: 'nama', occurrence: 2, field: 'guardianName' as const }];
    expect(fieldsOf(labels, choices)).toEqual(['no', 'name', 'nik', 'guardianName']);
    expect(findHeader(sheetOf([labels]), choices)?.duplicates).toEqual([]);
  });

  test('U06: unknown and missing columns are named; a user can name an unknown one', () => {
    const header = findHeader(sheetOf([['No', 'Nama', 'NIK', 'Hobi', 'Induk']]));
    expect(header?.unknown.map((column) => column.label)).toEqual(['Hobi', 'Induk']);
    expect(header?.missing).toContain('birthDate');
    expect(header?.missing).not.toContain('nik');
    const choices = [{ key: 'induk', occurrence: 1, field: 'nisn' as const }];
    expect(fieldsOf(['No', 'Nama', 'NIK', 'Hobi', 'Induk'], choices)?.at(-1)).toBe('nisn');
  });

  test('SP08: a merged header of two lines takes its name from both', () => {
    const top = ['No', 'Nama', 'NIK', 'Alamat', null, null, 'SKTM', null];
    const sub = [null, null, null, 'Jalan', 'RT', 'RW', 'Nomor', 'Tanggal'];
    const header = findHeader(
      sheetOf([['REKAPITULASI'], top, sub, [1, 'Nur', 'x', 'Jl. A', '1', '2', '3', '4']]),
    );
    expect([header?.firstRow, header?.lastRow]).toEqual([2, 3]);
    expect(header?.columns.map((column) => column.field)).toEqual([
      'no',
      'name',
      'nik',
      'address',
      'rt',
      'rw',
      'sktmNumber',
      'sktmDate',
    ]);
  });

  test('a column called KK is the number when it holds one, a tick otherwise', () => {
    const kk = (value: string) =>
      findHeader(
        sheetOf([
          ['No', 'Nama', 'NIK', 'KK'],
          [1, 'Nur', 'x', value],
        ]),
      )?.columns[3]?.field;
    expect(kk('3173081304070773')).toBe('kk');
    expect(kk('ada')).toBe('docKk');
  });

  test('SP25: columns called like parts of every object are ordinary text', () => {
    const labels = ['No', 'Nama', 'NIK', '__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    expect(findHeader(sheetOf([labels]))?.unknown.map((column) => column.label)).toEqual(labels.slice(3));
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('a sentence that holds a known word is no header', () => {
    expect(findHeader(sheetOf([['Nama'], ['Kelas', 'VI']]))).toBeNull();
  });
});
