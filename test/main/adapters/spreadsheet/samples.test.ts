import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { parseRecap } from '#domain/intake/parse-recap.ts';
import { type RowCode, severityOf } from '#domain/intake/row-rules.ts';
import type { LevelGroup } from '#domain/routing/levels.ts';
import { readSpreadsheet } from '../../../../main/adapters/spreadsheet/read-spreadsheet.ts';

interface Expected {
  readonly school?: { readonly npsn: string; readonly level: LevelGroup };
  readonly read: number;
  readonly accepted: number;
  readonly held: readonly number[];
  readonly rejected: readonly number[];
  readonly warnings: readonly string[];
}

const folder = 'resources/samples';
const expected = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')) as Record<string, Expected>;
const recaps = Object.entries(expected).flatMap(([name, figures]) =>
  figures.school ? [{ name, ...figures }] : [],
);

/** The words of expected.json and the rule each of them means. */
const warningCodes: readonly (readonly [RegExp, RowCode])[] = [
  [/kode pos kosong/, 'ROW-050'],
  [/jenis kelamin tidak cocok dengan NIK/, 'ROW-017'],
  [/NIK belum ada/, 'ROW-015'],
  [/name begins with =/, 'ROW-041'],
];

function expectedWarning(text: string): string {
  const code = warningCodes.find(([pattern]) => pattern.test(text))?.[1];
  return `${/row (\d+)/.exec(text)?.[1] ?? '?'} ${code ?? text}`;
}

async function readRecap(name: string, school: Expected['school']) {
  const reading = await readSpreadsheet(readFileSync(`${folder}/${name}`), name);
  if (reading.kind !== 'sheets' || !school) throw new Error(`${name} was not read`);
  const recap = parseRecap(reading.sheets, {
    today: isoDate('2013-07-30'),
    npsn: school.npsn,
    group: school.level,
  });
  if (recap.kind !== 'read') throw new Error(`${name}: ${JSON.stringify(recap)}`);
  return recap;
}

describe('the sample recaps', () => {
  test('there are six of them', () => {
    expect(recaps).toHaveLength(6);
  });

  test.each(recaps)(
    '$name is read with the figures of expected.json',
    async ({ name, school, ...figures }) => {
      const recap = await readRecap(name, school);
      const numbers = (verdict: string) =>
        recap.rows.filter((row) => row.verdict === verdict).map((row) => Number(row.number));
      expect(recap.balance).toEqual({
        read: figures.read,
        accepted: figures.accepted,
        held: figures.held.length,
        rejected: figures.rejected.length,
      });
      expect(numbers('held')).toEqual(figures.held);
      expect(numbers('rejected')).toEqual(figures.rejected);
      const warnings = recap.rows
        .filter((row) => row.verdict === 'accepted')
        .flatMap((row) =>
          row.problems
            .filter((p) => severityOf(p.code) === 'warn')
            .map((p) => `${row.number ?? ''} ${p.code}`),
        );
      expect(warnings).toEqual(figures.warnings.map(expectedWarning));
    },
  );

  test('SP03, SP04: the MI csv names its cause and its repaired columns once each', async () => {
    const recap = await readRecap(
      'daftar usulan mi al-ikhlas.csv',
      expected['daftar usulan mi al-ikhlas.csv']?.school,
    );
    expect(recap.rows[8]?.problems).toEqual([
      { code: 'ROW-011', cell: 'daftar usulan mi al-ikhlas!B10', column: 'NIK', value: '3,17308E+15' },
    ]);
    expect(recap.notes).toEqual([
      { code: 'ROW-081', column: 'No. HP', rows: 28 },
      { code: 'ROW-080', column: 'RT', rows: 28 },
      { code: 'ROW-080', column: 'RW', rows: 28 },
    ]);
    expect(recap.rows[0]?.intake.pupil.phone).toBe('081355381967');
    expect(recap.rows[0]?.intake.household).toMatchObject({ rt: '010', rw: '008' });
  });

  test('SP07: rows sharing a NIK point at each other', async () => {
    const recap = await readRecap('SMP Tunas Bangsa.xlsx', expected['SMP Tunas Bangsa.xlsx']?.school);
    const pair = recap.rows.flatMap((row) => row.problems.filter((p) => p.code === 'ROW-014'));
    expect(pair.map((p) => [p.cell, p.other])).toEqual([
      ['DATA!B31', 'DATA!B32'],
      ['DATA!B32', 'DATA!B31'],
    ]);
  });

  test('SP08: the merged header of SMPN 215 is found, its totals and signature are named as skipped', async () => {
    const recap = await readRecap('REKAP KJP SMPN 215.xls', expected['REKAP KJP SMPN 215.xls']?.school);
    expect([recap.header.firstRow, recap.header.lastRow]).toEqual([7, 8]);
    expect(recap.header.missing).toEqual(['kind']);
    expect(recap.skipped.map(({ rowNumber, why }) => [rowNumber, why])).toEqual([
      [71, 'total'],
      [73, 'note'],
      [74, 'note'],
    ]);
    expect(recap.rows[0]?.intake).toMatchObject({
      pupil: { nik: '3173082805000020', birthPlace: 'Jakarta', birthDate: '2000-05-28', sex: 'L' },
      household: {
        kk: '3173081106121595',
        address: 'Jl. Kembang Kerep No. 117',
        rt: '003',
        postalCode: '11620',
      },
      application: {
        level: 'SMP',
        grade: 7,
        receivedOn: '2013-07-24',
        category: 'hampir-miskin',
        kind: null,
      },
    });
    expect(recap.rows[0]?.intake.application.documents).toEqual({
      application: true,
      kk: true,
      sktm: true,
      enrolment: true,
    });
  });

  test('every level of the SLB comes from its own column', async () => {
    const recap = await readRecap('SLB B-C Tri Asih.ods', expected['SLB B-C Tri Asih.ods']?.school);
    expect(new Set(recap.rows.map((row) => row.intake.application.level))).toEqual(
      new Set(['SDLB', 'SMPLB', 'SMALB']),
    );
  });

  test('papers that are missing are in the row, not in its warnings', async () => {
    const name = 'SDN Kembangan Utara 01 Pg.xlsx';
    const recap = await readRecap(name, expected[name]?.school);
    const papers = recap.rows.slice(30, 32).map((row) => row.intake.application.documents);
    expect(papers.map(({ sktm, enrolment }) => [sktm, enrolment])).toEqual([
      [false, true],
      [true, false],
    ]);
  });
});
