import type { Role } from '#contract/method.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { OfficeKind } from '#domain/routing/office-kinds.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { Knex } from 'knex';
import type { OfficeDatabase } from '../../db/open.ts';
import type {
  Clock,
  FileShelf,
  Ids,
  JobControl,
  OfficeFolder,
  PdfPrinter,
  SampleOffice,
  Shipped,
  Sticks,
  StoreGuard,
  Tasks,
} from './ports.ts';

/** Who is signed in: the typist of everything recorded, not necessarily the legal actor. */
export interface Actor {
  readonly userId: string;
  readonly name: string;
  readonly role: Role;
  /** `person` id of the trust list. */
  readonly person: string;
}

/** The office this program serves, as its own register has it. */
export interface OwnOffice {
  readonly office: string;
  readonly kind: OfficeKind;
  readonly name: string;
  readonly regionCode: string;
  readonly parent: string | null;
  readonly kopLines: readonly string[];
  readonly address: string;
  readonly postalCode: string | null;
  readonly phone: string | null;
}

/** What is open while someone is signed in. */
export interface OpenOffice {
  readonly database: OfficeDatabase;
  readonly key: Uint8Array;
  readonly own: OwnOffice;
  readonly actor: Actor;
  /** Set only in a trial network, to walk through a year's dates. */
  readonly trialDate: IsoDate | null;
}

/** log2 N of scrypt: what one guess at a passphrase costs. Lower only where everyone knows the passphrases. */
export interface WorkFactors {
  readonly keyFile: number;
  readonly slot: number;
}

/** 18 is what `age -p` uses; 17 takes about a third of a second on an office PC (safety.md, Keys). */
export const usualWorkFactors: WorkFactors = { keyFile: 18, slot: 17 };

/** The database was found damaged: nothing is written any more, and a copy of it was kept. */
export interface StoreDamage {
  readonly foundAt: string;
  /** Folder of the copy inside the data folder; empty where there was nothing to copy. */
  readonly keptIn: string;
}

/** What a command runs with: one transaction, who types, the day, fresh ids. */
export interface Work {
  readonly db: Knex.Transaction;
  readonly actor: Actor;
  readonly own: OwnOffice;
  readonly today: IsoDate;
  /** RFC 3339 instant of this command. */
  readonly at: string;
  readonly ids: Ids;
  readonly shipped: Shipped;
}

/** Everything a service works with: the ports, and the session the host's worker holds. */
export interface Desk {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly shelf: FileShelf;
  readonly sticks: Sticks;
  readonly tasks: Tasks;
  readonly printer: PdfPrinter;
  readonly folder: OfficeFolder;
  readonly shipped: Shipped;
  readonly session: { open: OpenOffice | null; damage?: StoreDamage | null; diskFailed?: boolean };
  readonly workFactors: WorkFactors;
  readonly guard?: StoreGuard;
  /** Missing where a program is made without samples. */
  readonly sample?: SampleOffice;
  /** Acts that belong to a greater one: its transaction is theirs, and they stand or fall with it. */
  readonly within?: Work;
  /** True while an act is only tried out to show its papers: every command is taken back. */
  readonly rehearsal?: boolean;
}

export type Job = JobControl;

/** A command of a rehearsal went through; its transaction is taken back by this. */
export class Rehearsed extends Error {}

/** The open office, or SES-001. */
export function opened(desk: Desk): OpenOffice {
  return desk.session.open ?? refuse('SES-001');
}

/** Connection for lists: sees what is committed, never waits for an import. */
export function reading(desk: Desk): Knex {
  return opened(desk).database.read;
}

export function todayOf(desk: Desk): IsoDate {
  return desk.session.open?.trialDate ?? desk.clock.today();
}
