import { describe, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import type { ApplicationRecord } from '#domain/eligibility/application-facts.ts';
import { changeUnder, standingUnder } from '#domain/eligibility/edition-change.ts';
import { editionRequirements } from '#domain/eligibility/requirements.ts';
import { type VerificationStage, waysOut } from '#domain/eligibility/ways-out.ts';
import { defaultPolicySettings } from '#domain/policy/settings.ts';
import { editionOf, shippedEditions } from '../policy/editions.ts';

const edition2013 = editionOf('pergub-27-2013');
const edition2018 = editionOf('pergub-4-2018-jo-15-2019');
const edition2025 = editionOf('kjp-plus-2025-tahap-1');

const record: ApplicationRecord = {
  birthDate: isoDate('2003-05-10'),
  level: 'SD',
  schoolStatus: 'negeri',
  schoolRegion: 'dki',
  domicile: 'dki',
  papers: ['surat-permohonan', 'kk', 'sktm', 'surat-aktif'],
  category: 'miskin',
  comparison: { code: 'PPLS', listed: false },
  hasNisn: true,
  receivedOn: isoDate('2013-07-18'),
  viaCorrection: false,
  schoolYearStart: isoDate('2013-07-15'),
  windowUntil: null,
};
const change = (over: Partial<ApplicationRecord>, candidate = edition2018) =>
  changeUnder({ ...record, ...over }, edition2013, candidate, defaultPolicySettings);

describe('what another edition would change', () => {
  it('an application without the data the edition asks for needs data, it does not fail', () => {
    expect(change({})).toMatchObject({
      before: 'eligible',
      after: { standing: 'needs-data', lacking: ['bdt'] },
    });
    expect(change({}, edition2025).after).toMatchObject({
      standing: 'incomplete',
      reasons: ['DOC_MISSING_COMPLIANCE_STATEMENT', 'DOC_MISSING_PARENT_KTP'],
    });
  });
  it('what is known decides: age, class c, a data set that was compared', () => {
    expect(change({ birthDate: isoDate('1991-03-01') }).after).toMatchObject({
      standing: 'ineligible',
      reasons: ['AGE_OUT_OF_RANGE'],
    });
    expect(change({ domicile: 'luar-dki' })).toMatchObject({
      before: 'eligible',
      after: { standing: 'ineligible', reasons: ['NOT_DKI_DOMICILE', 'NOT_ON_DKI_KK'] },
    });
    expect(change({ comparison: { code: 'BDT', listed: true } }).after.standing).toBe('eligible');
    expect(change({ comparison: { code: 'BDT', listed: false } }).after).toMatchObject({
      standing: 'incomplete',
      reasons: ['NOT_IN_BDT'],
    });
  });
  it('a family nobody has verified yet needs data under 2013 as well', () => {
    const unverified = standingUnder({ ...record, category: null }, edition2013, defaultPolicySettings);
    expect(unverified).toMatchObject({ standing: 'needs-data', lacking: ['family-category'] });
  });
  it('is nothing under the same edition, whatever the application', () => {
    for (const papers of [record.papers, ['kk'], []]) {
      const { before, after } = changeUnder(
        { ...record, papers },
        edition2013,
        edition2013,
        defaultPolicySettings,
      );
      expect(after.standing).toBe(before);
    }
  });
});

describe('the requirements of an edition in words', () => {
  it.each(shippedEditions)('$id: each with its source', (edition) => {
    const requirements = editionRequirements(edition);
    expect(requirements.length).toBeGreaterThan(8);
    for (const { question, source } of requirements) expect([question, source]).not.toContain('');
    const age = requirements.find(({ question }) => question === 'Usia dalam batas')?.value;
    expect(age).toBe(edition.criteria.age === null ? 'Tanpa batas usia' : '6 sampai dengan 21 tahun');
  });
});

describe('ways out of a reason', () => {
  const stage: VerificationStage = {
    today: isoDate('2013-08-05'),
    applicantClass: 'a',
    beritaAcaraOn: isoDate('2013-07-31'),
    announcement: { ordinal: 0, issuedOn: isoDate('2013-08-01'), objectionUntil: isoDate('2013-08-19') },
  };
  it('are papers until the Berita Acara, then an objection', () => {
    const before = waysOut(['DOC_MISSING_SKTM'], edition2013, {
      ...stage,
      beritaAcaraOn: null,
      announcement: null,
    });
    expect(before.map(({ door, isOpen }) => [door, isOpen])).toEqual([['lengkapi-berkas', true]]);
    const after = waysOut(['DOC_MISSING_SKTM'], edition2013, stage);
    expect(after.map(({ door, isOpen, until }) => [door, isOpen, until])).toEqual([
      ['lengkapi-berkas', false, null],
      ['keberatan', true, '2013-08-19'],
    ]);
  });
  it('name the article of the class and of the repetition, and close after the last day', () => {
    const [b] = waysOut(['FAMILY_NOT_IN_CRITERIA'], edition2013, { ...stage, applicantClass: 'b' });
    expect(b?.sentence).toContain('(Pasal 17)');
    const [again] = waysOut(['FAMILY_NOT_IN_CRITERIA'], edition2013, {
      ...stage,
      announcement: { ordinal: 1, issuedOn: isoDate('2013-08-23'), objectionUntil: isoDate('2013-08-28') },
    });
    expect(again?.sentence).toContain('Pasal 23 ayat (1)');
    const [late] = waysOut(['FAMILY_NOT_IN_CRITERIA'], edition2013, {
      ...stage,
      today: isoDate('2013-08-20'),
    });
    expect(late?.isOpen).toBe(false);
  });
  it('lead to the Dinas Sosial for DTKS, to MPM for BDT, each door once', () => {
    expect(
      waysOut(['DTKS_NOT_LAYAK', 'SK_KADIS_SOSIAL_MISSING'], edition2025, stage).map(({ door }) => door),
    ).toEqual(['dinas-sosial']);
    expect(waysOut(['NOT_IN_BDT'], edition2018, stage).map(({ door }) => door)).toEqual(['mpm-bdt']);
  });
});
