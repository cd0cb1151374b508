import type { IsoDate } from '../deadlines/iso-date.ts';
import { type Finding, refuse, rowBuilder } from '../rounds/transition-table.ts';
import type { Cancellation } from './cancel-reasons.ts';
import type { SchoolListCode } from './problems.ts';
import type { RowState } from './row-states.ts';

export interface ListRowFacts {
  readonly state: RowState | null;
  /** The school has uploaded its SPTJM: "sudah final (tidak dapat diubah)". */
  readonly isFinal: boolean;
  readonly today: IsoDate;
}

/** What the school did, told to the office on paper or in its next file. */
export type ListRowEvent =
  | { readonly kind: 'register' }
  | { readonly kind: 'match' }
  | { readonly kind: 'await' }
  | { readonly kind: 'verify'; readonly on: IsoDate }
  | { readonly kind: 'cancel'; readonly on: IsoDate; readonly cancellation: Cancellation | null }
  | { readonly kind: 'reconsider'; readonly on: IsoDate };

export type ListRowTransitionId = 'S1' | 'S2' | 'S3' | 'S4' | 'S5' | 'S6';

const row = rowBuilder<RowState, ListRowFacts, ListRowEvent, SchoolListCode, ListRowTransitionId>();

/** The slides "Pendaftaran", "Verifikasi Sekolah" and "Persetujuan Kepala Sekolah" as one table. */
// prettier-ignore
export const listRowTransitions = [
  row({ id: 'S1', from: [null], on: 'register', to: 'terdaftar', article: 'Pendaftaran KJP Plus' }),
  row({ id: 'S2', from: ['terdaftar'], on: 'match', to: 'dipadankan', article: 'Pendaftaran KJP Plus', needs: [notFinal] }),
  row({ id: 'S3', from: ['dipadankan'], on: 'await', to: 'belum-terverifikasi', article: 'Verifikasi Sekolah', needs: [notFinal] }),
  row({ id: 'S4', from: ['belum-terverifikasi'], on: 'verify', to: 'terverifikasi', article: 'Verifikasi Sekolah', needs: [notFinal], guards: [alreadyHappened] }),
  row({ id: 'S5', from: ['belum-terverifikasi'], on: 'cancel', to: 'verifikasi-dibatalkan', article: 'Verifikasi Sekolah (Pembatalan)', needs: [notFinal], guards: [alreadyHappened, cancellationExplained] }),
  // G-52: back to `belum-terverifikasi` is inferred; a row that is still waiting is never touched.
  row({ id: 'S6', from: ['terverifikasi', 'verifikasi-dibatalkan'], on: 'reconsider', to: 'belum-terverifikasi', article: 'Tinjau Ulang Calon Penerima', needs: [notFinal], guards: [alreadyHappened] }),
] as const;

function notFinal({ isFinal }: ListRowFacts): Finding<SchoolListCode> | null {
  return isFinal ? refuse('LST-017') : null;
}

function alreadyHappened({ today }: ListRowFacts, { on }: { on: IsoDate }): Finding<SchoolListCode> | null {
  return on > today ? refuse('LST-018', { date: on }) : null;
}

function cancellationExplained(
  _facts: ListRowFacts,
  { cancellation }: { cancellation: Cancellation | null },
): Finding<SchoolListCode> | null {
  return isExplained(cancellation) ? null : refuse('LST-016');
}

/** "operator sekolah wajib menjelaskan alasan pembatalan": a code, and for `lain` the words. */
export function isExplained(cancellation: Cancellation | null): cancellation is Cancellation {
  if (cancellation === null) return false;
  return cancellation.code !== 'lain' || (cancellation.note ?? '').trim() !== '';
}
