import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { Cancellation } from '#domain/school-lists/cancel-reasons.ts';
import type { Instrument, Question } from '#domain/school-lists/instrument.ts';
import type { Papers } from '#domain/school-lists/list-row.ts';
import type { RowState } from '#domain/school-lists/row-states.ts';
import type { LevelTally } from '#domain/school-lists/tally.ts';
import type { Permission } from '../views.ts';
import type { ImportProblem } from './schools.ts';

export type ListStateName = 'preview' | 'received' | 'final' | 'discarded' | 'replaced';

/** One school in the ledger of the period. */
export interface LedgerLine {
  readonly npsn: string;
  readonly name: string;
  readonly levelGroup: string;
  readonly status: 'negeri' | 'swasta';
  readonly mayHaveCluster: boolean;
  readonly cluster: 1 | 2 | 3 | null;
  readonly state: 'belum' | 'nihil' | 'received' | 'final';
  readonly nihilLetter: string | null;
  readonly listId: string | null;
  readonly revision: number | null;
  readonly finalOn: string | null;
  readonly verified: number;
  readonly cancelled: number;
  readonly waiting: number;
  readonly contradictions: number;
}

/** Totals with the words for money no table fixes. */
export type TallyTotals = Omit<LevelTally, 'level'>;

export interface PeriodSummary {
  readonly edition: string;
  readonly schoolYear: string;
  readonly timeline: readonly { readonly label: string; readonly from: IsoDate; readonly to: IsoDate }[];
  readonly schools: number;
  readonly received: number;
  readonly final: number;
  readonly nihil: number;
  readonly missing: number;
  readonly levels: readonly LevelTally[];
  readonly totals: TallyTotals;
  /** The Keputusan the amounts rest on; null = "belum ditetapkan". */
  readonly amountBasis: string | null;
  readonly takeIn: Permission;
}

export interface SptjmView {
  readonly headName: string;
  readonly headNip: string | null;
  readonly headJabatan: string;
  readonly verified: number;
  readonly cancelled: number;
  readonly date: string;
  readonly stamped: boolean;
  readonly scheduleNotice: { readonly number: string; readonly date: string } | null;
  readonly scanName: string;
  readonly scanSha256: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
}

export interface SchoolListView {
  readonly listId: string;
  readonly npsn: string;
  readonly schoolName: string;
  readonly schoolAddress: string;
  readonly headName: string | null;
  readonly headNip: string | null;
  /** PPDB Bersama; null where the school takes no part or has no cluster. */
  readonly cluster: 1 | 2 | 3 | null;
  readonly mayHaveCluster: boolean;
  readonly edition: string;
  readonly schoolYear: string;
  readonly revision: number;
  readonly state: ListStateName;
  readonly fileName: string;
  readonly receivedOn: string;
  readonly createdAt: string;
  readonly finalOn: string | null;
  readonly read: number;
  readonly accepted: number;
  readonly held: number;
  readonly rejected: number;
  readonly warnings: number;
  readonly verified: number;
  readonly cancelled: number;
  readonly waiting: number;
  readonly contradictions: number;
  readonly notes: readonly string[];
  /** The standing list of the school this one would replace, or replaces. */
  readonly earlier: {
    readonly listId: string;
    readonly revision: number;
    readonly sameFile: boolean;
    readonly finalOn: string | null;
  } | null;
  /** P4OP's notice that allowed this list to replace a final one. */
  readonly notice: { readonly number: string; readonly date: string } | null;
  readonly sptjmWindow: { readonly from: IsoDate; readonly to: IsoDate } | null;
  readonly sptjm: SptjmView | null;
  readonly commit: Permission;
  readonly recordSptjm: Permission;
  readonly levels: readonly LevelTally[];
  readonly totals: TallyTotals;
}

/** A failing predicate with its source and the door for someone who disagrees. */
export interface ListReason {
  readonly code: string;
  readonly label: string;
  readonly source: string;
  readonly door: string;
}

export interface ListEntry {
  readonly ordinal: number;
  readonly no: string;
  readonly name: string;
  readonly nikMasked: string;
  readonly grade: string;
  readonly level: string | null;
  readonly verdict: 'accepted' | 'held' | 'rejected' | 'resolved';
  readonly state: RowState | null;
  readonly stateLabel: string;
  readonly cancellation: string | null;
  readonly outcome: 'eligible' | 'incomplete' | 'ineligible' | null;
  readonly unanswered: number;
  readonly reasons: readonly ListReason[];
  readonly contradictions: readonly string[];
  /** Questions and objections recorded about this pupil. */
  readonly notes: number;
  readonly problems: readonly ImportProblem[];
  readonly applicationId: string | null;
}

export interface ListEntryDetail extends ListEntry {
  readonly nik: string | null;
  readonly nisn: string | null;
  readonly birthDate: string | null;
  readonly guardian: string | null;
  readonly address: string | null;
  readonly emergencyContact: string | null;
  readonly bpms: boolean;
  readonly instrument: Instrument | null;
  readonly papers: Papers | null;
  readonly cancel: Cancellation | null;
  readonly questions: readonly Question[];
  readonly choices: {
    readonly statuses: readonly { readonly code: string; readonly label: string }[];
    readonly specialCategories: readonly string[];
    readonly brought: readonly { readonly code: string; readonly label: string }[];
    readonly uploads: readonly { readonly code: string; readonly label: string }[];
    readonly prohibitions: readonly { readonly number: string; readonly text: string }[];
  };
  readonly edit: Permission;
}

export interface ListNote {
  readonly noteId: string;
  readonly ordinal: number | null;
  readonly name: string | null;
  readonly kind: 'tanya-sekolah' | 'jawaban-sekolah' | 'keberatan';
  readonly on: string;
  readonly person: string;
  readonly capacity: string;
  readonly content: string;
  readonly recordedBy: string;
}

export interface Prohibition {
  readonly number: string;
  readonly text: string;
  /** `paling sedikit 4 kali dalam satu bulan`; null where a single act is enough. */
  readonly threshold: string | null;
}
