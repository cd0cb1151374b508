import { z } from 'zod';
import type { BackupReason } from '#domain/backups/retention.ts';
import { date, fileToken, id, nothing, passphrase, requiredText } from '../fields.ts';
import { method, replies, type Role } from '../method.ts';
import type { FileOffer } from '../views.ts';

/** What stands in a database, so that a person sees what a restore gives and takes. */
export interface StoreCounts {
  readonly pupils: number;
  readonly rounds: number;
  readonly pakets: number;
  readonly documents: number;
  /** Number of the newest audit row. */
  readonly auditSeq: number;
}

/** One verified backup beside the database. */
export interface BackupRow {
  readonly id: string;
  readonly madeAt: string;
  readonly why: BackupReason;
  readonly bytes: number;
  readonly counts: StoreCounts;
  /** Scans that were already missing or changed when it was made. */
  readonly missingAttachments: number;
}

/** Something that came in after the backup and must come in again. */
export interface AgainItem {
  readonly at: string;
  readonly kind: 'impor' | 'paket';
  readonly label: string;
  readonly from: string;
}

export interface LastRestore {
  readonly at: string;
  readonly by: string;
  readonly backupMadeAt: string;
  /** Null where this PC cannot know: the backup came from another one. */
  readonly again: readonly AgainItem[] | null;
}

export interface BackupsView {
  /** Newest first. */
  readonly backups: readonly BackupRow[];
  /** The newest copy at a second place that was read back and found whole. */
  readonly secondPlace: { readonly checkedAt: string; readonly madeAt: string } | null;
  readonly room: { readonly neededMb: number; readonly freeMb: number; readonly enough: boolean };
  readonly lastRestore: LastRestore | null;
  readonly lastCheck: { readonly at: string; readonly problems: readonly string[] } | null;
}

export interface RestorePreview {
  readonly madeAt: string;
  readonly officeName: string;
  /** Null where the present database cannot be read. */
  readonly before: StoreCounts | null;
  readonly after: StoreCounts;
  readonly missingAttachments: number;
  readonly again: LastRestore['again'];
}

/** How the store stands, for the line above every screen. */
export interface StoreStanding {
  readonly damage: { readonly foundAt: string; readonly keptIn: string } | null;
  readonly clock: {
    readonly kind: 'behind' | 'ahead';
    readonly today: string;
    readonly lastWork: string;
  } | null;
  /** The office was moved: here everything is only shown. */
  readonly moved: { readonly at: string; readonly by: string } | null;
}

/** Who may open what lies in a single-file backup. */
export interface BackupFileView {
  /** `pindah` and `meja` are opened for more than their content. */
  readonly why: BackupReason;
  readonly officeName: string;
  readonly madeAt: string;
  readonly users: readonly { readonly userId: string; readonly name: string; readonly role: Role }[];
}

export interface StartView {
  /** `fresh`: no office on this PC yet; `damaged`: its database is gone or cannot be opened; `moved`: it lives elsewhere. */
  readonly kind: 'fresh' | 'damaged' | 'moved';
  readonly backups: readonly BackupRow[];
}

const guards = ['kepala', 'admin'] as const;

const source = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('backup'), id }),
  z.strictObject({ kind: z.literal('file'), file: fileToken }),
]);
/** `userId` null: the secret is the recovery code of the sealed envelope. */
const opening = z.strictObject({ source, userId: id.nullable(), secret: passphrase });

export const backupMethods = {
  'backups.standing': method({ access: 'anyone', request: nothing, response: replies<StoreStanding>() }),
  'backups.list': method({ access: 'anyone', request: nothing, response: replies<BackupsView>() }),
  'backups.make': method({
    access: guards,
    request: nothing,
    response: replies<BackupsView>(),
    job: true,
  }),
  /** Verifies the backup whole and compares it with what is open now; changes nothing. */
  'backups.preview': method({
    access: guards,
    request: z.strictObject({ id }),
    response: replies<RestorePreview>(),
    job: true,
  }),
  'backups.restore': method({
    access: guards,
    request: z.strictObject({ id, reason: requiredText(300) }),
    response: replies<LastRestore>(),
    job: true,
  }),
  /** Makes a fresh backup and everything it needs as one file for a second place. */
  'backups.exportFile': method({
    access: guards,
    request: nothing,
    response: replies<FileOffer>(),
    job: true,
  }),
  /** Reads a saved copy back: from now on it counts as the second place. */
  'backups.checkFile': method({
    access: guards,
    request: z.strictObject({ file: fileToken }),
    response: replies<BackupsView>(),
    job: true,
  }),
  'backups.checkStore': method({
    access: guards,
    request: nothing,
    response: replies<BackupsView>(),
    job: true,
  }),
  /** The person says that the doubtful date of the computer is right (CK01). */
  'backups.confirmClock': method({
    access: ['kepala', 'operator', 'admin'],
    request: z.strictObject({ today: date }),
    response: replies<StoreStanding>(),
  }),
  /** Only where no office can be opened: a new PC, or a database that is gone or damaged. */
  'backups.atStart': method({ access: 'nobody-yet', request: nothing, response: replies<StartView>() }),
  'backups.readFile': method({
    access: 'nobody-yet',
    request: z.strictObject({ file: fileToken }),
    response: replies<BackupFileView>(),
    job: true,
  }),
  'backups.previewAtStart': method({
    access: 'nobody-yet',
    request: opening,
    response: replies<RestorePreview>(),
    job: true,
  }),
  'backups.restoreAtStart': method({
    access: 'nobody-yet',
    request: opening,
    response: replies<LastRestore>(),
    job: true,
  }),
} as const;

export type StartOpening = z.output<typeof opening>;
