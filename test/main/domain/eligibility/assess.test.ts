import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { assess } from '#domain/eligibility/assess.ts';
import type { TargetGroup } from '#domain/eligibility/facts.ts';
import { parseFacts } from '#domain/eligibility/parse-facts.ts';
import type { AmountTable } from '#domain/policy/amount-table.ts';
import { defaultPolicySettings } from '#domain/policy/settings.ts';
import type { Level } from '#domain/routing/levels.ts';
import file from '../../../fixtures/vectors/eligibility.json' with { type: 'json' };
import { editionOf } from '../policy/editions.ts';
import { facts2013, facts2018, facts2025, factsOf } from './sample-facts.ts';

const perMonth = Object.entries(file.amountTables['test-2013'].perMonth);
const testTable: AmountTable = {
  basis: 'tabel uji',
  rows: perMonth.flatMap(([level, personal]) =>
    (['negeri', 'swasta'] as const).map((status) => ({
      level: level as Level,
      status,
      cluster: null,
      personal,
      spp: 0,
      per: 'month' as const,
    })),
  ),
};

describe('eligibility vectors', () => {
  it.each(file.vectors)('$id $title', ({ edition: editionId, facts, amountTable, expected }) => {
    const edition = editionOf(editionId);
    const table = amountTable === 'test-2013' ? testTable : amountTable === null ? null : edition.amounts;
    const assessment = assess(factsOf({ rules: edition.rules, ...facts }), edition, { amountTable: table });
    expect(assessment).toMatchObject(expected);
    expect(assessment.amount).toEqual(expected.amount);
    expect(assessment.reasons).toEqual(expected.reasons);
  });
});

const edition2013 = editionOf('pergub-27-2013');
const edition2018 = editionOf('pergub-4-2018-jo-15-2019');
const edition2025 = editionOf('kjp-plus-2025-tahap-1');

describe('Pergub 27/2013', () => {
  it('takes a late pupil whom a corrected announcement added (Pasal 22)', () => {
    expect(assess(facts2013({ submittedOn: isoDate('2013-07-30') }), edition2013).reasons).toEqual([
      'LATE_SUBMISSION',
    ]);
    const added = facts2013({ submittedOn: isoDate('2013-09-30'), viaCorrectedAnnouncement: true });
    expect(assess(added, edition2013).outcome).toBe('eligible');
  });
  it('wants a KK from outside for class c', () => {
    expect(assess(facts2013({ domicile: 'luar-dki', kk: 'luar-dki' }), edition2013)).toMatchObject({
      applicantClass: 'c',
      outcome: 'eligible',
    });
  });
  it('does not judge the family before verification', () => {
    expect(assess(facts2013({ verifiedCategory: null }), edition2013)).toMatchObject({
      reasons: [],
      awaitsVerification: true,
    });
  });
  it('never depends on PPLS or on age', () => {
    const listed = fc.constantFrom(true, false, null);
    const year = fc.integer({ min: 1980, max: 2012 });
    fc.assert(
      fc.property(listed, year, (pplsListed, birthYear) => {
        const facts = facts2013({ pplsListed, birthDate: isoDate(`${birthYear}-05-10`) });
        expect(assess(facts, edition2013)).toEqual(assess(facts2013({}), edition2013));
      }),
    );
  });
  it('says that the amount is not set', () => {
    expect(assess(facts2013({}), edition2013)).toMatchObject({ amount: null, amountLookup: 'not-set' });
  });
});

describe('Pergub 4/2018', () => {
  const worker = (monthlyWage: number) => ({ ktpDki: true, monthlyWage, ump: 3_940_973 });

  it('compares the wage without rounding', () => {
    const groups: readonly TargetGroup[] = ['pekerja-buruh'];
    const outcomeAt = (wage: number) =>
      assess(facts2018({ claimedGroups: groups, worker: worker(wage) }), edition2018).outcome;
    expect([4_335_070, 4_335_071].map(outcomeAt)).toEqual(['eligible', 'ineligible']);
  });
  it('needs only one of several claimed groups', () => {
    const groups: readonly TargetGroup[] = ['pekerja-buruh', 'keluarga-tidak-mampu'];
    expect(
      assess(facts2018({ claimedGroups: groups, worker: worker(9_000_000) }), edition2018),
    ).toMatchObject({
      outcome: 'eligible',
      targetGroup: 'keluarga-tidak-mampu',
    });
    const curable = facts2018({ claimedGroups: groups, worker: worker(9_000_000), bdt: 'tidak-terdaftar' });
    expect(assess(curable, edition2018)).toMatchObject({ outcome: 'incomplete', reasons: ['NOT_IN_BDT'] });
  });
  it('exempts Anak Asuh from BDT but not from SKTM', () => {
    const facts = facts2018({ anakAsuh: true, bdt: 'tidak-terdaftar', documents: ['kk'] });
    expect(assess(facts, edition2018).reasons).toEqual(['DOC_MISSING_SKTM']);
  });
  it('reports a missing KK apart from a foreign one', () => {
    expect(assess(facts2018({ kk: null, documents: ['sktm'] }), edition2018).reasons).toEqual([
      'DOC_MISSING_KK',
    ]);
  });
  it('reads the upper age as set (G-39)', () => {
    const facts = facts2018({ birthDate: isoDate('1997-12-01') });
    const settings = { ...defaultPolicySettings, ageUpper: 'until-birthday' as const };
    expect(assess(facts, edition2018).outcome).toBe('eligible');
    expect(assess(facts, edition2018, { settings }).reasons).toEqual(['AGE_OUT_OF_RANGE']);
    const birthday = facts2018({ birthDate: isoDate('1998-03-11') });
    expect(assess(birthday, edition2018, { settings }).outcome).toBe('eligible');
  });
  it('needs a claimed group', () => {
    expect(assess(facts2018({ claimedGroups: [] }), edition2018).reasons).toEqual(['NOT_TARGET_GROUP']);
  });
});

describe('KJP Plus 2025', () => {
  it('counts a prohibition once, however it was found', () => {
    const facts = facts2025({ absencesInMonth: 4, violations: [18, 2] });
    expect(assess(facts, edition2025).reasons).toEqual(['PROHIBITION_VIOLATED:18', 'PROHIBITION_VIOLATED:2']);
  });
  it('judges NJOP per NOP or for the household (G-38)', () => {
    const facts = facts2025({
      household: { ...facts2025({}).household, njopPerNop: [600_000_000, 600_000_000] },
    });
    const settings = { ...defaultPolicySettings, njopBasis: 'household-total' as const };
    expect(assess(facts, edition2025).outcome).toBe('eligible');
    expect(assess(facts, edition2025, { settings }).reasons).toEqual(['HOUSEHOLD_NJOP_ABOVE_LIMIT']);
  });
  it('takes EMIS for madrasah only (G-36)', () => {
    expect(assess(facts2025({ pupilDataSource: 'emis' }), edition2025).reasons).toEqual([
      'NOT_IN_PUPIL_DATA',
    ]);
    const madrasah = facts2025({
      pupilDataSource: 'emis',
      school: { level: 'MI', status: 'negeri', location: 'dki' },
    });
    expect(assess(madrasah, edition2025).outcome).toBe('eligible');
    const settings = { ...defaultPolicySettings, acceptEmisForMadrasah: false };
    expect(assess(madrasah, edition2025, { settings }).reasons).toEqual(['NOT_IN_PUPIL_DATA']);
  });
  it('says that a cluster does not apply', () => {
    const school = { level: 'SMA', status: 'negeri', location: 'dki', ppdbBersamaCluster: 1 } as const;
    expect(assess(facts2025({ school }), edition2025)).toMatchObject({
      amount: null,
      amountLookup: 'cluster-not-applicable',
    });
  });
  it('finds nothing new when a reason is removed, and is eligible exactly without reasons', () => {
    const anything = fc.record({
      enrolled: fc.boolean(),
      nisn: fc.boolean(),
      nikRegisteredDki: fc.boolean(),
      lateInMonth: fc.nat(9),
      dtks: fc.constantFrom('layak', 'belum-layak', 'tidak-terdaftar'),
      documents: fc.subarray([
        'surat-permohonan',
        'surat-ketaatan',
        'fc-kk',
        'fc-ktp-wali',
        'sk-kadis-sosial',
      ]),
    });
    fc.assert(
      fc.property(anything, (changes) => {
        const { outcome, eligible, reasons, amount } = assess(facts2025(changes), edition2025);
        expect(eligible).toBe(outcome === 'eligible');
        expect(reasons.length === 0).toBe(eligible);
        expect(amount !== null).toBe(eligible);
        expect(reasons).toEqual([...new Set(reasons)].toSorted());
        expect(assess(facts2025({ ...changes, nisn: true }), edition2025).reasons).toEqual(
          reasons.filter((reason) => reason !== 'NISN_MISSING'),
        );
      }),
    );
  });
});

describe('parseFacts', () => {
  it.each([
    ['nothing', null],
    ['no rules', { ...facts2013({}), rules: undefined }],
    ['the fields of another rule set', { ...facts2013({}), rules: 'kjp-plus-2025' }],
    ['a date that does not exist', { ...facts2013({}), submittedOn: '2013-02-30' }],
    ['an unknown level', { ...facts2025({}), school: { level: 'TK', status: 'negeri', location: 'dki' } }],
    ['a negative count', { ...facts2025({}), lateInMonth: -1 }],
  ])('refuses %s', (_name, json) => {
    expect(parseFacts(json)).toEqual({ ok: false, problem: 'facts-shape' });
  });
});

it('refuses facts in the terms of another edition', () => {
  expect(() => assess(facts2025({}), edition2013)).toThrow('kjp-plus-2025');
});
