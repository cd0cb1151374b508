import type { Permission } from '../views.ts';

export interface EnrolmentRow {
  readonly office: string;
  readonly name: string;
  readonly kind: string;
  readonly fingerprint: string;
  readonly persons: readonly { readonly name: string; readonly role: string; readonly nip: string | null }[];
  /** `rancangan`: inside the draft that waits for its root holders. */
  readonly state: 'menunggu' | 'cocok' | 'rancangan' | 'terbit';
  /** What accepting it does to keys that are in force, one sentence each. */
  readonly effects: readonly string[];
}

export interface TrustKeyRow {
  readonly kid: string;
  readonly fingerprint: string;
  /** `NIP ...`: a trust list knows no names. */
  readonly person: string;
  readonly role: 'operator' | 'kepala' | 'office';
  readonly roleLabel: string;
  readonly status: 'active' | 'retired' | 'revoked';
  readonly reason: string | null;
}

export interface TrustOfficeRow {
  readonly office: string;
  readonly name: string;
  readonly kind: string;
  readonly persons: readonly string[];
  readonly keys: readonly TrustKeyRow[];
  /** Whether a Paket can be sealed for it: it has a recipient key in force. */
  readonly reachable: boolean;
  readonly reads: string;
}

export interface RootHolderRow {
  readonly kid: string;
  readonly fingerprint: string;
  readonly name: string;
  readonly nip: string | null;
  /** `dibuat`: the file was never read back. `terbukti`: it was. `pangkal`: stands in the root in force. */
  readonly state: 'dibuat' | 'terbukti' | 'pangkal';
}

/** A draft of a trust version and who still has to sign it. */
export interface TrustDraftView {
  readonly version: number;
  readonly sha256Code: string;
  readonly trial: boolean;
  readonly fingerprint: string;
  readonly changes: readonly string[];
  readonly needs: readonly {
    readonly label: string;
    readonly threshold: number;
    readonly signed: readonly string[];
    readonly waiting: readonly string[];
  }[];
}

export interface TrustChangeRow {
  readonly changeId: string;
  readonly sentence: string;
  readonly reason: string;
  readonly askedBy: string;
}

export interface TrustVersionRow {
  readonly version: number;
  readonly issued: string;
  readonly expires: string;
  readonly takenAt: string;
  readonly signers: readonly string[];
  readonly changes: readonly string[];
}

export interface NetworkView {
  readonly fingerprint: string | null;
  readonly trial: boolean;
  readonly trustVersion: number;
  readonly expires: string | null;
  readonly offices: readonly TrustOfficeRow[];
  readonly pending: readonly EnrolmentRow[];
  /** Root keys made here, and those of the root in force. */
  readonly rootThreshold: number;
  readonly rootHolders: readonly RootHolderRow[];
  readonly draft: TrustDraftView | null;
  /** What the next version will do beside the enrolments. */
  readonly changes: readonly TrustChangeRow[];
  /** Newest first. */
  readonly versions: readonly TrustVersionRow[];
  /** The list is about to expire, or has: it may be issued anew without any change. */
  readonly renewalDue: boolean;
  readonly create: Permission;
  readonly join: Permission;
  readonly warnings: readonly string[];
}

export interface OwnKeyRow {
  readonly kid: string;
  readonly holder: string;
  readonly roleLabel: string;
  readonly whose: 'mine' | 'office';
  readonly fingerprint: string;
  readonly madeAt: string;
  /** In this office's own store. */
  readonly usable: boolean;
  /** In the trust list this office holds. */
  readonly listed: 'belum' | 'active' | 'retired' | 'revoked';
  readonly reason: string | null;
}
