import { describe, expect, it } from 'vitest';
import { tableText } from '../../../renderer/components/table-text.ts';

const columns = [
  { field: 'name', headerName: 'Nama' },
  { field: 'count', headerName: 'Jumlah' },
  { field: 'due', headerName: 'Tenggat' },
  { field: 'buttons' },
];

describe('U42 tableText', () => {
  it('puts named columns in columns, a deadline as its date', () => {
    expect(
      tableText([{ name: 'Siti', count: 3, due: { lastDay: '2013-08-19' }, buttons: 'x' }], columns),
    ).toBe('Nama\tJumlah\tTenggat\r\nSiti\t3\t2013-08-19');
  });

  it('never lets a name run as a formula or break a row', () => {
    expect(
      tableText([{ name: '=1+1', count: -2 }, { name: 'a\tb\nc' }], columns)
        .split('\r\n')
        .slice(1),
    ).toEqual(["'=1+1\t-2\t", 'a b c\t\t']);
  });
});
