import { assertNever } from '../assert-never.ts';
import type { IsoDate } from '../deadlines/iso-date.ts';
import type { FamilyCategory, RuleSet } from '../policy/policy-edition.ts';
import type { Level, Region, SchoolStatus } from '../routing/levels.ts';
import type { Facts } from './facts.ts';
import type { Predicate } from './predicates.ts';

/** An application as an office keeps it: what the papers of Pasal 8-10 and the verification say. */
export interface ApplicationRecord {
  readonly birthDate: IsoDate;
  readonly level: Level;
  readonly schoolStatus: SchoolStatus;
  readonly schoolRegion: Region;
  readonly domicile: Region;
  /** Codes of the papers that are there. */
  readonly papers: readonly string[];
  readonly category: FamilyCategory | 'tidak-termasuk' | null;
  readonly comparison: { readonly code: string; readonly listed: boolean } | null;
  readonly hasNisn: boolean;
  readonly receivedOn: IsoDate;
  readonly viaCorrection: boolean;
  /** Of its round; null before it has one. */
  readonly schoolYearStart: IsoDate | null;
  readonly windowUntil: IsoDate | null;
}

/** Facts in the terms of a rule set, and the predicates that rest on data nobody has collected yet. */
export interface KnownFacts {
  readonly facts: Facts;
  /** What is not known is stated as met, so that an outcome is never worse than the papers say. */
  readonly lacking: readonly Predicate[];
}

/** Puts an application into the terms of any rule set. */
export function factsUnder(rules: RuleSet, record: ApplicationRecord): KnownFacts {
  switch (rules) {
    case 'pergub-27-2013':
      return under2013(record);
    case 'pergub-4-2018':
      return under2018(record);
    case 'kjp-plus-2025':
      return under2025(record);
    default:
      return assertNever(rules);
  }
}

function common(record: ApplicationRecord) {
  return {
    birthDate: record.birthDate,
    // The school's own recap says who its pupils are; the letter of Pasal 8 is among the papers.
    enrolled: true,
    school: { level: record.level, status: record.schoolStatus, location: record.schoolRegion },
    domicile: record.domicile,
  };
}

function under2013(record: ApplicationRecord): KnownFacts {
  return {
    facts: {
      ...common(record),
      rules: 'pergub-27-2013',
      documents: record.papers,
      kk: cardRegion(record),
      verifiedCategory: record.category,
      pplsListed: listedIn(record, 'PPLS'),
      schoolYearStart: record.schoolYearStart ?? record.receivedOn,
      windowUntil: record.windowUntil,
      submittedOn: record.receivedOn,
      viaCorrectedAnnouncement: record.viaCorrection,
    },
    lacking: [
      ...lack('family-category', record.category === null),
      ...lack('submission-window', record.schoolYearStart === null && !record.viaCorrection),
    ],
  };
}

function under2018(record: ApplicationRecord): KnownFacts {
  const listed = listedIn(record, 'BDT');
  return {
    facts: {
      ...common(record),
      rules: 'pergub-4-2018',
      refDate: record.receivedOn,
      documents: record.papers,
      kk: cardRegion(record),
      // Nobody claimed the other groups on a form that did not ask.
      claimedGroups: ['keluarga-tidak-mampu'],
      bdt: listed === false ? 'tidak-terdaftar' : 'terdaftar',
      otherKepgubSource: false,
      anakAsuh: false,
      ats: false,
      driver: null,
      worker: null,
    },
    lacking: lack('bdt', listed === null),
  };
}

function under2025(record: ApplicationRecord): KnownFacts {
  const listed = listedIn(record, 'DTKS');
  return {
    facts: {
      ...common(record),
      rules: 'kjp-plus-2025',
      refDate: record.receivedOn,
      documents: record.papers.map((code) => (code === 'kk' ? 'fc-kk' : code)),
      nikRegisteredDki: true,
      dtks: listed === false ? 'tidak-terdaftar' : 'layak',
      specialCategory: null,
      nisn: record.hasNisn,
      pupilDataSource: 'dapodik',
      absencesInMonth: 0,
      lateInMonth: 0,
      violations: [],
      household: { statuses: [], cars: 0, motorcycles: 0, njopPerNop: [], drinkingWater: null },
    },
    lacking: [...lack('dtks', listed === null), ...only2025],
  };
}

/** What only the verification matrix of 2025 asks. */
const only2025: readonly Predicate[] = [
  'nik-dki',
  'pupil-data',
  'attendance',
  'prohibitions',
  'household-status',
  'household-car',
  'household-njop',
  'household-water',
];

function lack(predicate: Predicate, isLacking: boolean): readonly Predicate[] {
  return isLacking ? [predicate] : [];
}

/** The address that gives the domicile is that of the card (Pasal 8-10 huruf a). */
function cardRegion({ papers, domicile }: ApplicationRecord): Region | null {
  return papers.includes('kk') ? domicile : null;
}

function listedIn({ comparison }: ApplicationRecord, code: string): boolean | null {
  return comparison?.code === code ? comparison.listed : null;
}
