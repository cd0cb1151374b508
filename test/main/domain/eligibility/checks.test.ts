import { describe, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { assess } from '#domain/eligibility/assess.ts';
import type { Facts, Facts2018, Facts2025 } from '#domain/eligibility/facts.ts';
import { predicateSource } from '#domain/eligibility/predicates.ts';
import type { PolicyEdition } from '#domain/policy/policy-edition.ts';
import { defaultPolicySettings, type PolicySettings } from '#domain/policy/settings.ts';
import file from '../../../fixtures/vectors/eligibility.json' with { type: 'json' };
import { editionOf } from '../policy/editions.ts';
import { facts2013, facts2018, facts2025, factsOf } from './sample-facts.ts';

const edition2013 = editionOf('pergub-27-2013');
const edition2018 = editionOf('pergub-4-2018-jo-15-2019');
const edition2025 = editionOf('kjp-plus-2025-tahap-1');

describe('the trace of predicates', () => {
  const answers = (facts: Facts, edition: PolicyEdition, settings?: PolicySettings) =>
    Object.fromEntries(
      assess(facts, edition, settings ? { settings } : {}).checks.map(({ predicate, subject, answer }) => [
        `${predicate} ${subject}`.trim(),
        answer,
      ]),
    );

  it.each(file.vectors)('$id: the reasons are those of its checks', ({ edition: editionId, facts }) => {
    const edition = editionOf(editionId);
    const { checks, reasons } = assess(factsOf({ rules: edition.rules, ...facts }), edition);
    expect([...new Set(checks.flatMap((check) => check.reasons))].toSorted()).toEqual(reasons);
    for (const { answer, reasons: found } of checks) if (answer !== 'failed') expect(found).toEqual([]);
    const keys = checks.map(({ predicate, subject }) => `${predicate} ${subject}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { predicate } of checks) expect(predicateSource(predicate, edition.rules)).not.toBe('');
  });

  it('says what 2013 does not ask, and what verification has not found yet', () => {
    expect(answers(facts2013({ verifiedCategory: null }), edition2013)).toMatchObject({
      age: 'not-applicable',
      comparison: 'not-applicable',
      'family-category': 'open',
      'document sktm': 'met',
    });
  });
  it('shows a failed group of 4/2018 that excludes nobody', () => {
    const facts = facts2018({
      claimedGroups: ['pekerja-buruh', 'keluarga-tidak-mampu'],
      worker: { ktpDki: true, monthlyWage: 9_000_000, ump: 3_940_973 },
    });
    expect(answers(facts, edition2018)).toMatchObject({
      'worker-wage pekerja-buruh': 'failed',
      'bdt keluarga-tidak-mampu': 'met',
      'target-group pengemudi-mitra-transjakarta': 'not-applicable',
    });
    expect(assess(facts, edition2018).outcome).toBe('eligible');
  });
  it('shows DTKS as not met where the decree stands in for it (G-37)', () => {
    const facts = facts2025({
      dtks: 'belum-layak',
      specialCategory: 'anak-panti-sosial',
      documents: [...facts2025({}).documents, 'sk-kadis-sosial'],
    });
    expect(answers(facts, edition2025)).toMatchObject({ dtks: 'failed', 'special-category': 'met' });
  });
});

describe('holes of the texts', () => {
  it('a window moved off a holiday is that of the round (G-13)', () => {
    const late = facts2013({ submittedOn: isoDate('2013-07-30') });
    expect(assess(late, edition2013).reasons).toEqual(['LATE_SUBMISSION']);
    expect(assess({ ...late, windowUntil: isoDate('2013-07-30') }, edition2013).outcome).toBe('eligible');
  });
  it('a KK that was shown must be of DKI in 4/2018, also when nobody noted where from', () => {
    expect(assess(facts2018({ kk: null }), edition2018).reasons).toEqual(['NOT_ON_DKI_KK']);
    expect(assess(facts2018({ kk: 'luar-dki', documents: ['sktm'] }), edition2018).reasons).toEqual([
      'DOC_MISSING_KK',
      'NOT_ON_DKI_KK',
    ]);
  });
  it('an ATS needs the letter of the Lurah whatever his group, and enrolment all the same', () => {
    const ats = facts2018({ ats: true, enrolled: false });
    expect(assess(ats, edition2018).reasons).toEqual(['LURAH_RECOMMENDATION_MISSING', 'NOT_ENROLLED']);
    const driver = facts2018({
      ats: true,
      claimedGroups: ['pengemudi-mitra-transjakarta'],
      driver: { vehicle: 'bus-kecil' },
      documents: ['kk', 'surat-rekomendasi-lurah'],
    });
    expect(assess(driver, edition2018)).toMatchObject({
      outcome: 'eligible',
      targetGroup: 'pengemudi-mitra-transjakarta',
    });
  });
  it('reports every failing predicate of every claimed group when none can be cured', () => {
    const facts = facts2018({
      claimedGroups: ['pekerja-buruh', 'pengemudi-mitra-transjakarta'],
      worker: { ktpDki: false, monthlyWage: 9_000_000, ump: 3_940_973 },
      driver: { vehicle: 'bus-besar' },
    });
    expect(assess(facts, edition2018).reasons).toEqual([
      'KTP_NOT_DKI',
      'NOT_TARGET_GROUP',
      'WAGE_ABOVE_LIMIT',
    ]);
  });
  it('an Anak Asuh without BDT is exempt only from BDT', () => {
    const facts = facts2018({ anakAsuh: true, bdt: 'tidak-terdaftar' });
    expect(assess(facts, edition2018).outcome).toBe('eligible');
    expect(answersOf(facts)).toMatchObject({ bdt: 'not-applicable', sktm: 'met' });
  });

  const until = { ...defaultPolicySettings, ageUpper: 'until-birthday' as const };
  // Born on 29 February: of age on 1 March in a common year (G-39).
  it.each([
    ['2004-02-29', '2026-02-28', defaultPolicySettings, 'eligible'],
    ['2004-02-29', '2026-03-01', defaultPolicySettings, 'ineligible'],
    ['2004-02-29', '2025-03-01', until, 'eligible'],
    ['2004-02-29', '2025-03-02', until, 'ineligible'],
    ['2004-01-20', '2025-01-20', until, 'eligible'],
    ['2004-01-20', '2025-01-21', until, 'ineligible'],
    ['2020-02-29', '2026-02-28', defaultPolicySettings, 'ineligible'],
    ['2020-02-29', '2026-03-01', defaultPolicySettings, 'eligible'],
  ])('born %s, asked on %s', (birthDate, refDate, settings, outcome) => {
    const facts = facts2025({ birthDate: isoDate(birthDate), refDate: isoDate(refDate) });
    expect(assess(facts, edition2025, { settings }).outcome).toBe(outcome);
  });

  const panti = (notApplicable: Facts2025['household']['notApplicable']) =>
    facts2025({
      specialCategory: 'anak-panti-sosial',
      documents: [...facts2025({}).documents, 'sk-kadis-sosial'],
      household: { ...facts2025({}).household, cars: 2, notApplicable },
    });
  it('a household check may be set aside for a child of a panti, with a reason (G-37)', () => {
    const marked = [{ step: '04.2' as const, reason: 'KK panti, bukan keluarga' }];
    expect(assess(panti([]), edition2025).reasons).toEqual(['HOUSEHOLD_HAS_CAR']);
    expect(assess(panti(marked), edition2025).outcome).toBe('eligible');
    const literal = { ...defaultPolicySettings, pantiHouseholdChecks: 'literal' as const };
    expect(assess(panti(marked), edition2025, { settings: literal }).reasons).toEqual(['HOUSEHOLD_HAS_CAR']);
    expect(assess(panti([{ step: '04.2', reason: ' ' }]), edition2025).reasons).toEqual([
      'HOUSEHOLD_HAS_CAR',
    ]);
    expect(assess(panti([{ step: '04.1', reason: 'lain' }]), edition2025).reasons).toEqual([
      'HOUSEHOLD_HAS_CAR',
    ]);
    const family = { ...panti(marked), specialCategory: null };
    expect(assess(family, edition2025).reasons).toEqual(['HOUSEHOLD_HAS_CAR']);
  });

  function answersOf(facts: Facts2018) {
    return Object.fromEntries(
      assess(facts, edition2018).checks.map(({ predicate, answer }) => [predicate, answer]),
    );
  }
});
