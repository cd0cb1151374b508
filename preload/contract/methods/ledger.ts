import { z } from 'zod';
import { type Carrier, carriers, type CopyState, copyStates } from '#domain/documents/ledger-words.ts';
import { date, id, nothing, paging, requiredText, text } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { FileOffer, Page, Permission } from '../views.ts';

/** A line of the agenda book as it stands today: the entry with everything added later. */
export interface LedgerRow {
  readonly entryId: string;
  readonly agendaNo: string;
  /** The day it came or went; `at` is when it was entered. */
  readonly on: string;
  readonly at: string;
  readonly direction: 'masuk' | 'keluar';
  readonly counterpart: string;
  readonly kindLabel: string;
  readonly documentNumbers: string;
  /** Null until somebody tells how a Paket came or went. */
  readonly carrier: Carrier | null;
  readonly hardcopy: CopyState;
  readonly softcopy: CopyState;
  readonly paketId: string | null;
  /** Epoch and number in the stream, `1/7`. */
  readonly sequence: string | null;
  readonly fileName: string | null;
  readonly bytes: number | null;
  readonly sha256: string | null;
  readonly signatures: string;
  readonly outcome: string;
  readonly reason: string | null;
  /** Comparison of paper with file, if one was made. */
  readonly paper: { readonly match: boolean; readonly by: string; readonly at: string } | null;
  /** What of hardcopy and softcopy is still owed, in words; null when complete. */
  readonly owed: string | null;
  readonly handledBy: string;
  readonly receiptNo: string | null;
  readonly note: string;
}

export interface LedgerEntryView extends LedgerRow {
  readonly additions: readonly { readonly at: string; readonly by: string; readonly text: string }[];
  readonly add: Permission;
}

export interface LedgerSummary {
  readonly years: readonly number[];
  readonly incomplete: number;
  readonly record: Permission;
}

const filter = {
  year: z.int().min(2000).max(2100).nullable().default(null),
  direction: z.enum(['semua', 'masuk', 'keluar']).default('semua'),
  /** Only entries whose hardcopy or softcopy is still owed. */
  incomplete: z.boolean().default(false),
};

const writers = ['operator', 'kepala'] as const;

export const ledgerMethods = {
  'ledger.page': method({
    access: 'anyone',
    request: z.strictObject({ ...paging, ...filter, search: text(100).default('') }),
    response: replies<Page<LedgerRow>>(),
  }),
  'ledger.summary': method({ access: 'anyone', request: nothing, response: replies<LedgerSummary>() }),
  'ledger.get': method({
    access: 'anyone',
    request: z.strictObject({ entryId: id }),
    response: replies<LedgerEntryView>(),
  }),
  /** A paper that came or went without a Paket, by hand. */
  'ledger.record': method({
    access: [...writers],
    request: z.strictObject({
      direction: z.enum(['masuk', 'keluar']),
      on: date,
      counterpart: requiredText(200),
      kind: requiredText(120),
      documentNumbers: text(200),
      carrier: z.enum(carriers),
      softcopy: z.enum(['menyusul', 'tidak-perlu']),
      note: text(300),
    }),
    response: replies<{ readonly entryId: string }>(),
  }),
  /** What became known later is added; the entry stays as it was written. */
  'ledger.add': method({
    access: [...writers],
    request: z.strictObject({
      entryId: id,
      carrier: z.enum(carriers).nullable(),
      hardcopy: z.enum(copyStates),
      softcopy: z.enum(copyStates),
      documentNumbers: text(200),
      note: text(300),
    }),
    response: replies<LedgerEntryView>(),
  }),
  /** DOC-30 of a period. */
  'ledger.print': method({
    access: 'anyone',
    request: z.strictObject({ from: date, until: date }),
    response: replies<FileOffer>(),
    job: true,
  }),
  /** The single receipt on paper, for whoever brought it. */
  'ledger.printReceipt': method({
    access: [...writers],
    request: z.strictObject({ entryId: id }),
    response: replies<FileOffer>(),
    job: true,
  }),
  'ledger.export': method({
    access: 'anyone',
    request: z.strictObject(filter),
    response: replies<FileOffer>(),
    job: true,
  }),
} as const;
