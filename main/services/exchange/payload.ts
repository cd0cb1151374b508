import { type Knex } from 'knex';
import { type PaketKind } from '../../paket/kinds.ts';
import { type PaketScope } from '../../paket/manifest.ts';
import { type Work } from '../command.ts';
import { type Desk, type Job } from '../desk.ts';

/** One file of a Paket to be: lines, one JSON object, or a final PDF. */
export type OutgoingFile =
  | { readonly path: `payload/${string}.ndjson`; readonly schema: string; readonly rows: readonly object[] }
  | { readonly path: `payload/${string}.json`; readonly schema: string; readonly json: object }
  | { readonly path: `document/${string}.pdf`; readonly pdf: Uint8Array };

/** What a service hands over for sending; stream, numbers, trust and signatures are the exchange's own business. */
export interface Outgoing {
  readonly kind: PaketKind;
  /** Office codes; all become recipients. */
  readonly to: readonly string[];
  readonly scope: Partial<PaketScope>;
  /** The figures shown to the signer, recomputed by the reader. */
  readonly counts: Readonly<Record<string, number>>;
  readonly files: readonly OutgoingFile[];
  /** The recap, proposal, order ... it carries; a newer Paket of the same stream supersedes. */
  readonly subjectId: string | null;
}

export interface PreparedPaket {
  readonly paketId: string;
  /** SHA-256 hex; the printed page carries its first 26 base32 characters. */
  readonly contentDigest: string;
  readonly revision: number;
}

/** A verified Paket on its way into the tables; rows have passed their schema. */
export interface ReceivedPaket {
  readonly paketId: string;
  readonly kind: PaketKind;
  readonly from: string;
  readonly digest: string;
  readonly contentDigest: string;
  readonly seq: number;
  readonly revision: number;
  readonly scope: PaketScope;
  readonly counts: Readonly<Record<string, number>>;
  json<T>(path: string): T;
  rows<T>(path: string): readonly T[];
}

export interface TakenIn {
  readonly rowsOk: number;
  readonly rowsBad: number;
}

export interface Difference {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** How one kind of Paket enters this office's tables, inside the confirming transaction. */
export interface TakeInRule {
  /** What would change, shown before a person confirms; empty for a first one. */
  differences(db: Knex, paket: ReceivedPaket): Promise<readonly Difference[]>;
  takeIn(desk: Desk, work: Work, paket: ReceivedPaket, job: Job): Promise<TakenIn>;
}

/** Set once by the composition root: kind -> rule. */
export type TakeInRules = Readonly<Partial<Record<PaketKind, TakeInRule>>>;
