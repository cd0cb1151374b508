import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { describeEvidence, likelySamePerson } from '#domain/people/match.ts';
import { type MatchPerson, matchCandidate } from '#domain/people/match-candidate.ts';
import { compareWithRecords } from '#domain/people/match-comparison.ts';
import { differsByOneSlip } from '#domain/people/match-digits.ts';
import { findDuplicates } from '#domain/people/match-duplicates.ts';
import { jaroWinkler } from '#domain/people/match-similarity.ts';

const nik = '3173050205050003';
const base: MatchPerson = {
  id: 'p1',
  name: 'Muhammad Rizky Pratama',
  nik,
  birthDate: isoDate('2005-05-02'),
  sex: 'L',
  motherName: 'Sumiati',
  guardianName: 'Slamet',
  kkNumber: '3173050101120007',
};
const person = (more: Partial<MatchPerson>) => matchCandidate({ ...base, id: 'p2', ...more });
const kindWith = (more: Partial<MatchPerson>, of: Partial<MatchPerson> = {}) =>
  likelySamePerson(matchCandidate({ ...base, ...of }), person(more))?.kind ?? null;

describe('likelySamePerson', () => {
  test.each([
    ['same NIK, whatever the name', { name: 'Siti', birthDate: null }, 'nik-sama'],
    ['one digit off', { nik: '3173050205050004' }, 'nik-selisih-satu-angka'],
    ['two neighbours swapped', { nik: '3173050205500003' }, 'nik-selisih-satu-angka'],
    ['title and spacing differ', { nik: null, name: 'H. MUHAMMAD RIZKYPRATAMA' }, 'nama-tanggal-sama'],
    [
      'a namesake of the same day with another sound NIK, parents unknown',
      { nik: '3275010205050111', motherName: null, guardianName: null },
      'mirip',
    ],
    ['another NIK, mother agrees', { nik: '3275010205050111', guardianName: 'Joko' }, 'nama-tanggal-sama'],
    [
      'another NIK, mother and guardian differ',
      { nik: '3275010205050111', motherName: 'Ani', guardianName: 'Joko' },
      'mirip',
    ],
    ['a slip in the name, no NIK', { nik: null, name: 'Muhamad Rizki Pratama' }, 'mirip'],
    ['abbreviated and turned round', { nik: null, name: 'Pratama, M. Rizky' }, 'mirip'],
    [
      'a similar name with another sound NIK: twins',
      { nik: '3173050205050111', name: 'Muhammad Rizki Pratama' },
      null,
    ],
    ['a digit of the birth date off', { nik: null, birthDate: isoDate('2005-05-03') }, 'mirip'],
    ['day and month swapped', { nik: null, birthDate: isoDate('2005-02-05') }, 'mirip'],
    [
      'day and month swapped, another sound NIK',
      { nik: '3173050502050111', birthDate: isoDate('2005-02-05') },
      null,
    ],
    ['another birth date', { nik: null, birthDate: isoDate('2006-06-03') }, null],
    ['a name left out', { nik: null, name: 'Muhammad Pratama' }, 'mirip'],
    ['spelt as before 1972', { nik: null, name: 'Moehamad Rizki Pratama' }, 'mirip'],
    ['initials alone', { nik: null, name: 'M. R. P.' }, 'mirip'],
    ['a twin with one other name', { nik: null, name: 'Muhammad Yoga Pratama' }, null],
    ['another sex', { nik: null, sex: 'P', name: 'Muhammad Rizki Pratama' }, null],
    ['another name', { nik: null, name: 'Dewi Lestari' }, null],
  ] as const)('%s', (_what, more, kind) => {
    expect(kindWith(more)).toBe(kind);
    // Which of the two comes first does not matter.
    expect(likelySamePerson(person(more), matchCandidate(base))?.kind ?? null).toBe(kind);
  });

  test('says why', () => {
    const match = likelySamePerson(matchCandidate(base), person({ nik: '3173050205050004', kkNumber: null }));
    expect(describeEvidence(match?.evidence ?? [])).toBe(
      'NIK selisih satu angka; nama sama; tanggal lahir sama; nama ibu sama; nama wali sama; jenis kelamin sama',
    );
  });
});

test('findDuplicates pairs each suspicion once and compares only neighbours', () => {
  const list = [
    base,
    { ...base, id: 'p2' },
    { ...base, id: 'p3', nik: '3173050205050004' },
    { ...base, id: 'p4', nik: null, name: 'Dewi Lestari' },
  ].map(matchCandidate);
  expect(findDuplicates(list).map(({ first, second, match }) => `${first} ${second} ${match.kind}`)).toEqual([
    'p1 p2 nik-sama',
    'p1 p3 nik-selisih-satu-angka',
    'p2 p3 nik-selisih-satu-angka',
  ]);
});

describe('compareWithRecords', () => {
  const records = [
    person({ id: 'mirip', nik: null, name: 'Muhamad Rizki Pratama' }),
    person({ id: 'tgl', nik: null }),
    person({ id: 'nik' }),
  ];

  test('takes the strongest', () => {
    expect(compareWithRecords(matchCandidate(base), records)).toMatchObject({
      result: 'cocok-nik',
      recordId: 'nik',
    });
    expect(compareWithRecords(matchCandidate(base), records.slice(0, 2))).toMatchObject({
      result: 'cocok-nama-tgl',
      recordId: 'tgl',
    });
    expect(compareWithRecords(matchCandidate(base), records.slice(0, 1))).toMatchObject({ result: 'mirip' });
    expect(compareWithRecords(matchCandidate(base), [])).toEqual({ result: 'tidak-ada' });
  });

  test.each([
    ['another name and birth date', { name: 'Dewi Lestari', birthDate: isoDate('2001-01-01') }],
    ['the name of a twin', { name: 'Muhammad Yoga Pratama' }],
    ['the other sex', { sex: 'P' }],
  ] as const)('one NIK under %s is for a person to judge', (_what, more) => {
    expect(compareWithRecords(matchCandidate(base), [person(more)])).toMatchObject({ result: 'mirip' });
  });

  test('two records that both fit by name and birth date are for a person to choose from', () => {
    const twice = [person({ id: 'satu', nik: null }), person({ id: 'dua', nik: null })];
    expect(compareWithRecords(matchCandidate(base), twice)).toMatchObject({
      result: 'mirip',
      recordId: 'satu',
    });
  });
});

test('one slip: one digit or one swap, nothing more', () => {
  expect(['1235', '1243', '1243', '1224'].map((text) => differsByOneSlip('1234', text))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['1234', '1324', '4231', '1256', '12345'].map((text) => differsByOneSlip('1234', text))).toEqual([
    false,
    true,
    false,
    false,
    false,
  ]);
});

test('Jaro-Winkler gives the published values', () => {
  expect(jaroWinkler('martha', 'marhta')).toBeCloseTo(0.9611, 4);
  expect(jaroWinkler('dwayne', 'duane')).toBeCloseTo(0.84, 4);
  expect(jaroWinkler('dixon', 'dicksonx')).toBeCloseTo(0.8133, 4);
  expect([jaroWinkler('', ''), jaroWinkler('a', ''), jaroWinkler('abc', 'xyz')]).toEqual([0, 0, 0]);
});
