import { assertNever } from '../assert-never.ts';
import { sourceLabel } from '../deadlines/explain-deadline.ts';
import { type Actor, headOf, unitOf } from './actors.ts';
import { actorLabel, officeKindLabel } from './labels.ts';
import type { ApplicantClass } from './levels.ts';
import type { OfficeKind } from './office-kinds.ts';
import { type Route, type RoutedLevelGroup, routeFor, type RoutingSettings } from './route.ts';

/** Acts that the regulation gives to one actor and not to others. */
export const acts = [
  'intake',
  'verify',
  'sign-berita-acara',
  'recap-verification',
  'announce',
  'receive-objection',
  'field-review',
  'report-review',
  'decide-objection',
  'announce-correction',
  'recap',
  'propose',
  'receive-proposal',
  'recommend',
] as const;
export type Act = (typeof acts)[number];

/** `article` is the part after "Pasal"; `reason` an Indonesian sentence naming who may. */
export type Power =
  | { readonly allowed: true; readonly article: string }
  | { readonly allowed: false; readonly article: string; readonly reason: string };

/**
 * Whether an office of this kind does `act` itself for applicants of that class and level.
 *
 * An office may still record what a school did: recording is not acting.
 */
export function canDo(
  office: OfficeKind,
  act: Act,
  applicantClass: ApplicantClass,
  level: RoutedLevelGroup,
  settings?: RoutingSettings,
): Power {
  const kepulauanSeribu = office.endsWith('-kabupaten');
  const route = routeFor(applicantClass, level, { kepulauanSeribu, ...(settings && { settings }) });
  const { actors, article } = holdersOf(act, route);
  if (actors.some((actor) => unitOf(actor) === office)) return { allowed: true, article };
  return { allowed: false, article, reason: refusal(office, act, route, actors, article) };
}

/** Everyone who does `act` on this route, with the article; empty where the text has no such step. */
export function holdersOf(
  act: Act,
  route: Route,
): { readonly actors: readonly Actor[]; readonly article: string } {
  switch (act) {
    case 'intake':
      return { actors: [route.intake], article: route.intakeArticle };
    case 'verify':
      return { actors: route.verifiers, article: route.verifyArticle };
    case 'sign-berita-acara':
      return { actors: route.beritaAcaraSignatories, article: route.beritaAcaraArticle };
    case 'recap-verification':
      return { actors: [route.verificationRecapBy], article: route.beritaAcaraArticle };
    case 'announce':
      return { actors: [route.announcedBy], article: route.announceArticle };
    case 'receive-objection':
      return { actors: [route.objectionTo], article: route.objectionArticle };
    case 'field-review':
      return { actors: route.reviewers, article: route.reviewArticle };
    case 'report-review':
      return { actors: route.reportTo === null ? [] : route.reviewers, article: reportArticle(route) };
    case 'decide-objection':
      return { actors: [route.decisionBy], article: route.decisionArticle };
    case 'announce-correction':
      return { actors: [route.correctionAnnouncedBy], article: route.correctionArticle };
    case 'recap':
      return { actors: route.accountFormRecapChain, article: route.recapArticle };
    case 'propose':
      return { actors: [route.proposalBy], article: route.proposalArticle };
    // The Bidang is part of the Dinas; the recommendation is its Kepala's.
    case 'receive-proposal':
      return { actors: ['dinas'], article: route.proposalArticle };
    case 'recommend':
      return { actors: [headOf('dinas')], article: '30' };
    default:
      return assertNever(act);
  }
}

const actLabels: Readonly<Record<Act, string>> = {
  intake: 'penerimaan usulan',
  verify: 'verifikasi administratif',
  'sign-berita-acara': 'penandatanganan Berita Acara',
  'recap-verification': 'rekapitulasi hasil verifikasi',
  announce: 'pengumuman',
  'receive-objection': 'penerimaan keberatan',
  'field-review': 'peninjauan lapangan',
  'report-review': 'pelaporan hasil peninjauan lapangan',
  'decide-objection': 'keputusan atas keberatan',
  'announce-correction': 'perbaikan pengumuman',
  recap: 'rekapitulasi data formulir pembukaan rekening',
  propose: 'usulan tertulis calon penerima',
  'receive-proposal': 'penerimaan usulan tertulis',
  recommend: 'rekomendasi kepada Gubernur',
};

export function actLabel(act: Act): string {
  return actLabels[act];
}

function refusal(
  office: OfficeKind,
  act: Act,
  route: Route,
  actors: readonly Actor[],
  article: string,
): string {
  const label = actLabel(act);
  const subject = `${label.charAt(0).toUpperCase()}${label.slice(1)} kelas ${route.applicantClass} jenjang ${route.level}`;
  if (actors.length === 0) return `${subject} tidak diatur dalam ${sourceLabel(article)}.`;
  const holders = new Intl.ListFormat('id', { type: 'conjunction' }).format(actors.map(actorLabel));
  return `${subject} dilakukan oleh ${holders} (${sourceLabel(article)}), bukan oleh ${officeKindLabel(office)}.`;
}

function reportArticle(route: Route): string {
  return route.applicantClass === 'b' ? route.reviewArticle : '18(3)';
}
