import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { type AccountForm, accountFormLabels, formProblems } from '#domain/recaps/account-form.ts';
import { accountFormRecap, totalsProblem } from '#domain/recaps/account-form-recap.ts';
import { type RecapFacts, canSeal } from '#domain/recaps/seal-guard.ts';
import { verificationRecap } from '#domain/recaps/verification-recap.ts';
import { anyRows, sum } from './recap-examples.ts';

describe('verificationRecap', () => {
  const results = fc.array(
    fc.record({
      sex: fc.constantFrom('L' as const, 'P'),
      level: fc.constantFrom('SD' as const, 'SMP', 'SDLB'),
      grade: fc.integer({ min: 1, max: 9 }),
      result: fc.constantFrom('lulus' as const, 'tidak-lulus'),
      inComparison: fc.constantFrom(true, false, null),
    }),
  );

  test('every total is the sum of its parts', () => {
    fc.assert(
      fc.property(results, (applications) => {
        const recap = verificationRecap(applications);
        expect(recap.applied.total).toBe(applications.length);
        for (const tally of [recap, ...recap.byLevel, ...recap.byGrade]) {
          expect(tally.applied.L + tally.applied.P).toBe(tally.applied.total);
          for (const key of ['L', 'P', 'total'] as const)
            expect(tally.passed[key] + tally.failed[key]).toBe(tally.applied[key]);
        }
        for (const parts of [recap.byLevel, recap.byGrade])
          expect(sum(parts.map(({ passed }) => passed.P))).toBe(recap.passed.P);
        const { found, notFound, notCompared } = recap.comparison;
        expect(found.total + notFound.total + notCompared.total).toBe(recap.applied.total);
      }),
    );
  });
});

describe('accountFormRecap', () => {
  test('totals equal the rows, school by school and cell by cell', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const recap = accountFormRecap(rows);
        expect(recap.total.total).toBe(rows.length);
        expect(sum(recap.schools.map(({ total }) => total.L))).toBe(recap.total.L);
        for (const part of [recap, ...recap.schools]) {
          expect(sum(part.summary.map(({ total }) => total))).toBe(part.total.total);
          expect(sum(part.summary.map(({ P }) => P))).toBe(part.total.P);
        }
        expect(
          recap.schools.flatMap((school) => school.rows.map(({ applicationId }) => applicationId)).sort(),
        ).toEqual(rows.map(({ applicationId }) => applicationId).sort());
        expect(totalsProblem(recap.total, rows)).toBeNull();
      }),
    );
  });

  test('the order of the input never matters', () => {
    fc.assert(
      fc.property(
        anyRows.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          const ids = (list: typeof rows) =>
            accountFormRecap(list).schools.map((school) =>
              school.rows.map(({ applicationId }) => applicationId),
            );
          // One school has one name and level; the arbitrary mixes them, so pin them by key.
          const pinned = (list: typeof rows) =>
            list.map((row) => ({ ...row, schoolName: row.schoolKey, level: 'SD' as const }));
          expect(ids(pinned(shuffled))).toEqual(ids(pinned(rows)));
        },
      ),
    );
  });

  test('totals stated wrongly are told', () => {
    expect(totalsProblem({ L: 1, P: 0, total: 1 }, [])).toMatchObject({
      code: 'RCP-016',
      values: { stated: '1: 1 L, 0 P', counted: '0: 0 L, 0 P' },
    });
  });
});

const form: AccountForm = {
  fullName: 'Siti Aminah',
  nik: '3171054205050003',
  birthPlace: 'Jakarta',
  birthDate: isoDate('2005-05-02'),
  sex: 'P',
  motherName: 'Sumiati',
  citizenship: 'WNI',
  street: 'Jl. Mawar 1',
  rt: '001',
  rw: '002',
  kelurahan: 'Kembangan Utara',
  kecamatan: 'Kembangan',
  kota: 'Jakarta Barat',
  postalCode: '11610',
  guardianName: 'Slamet',
  guardianRelation: 'ayah',
  schoolName: 'SMPN 215',
  grade: 7,
  specimenSigned: true,
};

describe('formProblems', () => {
  test('a complete form has none', () => {
    expect(formProblems(form)).toEqual([]);
  });

  test('a missing postal code is told by name and has its own code', () => {
    expect(formProblems({ ...form, postalCode: ' ' })).toEqual([
      { code: 'RCP-002', field: 'postalCode', values: { name: 'Siti Aminah', field: 'kode pos' } },
    ]);
    expect(formProblems({ ...form, postalCode: '1161' })).toMatchObject([{ code: 'RCP-003' }]);
  });

  test('every field of the form is required', () => {
    const empty: AccountForm = {
      ...form,
      fullName: '',
      nik: '',
      birthPlace: '',
      birthDate: null,
      sex: null,
      motherName: '',
      citizenship: '',
      street: '',
      rt: '',
      rw: '',
      kelurahan: '',
      kecamatan: '',
      kota: '',
      postalCode: '',
      guardianName: '',
      guardianRelation: '',
      schoolName: '',
      grade: null,
      specimenSigned: false,
    };
    expect(formProblems(empty).map(({ field }) => field)).toEqual(Object.keys(accountFormLabels));
    expect(formProblems({ ...form, nik: '317105420505003' })).toMatchObject([{ code: 'RCP-005' }]);
  });
});

describe('canSeal', () => {
  const facts: RecapFacts = {
    rounds: [{ name: 'SMPN 215, golongan a', state: 'closed' }],
    candidates: [{ name: 'Siti', problems: [], leftBehindReason: null }],
    duplicates: [],
    declaredNil: false,
  };

  test('seals what is complete, naming who stays behind', () => {
    const left = {
      name: 'Budi',
      problems: formProblems({ ...form, postalCode: '' }),
      leftBehindReason: 'kode pos menyusul',
    };
    expect(
      canSeal({
        ...facts,
        candidates: [...facts.candidates, left],
        duplicates: [{ name: 'Siti', other: 'Sity', settled: 'set-aside' }],
      }),
    ).toEqual({ ok: true, count: 1, leftBehind: ['Budi'] });
  });

  test('a unit without anyone seals a declared nil', () => {
    expect(canSeal({ ...facts, candidates: [], rounds: [], declaredNil: true })).toEqual({
      ok: true,
      count: 0,
      leftBehind: [],
    });
  });

  test.each([
    [
      'RCP-002',
      {
        candidates: [
          {
            name: 'Siti Aminah',
            problems: formProblems({ ...form, postalCode: '' }),
            leftBehindReason: null,
          },
        ],
      },
    ],
    ['RCP-006', { rounds: [{ name: 'SMPN 215', state: 'correctionAnnounced' as const }] }],
    ['RCP-007', { duplicates: [{ name: 'Siti', other: 'Sity', settled: 'open' as const }] }],
    ['RCP-008', { candidates: [] }],
    ['RCP-009', { declaredNil: true }],
    ['RCP-010', { candidates: [...facts.candidates, { name: 'Budi', problems: [], leftBehindReason: ' ' }] }],
  ])('%s refuses', (code, more) => {
    expect(canSeal({ ...facts, ...more })).toMatchObject({
      ok: false,
      article: '25, 26',
      problems: [{ code }],
    });
  });

  test('tells every reason at once', () => {
    const verdict = canSeal({
      rounds: [{ name: 'x', state: 'announced' }],
      candidates: [],
      duplicates: [{ name: 'a', other: 'b', settled: 'open' }],
      declaredNil: false,
    });
    expect(verdict.ok ? [] : verdict.problems.map(({ code }) => code)).toEqual([
      'RCP-006',
      'RCP-007',
      'RCP-008',
    ]);
  });
});
