import type { LevelGroup, SchoolStatus } from '../routing/levels.ts';

/** What a report of Pasal 44 or 45 says in figures. */
export interface ReportFacts {
  readonly recipients: readonly RecipientGroup[];
  /** Kecamatan of the schools; the kota at the Dinas and the Kanwil. */
  readonly places: readonly CountedLine[];
  readonly changes: readonly CountedLine[];
  readonly sanctions: readonly CountedLine[];
  readonly objections: readonly ObjectionLine[];
  readonly months: readonly FundMonth[];
  /** Recipients for whom no Keputusan Gubernur has fixed an amount: their aid is in no sum. */
  readonly withoutAmount: number;
}

export const noFacts: ReportFacts = {
  recipients: [],
  places: [],
  changes: [],
  sanctions: [],
  objections: [],
  months: [],
  withoutAmount: 0,
};

export interface RecipientGroup {
  readonly level: LevelGroup;
  readonly status: SchoolStatus;
  readonly persons: number;
}

export interface CountedLine {
  readonly label: string;
  readonly count: number;
}

/** Objections of one type by what the head found. */
export interface ObjectionLine {
  readonly label: string;
  readonly founded: number;
  readonly unfounded: number;
  readonly waiting: number;
}

/** Whole rupiah due and transferred for one month. */
export interface FundMonth {
  readonly label: string;
  readonly due: number;
  readonly disbursed: number;
}

/** Availability of aid as the head declares it (Pasal 44(1) huruf b, 45(2) huruf c); null where it is not known. */
export interface DeclaredFunds {
  readonly received: number | null;
  readonly disbursed: number | null;
}

/** Format 5 of one school (Pasal 43 huruf e). */
export interface SpendingLine {
  readonly school: string;
  readonly place: string;
  readonly number: string;
  readonly recipients: number | null;
  readonly funds: number | null;
}

/** Schools that owe Format 5 and how many have sent it; silent ones by name. */
export interface SpendingCoverage {
  readonly lines: readonly SpendingLine[];
  readonly owing: number;
  readonly filed: number;
  readonly silent: readonly string[];
  /** G-51: Pasal 43 binds no school outside DKI; its silence is no default. */
  readonly silentOutside: readonly string[];
}

/** The words only a person can write. */
export interface ReportTexts {
  /** Pasal 45(2) huruf a; empty in a report of Pasal 44. */
  readonly control: string;
  readonly changes: string;
  readonly fundsSource: string;
  readonly problems: string;
  readonly followUp: string;
}

export const noTexts: ReportTexts = { control: '', changes: '', fundsSource: '', problems: '', followUp: '' };

/** One report of Pasal 44 as the Dinas or the Kanwil has it. */
export interface IncomingReport {
  readonly office: string;
  readonly number: string;
  readonly date: string;
  readonly recipients: number | null;
  readonly funds: DeclaredFunds;
  /** Null where the report came on paper and only its totals were recorded. */
  readonly facts: ReportFacts | null;
}

export function personsIn(groups: readonly RecipientGroup[]): number {
  return groups.reduce((sum, { persons }) => sum + persons, 0);
}

/** What was received less what was disbursed; null while either is unknown. */
export function outstandingOf({ received, disbursed }: DeclaredFunds): number | null {
  return received === null || disbursed === null ? null : received - disbursed;
}

/** Sums of the same labels, in the order in which they first appear. */
export function sumLines(lists: readonly (readonly CountedLine[])[]): CountedLine[] {
  const sums = new Map<string, number>();
  for (const { label, count } of lists.flat()) sums.set(label, (sums.get(label) ?? 0) + count);
  return [...sums].map(([label, count]) => ({ label, count }));
}

export function sumObjections(lists: readonly (readonly ObjectionLine[])[]): ObjectionLine[] {
  return [...Map.groupBy(lists.flat(), ({ label }) => label)].map(([label, lines]) => ({
    label,
    founded: lines.reduce((sum, { founded }) => sum + founded, 0),
    unfounded: lines.reduce((sum, { unfounded }) => sum + unfounded, 0),
    waiting: lines.reduce((sum, { waiting }) => sum + waiting, 0),
  }));
}

/** Funds of several reports together; null where none of them says. */
export function sumFunds(all: readonly DeclaredFunds[]): DeclaredFunds {
  return {
    received: sumKnown(all.map(({ received }) => received)),
    disbursed: sumKnown(all.map(({ disbursed }) => disbursed)),
  };
}

function sumKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
