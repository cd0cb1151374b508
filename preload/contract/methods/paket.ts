import { z } from 'zod';
import { date, fileToken, id, nothing, paging, passphrase, requiredText, text } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { FileOffer, Page, Permission } from '../views.ts';

export interface PaketRow {
  readonly paketId: string;
  readonly direction: 'keluar' | 'masuk';
  readonly kind: string;
  readonly kindLabel: string;
  readonly counterpart: string;
  readonly stream: string;
  readonly seq: number | null;
  readonly revision: number;
  readonly state: string;
  readonly stateLabel: string;
  readonly createdAt: string;
  readonly pupils: number | null;
  /** A receipt that should have come back by now. */
  readonly receiptOverdue: boolean;
  readonly agendaNo: string;
}

export interface PaketSigner {
  readonly name: string;
  readonly role: string;
  readonly roleLabel: string;
  readonly purpose: string;
  readonly at: string;
  /** False unless the key is active today; `statusLabel` says what is the matter. */
  readonly valid: boolean;
  readonly statusLabel: string;
}

/** What the order of its stream means for one incoming Paket, in words (exchange.md 7). */
export interface PaketStanding {
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  /** What the sender says of the epoch before, beside what this office knows. */
  readonly sides: { readonly theirs: string; readonly ours: string } | null;
  /** Set when only the kepala may take it in: what he has to give a reason for. */
  readonly reasonFor: string | null;
}

export interface PaketReceipt {
  readonly result: string;
  readonly code: string | null;
  readonly reason: string | null;
  readonly rowsOk: number;
  readonly rowsBad: number;
  readonly rejected: readonly { readonly path: string; readonly row: number; readonly reason: string }[];
  readonly received: string;
}

export interface PaketView extends PaketRow {
  readonly from: string;
  readonly to: readonly string[];
  readonly digest: string | null;
  readonly contentDigest: string | null;
  readonly counts: readonly { readonly label: string; readonly value: number }[];
  readonly files: readonly {
    readonly path: string;
    /** What the rows are, in words. */
    readonly label: string;
    readonly rows: number | null;
    readonly bytes: number;
    readonly sha256: string;
  }[];
  readonly signers: readonly PaketSigner[];
  /** Who still has to sign (policy of the trust list), with role and purpose. */
  readonly missing: readonly {
    readonly role: string;
    readonly roleLabel: string;
    readonly purpose: string;
  }[];
  readonly verdict: {
    readonly step: string;
    readonly code: string;
    readonly what: string;
    readonly todo: string;
  } | null;
  readonly warnings: readonly string[];
  readonly differences: readonly {
    readonly label: string;
    readonly before: string;
    readonly after: string;
  }[];
  readonly sign: Permission;
  readonly exportable: Permission;
  readonly confirmable: Permission;
  readonly rejectable: Permission;
  readonly standing: PaketStanding | null;
  /** Whether its paper carries the 26 characters, and the last comparison made (Pasal 25). */
  readonly paper: {
    readonly comparable: boolean;
    readonly check: { readonly match: boolean; readonly by: string; readonly at: string } | null;
  };
  readonly receipt: PaketReceipt | null;
  /** What each addressee's receipt said, where there are several. */
  readonly deliveries: readonly { readonly office: string; readonly result: string }[];
}

export const paketMethods = {
  /** The Dinas' comparison list, read as a stream (csv). */
  'comparison.import': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      file: fileToken,
      source: z.enum(['PPLS', 'BDT', 'DTKS', 'lain-kepgub', 'pembaharuan-58']),
      version: requiredText(40),
    }),
    response: replies<{ readonly read: number; readonly accepted: number; readonly rejected: number }>(),
    job: true,
  }),
  'comparison.summary': method({
    access: 'anyone',
    request: nothing,
    response: replies<{
      readonly source: string;
      readonly version: string;
      readonly persons: number;
      readonly receivedOn: string;
    } | null>(),
  }),
  /** Edition, holidays, offices, schools and comparison data as one Paket of the Dinas to every Suku Dinas (Pasal 12(1)). */
  'reference.prepare': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ on: date }),
    response: replies<{ readonly paketIds: readonly string[] }>(),
    job: true,
  }),
  /** The Suku Dinas passes the Dinas' reference on to its sections, unchanged inside. */
  'reference.relay': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ on: date }),
    response: replies<{ readonly paketIds: readonly string[] }>(),
    job: true,
  }),
  'paket.page': method({
    access: 'anyone',
    request: z.strictObject({ ...paging, direction: z.enum(['keluar', 'masuk', 'semua']).default('semua') }),
    response: replies<Page<PaketRow>>(),
  }),
  'paket.get': method({
    access: 'anyone',
    request: z.strictObject({ paketId: id }),
    response: replies<PaketView>(),
  }),
  /** The signed-in person's own signature over exactly the counts shown; the passphrase is not kept. */
  'paket.sign': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ paketIds: z.array(id).min(1).max(200), passphrase }),
    response: replies<readonly PaketView[]>(),
    job: true,
  }),
  'paket.void': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ paketId: id, reason: requiredText(300) }),
    response: replies<Record<string, never>>(),
  }),
  /** The finished file; sending again gives the same manifest, never a new number. */
  'paket.export': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ paketId: id }),
    response: replies<FileOffer>(),
    job: true,
  }),
  /** The window saved the file: the Paket may be called copied. A verified copy to a drive says so by itself. */
  'paket.copied': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ paketId: id }),
    response: replies<Record<string, never>>(),
  }),

  'paket.receive': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ file: fileToken }),
    response: replies<PaketView>(),
    job: true,
  }),
  'paket.confirm': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ paketId: id, reason: text(300).nullable() }),
    response: replies<PaketView>(),
    job: true,
  }),
  'paket.reject': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      paketId: id,
      reason: requiredText(500),
      /** Rows the sender has to mend, by file and line. */
      rows: z
        .array(
          z.strictObject({
            path: requiredText(200),
            row: z.int().min(1).max(1_000_000),
            reason: requiredText(300),
          }),
        )
        .max(200)
        .default([]),
    }),
    response: replies<PaketView>(),
    job: true,
  }),
  /** The receipt of a taken-in Paket, the same bytes each time. */
  'paket.receipt': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ paketId: id }),
    response: replies<FileOffer>(),
    job: true,
  }),
  /** Types or scans the 26 characters of the paper (Pasal 25); who compared and the result are kept. */
  'paket.compareDigest': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ paketId: id, typed: requiredText(80) }),
    response: replies<{ readonly match: boolean; readonly expected: string }>(),
  }),
} as const;
