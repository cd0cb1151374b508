import { z } from 'zod';
import { id, nothing, requiredText } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { FileOffer, Permission } from '../views.ts';

/** One sequence of Paket between this office and another: what it is about, and how far it is. */
export interface StreamRow {
  /** Name of the stream in the Paket; the key of every act on it. */
  readonly stream: string;
  readonly kindLabel: string;
  readonly about: string;
  readonly office: string;
  readonly officeName: string;
  readonly epoch: number;
  readonly lastSeq: number;
}

export interface IncomingStream extends StreamRow {
  /** A fork: nothing more enters until the sender opens a new epoch. */
  readonly blocked: boolean;
}

export interface OwnStream extends StreamRow {
  /** After a restore: the last number is in doubt until a receipt comes or a new epoch is opened. */
  readonly unknown: boolean;
  readonly reset: Permission;
}

/** Numbers passed over, as logged. */
export interface StreamGapRow extends Omit<StreamRow, 'lastSeq'> {
  readonly from: number;
  readonly to: number;
  readonly cause: string;
  readonly reason: string | null;
  readonly noticedAt: string;
}

export interface PaketRequestRow extends Omit<StreamRow, 'lastSeq'> {
  readonly from: number;
  readonly to: number;
  readonly why: string;
}

export interface StreamsView {
  readonly incoming: readonly IncomingStream[];
  readonly own: readonly OwnStream[];
  readonly gaps: readonly StreamGapRow[];
  /** What this office should ask its senders for again. */
  readonly requests: readonly PaketRequestRow[];
  /** The record of numbers beside the database. */
  readonly record: 'ada' | 'belum-ada' | 'tidak-terbaca';
  readonly receiptDays: number;
  readonly changeDays: Permission;
}

export const streamMethods = {
  'streams.view': method({ access: 'anyone', request: nothing, response: replies<StreamsView>() }),
  /** Closes the epoch of an own stream for ever; its next Paket needs two signatures and says what the old one ended with. */
  'streams.resetEpoch': method({
    access: ['kepala'],
    request: z.strictObject({ stream: requiredText(300), reason: requiredText(300) }),
    response: replies<StreamsView>(),
  }),
  /** The two Paket that claim one number, on paper for both offices. */
  'streams.forkReport': method({
    access: ['operator', 'kepala', 'pemeriksa'],
    request: z.strictObject({ paketId: id }),
    response: replies<FileOffer>(),
    job: true,
  }),
  'streams.setReceiptDays': method({
    access: ['kepala', 'admin'],
    request: z.strictObject({ days: z.int().min(1).max(90) }),
    response: replies<StreamsView>(),
  }),
} as const;
