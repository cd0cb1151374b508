import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../main/domain/deadlines/iso-date.ts';
import type { Sheet } from '../../../../main/domain/intake/sheet.ts';
import type { ListKind } from '../../../../main/domain/recipients/list-line.ts';
import { lineMatcher } from '../../../../main/domain/recipients/match-lines.ts';
import { listHeaders, readList } from '../../../../main/domain/recipients/read-list.ts';

const today = isoDate('2013-10-01');

/** A sheet of text cells; a number stays a numeric cell. */
function sheet(...rows: readonly (readonly (string | number)[])[]): Sheet {
  return {
    name: 'Daftar',
    hidden: false,
    hiddenColumns: [],
    date1904: false,
    rows: rows.map((cells, row) => ({
      number: row + 1,
      hidden: false,
      cells: cells.flatMap((value, column) =>
        value === ''
          ? []
          : [
              {
                address: `Daftar!${String.fromCharCode(65 + column)}${row + 1}`,
                column,
                kind: typeof value === 'number' ? ('number' as const) : ('text' as const),
                text: String(value),
                ...(typeof value === 'number' && { number: value }),
                fromFormula: false,
              },
            ],
      ),
    })),
  };
}

function lines(kind: ListKind, ...rows: readonly (readonly (string | number)[])[]) {
  const read = readList(kind, sheet(['Surat Bank DKI'], listHeaders[kind], ...rows), today);
  if (read.kind !== 'read') throw new Error(read.kind);
  return read.lines;
}

const whyOf = (line: ReturnType<typeof lines>[number] | undefined) =>
  line?.reading.ok === false ? line.reading.why : null;

describe('lists of the bank and of schools', () => {
  it('keep account numbers as text, with their zeros', () => {
    const [line] = lines('account', [
      '3173080102010001',
      'Aisyah',
      '0012 3456 789',
      'Kembangan',
      '20/09/2013',
    ]);
    expect(line).toMatchObject({ place: 'Daftar!A3', name: 'Aisyah', nik: '3173080102010001' });
    expect(line?.reading).toEqual({
      ok: true,
      entry: { kind: 'account', branch: 'Kembangan', accountNo: '00123456789', openedOn: '2013-09-20' },
    });
  });

  it('refuse a number that came as a number, and one that is too short', () => {
    expect(whyOf(lines('account', ['', 'Aisyah', 123_456_789, '', ''])[0])).toContain(
      'tersimpan sebagai angka',
    );
    expect(whyOf(lines('account', ['', 'Aisyah', '123', '', ''])[0])).toContain('6 sampai 20 angka');
  });

  it('read month, amount and result of a transfer; evidence is a must (Pasal 33(3))', () => {
    const read = lines(
      'transfer',
      ['00123456789', 'Aisyah', '2013-10', 'Rp180.000,00', 'BT-1', '01/10/2013', 'Berhasil'],
      ['00123456780', 'Bagus', '10/2013', 180_000, 'BT-2', '01/10/2013', 'GAGAL: rekening pasif'],
      ['00123456781', 'Citra', '2013-10', '180.000', '', '01/10/2013', ''],
      ['00123456782', 'Dewi', 'Oktober', '180.000', 'BT-4', '', ''],
      ['00123456783', 'Eka', '2013-10', '180,5', 'BT-5', '', ''],
    );
    expect(
      read.map(({ reading }) =>
        reading.ok && reading.entry.kind === 'transfer' ? [reading.entry.gross, reading.entry.status] : null,
      ),
    ).toEqual([[180_000, 'berhasil'], [180_000, 'gagal'], null, null, null]);
    expect(
      read
        .slice(2)
        .map(whyOf)
        .map((why) => why?.slice(0, 6)),
    ).toEqual(['Nomor ', 'Bulan ', 'Jumlah']);
  });

  it('know the outcomes of the yearly update by their words', () => {
    const read = lines(
      'update',
      ['', 'Aisyah', 'naik kelas', '5', '', '', ''],
      ['', 'Bagus', 'lompat kelas', '', '', '', ''],
    );
    expect(read[0]?.reading).toMatchObject({
      ok: true,
      entry: { outcome: 'naik-kelas', classGrade: '5', movedOn: today },
    });
    expect(whyOf(read[1])).toContain('tidak dikenal');
  });

  it('without the columns there is no list', () => {
    expect(readList('account', sheet(['Nama', 'Alamat'], ['Aisyah', 'Kembangan']), today).kind).toBe(
      'no-header',
    );
  });
});

describe('whom a line means', () => {
  const known = [
    { applicationId: 'a', nik: '3173080102010001', accountNo: '00123456789', name: 'Aisyah Putri' },
    { applicationId: 'b', nik: null, accountNo: null, name: 'Bagus' },
    { applicationId: 'c', nik: null, accountNo: null, name: 'Siti' },
    { applicationId: 'd', nik: null, accountNo: null, name: 'SITI' },
  ];
  const match = lineMatcher(known);
  const line = (change: { nik?: string; accountNo?: string; name?: string }) =>
    match({ place: 'x', nik: null, accountNo: null, name: '', reading: { ok: false, why: '' }, ...change });

  it('goes by number with the name as a check, by name only when it is one person', () => {
    expect(line({ accountNo: '00123456789', name: 'AISYAH PUTRI' })).toEqual({
      kind: 'found',
      applicationId: 'a',
    });
    expect(line({ nik: '3173080102010001', name: 'Bagus' })).toEqual({
      kind: 'other-name',
      name: 'Aisyah Putri',
    });
    expect(line({ name: 'bagus' })).toEqual({ kind: 'found', applicationId: 'b' });
    expect(line({ name: 'Siti' })).toEqual({ kind: 'several', count: 2 });
    expect(line({ name: 'Tidak Ada' })).toEqual({ kind: 'nobody' });
    expect(line({ nik: '3173080102019999', name: 'Aisyah Putri' })).toEqual({ kind: 'nobody' });
  });
});
