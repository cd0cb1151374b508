import type { Knex } from 'knex';
import type { PaketKind } from '../../paket/kinds.ts';
import type { PaketScope } from '../../paket/manifest.ts';
import type { Payload } from '../../paket/payloads/payload-file.ts';
import type { RejectedRow } from '../../paket/payloads/answers.ts';
import type { Relay } from '../../paket/relay.ts';
import type { Work } from '../command.ts';
import type { Desk, Job } from '../desk.ts';

/** What a service hands over for sending; stream, numbers, trust and signatures are the exchange's own business. */
export interface Outgoing {
  readonly kind: PaketKind;
  /** Office codes; the first leads and names the stream, all can open it. */
  readonly to: readonly string[];
  /** Members not given are null. */
  readonly scope: Partial<PaketScope>;
  readonly payload: Payload;
  /** Final PDFs that travel along, by file name without folder. */
  readonly documents: readonly { readonly name: string; readonly pdf: Uint8Array }[];
  /** The recap, proposal, order ... it carries. */
  readonly subjectId: string | null;
  /** A Dinas reference passed on unchanged. */
  readonly relay?: Relay;
}

export interface PreparedPaket {
  readonly paketId: string;
  /** SHA-256 hex over the payload; the printed page carries its first 26 base32 characters. */
  readonly contentDigest: string;
  readonly revision: number;
}

/** A verified Paket on its way into the tables; its rows have passed their schema and its figures were recomputed. */
export interface ReceivedPaket {
  readonly paketId: string;
  readonly kind: PaketKind;
  readonly from: string;
  readonly digest: string;
  readonly contentDigest: string;
  readonly seq: number;
  readonly revision: number;
  readonly scope: PaketScope;
  readonly payload: Payload;
  /** `document/*.pdf` by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export interface TakenIn {
  readonly rowsOk: number;
  readonly rowsBad: number;
  /** Those that did not enter, with the reason the sender reads in the receipt. */
  readonly rejected?: readonly RejectedRow[];
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

/** Set once by the composition of the services: kind -> rule. */
export type TakeInRules = Readonly<Partial<Record<PaketKind, TakeInRule>>>;
