import { unitOf } from '../routing/actors.ts';
import { type ApplicantClass, applicantClassOf, type Region } from '../routing/levels.ts';
import type { OfficeKind } from '../routing/office-kinds.ts';
import { type RoutedLevelGroup, routeFor } from '../routing/route.ts';

/** One letter at one desk: who sits there, where the pupil lives by the family card, where he learns. */
export interface Letter {
  readonly office: { readonly kind: OfficeKind; readonly regionCode: string };
  readonly domicile: { readonly region: Region; readonly kecamatanCode: string | null };
  readonly school: { readonly region: Region; readonly kecamatanCode: string | null };
  readonly level: RoutedLevelGroup;
}

/** `article` is the part after "Pasal". */
export type IntakeDesk =
  | { readonly kind: 'not-target'; readonly article: '4' }
  | {
      readonly kind: 'here' | 'elsewhere';
      readonly applicantClass: ApplicantClass;
      readonly article: string;
      readonly taker: Taker;
    };

/** The office that takes the letter in; `regionCode` is the kecamatan, the kota or the province it serves. */
export interface Taker {
  readonly kind: OfficeKind;
  readonly regionCode: string;
}

const kabupaten = '31.01';
const province = '31';

/**
 * Where a letter belongs (Pasal 8-10): class b by the address on the family card (G-09), classes a and c by the school.
 *
 * The head of a school has no program: what is handed to him is recorded by the section that keeps his rounds.
 */
export function intakeDeskFor({ office, domicile, school, level }: Letter): IntakeDesk {
  const applicantClass = applicantClassOf(domicile.region, school.region);
  if (applicantClass === null) return { kind: 'not-target', article: '4' };
  const place = applicantClass === 'b' ? domicile.kecamatanCode : school.kecamatanCode;
  const kepulauanSeribu = place?.startsWith(kabupaten) ?? false;
  const route = routeFor(applicantClass, level, { kepulauanSeribu });
  // Pasal 13(1): the section that verifies class a keeps the school, class c included.
  const [keeper] = routeFor('a', level, { kepulauanSeribu }).verifiers;
  const unit = applicantClass === 'b' ? unitOf(route.intake) : keeper === undefined ? null : unitOf(keeper);
  if (unit === null || unit === 'satuan-pendidikan')
    throw new Error(`No office takes in class ${applicantClass}`);
  const taker = { kind: unit, regionCode: regionOf(unit, place) };
  // A school whose kecamatan nobody recorded is taken to be of the office that has it in its register.
  const here = office.kind === unit && (place === null || office.regionCode === taker.regionCode);
  return { kind: here ? 'here' : 'elsewhere', applicantClass, article: route.intakeArticle, taker };
}

function regionOf(kind: OfficeKind, kecamatanCode: string | null): string {
  if (kind === 'kanwil-kemenag' || kind === 'dinas' || kecamatanCode === null) return province;
  return kind.endsWith('-kecamatan') ? kecamatanCode : kecamatanCode.slice(0, kabupaten.length);
}
