import type { IsoDate } from '../deadlines/iso-date.ts';
import type { Level } from '../routing/levels.ts';
import type { Month } from './month.ts';
import type { UpdateSource, YearOutcome } from './year-update.ts';

export const listKinds = ['account', 'transfer', 'update'] as const;
/** Lists that come in as csv or xlsx: accounts and transfers from the bank, yearly data from the schools. */
export type ListKind = (typeof listKinds)[number];

/** An account the bank opened (Pasal 33(1)). */
export interface AccountEntry {
  readonly kind: 'account';
  readonly branch: string;
  /** Text, with its leading zeros. */
  readonly accountNo: string;
  readonly openedOn: IsoDate;
}

/** A line of the bank's evidence of transfer (Pasal 33(3)). */
export interface TransferEntry {
  readonly kind: 'transfer';
  readonly month: Month;
  readonly gross: number;
  readonly evidenceNo: string;
  readonly transferredOn: IsoDate;
  readonly status: TransferStatus;
}
export type TransferStatus = 'berhasil' | 'gagal';

/** A line of a school's list at the start of the year (Pasal 58). */
export interface UpdateEntry {
  readonly kind: 'update';
  readonly outcome: YearOutcome;
  readonly classGrade: string;
  readonly newNpsn: string | null;
  readonly newLevel: Level | null;
  readonly movedOn: IsoDate;
  readonly source: UpdateSource;
}

export type ListEntry = AccountEntry | TransferEntry | UpdateEntry;

/** Whom a line means and what it says; or why it cannot be taken in, as an Indonesian sentence. */
export interface ListLine {
  readonly place: string;
  readonly nik: string | null;
  readonly accountNo: string | null;
  readonly name: string;
  readonly reading:
    { readonly ok: true; readonly entry: ListEntry } | { readonly ok: false; readonly why: string };
}

export function unreadable(why: string): ListLine['reading'] {
  return { ok: false, why };
}
