import { randomBytes } from 'node:crypto';
import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { Role } from '#contract/method.ts';
import type { RegisteredOffice } from '#domain/routing/office-registry.ts';
import { sealKeyFile } from '../../paket/key-file.ts';
import { canonicalBytes } from '../../paket/jcs.ts';
import { generateEncryptionKey, generateSigningKey } from '../../paket/keys.ts';
import { command, type Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { loadShippedReference } from '../reference/shipped-reference.ts';
import { shippedOffices } from '../shipped-wilayah.ts';
import { newRecoveryCode, plainRecoveryCode, type KeySlot, wrapKey } from './key-slots.ts';
import { endSession, openStore, beginSession } from './open-office.ts';
import { requireGoodPassphrase } from './passphrase.ts';
import { readSlots, writeSlots } from './slot-store.ts';

type Setup = ParsedRequestOf<'session.setup'>;

interface NewUser {
  readonly userId: string;
  readonly role: Role;
  readonly name: string;
  readonly nip: string | null;
  readonly jabatan: string;
  readonly capacity: string;
  readonly passphrase: string;
}

/** First start: the office, three accounts with their own keys, the office's keys, the recovery code (U46). */
export async function setUpOffice(desk: Desk, request: Setup): Promise<ResponseOf<'session.setup'>> {
  if (readSlots(desk)) refuse('SES-007');
  const office = shippedOffices(desk).find((choice) => choice.office === request.office) ?? refuse('OFF-002');
  const users = newUsers(desk, request);
  for (const user of users) requireGoodPassphrase(user.passphrase);
  if (new Set(users.map((user) => user.name.toLowerCase())).size < users.length)
    refuse('SES-009', { name: users[0]?.name ?? '' });

  // Left by a set-up that was cut off: its key was never kept, so nobody can open it.
  desk.folder.setDatabaseAside();
  const key = randomBytes(32);
  const database = await openStore(desk, key);
  const admin = users.find((user) => user.role === 'admin') ?? refuse('SES-008');
  await database.write.transaction(async (db) => {
    await db('office').insert(officeRow(office, request));
    // The first account makes the session that the audited command below needs.
    await insertUser(db, admin, desk.clock.now(), desk.clock.today());
  });
  await beginSession(desk, database, key, admin.userId);
  try {
    await command(
      desk,
      { action: 'office.setup', object: office.office, facts: { office: office.office } },
      async (work) => {
        for (const user of users) if (user !== admin) await insertUser(work.db, user, work.at, work.today);
        for (const user of users) if (user.role !== 'admin') await insertPersonKey(desk, work, user);
        await insertOfficeKeys(work, office.office);
        if (office.kind === 'dinas') await loadShippedReference(desk, work, request.schoolYear);
        await work.db('setting').insert({
          key: 'schoolYear',
          value: request.schoolYear,
          changed_by: admin.name,
          reason: 'Penyiapan kantor',
          changed_at: work.at,
        });
      },
    );
  } finally {
    await endSession(desk);
  }
  const recoveryCode = newRecoveryCode();
  writeSlots(desk, {
    format: 'kantor-kjp-slots',
    version: 1,
    users: users.map((user): KeySlot => ({
      userId: user.userId,
      name: user.name,
      role: user.role,
      ...wrapKey(key, user.passphrase, desk.workFactors.slot),
    })),
    recovery: wrapKey(key, plainRecoveryCode(recoveryCode), desk.workFactors.slot),
  });
  return { recoveryCode };
}

/** A person's signing key: an `age -p` file under the passphrase that only he knows (exchange.md 3). */
export async function insertPersonKey(
  desk: Desk,
  work: Work,
  user: { userId: string; role: Role; passphrase: string },
): Promise<void> {
  const key = await generateSigningKey();
  const person = await work
    .db('user_account')
    .where({ user_id: user.userId })
    .first<{ person: string }>('person');
  await work.db('signing_key').insert({
    kid: key.kid,
    user_id: user.userId,
    role: user.role,
    person: person.person,
    public_jwk: JSON.stringify(key.publicJwk),
    sealed_private: Buffer.from(await sealKeyFile(key.privateJwk, user.passphrase, desk.workFactors.keyFile)),
    purpose: 'person',
    status: 'active',
    created_at: work.at,
  });
}

/** The office's own signing key and the recipient others encrypt to. */
export async function insertOfficeKeys(work: Work, office: string): Promise<void> {
  const signing = await generateSigningKey();
  await work.db('signing_key').insert({
    kid: signing.kid,
    user_id: null,
    role: 'office',
    person: office,
    public_jwk: JSON.stringify(signing.publicJwk),
    sealed_private: Buffer.from(canonicalBytes(signing.privateJwk)),
    purpose: 'office',
    status: 'active',
    created_at: work.at,
  });
  const encryption = await generateEncryptionKey();
  await work.db('decryption_key').insert({
    recipient: encryption.recipient,
    identity: encryption.identity,
    status: 'active',
    created_at: work.at,
  });
}

function newUsers(desk: Desk, request: Setup): NewUser[] {
  return [
    { ...request.kepala, userId: desk.ids.next(), role: 'kepala' },
    { ...request.operator, userId: desk.ids.next(), role: 'operator', capacity: 'definitif' },
    { ...request.admin, userId: desk.ids.next(), role: 'admin', capacity: 'definitif' },
  ];
}

/** `person` follows the NIP where there is one, so that one human is one person in the trust list (exchange.md 3). */
export async function insertUser(
  db: Work['db'],
  user: Omit<NewUser, 'passphrase'>,
  at: string,
  today: string,
): Promise<void> {
  await db('official').insert({
    id: user.userId,
    name: user.name,
    nip: user.nip,
    jabatan: user.jabatan,
    capacity: user.capacity,
    role: user.role === 'pemeriksa' ? 'lain' : user.role,
    valid_from: today,
    valid_to: null,
  });
  await db('user_account').insert({
    user_id: user.userId,
    name: user.name,
    role: user.role,
    official_id: user.userId,
    person: user.nip === null ? `orang-${user.userId}` : `nip-${user.nip}`,
    active: 1,
    created_at: at,
  });
}

function officeRow(office: RegisteredOffice, request: Setup): Record<string, unknown> {
  return {
    office: office.office,
    kind: office.kind,
    name: office.name,
    region_code: office.regionCode,
    parent: office.parent,
    kop_lines: JSON.stringify(office.kopLines),
    address: request.address,
    postal_code: request.postalCode || null,
    phone: request.phone || null,
    is_self: 1,
  };
}
