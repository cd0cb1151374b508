import { defaultPolicySettings, type PolicySettings } from '../policy/settings.ts';
import { type Actor, headOf, type OfficeActor } from './actors.ts';
import { type ApplicantClass, isMadrasah, type LevelGroup } from './levels.ts';
import type { Bidang } from './office-kinds.ts';
import { bidangFor, proposalArticleFor } from './proposal-route.ts';
import { type Offices, officesFor } from './responsible-offices.ts';

/** PKBM and LKP are not Satuan Pendidikan of Pergub 27/2013 (Pasal 1 angka 20): it routes them nowhere. */
export type RoutedLevelGroup = Exclude<LevelGroup, 'PKBM' | 'LKP'>;

/** In the order of the regulation: schools, SLB with the Dasar line, then madrasah. */
export const routedLevelGroups = [
  'SD',
  'SMP',
  'SLB',
  'SMA',
  'SMK',
  'MI',
  'MTs',
  'MA',
] as const satisfies readonly RoutedLevelGroup[];

/** Who does what for one applicant class and level, each with the part after "Pasal" that says so. */
export interface Route {
  readonly applicantClass: ApplicantClass;
  readonly level: RoutedLevelGroup;
  readonly intake: Actor;
  readonly intakeArticle: string;
  readonly verifiers: readonly Actor[];
  readonly verifyArticle: string;
  readonly beritaAcaraSignatories: readonly Actor[];
  readonly beritaAcaraArticle: string;
  readonly verificationRecapBy: Actor;
  readonly announcedBy: Actor;
  readonly announceArticle: string;
  readonly objectionTo: Actor;
  readonly objectionArticle: string;
  readonly reviewers: readonly Actor[];
  readonly reviewBeritaAcaraSignatories: readonly Actor[];
  readonly reviewArticle: string;
  /** Null where the reviewer decides himself (Pasal 19 huruf c has no reporting step, G-07). */
  readonly reportTo: Actor | null;
  readonly decisionBy: Actor;
  readonly decisionArticle: string;
  readonly orderTo: Actor;
  readonly correctionAnnouncedBy: Actor;
  readonly correctionArticle: string;
  /** Pasal 21: `any` by ayat (1) "dan/atau", `all` by ayat (2) "internet dan media cetak" (G-31). */
  readonly correctionMedia: 'any' | 'all';
  readonly accountFormRecapChain: readonly Actor[];
  readonly recapArticle: string;
  readonly proposalBy: Actor;
  readonly proposalTo: Bidang;
  readonly proposalArticle: string;
  /** Which address decides the kecamatan or kota of the offices (class b: inferred, G-09). */
  readonly kecamatanDeterminedBy: 'school' | 'pupil-domicile';
  /** Gaps of the text this route rests on, by id. */
  readonly gaps: readonly string[];
}

export type RoutingSettings = Pick<
  PolicySettings,
  'classAMadrasahVerifier' | 'maReviewReportTo' | 'classBMaOrderTo'
>;

export interface RouteOptions {
  /** The offices of the Kabupaten Administrasi stand in for sections and Suku Dinas there (Pasal 27, 1 angka 14). */
  readonly kepulauanSeribu?: boolean;
  readonly settings?: RoutingSettings;
}

/** The route of Pergub 27/2013 for one class and level. */
export function routeFor(
  applicantClass: ApplicantClass,
  level: RoutedLevelGroup,
  { kepulauanSeribu = false, settings = defaultPolicySettings }: RouteOptions = {},
): Route {
  const offices = officesFor(level, kepulauanSeribu);
  return applicantClass === 'b'
    ? outsideSchoolRoute(level, offices, settings)
    : schoolRoute(applicantClass, level, offices, settings);
}

export function isRouted(level: LevelGroup): level is RoutedLevelGroup {
  return level !== 'PKBM' && level !== 'LKP';
}

/** Classes a and c: the school receives, announces, reviews; the section only verifies class a. */
function schoolRoute(
  applicantClass: 'a' | 'c',
  level: RoutedLevelGroup,
  offices: Offices,
  settings: RoutingSettings,
): Route {
  const head = headOf('satuan-pendidikan');
  const isClassA = applicantClass === 'a';
  const verifier = settings.classAMadrasahVerifier === 'kemenag' ? offices.intake : offices.section;
  // Pasal 18 ayat (3)-(4): a Suku Dinas for schools, the Kantor for every madrasah (MA: G-05).
  const decider = headOf(level === 'MA' ? settings.maReviewReportTo : offices.schoolReports);
  return {
    applicantClass,
    level,
    intake: head,
    intakeArticle: isClassA ? '8' : '10',
    // Pasal 13 ayat (1)-(2) has three parties, Pasal 15 ayat (1)-(2) two.
    verifiers: isClassA ? [verifier, 'pengawas', 'satuan-pendidikan'] : ['satuan-pendidikan', 'pengawas'],
    verifyArticle: isClassA ? '13(1)' : '15(1)',
    beritaAcaraSignatories: isClassA ? [headOf(verifier), 'pengawas', head] : [head, 'pengawas'],
    beritaAcaraArticle: isClassA ? '13(2)' : '15(2)',
    verificationRecapBy: 'satuan-pendidikan',
    announcedBy: 'satuan-pendidikan',
    announceArticle: isClassA ? '13(3)' : '15(3)',
    objectionTo: head,
    objectionArticle: '16',
    reviewers: [head, 'komite'],
    reviewBeritaAcaraSignatories: [head, 'komite'],
    reviewArticle: '18(1)-(2)',
    reportTo: decider,
    decisionBy: decider,
    decisionArticle: '18(4)',
    orderTo: 'satuan-pendidikan',
    correctionAnnouncedBy: 'satuan-pendidikan',
    correctionArticle: '21(1)',
    correctionMedia: 'any',
    ...schoolRecap(level, offices),
    ...proposal(level, offices),
    kecamatanDeterminedBy: 'school',
    gaps: isClassA ? classAGaps(level) : classCGaps(level),
  };
}

/** Class b: one office near the pupil's home does everything and its superior decides. */
function outsideSchoolRoute(level: RoutedLevelGroup, offices: Offices, settings: RoutingSettings): Route {
  const { intake: office, superior } = offices;
  const head = headOf(office);
  const isKanwil = level === 'MA';
  return {
    applicantClass: 'b',
    level,
    intake: head,
    intakeArticle: `9(1)${offices.letter}`,
    // Pasal 14: no school among the parties; an outside school is not bound (G-08).
    verifiers: [office, 'pengawas'],
    verifyArticle: '14(1)',
    beritaAcaraSignatories: [head, 'pengawas'],
    beritaAcaraArticle: '14(2)',
    verificationRecapBy: head,
    announcedBy: office,
    announceArticle: '14(3)',
    objectionTo: head,
    objectionArticle: '17',
    reviewers: [head],
    reviewBeritaAcaraSignatories: [head],
    reviewArticle: isKanwil ? '19c' : isMadrasah(level) ? '19b' : '19a',
    reportTo: isKanwil ? null : headOf(superior),
    decisionBy: headOf(superior),
    decisionArticle: isKanwil ? '20(3)' : isMadrasah(level) ? '20(2)' : '20(1)',
    orderTo: isKanwil ? headOf(settings.classBMaOrderTo) : head,
    correctionAnnouncedBy: office,
    correctionArticle: '21(2)',
    correctionMedia: 'all',
    accountFormRecapChain: isKanwil ? [office] : [head, superior],
    recapArticle: isKanwil ? '29(1)' : '26(2), 28, 29(1)',
    ...proposal(level, offices),
    kecamatanDeterminedBy: 'pupil-domicile',
    gaps: classBGaps(level),
  };
}

function schoolRecap(
  level: RoutedLevelGroup,
  offices: Offices,
): Pick<Route, 'accountFormRecapChain' | 'recapArticle'> {
  // Pasal 25 huruf d: MA goes straight to the Kanwil.
  if (level === 'MA') {
    return {
      accountFormRecapChain: ['satuan-pendidikan', offices.superior],
      recapArticle: '25d, 29(1)',
    };
  }
  return {
    accountFormRecapChain: ['satuan-pendidikan', headOf(offices.intake), offices.superior],
    recapArticle: `25${offices.letter}, 26(1), 28, 29(1)`,
  };
}

function proposal(
  level: RoutedLevelGroup,
  offices: Offices,
): { proposalBy: OfficeActor; proposalTo: Bidang; proposalArticle: string } {
  return {
    proposalBy: offices.superior,
    proposalTo: bidangFor(level),
    proposalArticle: proposalArticleFor(level),
  };
}

// Which Seksi takes a level is inferred (G-02); Pasal 18 sends MA to the Kantor, its recaps to the Kanwil (G-05).
function classAGaps(level: RoutedLevelGroup): readonly string[] {
  return ['G-02', ...(level === 'MA' ? ['G-05', 'G-10'] : [])];
}

// Addressee of Pasal 20 ayat (3) (G-06), no report in 19c (G-07), no PPLS for Kemenag (G-04), no school (G-08), which kecamatan (G-09)
function classBGaps(level: RoutedLevelGroup): readonly string[] {
  return [
    ...(level === 'MA' ? ['G-06', 'G-07', 'G-10'] : []),
    ...(isMadrasah(level) ? ['G-04'] : []),
    'G-08',
    'G-09',
  ];
}

// No comparison (G-03), an SKTM from outside Daerah (G-21)
function classCGaps(level: RoutedLevelGroup): readonly string[] {
  return [...(level === 'MA' ? ['G-05', 'G-10'] : []), 'G-03', 'G-21'];
}
