import type { IsoDate } from '../deadlines/iso-date.ts';
import type { FileProblem } from '../intake/file-problems.ts';
import type { Nik } from '../people/nik.ts';
import type { Nisn } from '../people/registry-numbers.ts';
import type { Sex } from '../people/sex.ts';
import type { Level } from '../routing/levels.ts';
import type { Cancellation } from './cancel-reasons.ts';
import type { Instrument } from './instrument.ts';
import type { BroughtCode, ListField, UploadCode } from './list-fields.ts';
import type { ListRowCode } from './row-rules.ts';
import type { RowState } from './row-states.ts';

/** One pupil as the school's Data Siswa has him. */
export interface ListRow {
  readonly nik: Nik | null;
  readonly nisn: Nisn | null;
  readonly name: string;
  readonly grade: string;
  readonly level: Level | null;
  readonly sex: Sex | null;
  readonly birthDate: IsoDate | null;
  readonly guardian: string | null;
  readonly address: string | null;
  readonly kecamatan: string | null;
  readonly phone: string | null;
  readonly emergencyContact: string | null;
  readonly state: RowState;
  readonly cancellation: Cancellation | null;
  /** Another programme's tick: kept, nothing is computed from it (G-44). */
  readonly bpms: boolean;
  readonly instrument: Instrument;
  readonly papers: Papers;
}

/** The two checklists (G-35); null = the list does not say. */
export interface Papers {
  readonly brought: Readonly<Record<BroughtCode, boolean | null>>;
  readonly uploaded: Readonly<Record<UploadCode, boolean | null>>;
}

export interface ListRowProblem {
  readonly code: ListRowCode;
  /** `Data Siswa!C17`. */
  readonly cell: string;
  readonly column: string;
  readonly value: string;
  readonly other?: string;
}

export interface ReadListRow {
  readonly verdict: 'accepted' | 'held' | 'rejected';
  readonly number: string | null;
  readonly rowNumber: number;
  /** Null when rejected: without a name or a status there is no row. */
  readonly row: ListRow | null;
  readonly name: string;
  readonly problems: readonly ListRowProblem[];
  /** The texts of the file's own columns, for the file of problem rows. */
  readonly raw: readonly string[];
}

export interface ListColumn {
  readonly column: number;
  readonly letters: string;
  readonly label: string;
  readonly field: ListField | null;
}

export interface ListBalance {
  readonly read: number;
  readonly accepted: number;
  readonly held: number;
  readonly rejected: number;
}

export type ListReading =
  | {
      readonly kind: 'read';
      readonly sheet: string;
      readonly columns: readonly ListColumn[];
      readonly rows: readonly ReadListRow[];
      readonly skipped: readonly { readonly rowNumber: number; readonly text: string }[];
      readonly balance: ListBalance;
    }
  | { readonly kind: 'refused'; readonly problem: FileProblem };
