import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { OfficeView, SignedIn } from '#contract/methods/session.ts';
import { openKeyFile, sealKeyFile } from '../../paket/key-file.ts';
import { activeEditionTitle } from '../editions/stored-editions.ts';
import { command } from '../command.ts';
import { type Desk, type OpenOffice, opened, todayOf } from '../desk.ts';
import { findNetwork, isTrial } from '../network-state.ts';
import { activeProcess } from '../school-lists/list-period.ts';
import { readSetting } from '../settings.ts';
import { movedOn } from '../moving/move-note.ts';
import { clearFailures, countFailure, waitSeconds } from './attempts.ts';
import { decoySlot, unwrapKey, wrapKey } from './key-slots.ts';
import { beginSession, endSession, openExistingStore, refreshSession } from './open-office.ts';
import { sideDeskLabel } from '../desks/desk-rules.ts';
import { readSampleNote } from '../sample/sample-note.ts';
import { requireGoodPassphrase } from './passphrase.ts';
import { makeMissingKey } from './person-key.ts';
import { readSlots, writeSlots } from './slot-store.ts';

export async function sessionState(desk: Desk): Promise<ResponseOf<'session.state'>> {
  const slots = readSlots(desk);
  const open = desk.session.open;
  return {
    stage: !slots ? 'setup' : open ? 'open' : 'locked',
    users: (slots?.users ?? []).map(({ userId, name, role }) => ({ userId, name, role })),
    user: open ? await signedIn(open) : null,
    office: open ? await officeView(open) : null,
    today: todayOf(desk),
    network: open ? await networkOf(open) : null,
    movedOn: movedOn(desk),
    diskFailed: desk.session.diskFailed === true,
    sideDesk: open ? await sideDeskLabel(open.database.read) : null,
    sample: readSampleNote(desk),
    waitSeconds: waitSeconds(desk),
  };
}

/** Same message and the same time for an unknown user and a wrong passphrase. */
export async function unlock(
  desk: Desk,
  request: ParsedRequestOf<'session.unlock'>,
): Promise<ResponseOf<'session.state'>> {
  const slots = readSlots(desk) ?? refuse('SES-008');
  const seconds = waitSeconds(desk);
  if (seconds > 0) refuse('SES-003', { seconds });
  const slot = slots.users.find((user) => user.userId === request.userId) ?? decoySlot(desk.workFactors.slot);
  const key = unwrapKey(slot, request.passphrase);
  if (!key) {
    countFailure(desk);
    refuse('SES-002');
  }
  const { tampered } = clearFailures(desk);
  await endSession(desk);
  const database = await openExistingStore(desk, key);
  try {
    await beginSession(desk, database, key, request.userId);
  } catch (error) {
    await database.close();
    throw error;
  }
  await command(desk, { action: 'session.unlock', object: request.userId }, (work) =>
    makeMissingKey(desk, work, request.passphrase),
  );
  if (tampered) await recordTampering(desk);
  return sessionState(desk);
}

/** The counter of wrong tries was taken away while the office was locked (LG01). */
export async function recordTampering(desk: Desk): Promise<void> {
  await command(desk, { action: 'session.counterGone', object: 'percobaan-masuk.json' }, () =>
    Promise.resolve(),
  );
}

export async function lock(desk: Desk): Promise<ResponseOf<'session.state'>> {
  await endSession(desk);
  return sessionState(desk);
}

/** Rewraps the database key and reseals the person's own signing key; no data is touched. */
export async function changePassphrase(
  desk: Desk,
  request: ParsedRequestOf<'session.changePassphrase'>,
): Promise<Record<string, never>> {
  const { actor, key } = opened(desk);
  requireGoodPassphrase(request.next);
  const slots = readSlots(desk) ?? refuse('SES-008');
  const slot = slots.users.find((user) => user.userId === actor.userId) ?? refuse('SES-002');
  if (!unwrapKey(slot, request.current)) refuse('SES-010');
  await command(desk, { action: 'session.changePassphrase', object: actor.userId }, async (work) => {
    // A key retired by a recovery lies under a passphrase nobody knows any more: it stays as it is.
    const keys = await work
      .db('signing_key')
      .where({ user_id: actor.userId, status: 'active' })
      .select<{ kid: string; sealed_private: Buffer }[]>('kid', 'sealed_private');
    for (const row of keys) {
      const opened = await openKeyFile(row.sealed_private, request.current);
      if (!opened.ok) refuse('SES-010');
      const sealed = await sealKeyFile(opened.key.privateJwk, request.next, desk.workFactors.keyFile);
      await work
        .db('signing_key')
        .where({ kid: row.kid })
        .update({ sealed_private: Buffer.from(sealed) });
    }
  });
  const users = slots.users.map((user) =>
    user.userId === actor.userId ? { ...user, ...wrapKey(key, request.next, desk.workFactors.slot) } : user,
  );
  writeSlots(desk, { ...slots, users });
  return {};
}

/** Walks through the dates of a year in a trial network, or before a network is joined; never in a real one. */
export async function setTrialDate(
  desk: Desk,
  request: ParsedRequestOf<'session.setTrialDate'>,
): Promise<ResponseOf<'session.state'>> {
  const network = await findNetwork(opened(desk).database.read);
  if (network && network.trial !== 1) refuse('SES-012');
  await command(
    desk,
    { action: 'session.setTrialDate', object: request.today ?? 'jam komputer' },
    async (work) => {
      await work.db('setting').where({ key: 'trialDate' }).delete();
      if (request.today !== null) {
        await work.db('setting').insert({
          key: 'trialDate',
          value: request.today,
          changed_by: work.actor.name,
          reason: 'Tanggal uji coba',
          changed_at: work.at,
        });
      }
    },
  );
  await refreshSession(desk);
  return sessionState(desk);
}

async function signedIn(open: OpenOffice): Promise<SignedIn> {
  const official = await open.database
    .read('official')
    .whereIn(
      'id',
      open.database.read('user_account').where({ user_id: open.actor.userId }).select('official_id'),
    )
    .first<{ jabatan: string } | undefined>('jabatan');
  return {
    userId: open.actor.userId,
    name: open.actor.name,
    role: open.actor.role,
    official: official?.jabatan ?? null,
  };
}

async function officeView(open: OpenOffice): Promise<OfficeView> {
  const { own, database } = open;
  return {
    office: own.office,
    kind: own.kind,
    name: own.name,
    kopLines: own.kopLines,
    address: own.address,
    postalCode: own.postalCode,
    phone: own.phone,
    schoolYear: (await readSetting(database.read, 'schoolYear')) ?? '',
    period: (await readSetting(database.read, 'period')) ?? '',
    edition: await activeEditionTitle(database.read),
    process: await activeProcess(database.read),
    trial: await isTrial(database.read),
  };
}

async function networkOf(open: OpenOffice): Promise<ResponseOf<'session.state'>['network']> {
  const network = await findNetwork(open.database.read);
  if (!network) return null;
  const row = (await open.database.read('trust_version').max({ version: 'version' }).first()) as
    { version: number | null } | undefined;
  return { fingerprint: network.fingerprint, trial: network.trial === 1, trustVersion: row?.version ?? 0 };
}
