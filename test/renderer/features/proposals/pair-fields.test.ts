import { describe, expect, it } from 'vitest';
import { pairFields, sideName } from '../../../../renderer/features/proposals/pair-fields.ts';

const side = (fields: readonly (readonly [string, string, boolean])[]) => ({
  applicationId: 'x',
  from: 'Seksi Kembangan',
  fields: fields.map(([label, value, differs]) => ({ label, value, differs })),
});

describe('two records side by side', () => {
  it('mark what differs, also where only one side knows a field', () => {
    const left = side([
      ['Nama', 'Ahmad', true],
      ['Tanggal lahir', '12 Maret 2004', false],
      ['NISN', '0041234567', false],
    ]);
    const right = side([
      ['Nama', 'Achmad', true],
      ['Tanggal lahir', '12 Maret 2004', false],
    ]);
    expect(pairFields({ left, right })).toEqual([
      { label: 'Nama', left: 'Ahmad', right: 'Achmad', differs: true },
      { label: 'Tanggal lahir', left: '12 Maret 2004', right: '12 Maret 2004', differs: false },
      { label: 'NISN', left: '0041234567', right: '', differs: true },
    ]);
  });

  it('go by the name, or by their place where there is none', () => {
    expect(sideName(side([['Nama', 'Ahmad', false]]), 'pertama')).toBe('Ahmad');
    expect(sideName(side([]), 'kedua')).toBe('Data kedua');
  });
});
