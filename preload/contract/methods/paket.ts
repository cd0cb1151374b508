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
  readonly valid: boolean;
}

export interface PaketView extends PaketRow {
  readonly from: string;
  readonly to: readonly string[];
  readonly digest: string | null;
  readonly contentDigest: string | null;
  readonly counts: readonly { readonly label: string; readonly value: number }[];
  readonly files: readonly {
    readonly path: string;
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
  readonly receipt: {
    readonly result: string;
    readonly code: string | null;
    readonly rowsOk: number;
    readonly rowsBad: number;
    readonly received: string;
  } | null;
}

export interface EnrolmentRow {
  readonly office: string;
  readonly name: string;
  readonly kind: string;
  readonly fingerprint: string;
  readonly persons: readonly { readonly name: string; readonly role: string; readonly nip: string | null }[];
  readonly state: 'menunggu' | 'cocok' | 'terbit';
}

export interface NetworkView {
  readonly fingerprint: string | null;
  readonly trial: boolean;
  readonly trustVersion: number;
  readonly expires: string | null;
  readonly offices: readonly {
    readonly office: string;
    readonly name: string;
    readonly kind: string;
    readonly persons: readonly string[];
  }[];
  readonly pending: readonly EnrolmentRow[];
  readonly create: Permission;
  readonly join: Permission;
  readonly warnings: readonly string[];
}

export const paketMethods = {
  'network.view': method({ access: 'anyone', request: nothing, response: replies<NetworkView>() }),
  /** Dinas only: root 1 of 1, trial for ever (exchange.md 4). */
  'network.createTrial': method({
    access: ['kepala'],
    request: z.strictObject({ passphrase }),
    response: replies<NetworkView>(),
  }),
  /** Types the 26 characters of the Dinas' signed sheet. */
  'network.join': method({
    access: ['operator', 'kepala', 'admin'],
    request: z.strictObject({ fingerprint: requiredText(64) }),
    response: replies<NetworkView>(),
  }),
  /** The enrolment file (public keys only) and its fingerprint sheet to be signed in ink; each person gives his own passphrase. */
  'enrol.export': method({
    access: ['operator', 'kepala', 'admin'],
    request: z.strictObject({
      passphrases: z
        .array(z.strictObject({ userId: id, passphrase }))
        .min(1)
        .max(10),
    }),
    response: replies<{
      readonly file: FileOffer;
      readonly fingerprint: string;
      readonly documentId: string;
    }>(),
    job: true,
  }),
  'enrol.read': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ file: fileToken }),
    response: replies<EnrolmentRow>(),
  }),
  /** The Dinas compares the printed sheet: types the fingerprint that stands on it. */
  'enrol.accept': method({
    access: ['kepala'],
    request: z.strictObject({ office: requiredText(64), fingerprint: requiredText(64) }),
    response: replies<NetworkView>(),
  }),
  'enrol.decline': method({
    access: ['kepala'],
    request: z.strictObject({ office: requiredText(64), reason: requiredText(300) }),
    response: replies<NetworkView>(),
  }),
  /** Signs the next trust version with the matched offices and prepares its `trust` Paket. */
  'trust.issue': method({
    access: ['kepala'],
    request: z.strictObject({ passphrase }),
    response: replies<{ readonly version: number; readonly paketId: string }>(),
  }),
  /** The office's decryption keys for an independent check with Debian's `age`; audited, only by the kepala. */
  'network.exportIdentity': method({
    access: ['kepala'],
    request: z.strictObject({ passphrase, reason: requiredText(300) }),
    response: replies<FileOffer>(),
  }),
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
    request: z.strictObject({ paketId: id, reason: requiredText(500) }),
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
  /** Types or scans the 26 characters of the paper (Pasal 25). */
  'paket.compareDigest': method({
    access: 'anyone',
    request: z.strictObject({ paketId: id, typed: requiredText(80) }),
    response: replies<{ readonly match: boolean; readonly expected: string }>(),
  }),
} as const;
