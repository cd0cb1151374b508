import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/routing/actors.ts';
import { actorLabel, applicantClassLabel, bidangLabel, officeKindLabel } from '#domain/routing/labels.ts';
import { type ApplicantClass, levelGroupOf, levels } from '#domain/routing/levels.ts';
import { bidangs, officeKinds } from '#domain/routing/office-kinds.ts';
import { actLabel, acts, canDo } from '#domain/routing/powers.ts';
import { recapChain } from '#domain/routing/recap-chain.ts';
import { isRouted, type RoutedLevelGroup, routeFor } from '#domain/routing/route.ts';
import { gapRegister } from '#domain/policy/gap-register.ts';
import { defaultPolicySettings } from '#domain/policy/settings.ts';
import vectors from '../../../fixtures/vectors/routing.json' with { type: 'json' };

describe('routes of Pergub 27/2013', () => {
  it.each(vectors.rows)('class $applicantClass, $level', (row) => {
    const route = routeFor(row.applicantClass as ApplicantClass, row.level as RoutedLevelGroup);
    expect(route).toEqual({ ...row, ...inCodes(row) });
  });

  it('names only gaps of the register', () => {
    const ids = gapRegister.map(({ id }) => id);
    for (const { applicantClass, level } of vectors.rows) {
      const { gaps } = routeFor(applicantClass as ApplicantClass, level as RoutedLevelGroup);
      expect(ids).toEqual(expect.arrayContaining([...gaps]));
    }
  });

  it('covers every class and level group', () => {
    expect(vectors.rows).toHaveLength(24);
  });

  it.each(vectors.rows)('class $applicantClass, $level in Kepulauan Seribu', (row) => {
    // P27 and P1.14: a plain replacement of the Dinas offices.
    const replaced = JSON.stringify({ ...row, ...inCodes(row) })
      .replaceAll('seksi-dasar-kecamatan', 'seksi-dasar-kabupaten')
      .replaceAll('seksi-menengah-kecamatan', 'seksi-menengah-kabupaten')
      .replaceAll(/"(head:)?sudin-(dasar|menengah)"/g, '"$1sudin-kabupaten"');
    const route = routeFor(row.applicantClass as ApplicantClass, row.level as RoutedLevelGroup, {
      kepulauanSeribu: true,
    });
    expect(route).toEqual(JSON.parse(replaced));
  });

  it('does not route PKBM and LKP', () => {
    expect(levels.map(levelGroupOf).filter((group) => !isRouted(group))).toEqual(['PKBM', 'LKP']);
  });
});

describe('settings', () => {
  it('G-02: madrasah may be verified by Kemenag', () => {
    const settings = { ...defaultPolicySettings, classAMadrasahVerifier: 'kemenag' as const };
    expect(routeFor('a', 'MI', { settings }).beritaAcaraSignatories).toEqual([
      'head:kantor-kemenag',
      'pengawas',
      'head:satuan-pendidikan',
    ]);
    expect(routeFor('a', 'MA', { settings }).verifiers[0]).toBe('kanwil-kemenag');
    expect(routeFor('a', 'SD', { settings })).toEqual(routeFor('a', 'SD'));
  });
  it('G-05: MA reports may go to Kanwil', () => {
    const settings = { ...defaultPolicySettings, maReviewReportTo: 'kanwil-kemenag' as const };
    expect(routeFor('c', 'MA', { settings }).decisionBy).toBe('head:kanwil-kemenag');
    expect(routeFor('c', 'MTs', { settings }).decisionBy).toBe('head:kantor-kemenag');
  });
  it('G-06: the literal addressee of 20(3)', () => {
    const settings = { ...defaultPolicySettings, classBMaOrderTo: 'kantor-kemenag' as const };
    expect(routeFor('b', 'MA', { settings }).orderTo).toBe('head:kantor-kemenag');
  });
});

describe('powers', () => {
  it('gives the section class b and keeps it out of the objections of schools', () => {
    expect(canDo('seksi-dasar-kecamatan', 'receive-objection', 'b', 'SMP')).toEqual({
      allowed: true,
      article: '17',
    });
    expect(canDo('seksi-dasar-kecamatan', 'receive-objection', 'a', 'SMP')).toEqual({
      allowed: false,
      article: '16',
      reason:
        'Penerimaan keberatan kelas a jenjang SMP dilakukan oleh Kepala Satuan Pendidikan (Pasal 16), ' +
        'bukan oleh Seksi Dinas Pendidikan Dasar Kecamatan.',
    });
  });
  it.each([
    ['seksi-dasar-kecamatan', 'verify', 'a', 'SLB', true],
    ['seksi-menengah-kecamatan', 'verify', 'a', 'SLB', false],
    ['seksi-dasar-kecamatan', 'verify', 'c', 'SD', false],
    ['seksi-dasar-kecamatan', 'sign-berita-acara', 'a', 'MI', true],
    ['sudin-dasar', 'decide-objection', 'a', 'SMP', true],
    ['kantor-kemenag', 'decide-objection', 'a', 'MI', true],
    ['kantor-kemenag', 'decide-objection', 'b', 'MI', false],
    ['kanwil-kemenag', 'decide-objection', 'b', 'MA', true],
    ['kanwil-kemenag', 'report-review', 'b', 'MA', false],
    ['sudin-dasar', 'propose', 'a', 'SMP', true],
    ['dinas', 'propose', 'a', 'SMP', false],
    ['dinas', 'recommend', 'a', 'SMP', true],
    ['dinas', 'receive-proposal', 'b', 'MA', true],
    ['seksi-dasar-kabupaten', 'intake', 'b', 'SD', true],
    ['sudin-kabupaten', 'decide-objection', 'a', 'SMK', true],
    ['sudin-dasar', 'recap', 'a', 'SMP', true],
    ['seksi-dasar-kecamatan', 'announce', 'b', 'SD', true],
    ['seksi-dasar-kecamatan', 'announce-correction', 'a', 'SD', false],
  ] as const)('%s %s class %s %s: %s', (office, act, applicantClass, level, allowed) => {
    expect(canDo(office, act, applicantClass, level).allowed).toBe(allowed);
  });

  it('says whether there is no such step at all', () => {
    expect(canDo('kanwil-kemenag', 'report-review', 'b', 'MA')).toMatchObject({
      reason: 'Pelaporan hasil peninjauan lapangan kelas b jenjang MA tidak diatur dalam Pasal 19c.',
    });
  });

  it('finds exactly one office kind to propose for every class and level, and names every act', () => {
    const ordinary = officeKinds.filter((kind) => !kind.endsWith('-kabupaten'));
    for (const row of vectors.rows) {
      const holders = ordinary.filter(
        (kind) =>
          canDo(kind, 'propose', row.applicantClass as ApplicantClass, row.level as RoutedLevelGroup).allowed,
      );
      expect(holders).toEqual([row.proposalBy]);
    }
    expect(new Set(acts.map(actLabel)).size).toBe(acts.length);
  });
});

describe('recap chain', () => {
  it.each([
    ['a', 'SD', ['seksi-dasar-kecamatan', 'sudin-dasar']],
    ['c', 'MI', ['kantor-kemenag', 'kanwil-kemenag']],
    ['a', 'MA', ['kanwil-kemenag']],
    ['b', 'MA', ['kanwil-kemenag']],
  ] as const)('class %s %s', (applicantClass, level, chain) => {
    expect(recapChain(applicantClass, level)).toEqual(chain);
  });
});

describe('labels', () => {
  it('names actors in Indonesian', () => {
    const actors: Actor[] = [
      'head:satuan-pendidikan',
      'pengawas',
      'komite',
      'head:sudin-menengah',
      'kanwil-kemenag',
    ];
    expect(actors.map(actorLabel)).toEqual([
      'Kepala Satuan Pendidikan',
      'Pengawas',
      'Komite Sekolah/Madrasah',
      'Kepala Suku Dinas Pendidikan Menengah Kota Administrasi',
      'Kantor Wilayah Kementerian Agama',
    ]);
  });
  it('gives each kind and Bidang its own name', () => {
    expect(new Set(officeKinds.map(officeKindLabel)).size).toBe(officeKinds.length);
    expect(bidangs.map(bidangLabel)).toEqual(['Bidang TK/SD/PLB', 'Bidang SMP/SMA', 'Bidang SMK']);
    expect(applicantClassLabel('b')).toContain('luar Daerah');
  });
});

/** The vectors explain media, articles and gaps in English sentences; a route has their codes. */
function inCodes({
  applicantClass,
  level,
  gaps,
  recapArticle,
  correctionMedia,
}: (typeof vectors.rows)[number]) {
  const named = gaps.flatMap((gap) => gap.match(/G-\d\d/g) ?? []);
  const route = routeFor(applicantClass as ApplicantClass, level as RoutedLevelGroup);
  expect(route.gaps).toEqual(expect.arrayContaining(named));
  return {
    gaps: route.gaps,
    recapArticle: recapArticle.replace(/ \(G-10.*\)/, '').replaceAll(' -> ', ', '),
    correctionMedia: correctionMedia.includes('AND') ? 'all' : 'any',
  };
}
