import { describe, expect, it } from 'vitest';
import { defaultDeadlineRules, type RegulatedKind } from '#domain/deadlines/deadline-rules.ts';
import { defaultCountingSettings } from '#domain/deadlines/holiday-calendar.ts';
import { amountFor, type PpdbBersamaCluster } from '#domain/policy/amount-table.ts';
import { isPostalCodeOfKota, parsePostalCode } from '#domain/people/postal-code.ts';
import { countingSettingsOf, deadlineRuleFor } from '#domain/policy/deadline-settings.ts';
import { bankFeesPerMonth, cardTypeFor, parsePolicyEdition } from '#domain/policy/policy-edition.ts';
import { appealDoorLabel, explainReason } from '#domain/policy/reasons.ts';
import { gapOf, gapRegister } from '#domain/policy/gap-register.ts';
import { settingChoices } from '#domain/policy/setting-choices.ts';
import { settingGaps, settingsOfGap } from '#domain/policy/setting-gaps.ts';
import { defaultPolicySettings } from '#domain/policy/settings.ts';
import type { Level, SchoolStatus } from '#domain/routing/levels.ts';
import eligibility from '../../../fixtures/vectors/eligibility.json' with { type: 'json' };
import wilayah from '../../../../resources/wilayah/dki.json' with { type: 'json' };
import kecamatanVectors from '../../../fixtures/vectors/kecamatan.json' with { type: 'json' };
import vectors from '../../../fixtures/vectors/editions.json' with { type: 'json' };
import { editionOf, shippedEditions } from './editions.ts';

const edition2013 = editionOf('pergub-27-2013');
const edition2025 = editionOf('kjp-plus-2025-tahap-1');

describe('the shipped wilayah', () => {
  it('has the kota and kecamatan of the vectors', () => {
    const { kota } = wilayah;
    expect(kota.map(({ code, name }) => ({ code, name }))).toEqual(kecamatanVectors.kota);
    expect(
      kota.flatMap(({ kecamatan }) =>
        kecamatan.map(({ code, name, kelurahanCount }) => ({ code, name, kelurahan: kelurahanCount })),
      ),
    ).toEqual(kecamatanVectors.kecamatan);
  });
  it('lists kelurahan completely or not at all, with postal codes of their kota', () => {
    for (const { code, kecamatan } of wilayah.kota) {
      for (const { kelurahan, kelurahanCount } of kecamatan) {
        expect([0, kelurahanCount]).toContain(kelurahan.length);
        for (const { postalCode } of kelurahan) {
          const parsedCode = parsePostalCode(postalCode);
          expect(parsedCode.ok && isPostalCodeOfKota(parsedCode.value, code)).toBe(true);
        }
      }
    }
  });
});

describe('the shipped editions', () => {
  it('are those of the vectors', () => {
    expect(
      shippedEditions.map(({ id, title, process, comparison }) => [id, title, process, comparison.code]),
    ).toEqual(
      vectors.editions.map(({ id, title, process, comparisonSource }) => [
        id,
        title,
        process,
        comparisonSource.code,
      ]),
    );
  });
  it('carry the prohibitions of the vectors, word for word', () => {
    for (const vector of vectors.editions) {
      const expected = vector.prohibitions.pupil?.map(({ n, text }) => [String(n), text]);
      expect(editionOf(vector.id).prohibitions?.pupil.map(({ number, text }) => [number, text])).toEqual(
        expected,
      );
    }
  });
  it('carry the documents, uploads and statuses of 2025', () => {
    const vector = vectors.editions.find(({ id }) => id === edition2025.id);
    expect(edition2025.requiredDocuments).toEqual(vector?.requiredDocuments);
    expect(edition2025.uploads).toEqual(vector?.uploads);
    expect(edition2025.schoolUploads).toEqual(vector?.schoolUploads);
    expect(edition2025.criteria.household?.excludedStatuses).toHaveLength(9);
    expect(edition2025.verificationMatrix.map(({ step }) => step)).toEqual([
      '01',
      '02',
      '03',
      '04.1',
      '04.2',
      '04.3',
      '04.4',
    ]);
  });
});

describe('parsePolicyEdition', () => {
  it.each([
    ['nothing', null, 'edition-shape'],
    ['a list', [], 'edition-shape'],
    ['no title', { ...edition2025, title: undefined }, 'edition-shape'],
    ['another schema', { ...edition2025, schemaVersion: 2 }, 'edition-shape'],
    [
      'an unknown level',
      { ...edition2025, criteria: { ...edition2025.criteria, levels: ['TK'] } },
      'edition-shape',
    ],
    ['an impossible date', { ...edition2025, effectiveFrom: '2025-02-30' }, 'edition-shape'],
    ['cents', { ...edition2013, bankFees: [{ name: 'x', rupiah: 0.5, article: '42' }] }, 'edition-shape'],
    ['an end before its start', { ...edition2025, effectiveTo: '2024-01-01' }, 'edition-dates'],
    [
      'ages upside down',
      { ...edition2025, criteria: { ...edition2025.criteria, age: { from: 21, to: 6 } } },
      'edition-ages',
    ],
  ])('refuses %s', (_name, json, problem) => {
    expect(parsePolicyEdition(json)).toEqual({ ok: false, problem });
  });
});

describe('amounts', () => {
  const cases = eligibility.amountTables['kjp-plus-2025'].cases;

  it.each(cases)(
    '$level $status, cluster $ppdbBersamaCluster',
    ({ level, status, ppdbBersamaCluster, error, ...amount }) => {
      const cluster = ppdbBersamaCluster as PpdbBersamaCluster | null;
      const lookup = amountFor(edition2025.amounts, level as Level, status as SchoolStatus, cluster);
      expect(lookup).toEqual(
        error === undefined ? { kind: 'found', amount } : { kind: 'cluster-not-applicable' },
      );
    },
  );
  it('has a row for each of the cases and no other', () => {
    expect(edition2025.amounts?.rows).toHaveLength(cases.filter(({ error }) => error === undefined).length);
  });
  it('is not set, never zero, without a Keputusan Gubernur', () => {
    expect(amountFor(edition2013.amounts, 'SD', 'negeri', null)).toEqual({ kind: 'not-set' });
  });
  it('knows fees and cards of 2013 only', () => {
    expect(shippedEditions.map(bankFeesPerMonth)).toEqual([2000, 0, 0]);
    expect(shippedEditions.map((edition) => cardTypeFor(edition, 'swasta'))).toEqual(['silver', null, null]);
    expect(cardTypeFor(edition2013, 'negeri')).toBe('platinum');
  });
});

describe('settings', () => {
  it('have a gap and a sentence each', () => {
    expect(Object.keys(settingGaps).toSorted()).toEqual(Object.keys(defaultPolicySettings).toSorted());
    for (const { gap, label } of Object.values(settingGaps)) {
      expect(gapOf(gap).id).toBe(gap);
      expect(label).not.toBe('');
    }
  });
  it('have a choice for their default', () => {
    for (const [key, choices] of Object.entries(settingChoices)) {
      const standard = defaultPolicySettings[key as keyof typeof settingChoices];
      const stored = Array.isArray(standard) ? standard.join(',') : String(standard);
      expect(choices.map(({ value }) => value)).toContain(stored);
      expect(choices.length).toBeGreaterThan(1);
    }
  });
});

describe('the register of gaps', () => {
  it('has all of G-01 to G-52 once, in full sentences', () => {
    const ids = Array.from({ length: 52 }, (_, index) => `G-${String(index + 1).padStart(2, '0')}`);
    expect(gapRegister.map(({ id }) => id).toSorted()).toEqual(ids);
    for (const { says, does, article, screens } of gapRegister) {
      expect(says).toMatch(/^["\p{Lu}\d].*[.?]$/u);
      expect(does).toMatch(/^\p{Lu}.*\.$/u);
      expect([article, ...screens].every((text) => text !== '')).toBe(true);
      expect(screens.length).toBeGreaterThan(0);
    }
  });
  it('knows the settings of a gap, and that others have none', () => {
    expect(settingsOfGap('G-13')).toHaveLength(4);
    expect(settingsOfGap('G-15')).toEqual([]);
    expect(() => gapOf('G-53')).toThrow('G-53');
  });
});

describe('deadlines under the settings', () => {
  it('are the defaults of the regulation by default', () => {
    for (const kind of Object.keys(defaultDeadlineRules) as RegulatedKind[]) {
      expect(deadlineRuleFor(kind, defaultPolicySettings)).toEqual(defaultDeadlineRules[kind]);
    }
    expect(countingSettingsOf(defaultPolicySettings)).toEqual(defaultCountingSettings);
  });
  it('follow G-01 and G-13 and name the article of the case', () => {
    const settings = {
      ...defaultPolicySettings,
      objectionRepeatUnit: 'calendar-day' as const,
      countStartDayForDisplay: false,
      rollover: 'next-working-day' as const,
    };
    expect(deadlineRuleFor('objection-repeat', settings)).toMatchObject({ unit: 'calendar-day', amount: 3 });
    expect(deadlineRuleFor('objection-first', settings, '17')).toMatchObject({
      unit: 'working-day',
      article: '17',
    });
    expect(deadlineRuleFor('announcement-first', settings).countStartDay).toBe(false);
    expect(countingSettingsOf(settings).rollover).toBe('next-working-day');
  });
});

describe('reasons', () => {
  const codes = [...eligibility.curableReasons, ...eligibility.substantiveReasons];

  it.each(codes)('%s is explained', (pattern) => {
    const code = pattern.replace('<code>', 'asn').replace('<n>', '19');
    const explained = explainReason(code as Parameters<typeof explainReason>[0], edition2025);
    expect(explained.kind).toBe(eligibility.curableReasons.includes(pattern) ? 'curable' : 'substantive');
    expect(explained.text).not.toContain('_');
    expect(appealDoorLabel(explained.door)).not.toBe('');
  });
  it('names the prohibition and the status', () => {
    expect(explainReason('PROHIBITION_VIOLATED:2', edition2025).text).toBe(
      'Melanggar larangan nomor 2: Merokok',
    );
    expect(explainReason('HOUSEHOLD_EXCLUDED_STATUS:asn', edition2025).text).toContain('ASN (PNS/PPPK)');
  });
  it('shows the right door', () => {
    expect(explainReason('DTKS_NOT_LAYAK', edition2025).door).toBe('dinas-sosial');
    expect(explainReason('HOUSEHOLD_HAS_CAR', edition2025).door).toBe('satuan-pendidikan');
    expect(explainReason('FAMILY_NOT_IN_CRITERIA', edition2013)).toMatchObject({
      door: 'keberatan',
      source: 'Pasal 1 angka 36 dan 37',
    });
    expect(explainReason('DOC_MISSING_SKTM', edition2013).door).toBe('lengkapi-berkas');
  });
});
