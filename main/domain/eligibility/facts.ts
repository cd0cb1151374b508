import type { IsoDate } from '../deadlines/iso-date.ts';
import type { PpdbBersamaCluster } from '../policy/amount-table.ts';
import type { FamilyCategory } from '../policy/policy-edition.ts';
import type { Level, Region, SchoolStatus } from '../routing/levels.ts';

/** What is known about one pupil, in the terms of one rule set. */
export type Facts = Facts2013 | Facts2018 | Facts2025;

export interface SchoolFacts {
  readonly level: Level;
  readonly status: SchoolStatus;
  readonly location: Region;
  readonly ppdbBersamaCluster?: PpdbBersamaCluster | null | undefined;
}

interface CommonFacts {
  readonly birthDate: IsoDate;
  readonly enrolled: boolean;
  readonly school: SchoolFacts;
  readonly domicile: Region;
  /** Codes of `requiredDocuments` and others held, such as `sk-kadis-sosial`. */
  readonly documents: readonly string[];
}

export interface Facts2013 extends CommonFacts {
  readonly rules: 'pergub-27-2013';
  /** Region of the KK shown; null while none was. */
  readonly kk: Region | null;
  /** As found at verification; null before. */
  readonly verifiedCategory: FamilyCategory | 'tidak-termasuk' | null;
  readonly pplsListed: boolean | null;
  readonly schoolYearStart: IsoDate;
  /** Last day of the window as its round computed it; left out: counted from `schoolYearStart`. */
  readonly windowUntil?: IsoDate | null | undefined;
  readonly submittedOn: IsoDate;
  /** Added by a corrected announcement: filed after the window by right (Pasal 22). */
  readonly viaCorrectedAnnouncement: boolean;
}

/** The three groups of 4/2018 Pasal 4. */
export const targetGroups = [
  'keluarga-tidak-mampu',
  'pengemudi-mitra-transjakarta',
  'pekerja-buruh',
] as const;
export type TargetGroup = (typeof targetGroups)[number];

export interface Facts2018 extends CommonFacts {
  readonly rules: 'pergub-4-2018';
  readonly refDate: IsoDate;
  readonly kk: Region | null;
  readonly claimedGroups: readonly TargetGroup[];
  readonly bdt: 'terdaftar' | 'mpm-didaftarkan' | 'tidak-terdaftar';
  readonly otherKepgubSource: boolean;
  readonly anakAsuh: boolean;
  readonly ats: boolean;
  readonly driver: { readonly vehicle: string } | null;
  /** Rupiah per month. */
  readonly worker: { readonly ktpDki: boolean; readonly monthlyWage: number; readonly ump: number } | null;
}

export interface Facts2025 extends CommonFacts {
  readonly rules: 'kjp-plus-2025';
  readonly refDate: IsoDate;
  readonly nikRegisteredDki: boolean;
  readonly dtks: 'layak' | 'belum-layak' | 'tidak-terdaftar';
  readonly specialCategory: string | null;
  readonly nisn: boolean;
  readonly pupilDataSource: 'dapodik' | 'emis' | null;
  readonly absencesInMonth: number;
  readonly lateInMonth: number;
  /** Official numbers of prohibitions found violated. */
  readonly violations: readonly number[];
  /** Everyone on the same Kartu Keluarga and nobody off it. */
  readonly household: HouseholdFacts;
}

export interface HouseholdFacts {
  readonly statuses: readonly string[];
  readonly cars: number;
  readonly motorcycles: number;
  /** Rupiah, one entry for each NOP. */
  readonly njopPerNop: readonly number[];
  readonly drinkingWater: { readonly branded: boolean; readonly litres: number } | null;
  /** Household checks marked `tidak berlaku` for a child of a panti sosial, each with its reason (G-37). */
  readonly notApplicable?: readonly HouseholdExemption[] | undefined;
}

/** Steps of the verification matrix that look at the household. */
export const householdSteps = ['04.1', '04.2', '04.3', '04.4'] as const;
export type HouseholdStep = (typeof householdSteps)[number];

export interface HouseholdExemption {
  readonly step: HouseholdStep;
  readonly reason: string;
}
