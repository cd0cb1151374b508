import type { IsoDate } from '../deadlines/iso-date.ts';
import type { Level, LevelGroup } from '../routing/levels.ts';
import type { Nik } from '../people/nik.ts';
import type { Phone } from '../people/phone.ts';
import type { PostalCode } from '../people/postal-code.ts';
import type { KkNumber, Nisn } from '../people/registry-numbers.ts';
import type { RtOrRw } from '../people/rt-rw.ts';
import type { Sex } from '../people/sex.ts';
import type { FileProblem } from './file-problems.ts';
import type { ColumnChoice, Header } from './header.ts';
import type { RowCode } from './row-rules.ts';

/** Golongan keluarga of Pasal 5(1). */
export type PovertyCategory = 'sangat-miskin' | 'miskin' | 'hampir-miskin' | 'rentan-miskin';

/** What one recap row says, in types. A null is "not said, or not readable"; the row's problems tell which. */
export interface IntakeRow {
  readonly pupil: {
    readonly nik: Nik | null;
    readonly nisn: Nisn | null;
    /** As typed in the file, even when it starts like a formula (SP22). */
    readonly name: string;
    readonly sex: Sex | null;
    readonly birthPlace: string | null;
    readonly birthDate: IsoDate | null;
    readonly motherName: string | null;
    readonly guardianName: string | null;
    readonly phone: Phone | null;
  };
  readonly household: {
    readonly kk: KkNumber | null;
    readonly address: string | null;
    readonly rt: RtOrRw | null;
    readonly rw: RtOrRw | null;
    readonly kelurahan: string | null;
    readonly kecamatan: string | null;
    readonly kota: string | null;
    readonly postalCode: PostalCode | null;
  };
  readonly application: {
    readonly level: Level | null;
    readonly grade: number | null;
    readonly className: string | null;
    readonly category: PovertyCategory | null;
    readonly receivedOn: IsoDate | null;
    readonly kind: 'baru' | 'lanjutan' | null;
    readonly sktmNumber: string | null;
    readonly sktmDate: IsoDate | null;
    readonly documents: DocumentTicks;
  };
}

/** Ticks for the papers of Pasal 8-10; null when the recap has no such column or the cell is blank. */
export interface DocumentTicks {
  readonly application: boolean | null;
  readonly kk: boolean | null;
  readonly sktm: boolean | null;
  readonly enrolment: boolean | null;
}

/** One finding of one row: where, what stood there, which rule. Sentences are in `rowRules`. */
export interface RowProblem {
  readonly code: RowCode;
  readonly cell: string;
  readonly column: string;
  readonly value: string;
  /** For a conflict pair: the other row's cell. */
  readonly other?: string;
}

export type RowVerdict = 'accepted' | 'held' | 'rejected';

/** One pupil row of a recap with everything found in it. `number` is the file's own No column, as text. */
export interface RecapRow {
  readonly verdict: RowVerdict;
  readonly number: string | null;
  readonly rowNumber: number;
  readonly hidden: boolean;
  readonly intake: IntakeRow;
  readonly problems: readonly RowProblem[];
  /** The row's cells as typed, one per header column, for the problem export. */
  readonly raw: readonly string[];
}

/** A row below the header that is not a pupil, named in the preview so that nothing vanishes unseen. */
export interface SkippedRow {
  readonly rowNumber: number;
  readonly why: 'blank' | 'total' | 'note' | 'header';
  readonly text: string;
}

/** A repair made in many rows, told once per column (SP04). */
export interface ColumnNote {
  readonly code: RowCode;
  readonly column: string;
  readonly rows: number;
}

/** What the caller knows about the sender. `npsn` and `group` are of the school the recap is taken in for. */
export interface RecapContext {
  readonly today: IsoDate;
  readonly npsn: string;
  readonly group: LevelGroup;
  readonly choices?: readonly ColumnChoice[];
}

export interface RecapBalance {
  readonly read: number;
  readonly accepted: number;
  readonly held: number;
  readonly rejected: number;
}

export type RecapReading =
  | {
      readonly kind: 'read';
      readonly sheet: string;
      readonly header: Header;
      readonly rows: readonly RecapRow[];
      readonly notes: readonly ColumnNote[];
      readonly skipped: readonly SkippedRow[];
      readonly hiddenRows: readonly number[];
      readonly hiddenColumns: readonly string[];
      readonly balance: RecapBalance;
    }
  | { readonly kind: 'needs-mapping'; readonly sheet: string; readonly header: Header }
  | { readonly kind: 'refused'; readonly problem: FileProblem };
