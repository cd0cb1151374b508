import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { opened } from '../../../../main/services/desk.ts';
import { openPersonKey } from '../../../../main/services/exchange/signing-key.ts';
import { endSession } from '../../../../main/services/session/open-office.ts';
import {
  type InstalledOffice,
  openDataFolder,
  passphraseOf,
  setupRequest,
} from '../../../support/network.ts';
import { countAllRows } from '../../../support/store.ts';

const code = '317308-seksi-dasar';
let office: InstalledOffice;
let recoveryCode = '';

beforeAll(() => {
  office = openDataFolder(code, { tasks: 'near' });
});
afterAll(() => office.close());

const unlock = (role: 'operator' | 'kepala' | 'admin', passphrase = passphraseOf(role, code)) =>
  office.call('session.unlock', { userId: office.userId(role), passphrase });

describe('first start', () => {
  it('asks for the office and its three persons; nothing else is open yet', async () => {
    expect(await office.ask('session.state', {})).toMatchObject({
      stage: 'setup',
      users: [],
      user: null,
      office: null,
    });
    expect((await office.refusal('users.list', {})).code).toBe('SES-001');
    expect((await office.ask('session.officeChoices', {})).length).toBe(1 + 1 + 11 + 84 + 2 + 6);
    expect((await office.refusal('session.unlock', { userId: 'x', passphrase: 'y' })).code).toBe('SES-008');
  });

  it.each([
    ['an office that does not exist', { office: '319999-seksi-dasar' }, 'OFF-002'],
    [
      'a passphrase of 7 characters (LG03)',
      { admin: { ...setupRequest(code).admin, passphrase: 'tujuh77' } },
      'SES-005',
    ],
    [
      'a passphrase of one letter',
      { admin: { ...setupRequest(code).admin, passphrase: 'kkkkkkkkkkkkkkk' } },
      'SES-006',
    ],
    [
      'a passphrase from every guessing list',
      { admin: { ...setupRequest(code).admin, passphrase: 'Jakarta2013' } },
      'SES-006',
    ],
    [
      'two persons of one name',
      { admin: { ...setupRequest(code).admin, name: setupRequest(code).operator.name.toUpperCase() } },
      'SES-009',
    ],
  ])('refuses %s and leaves the folder empty', async (_title, change, refusal) => {
    expect((await office.refusal('session.setup', { ...setupRequest(code), ...change })).code).toBe(refusal);
    expect(await office.ask('session.state', {})).toMatchObject({ stage: 'setup' });
  });

  it('makes the office once, and gives the recovery code once', async () => {
    ({ recoveryCode } = await office.ask('session.setup', setupRequest(code)));
    expect(recoveryCode).toMatch(/^([A-Z2-7]{4}-){7}[A-Z2-7]{4}$/);
    const state = await office.ask('session.state', {});
    expect(state).toMatchObject({ stage: 'locked', user: null });
    for (const user of state.users) office.people.set(user.role, { ...user, person: '' });
    expect((await office.refusal('session.setup', setupRequest(code))).code).toBe('SES-007');
  });
});

describe('signing in', () => {
  it('opens the office for its person', async () => {
    const reply = await unlock('kepala');
    expect(reply).toMatchObject({
      ok: true,
      value: { stage: 'open', user: { role: 'kepala' }, office: { office: code, schoolYear: '2013/2014' } },
    });
    expect(await office.ask('audit.check', {})).toMatchObject({ intact: true });
    expect(await office.ask('session.lock', {})).toMatchObject({ stage: 'locked' });
    expect((await office.refusal('users.list', {})).code).toBe('SES-001');
  });

  it('LG02 an unknown user and a wrong passphrase get the same answer', async () => {
    const wrong = await office.refusal('session.unlock', {
      userId: office.userId('kepala'),
      passphrase: 'bukan kata sandinya',
    });
    const unknown = await office.refusal('session.unlock', {
      userId: 'tidak-ada',
      passphrase: 'bukan kata sandinya',
    });
    expect(unknown).toEqual(wrong);
    expect(wrong.code).toBe('SES-002');
    await unlock('admin');
    await office.ask('session.lock', {});
  });

  it('LG01 after 5 wrong tries even the right one waits, also after a restart', async () => {
    for (let tries = 0; tries < 5; tries += 1)
      expect(
        (
          await office.refusal('session.unlock', {
            userId: office.userId('kepala'),
            passphrase: 'salah salah',
          })
        ).code,
      ).toBe('SES-002');
    expect(await unlock('kepala')).toMatchObject({ ok: false, error: { code: 'SES-003' } });
    const restarted = openDataFolder(code, { folder: office.folder, tasks: 'near' });
    const { waitSeconds } = await restarted.ask('session.state', {});
    expect(waitSeconds).toBeGreaterThan(25);
    expect(waitSeconds).toBeLessThanOrEqual(30);
    expect(
      (
        await restarted.refusal('session.unlock', {
          userId: office.userId('kepala'),
          passphrase: passphraseOf('kepala', code),
        })
      ).code,
    ).toBe('SES-003');
    expect(
      (
        await restarted.refusal('session.recover', {
          userId: office.userId('admin'),
          recoveryCode,
          passphrase: 'kata-sandi-lain',
        })
      ).code,
    ).toBe('SES-003');
  });

  it('LG01 a damaged counter counts as used-up tries; CK02 a clock moved back shortens nothing', async () => {
    const counter = join(office.folder, 'percobaan-masuk.json');
    writeFileSync(counter, '{"failures":');
    const restarted = openDataFolder(code, { folder: office.folder, tasks: 'near' });
    restarted.on('1999-01-01');
    const first = (await restarted.ask('session.state', {})).waitSeconds;
    expect(first).toBeGreaterThan(25);
    restarted.on('2046-01-01');
    const second = (await restarted.ask('session.state', {})).waitSeconds;
    expect(second).toBeGreaterThan(25);
    expect(second).toBeLessThanOrEqual(first);
  });

  it('LG01 a counter taken away gains nothing: the wait begins again, and the audit log says so', async () => {
    rmSync(join(office.folder, 'percobaan-masuk.json'));
    let elapsedMs = 0;
    const restarted = openDataFolder(code, {
      folder: office.folder,
      tasks: 'near',
      monotonicMs: () => elapsedMs,
    });
    const right = { userId: office.userId('admin'), passphrase: passphraseOf('admin', code) };
    expect((await restarted.ask('session.state', {})).waitSeconds).toBe(30);
    expect((await restarted.refusal('session.unlock', right)).code).toBe('SES-003');
    elapsedMs = 30_000;
    expect(await restarted.ask('session.unlock', right)).toMatchObject({ stage: 'open' });
    const { rows } = await restarted.ask('audit.page', { pageSize: 2 });
    expect(rows.map(({ action }) => action)).toContain('session.counterGone');
    await restarted.ask('session.lock', {});
    // Said once: the next start finds counter and mark agreeing again.
    const again = openDataFolder(code, { folder: office.folder, tasks: 'near' });
    await again.ask('session.unlock', right);
    const { rows: later } = await again.ask('audit.page', { pageSize: 1 });
    expect(later.map(({ action }) => action)).toEqual(['session.unlock']);
    await again.ask('session.lock', {});
  });
});

describe('passphrases', () => {
  beforeAll(() => {
    office.close = () => Promise.resolve();
    const { folder } = office;
    const next = openDataFolder(code, { folder, tasks: 'near' });
    for (const [role, person] of office.people) next.people.set(role, person);
    office = next;
  });

  const last = () => passphrases.at(-1) ?? '';
  const passphrases = [passphraseOf('kepala', code)];

  it('LG03 7 are too few; 8, 64, 200, emoji after a space work unchanged, and the data and the signing key stay usable', async () => {
    expect((await unlock('kepala')).ok).toBe(true);
    const before = await countAllRows(opened(office.desk).database.read);
    const kid = async (passphrase: string) =>
      (await openPersonKey(opened(office.desk).database.read, office.userId('kepala'), passphrase)).key.kid;
    const first = await kid(last());
    expect(
      (await office.refusal('session.changePassphrase', { current: last(), next: 'tujuh77' })).code,
    ).toBe('SES-005');
    expect(
      (await office.refusal('session.changePassphrase', { current: 'bukan ini', next: 'kata sandi baru' }))
        .code,
    ).toBe('SES-010');
    for (const next of ['delapan8', 'ku'.repeat(32), 'se'.repeat(100), ' 😀🎒📚🏫🍎📐🔑']) {
      await office.ask('session.changePassphrase', { current: last(), next });
      passphrases.push(next);
    }
    expect(await kid(last())).toBe(first);
    const after = await countAllRows(opened(office.desk).database.read);
    expect(after).toEqual({ ...before, audit: (before['audit'] ?? 0) + 4 });
    await office.ask('session.lock', {});
    expect(await unlock('kepala', 'se'.repeat(100))).toMatchObject({ ok: false, error: { code: 'SES-002' } });
    expect((await unlock('kepala', last())).ok).toBe(true);
  });

  it('a forgotten passphrase takes an admin and the envelope; the old key is retired, not lost', async () => {
    await office.ask('session.lock', {});
    await unlock('admin');
    const wrong = `${recoveryCode.slice(0, -1)}${recoveryCode.endsWith('A') ? 'B' : 'A'}`;
    const renew = { userId: office.userId('kepala'), passphrase: 'kata sandi pulih' };
    expect((await office.refusal('users.renewPassphrase', { ...renew, recoveryCode: wrong })).code).toBe(
      'SES-011',
    );
    const used = recoveryCode;
    ({ recoveryCode } = await office.ask('users.renewPassphrase', {
      ...renew,
      recoveryCode: recoveryCode.toLowerCase().replaceAll('-', ' '),
    }));
    expect((await office.refusal('users.renewPassphrase', { ...renew, recoveryCode: used })).code).toBe(
      'SES-011',
    );
    const keys = (await opened(office.desk)
      .database.read('signing_key')
      .where({ user_id: office.userId('kepala') })
      .orderBy('status')
      .pluck('status')) as string[];
    expect(keys).toEqual(['active', 'retired']);
    await office.ask('session.lock', {});
    expect((await unlock('kepala', 'kata sandi pulih')).ok).toBe(true);
    // The retired key is sealed under a passphrase nobody knows any more: it must not stand in the way.
    await office.ask('session.changePassphrase', { current: 'kata sandi pulih', next: 'kata sandi ketiga' });
    passphrases.push('kata sandi ketiga');
  });

  it('LG07 no admin knows his passphrase: the envelope opens an admin account, nobody else', async () => {
    await office.ask('session.lock', {});
    const recover = (role: 'kepala' | 'admin') => ({
      userId: office.userId(role),
      recoveryCode,
      passphrase: 'admin dari amplop',
    });
    expect((await office.refusal('session.recover', recover('kepala'))).code).toBe('SES-014');
    const answer = await office.ask('session.recover', recover('admin'));
    expect(answer.recoveryCode).not.toBe(recoveryCode);
    expect(await office.ask('session.state', {})).toMatchObject({ user: { role: 'admin' } });
    await office.ask('session.lock', {});
    expect((await unlock('admin')).ok).toBe(false);
    expect((await unlock('admin', 'admin dari amplop')).ok).toBe(true);
    await office.ask('session.changePassphrase', {
      current: 'admin dari amplop',
      next: passphraseOf('admin', code),
    });
    ({ recoveryCode } = answer);
  });
});

describe('roles', () => {
  it('LG06 what a role may not do is refused by the session, whatever the window says', async () => {
    await office.ask('session.lock', {});
    expect((await unlock('operator')).ok).toBe(true);
    expect(
      (
        await office.refusal('recommendation.sign', {
          signedOn: '2013-07-29',
          passphrase: passphraseOf('operator', code),
        })
      ).code,
    ).toBe('SES-004');
    expect(
      (
        await office.refusal('users.add', {
          name: 'X',
          nip: null,
          jabatan: 'Y',
          role: 'admin',
          passphrase: 'kata sandi x',
        })
      ).code,
    ).toBe('SES-004');
    expect((await office.refusal('settings.change', { key: 'x', value: 'y', reason: 'z' })).code).toBe(
      'SES-004',
    );
  });

  it('LG07 the last admin stays; LG05 a removed user comes in no more', async () => {
    await office.ask('session.lock', {});
    expect((await unlock('admin')).ok).toBe(true);
    expect(
      (await office.refusal('users.deactivate', { userId: office.userId('admin'), reason: 'pindah' })).code,
    ).toBe('SES-013');
    const { userId } = await office.ask('users.add', {
      name: 'Admin Kedua',
      nip: null,
      jabatan: 'Admin',
      role: 'admin',
      passphrase: 'kata sandi admin',
    });
    expect(
      (
        await office.refusal('users.add', {
          name: 'admin kedua',
          nip: null,
          jabatan: 'Admin',
          role: 'admin',
          passphrase: 'kata sandi admin',
        })
      ).code,
    ).toBe('SES-009');
    await office.ask('users.deactivate', { userId, reason: 'pindah' });
    await office.ask('session.lock', {});
    expect((await office.refusal('session.unlock', { userId, passphrase: 'kata sandi admin' })).code).toBe(
      'SES-002',
    );
    expect((await office.ask('session.state', {})).users.map((user) => user.userId)).not.toContain(userId);
  });

  it('the trial date walks through a year, only outside a real network', async () => {
    expect((await unlock('operator')).ok).toBe(true);
    expect(await office.ask('session.setTrialDate', { today: '2013-09-02' })).toMatchObject({
      today: '2013-09-02',
    });
    expect(await office.ask('session.setTrialDate', { today: null })).toMatchObject({ today: '2013-07-29' });
    await opened(office.desk)
      .database.write('network')
      .insert({ id: 1, network: 'n', fingerprint: 'f', trial: 0 });
    expect((await office.refusal('session.setTrialDate', { today: '2013-09-02' })).code).toBe('SES-012');
  });
});

it('DB04 a file of a newer program is not opened, and nothing is offered but an update', async () => {
  await opened(office.desk).database.write.raw('PRAGMA user_version = 99');
  await office.ask('session.lock', {});
  expect(await unlock('operator')).toMatchObject({ ok: false, error: { code: 'STO-001' } });
  expect(await office.ask('session.state', {})).toMatchObject({ stage: 'locked' });
});

it('LG08 no passphrase and no recovery code lies in clear in the data folder', async () => {
  await endSession(office.desk);
  const bytes = Buffer.concat(
    readdirSync(office.folder).map((name) => readFileSync(join(office.folder, name))),
  );
  expect(bytes.length).toBeGreaterThan(10_000);
  const secrets = [
    passphraseOf('operator', code),
    passphraseOf('admin', code),
    'kata sandi ketiga',
    recoveryCode,
    recoveryCode.replaceAll('-', ''),
  ];
  for (const secret of secrets) expect(bytes.includes(secret)).toBe(false);
});

it('DB01 a damaged file is told and left as it is; a missing one is not made anew', async () => {
  const path = join(office.folder, 'kantor.db');
  const damaged = readFileSync(path).fill(0x55, 100, 600);
  writeFileSync(path, damaged);
  for (const side of ['-wal', '-shm']) rmSync(`${path}${side}`, { force: true });
  expect(await unlock('operator')).toMatchObject({ ok: false, error: { code: 'STO-007' } });
  expect(readFileSync(path).equals(damaged)).toBe(true);
  rmSync(path);
  expect(await unlock('operator')).toMatchObject({ ok: false, error: { code: 'STO-006' } });
  expect(readdirSync(office.folder)).not.toContain('kantor.db');
});
