import type { Knex } from 'knex';
import { refuse } from '#contract/errors/app-error.ts';
import type { OfficeKind } from '#domain/routing/office-kinds.ts';
import { migrate } from '../../../db/migrate.ts';
import { openDatabase, type OfficeDatabase } from '../../../db/open.ts';
import type { Actor, Desk, OpenOffice, OwnOffice } from '../desk.ts';
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
    const outcome = await migrate(database.write, async (from) => {
      // A name of its own each time: the copy of an attempt that failed must not stop the next one.
      const copy = `${desk.folder.databasePath()}.sebelum-migrasi-${from}-${desk.clock.now().replace(/\D/g, '')}`;
      await database.write.raw(`VACUUM INTO ?`, [copy]);
    });
    if (outcome.kind === 'newer') refuse('STO-001');
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

/** Opens the store of an office that was set up: a file that is gone or damaged is told, never made anew. */
export async function openExistingStore(desk: Desk, key: Uint8Array): Promise<OfficeDatabase> {
  if (!desk.folder.hasDatabase()) refuse('STO-006');
  try {
    return await openStore(desk, key);
  } catch (error) {
    if (isDamage(error)) refuse('STO-007', {}, error);
    throw error;
  }
}

/** SQLite's result codes 11 (CORRUPT, with its variants) and 26 (NOTADB); the key itself was proven by its slot. */
function isDamage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^SQLITE_(CORRUPT|NOTADB)/.test(String(error.code));
}

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
}

export async function endSession(desk: Desk): Promise<void> {
  const open = desk.session.open;
  desk.session.open = null;
  await open?.database.close();
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
