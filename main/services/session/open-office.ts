import type { Knex } from 'knex';
import { refuse } from '#contract/errors/app-error.ts';
import type { OfficeKind } from '#domain/routing/office-kinds.ts';
import { findDamage } from '../../../db/inspect-database.ts';
import { migrate } from '../../../db/migrate.ts';
import { openDatabase, type OfficeDatabase } from '../../../db/open.ts';
import { makeBackup } from '../backups/make-backup.ts';
import { endedByItself, isDamageError, markClosed, markOpen, noteDamage } from '../backups/store-damage.ts';
import type { Actor, Desk, Job, OpenOffice, OwnOffice } from '../desk.ts';
import { noticeRollback } from '../exchange/notice-rollback.ts';
import { readTrialDate } from '../network-state.ts';

interface OfficeRow {
  readonly office: string;
  readonly kind: string;
  readonly name: string;
  readonly region_code: string;
  readonly parent: string | null;
  readonly kop_lines: string;
  readonly address: string;
  readonly postal_code: string | null;
  readonly phone: string | null;
}

/** Opens the encrypted file and brings it forward; refuses a file of a newer program untouched. */
export async function openStore(desk: Desk, key: Uint8Array): Promise<OfficeDatabase> {
  const database = await openDatabase(desk.folder.databasePath(), key);
  try {
    const outcome = await migrate(database.write, async () => {
      await makeBackup(desk, { key, why: 'migrasi' }, unwatched);
    });
    if (outcome.kind === 'newer') refuse('STO-001');
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

/**
 * Opens the store of an office that was set up: a file that is gone or damaged is told, never made anew.
 *
 * After a program that did not end by itself every page is looked at before anybody works on them.
 */
export async function openExistingStore(desk: Desk, key: Uint8Array): Promise<OfficeDatabase> {
  if (!desk.folder.hasDatabase()) refuse('STO-006');
  try {
    const database = await openStore(desk, key);
    if (!endedByItself(desk) && !(await isWhole(database))) {
      await database.close();
      noteDamage(desk);
      refuse('STO-007');
    }
    // A database that opens whole again, for example put back by hand, is no longer damaged.
    desk.session.damage = null;
    markOpen(desk);
    return database;
  } catch (error) {
    if (!isDamageError(error)) throw error;
    noteDamage(desk);
    return refuse('STO-007', {}, error);
  }
}

async function isWhole(database: OfficeDatabase): Promise<boolean> {
  return (await findDamage(database.read, 'quick')).length === 0;
}

/** Nobody watches what is done while a person signs in. */
const unwatched: Job = { signal: new AbortController().signal, progress: () => undefined };

/** Puts the open database, the office and the person into the session. */
export async function beginSession(
  desk: Desk,
  database: OfficeDatabase,
  key: Uint8Array,
  userId: string,
): Promise<void> {
  const open: OpenOffice = {
    database,
    key,
    own: await readOwnOffice(database.write),
    actor: await readActor(database.write, userId),
    trialDate: await readTrialDate(database.write),
  };
  desk.session.open = open;
  desk.session.diskFailed = false;
  desk.guard?.opened(await newestAuditInstant(database.read));
  await noticeRollback(desk);
}

export async function endSession(desk: Desk): Promise<void> {
  const open = desk.session.open;
  desk.session.open = null;
  if (!open) return;
  await open.database.close();
  markClosed(desk);
}

/** Reads the own office again after its data changed. */
export async function refreshSession(desk: Desk): Promise<void> {
  const open = desk.session.open;
  if (!open) return;
  desk.session.open = {
    ...open,
    own: await readOwnOffice(open.database.write),
    trialDate: await readTrialDate(open.database.write),
  };
}

async function newestAuditInstant(db: Knex): Promise<string | null> {
  const row = (await db('audit').max({ at: 'at' }).first()) as { at: string | null } | undefined;
  return row?.at ?? null;
}

export async function readOwnOffice(db: Knex): Promise<OwnOffice> {
  const row = (await db('office').where({ is_self: 1 }).first()) as OfficeRow | undefined;
  if (!row) refuse('SES-008');
  return {
    office: row.office,
    kind: row.kind as OfficeKind,
    name: row.name,
    regionCode: row.region_code,
    parent: row.parent,
    kopLines: JSON.parse(row.kop_lines) as string[],
    address: row.address,
    postalCode: row.postal_code,
    phone: row.phone,
  };
}

async function readActor(db: Knex, userId: string): Promise<Actor> {
  const row = await db('user_account')
    .where({ user_id: userId, active: 1 })
    .first<{ user_id: string; name: string; role: Actor['role']; person: string } | undefined>(
      'user_id',
      'name',
      'role',
      'person',
    );
  if (!row) refuse('SES-002');
  return { userId: row.user_id, name: row.name, role: row.role, person: row.person };
}
