import type { ParsedRequestOf } from '#contract/api.ts';
import type { DeskView, Place } from '#contract/methods/applications.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { catalogue } from '#contract/errors/catalogue.ts';
import { fill } from '#contract/errors/sentence.ts';
import { type IntakeDesk, intakeDeskFor, type Taker } from '#domain/intake/intake-desk.ts';
import { actorLabel, applicantClassLabel } from '#domain/routing/labels.ts';
import { type ApplicantClass, type Level, levelGroupOf } from '#domain/routing/levels.ts';
import { isRouted } from '#domain/routing/route.ts';
import { findSchool, type SchoolRow } from '../../../db/queries/schools.ts';
import { type Desk, opened, reading } from '../desk.ts';
import { articleWords } from '../objections/article-words.ts';
import { shippedOffices } from '../shipped-wilayah.ts';

/** Class and desk of a letter as the form shows them while it is filled (Pasal 4, 8-10). */
export async function viewDesk(desk: Desk, request: ParsedRequestOf<'applications.desk'>): Promise<DeskView> {
  const school = (await findSchool(reading(desk), request.npsn)) ?? refuse('SCH-002', { npsn: request.npsn });
  const found = deskOf(desk, school, request.level, request.domicile);
  if (found.kind === 'not-target')
    return {
      applicantClass: null,
      classLabel: 'Bukan sasaran',
      here: false,
      sentence: `${catalogue['APP-030'].what} ${catalogue['APP-030'].todo}`,
      article: found.article,
    };
  return {
    applicantClass: found.applicantClass,
    classLabel: applicantClassLabel(found.applicantClass),
    here: found.kind === 'here',
    sentence: sentenceOf(desk, found, request.level),
    article: found.article,
  };
}

/** The class of a letter this office may record; else APP-030 (Pasal 4) or APP-031 naming article and office. */
export function requireHere(desk: Desk, school: SchoolRow, level: Level, domicile: Place): ApplicantClass {
  const found = deskOf(desk, school, level, domicile);
  if (found.kind === 'not-target') return refuse('APP-030');
  if (found.kind === 'elsewhere') refuse('APP-031', elsewhereValues(desk, found, level));
  return found.applicantClass;
}

function deskOf(desk: Desk, school: SchoolRow, level: Level, domicile: Place): IntakeDesk {
  const { own } = opened(desk);
  if (!(JSON.parse(school.levels) as string[]).includes(level))
    refuse('APP-034', { name: school.name, level });
  const group = levelGroupOf(level);
  // Pasal 1 angka 20: PKBM and LKP are not among the Satuan Pendidikan the regulation is for.
  if (!isRouted(group))
    return refuse('OFF-001', { office: own.name, article: '1 angka 20', authority: 'Dinas Pendidikan' });
  return intakeDeskFor({
    office: own,
    domicile: {
      region: domicile.region,
      kecamatanCode: domicile.region === 'dki' ? domicile.kecamatanCode : null,
    },
    school: { region: school.region, kecamatanCode: school.kecamatan_code },
    level: group,
  });
}

type Routed = Exclude<IntakeDesk, { readonly kind: 'not-target' }>;

function sentenceOf(desk: Desk, found: Routed, level: Level): string {
  if (found.kind === 'elsewhere') {
    const { what, todo } = catalogue['APP-031'];
    return `${fill(what, elsewhereValues(desk, found, level))} ${fill(todo, elsewhereValues(desk, found, level))}`;
  }
  return found.applicantClass === 'b'
    ? `Diterima dan diverifikasi di kantor ini (${articleWords(found.article)}).`
    : `Diterima kepala satuan pendidikan (${articleWords(found.article)}) dan dicatat di kantor ini.`;
}

function elsewhereValues(desk: Desk, { applicantClass, article, taker }: Routed, level: Level) {
  return {
    class: applicantClass,
    level,
    article: articleWords(article),
    office: opened(desk).own.name,
    authority: nameOf(desk, taker),
  };
}

/** The office as registered; where the place is not known, only its kind. */
function nameOf(desk: Desk, { kind, regionCode }: Taker): string {
  const office = shippedOffices(desk).find((one) => one.kind === kind && one.regionCode === regionCode);
  return office?.name ?? actorLabel(kind);
}
