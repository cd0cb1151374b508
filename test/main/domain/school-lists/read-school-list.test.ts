import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listFieldLabels, listFieldNamed, listFields } from '#domain/school-lists/list-fields.ts';
import type { ListReading } from '#domain/school-lists/list-row.ts';
import { planListTemplate } from '#domain/school-lists/list-sheets.ts';
import { readSchoolList } from '#domain/school-lists/read-school-list.ts';
import { context, goodLine, type Line, sheetOf } from './sheet-of.ts';

function read(...lines: readonly Line[]): Extract<ListReading, { kind: 'read' }> {
  const reading = readSchoolList([sheetOf(lines)], context);
  if (reading.kind !== 'read') throw new Error(reading.problem.code);
  return reading;
}

/** Codes found on one row that differs from a good one. */
function codes(change: Line): readonly string[] {
  return read({ ...goodLine, ...change }).rows[0]?.problems.map(({ code }) => code) ?? [];
}

describe('a Data Siswa', () => {
  it('is read by the six columns the slides show, whatever stands above them', () => {
    const { rows, balance } = read({
      no: 1,
      nik: '3173081203110012',
      name: 'M Arno',
      grade: '7',
      status: 'Verifikasi Dibatalkan',
      cancelReason: 'Mengundurkan diri - surat wali 20 Januari',
    });
    expect(balance).toEqual({ read: 1, accepted: 1, held: 0, rejected: 0 });
    expect(rows[0]?.row).toMatchObject({
      level: 'SMP',
      sex: 'L',
      birthDate: '2011-03-12',
      state: 'verifikasi-dibatalkan',
      cancellation: { code: 'mundur', note: 'surat wali 20 Januari' },
    });
  });

  it.each<[string, Line, string]>([
    ['a NIK stored as a number', { nik: 3173081203110012 }, 'ROW-010'],
    ['a NIK in scientific notation', { nik: '3,17308E+15' }, 'ROW-011'],
    ['no NIK (Persyaratan umum 3)', { nik: 'belum ada' }, 'LST-030'],
    ['a cancellation without reason', { status: 'Dibatalkan' }, 'LST-032'],
    ['the bare label "Alasan lain"', { status: 'Dibatalkan', cancelReason: 'Alasan lain' }, 'LST-032'],
    ['tidak berlaku of a child in a family (G-37)', { 'tanpa-roda-empat': 'Tidak Berlaku' }, 'LST-035'],
    ['a level the school does not have', { level: 'SMA' }, 'LST-037'],
    ['a row of another school', { npsn: '20101801' }, 'LST-038'],
  ])('holds %s', (_what, change, code) => {
    expect(codes(change)).toContain(code);
    expect(read({ ...goodLine, ...change }).balance).toMatchObject({ held: 1 });
  });

  it('rejects a row without a name or a known status, and still says where', () => {
    const { rows, balance } = read(goodLine, { ...goodLine, nik: '3173081303110012', status: 'lulus' });
    expect(balance).toEqual({ read: 2, accepted: 1, held: 0, rejected: 1 });
    expect(rows[1]?.problems).toMatchObject([{ code: 'LST-031', cell: 'Data Siswa!E4', value: 'lulus' }]);
    expect(codes({ name: ' ' })).toContain('ROW-001');
  });

  it('names what it does not understand and leaves it out', () => {
    const [row] = read({
      ...goodLine,
      householdStatuses: 'TNI/Polri; pensiunan PNS',
      'air-kemasan': 'kadang',
    }).rows;
    expect(row?.verdict).toBe('accepted');
    expect(row?.problems.map(({ code }) => code).sort()).toEqual(['LST-034', 'LST-036']);
    expect(row?.row?.instrument).toMatchObject({
      answers: { 'air-kemasan': null },
      details: { statuses: ['tni-polri'] },
    });
  });

  it('reads one value for each NOP (G-38), both checklists (G-35) and the BPMS tick (G-44)', () => {
    const [row] = read({
      ...goodLine,
      njop: 'Rp600.000.000; 700000000',
      'brought:fc-kk': 'ada',
      'upload:kuasa-debet': 'tidak ada',
      bpms: 'ada',
      verifier: 'Bu Retno',
      verifiedOn: '20/01/2025',
    }).rows;
    expect(row?.row).toMatchObject({
      bpms: true,
      instrument: {
        verifier: 'Bu Retno',
        verifiedOn: '2025-01-20',
        details: { njopPerNop: [600_000_000, 700_000_000] },
      },
      papers: { brought: { 'fc-kk': true, 'surat-permohonan': null }, uploaded: { 'kuasa-debet': false } },
    });
  });

  it('holds both rows of a shared NIK and points at the partner', () => {
    const { rows, balance } = read(goodLine, { ...goodLine, no: 2, name: 'Anak Lain' });
    expect(balance.held).toBe(2);
    expect(rows.map(({ problems }) => problems.at(-1)?.other)).toEqual(['Data Siswa!B4', 'Data Siswa!B3']);
  });

  it('passes over totals, signatures and numbers without a pupil', () => {
    const { balance, skipped } = read(
      goodLine,
      { no: 2 },
      { name: 'Kepala Sekolah' },
      { no: 'JUMLAH', nik: '1' },
    );
    expect(balance.read).toBe(1);
    expect(skipped).toHaveLength(2);
  });

  it('refuses a file without titles or without the columns of an annex', () => {
    const refused = readSchoolList([sheetOf([{ nik: '1', name: 'A', grade: '7' }])], context);
    expect(refused).toMatchObject({ kind: 'refused', problem: { code: 'IMP-015', detail: 'Status' } });
    expect(readSchoolList([sheetOf([])], context)).toMatchObject({ problem: { code: 'IMP-011' } });
  });

  it('always balances, whatever stands in its cells', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 18 }),
      fc.integer(),
      fc.constantFrom('Terverifikasi', 'Dibatalkan'),
    );
    const line = fc.record({
      no: cell,
      nik: cell,
      name: cell,
      grade: cell,
      status: cell,
      cancelReason: cell,
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const { balance, rows } = read(...lines);
        expect(balance.accepted + balance.held + balance.rejected).toBe(balance.read);
        expect(
          rows.every(
            ({ verdict, row }) => verdict !== 'accepted' || (row?.nik !== null && row?.level !== null),
          ),
        ).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the template', () => {
  it('has only titles that are read back as the field they are for', () => {
    for (const field of listFields) expect(listFieldNamed(listFieldLabels[field])).toBe(field);
    const [sheet] = planListTemplate(context.edition, ['SMP']).sheets;
    expect(sheet?.columns.map(({ header }) => listFieldNamed(header))).toEqual(listFields);
  });
});
