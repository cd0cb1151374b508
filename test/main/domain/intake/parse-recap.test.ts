import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import type { RecapContext, RecapReading } from '#domain/intake/intake-row.ts';
import { balanceOf, parseRecap } from '#domain/intake/parse-recap.ts';
import { severityOf } from '#domain/intake/row-rules.ts';
import type { Sheet } from '#domain/intake/sheet.ts';
import { type Given, type Label, headerRow, pupilRow, sheetOf } from './sheets.ts';

const context: RecapContext = { today: isoDate('2013-07-30'), npsn: '20101801', group: 'SD' };

function read(sheet: Sheet, more: Partial<RecapContext> = {}): Extract<RecapReading, { kind: 'read' }> {
  const reading = parseRecap([sheet], { ...context, ...more });
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  return reading;
}

/** Verdict and rule codes of a recap with this one row. */
function judge(changed: Partial<Record<Label, Given>>, more: Partial<RecapContext> = {}): readonly string[] {
  const [row] = read(sheetOf([headerRow, pupilRow(changed)]), more).rows;
  return row ? [row.verdict, ...row.problems.map((problem) => problem.code)] : [];
}

describe('one row', () => {
  test('a row without fault is accepted without a word', () => {
    expect(judge({})).toEqual(['accepted']);
  });

  test('SP01: a NIK in a numeric cell is held, even with 16 digits', () => {
    expect(judge({ NIK: 3174040000000001 })).toEqual(['held', 'ROW-010']);
    expect(judge({ NIK: 0 })).toEqual(['held', 'ROW-010']);
    expect(judge({ 'No. KK': 3173081304070773 })).toEqual(['held', 'ROW-020']);
  });

  test('SP03: scientific notation is held', () => {
    for (const text of ['3.17404E+15', '3,17308E+15', '3E15'])
      expect(judge({ NIK: text })).toEqual(['held', 'ROW-011']);
  });

  test('SP04: nothing but RT/RW and a phone number is ever padded', () => {
    expect(judge({ NIK: '317308681006005' })).toEqual(['held', 'ROW-012']);
    expect(judge({ NISN: '66377946' })).toEqual(['accepted', 'ROW-042']);
    expect(judge({ 'Kode Pos': '1162' })).toEqual(['accepted', 'ROW-051']);
    const rows = [
      headerRow,
      ...[1, 2].map((rt) => pupilRow({ NIK: 'belum ada', RT: rt, RW: '3', 'No. HP': 89594767937 })),
    ];
    const recap = read(sheetOf(rows));
    expect(
      recap.rows.map(({ intake }) => [intake.household.rt, intake.household.rw, intake.pupil.phone]),
    ).toEqual([
      ['001', '003', '089594767937'],
      ['002', '003', '089594767937'],
    ]);
    expect(recap.notes).toEqual([
      { code: 'ROW-081', column: 'No. HP', rows: 2 },
      { code: 'ROW-080', column: 'RT', rows: 2 },
      { code: 'ROW-080', column: 'RW', rows: 2 },
    ]);
  });

  test('SP06: a NIK against the birth date or sex is a warning', () => {
    expect(judge({ 'L/P': 'Laki-laki' })).toEqual(['accepted', 'ROW-017']);
    expect(judge({ 'Tanggal Lahir': '27/10/2006' })).toEqual(['accepted', 'ROW-016']);
  });

  test('a NIK that cannot exist is held, one with typed separators is read', () => {
    expect(judge({ NIK: '3173083213060005' })).toEqual(['held', 'ROW-013']);
    expect(judge({ NIK: '3173O86810060005' })).toEqual(['held', 'ROW-012']);
    expect(judge({ NIK: '31.7308.681006.0005' })).toEqual(['accepted']);
  });

  test('U10: a missing NIK is a state, never 0', () => {
    for (const text of ['belum ada', 'Belum punya NIK', '-', null, ' ']) {
      expect(judge({ NIK: text })).toEqual(['accepted', 'ROW-015']);
    }
    expect(judge({ NIK: '0' })).toEqual(['held', 'ROW-012']);
  });

  test('no name or an impossible birth date cannot be a pupil', () => {
    expect(judge({ 'Nama Peserta Didik': '  ' })).toEqual(['rejected', 'ROW-001']);
    expect(judge({ 'Tanggal Lahir': '31/02/2006' })).toEqual(['rejected', 'ROW-002']);
    expect(judge({ 'Tanggal Lahir': '28/10/2016' })).toEqual(['rejected', 'ROW-002']);
    expect(judge({ 'Tanggal Lahir': null })).toEqual(['held', 'ROW-030']);
  });

  test('SP12: a cached value is used and flagged, an error holds, no value rejects', () => {
    expect(judge({ NIK: { text: '3173086810060005', fromFormula: true } })).toEqual(['accepted', 'ROW-070']);
    expect(judge({ Kota: { kind: 'error', text: '#REF!', fromFormula: true } })).toEqual(['held', 'ROW-004']);
    expect(judge({ 'Kode Pos': { kind: 'formula-without-value', fromFormula: true } })).toEqual([
      'rejected',
      'ROW-003',
    ]);
    expect(judge({ NIK: { kind: 'error', text: '#N/A' } })).toEqual(['held', 'ROW-004']);
  });

  test('SP22, SP23: names are stored as typed, formula-like ones are named', () => {
    const named = (name: string) =>
      read(sheetOf([headerRow, pupilRow({ 'Nama Peserta Didik': name })])).rows[0];
    for (const name of ['=HYPERLINK("x")', '+62812', '-', '@SUM', '\tNur', '\rNur', '＝1+1']) {
      expect(named(name)?.intake.pupil.name).toBe(name);
      expect(named(name)?.problems.map((problem) => problem.code)).toEqual(['ROW-041']);
      expect(named(name)?.verdict).toBe('accepted');
    }
    for (const name of ['<img src=x onerror=1>', '</script>', "Nur'aini, A.Md. (kembar)", '__proto__']) {
      expect(named(name)?.intake.pupil.name).toBe(name);
      expect(named(name)?.problems).toEqual([]);
    }
  });

  test('U03: every problem of a row is found in one pass, with cell, column and value', () => {
    const row = pupilRow({
      NIK: 3174040000000001,
      'Nama Peserta Didik': null,
      'Kode Pos': 'x',
      Golongan: 'kaya',
    });
    expect(read(sheetOf([headerRow, row])).rows[0]?.problems).toEqual([
      { code: 'ROW-010', cell: 'Rekap!B2', column: 'NIK', value: '3174040000000001' },
      { code: 'ROW-001', cell: 'Rekap!D2', column: 'Nama Peserta Didik', value: '' },
      { code: 'ROW-051', cell: 'Rekap!R2', column: 'Kode Pos', value: 'x' },
      { code: 'ROW-060', cell: 'Rekap!U2', column: 'Golongan', value: 'kaya' },
    ]);
  });

  test('classes and levels: numerals are read, a class of another level is named, an SLB needs the level', () => {
    expect(judge({ Kelas: 'VII-A' }, { group: 'SMP' })).toEqual(['accepted']);
    expect(judge({ Kelas: 'Kelas 7B' }, { group: 'SMP' })).toEqual(['accepted']);
    expect(judge({ Kelas: '7' })).toEqual(['accepted', 'ROW-043']);
    expect(judge({}, { group: 'SLB' })).toEqual(['held', 'ROW-044']);
  });

  test('papers: ada, tidak ada, a letter number, or a word nobody knows', () => {
    const sktm = (text: string | null) => {
      const [row] = read(sheetOf([headerRow, pupilRow({ SKTM: text })])).rows;
      return [
        row?.intake.application.documents.sktm,
        row?.intake.application.sktmNumber,
        row?.problems.length,
      ];
    };
    expect(sktm('Ada')).toEqual([true, null, 0]);
    expect(sktm('tidak ada')).toEqual([false, null, 0]);
    expect(sktm('840/1.755.2/2013')).toEqual([true, '840/1.755.2/2013', 0]);
    expect(sktm('entah')).toEqual([null, null, 1]);
    expect(sktm(null)).toEqual([null, null, 0]);
  });
});

describe('the file', () => {
  test('SP07: the same NIK 300 rows apart holds both rows, as a pair', () => {
    const others = Array.from({ length: 300 }, () => pupilRow({ NIK: '-' }));
    const recap = read(
      sheetOf([headerRow, pupilRow(), ...others, pupilRow({ 'Nama Peserta Didik': 'Siti' })]),
    );
    expect(recap.balance).toEqual({ read: 302, accepted: 300, held: 2, rejected: 0 });
    expect(recap.rows[301]?.problems).toEqual([
      { code: 'ROW-014', cell: 'Rekap!B303', column: 'NIK', value: '3173086810060005', other: 'Rekap!B2' },
    ]);
  });

  test('SP08: titles above, totals and signatures below; hidden rows and columns are named', () => {
    const rows: Given[][] = [
      ['PEMERINTAH PROVINSI'],
      ['Nama sekolah: SDN 1'],
      [],
      [...headerRow],
      [...pupilRow()],
      [],
    ];
    const below: Given[][] = [
      ['JUMLAH', null, 1],
      [null, null, 'Jakarta, 30 Juli 2013'],
      [2],
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
    ];
    const sheet = sheetOf([...rows, ...below], { hiddenColumns: ['C'] });
    const recap = read({ ...sheet, rows: sheet.rows.map((row) => ({ ...row, hidden: row.number === 5 })) });
    expect(recap.header.firstRow).toBe(4);
    expect(recap.balance.read).toBe(1);
    expect(recap.skipped.map(({ rowNumber, why }) => `${rowNumber} ${why}`)).toEqual([
      '6 blank',
      '7 total',
      '8 note',
      '9 blank',
      '10 header',
    ]);
    expect([recap.hiddenRows, recap.hiddenColumns, recap.rows[0]?.hidden]).toEqual([[5], ['C'], true]);
  });

  test('SP11: a column with a date only possible month first is refused as a whole, by name and cell', () => {
    const reading = parseRecap(
      [sheetOf([headerRow, pupilRow(), pupilRow({ 'Tanggal Usulan': '07/22/2013' })])],
      context,
    );
    expect(reading).toEqual({
      kind: 'refused',
      problem: { code: 'IMP-012', detail: 'Tanggal Usulan (Rekap!V3)' },
    });
  });

  test('SP11: serial numbers, the 1904 system, two-digit years', () => {
    const born = (cell: Given, date1904 = false) =>
      read(sheetOf([headerRow, pupilRow({ NIK: '-', 'Tanggal Lahir': cell })], { date1904 })).rows[0];
    expect(born(39018)?.intake.pupil.birthDate).toBe('2006-10-28');
    expect(born('39018')?.intake.pupil.birthDate).toBe('2006-10-28');
    expect(born(39018 - 1462, true)?.intake.pupil.birthDate).toBe('2006-10-28');
    expect(born('28-10-06')?.intake.pupil.birthDate).toBe('2006-10-28');
    expect(born('28-10-06')?.problems.map((problem) => problem.code)).toEqual(['ROW-031', 'ROW-015']);
    expect(born('28 Oktober 2006')?.intake.pupil.birthDate).toBe('2006-10-28');
  });

  test('no header, no name column', () => {
    expect(parseRecap([], context)).toEqual({ kind: 'refused', problem: { code: 'IMP-011' } });
    expect(
      parseRecap(
        [
          sheetOf([
            ['Nama barang', 'Harga'],
            ['Sepatu', 5],
          ]),
        ],
        context,
      ).kind,
    ).toBe('refused');
    const nameless = sheetOf([
      ['No', 'NIK', 'Kelas'],
      [1, '2', '3'],
    ]);
    expect(parseRecap([nameless], context)).toMatchObject({
      problem: { code: 'IMP-015', detail: 'Nama Peserta Didik' },
    });
  });

  test('the sheet with the best header is taken', () => {
    const guide = sheetOf([['No', 'Nama', 'Kelas']], { name: 'Petunjuk' });
    const reading = parseRecap([guide, sheetOf([headerRow, pupilRow()])], context);
    expect(reading.kind === 'read' && reading.sheet).toBe('Rekap');
  });

  test('U12: a recap with a header and no pupils is read as zero', () => {
    expect(read(sheetOf([headerRow])).balance).toEqual({ read: 0, accepted: 0, held: 0, rejected: 0 });
  });

  test('law: whatever stands in the cells, the balance holds and the worst finding decides', () => {
    const odd = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constantFrom<Given>(null, '3E+15', '31/02/2000', { kind: 'error' }),
    );
    const label = fc.constantFrom<Label>(
      'NIK',
      'No. KK',
      'Nama Peserta Didik',
      'Tanggal Lahir',
      'Kelas',
      'RT',
      'SKTM',
    );
    fc.assert(
      fc.property(fc.array(fc.dictionary(label, odd, { maxKeys: 3 }), { maxLength: 6 }), (changes) => {
        const reading = parseRecap(
          [sheetOf([headerRow, ...changes.map((changed) => pupilRow(changed))])],
          context,
        );
        if (reading.kind !== 'read') return;
        const { accepted, held, rejected } = reading.balance;
        expect(reading.rows).toHaveLength(changes.length);
        expect(accepted + held + rejected).toBe(reading.balance.read);
        expect(balanceOf(reading.rows)).toEqual(reading.balance);
        for (const row of reading.rows) {
          const severities = row.problems.map((problem) => severityOf(problem.code));
          const worst = severities.includes('reject')
            ? 'rejected'
            : severities.includes('hold')
              ? 'held'
              : 'accepted';
          expect(row.verdict).toBe(worst);
        }
      }),
    );
  });
});
