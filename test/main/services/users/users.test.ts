import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '#contract/method.ts';
import { opened } from '../../../../main/services/desk.ts';
import { recheckAccount } from '../../../../main/services/session/recheck-account.ts';
import { type InstalledOffice, installOffice, passphraseOf, signIn } from '../../../support/network.ts';

const code = '317308-seksi-dasar';
let office: InstalledOffice;
let second = '';

beforeAll(async () => {
  office = await installOffice(code, 'near');
  await signIn(office, 'admin');
  ({ userId: second } = await office.ask('users.add', {
    name: 'Wulan Sari',
    nip: null,
    jabatan: 'Staf data',
    role: 'operator',
    passphrase: 'kata sandi wulan',
  }));
});
afterAll(() => office.close());

const row = async (userId: string) => {
  const found = (await office.ask('users.list', {})).find((user) => user.userId === userId);
  if (!found) throw new Error(`${userId} is not in the list`);
  return found;
};
const enter = (userId: string, passphrase: string) => office.call('session.unlock', { userId, passphrase });
const code4 = (envelope: Awaited<ReturnType<typeof enter>>) => (envelope.ok ? 'open' : envelope.error.code);
const asAdmin = () => signIn(office, 'admin');

describe('the list of accounts', () => {
  it('shows role, key and last sign-in', async () => {
    expect(await row(second)).toMatchObject({
      name: 'Wulan Sari',
      jabatan: 'Staf data',
      role: 'operator',
      active: true,
      lastSignInAt: null,
      keyState: 'unlisted',
    });
    expect(await row(office.userId('admin'))).toMatchObject({
      keyState: 'unneeded',
      keyFingerprint: null,
      lastSignInAt: '2013-07-29T03:00:00Z',
    });
  });
});

describe('a change of role', () => {
  const change = (userId: string, role: Role) => ({
    userId,
    role,
    jabatan: 'Pejabat baru',
    reason: 'mutasi',
  });

  it('retires the key; the person makes the new one by signing in', async () => {
    const before = (await row(second)).keyFingerprint;
    await office.ask('users.changeRole', change(second, 'kepala'));
    expect(await row(second)).toMatchObject({
      role: 'kepala',
      jabatan: 'Pejabat baru',
      keyState: 'missing',
      keyFingerprint: null,
    });
    expect(code4(await enter(second, 'kata sandi wulan'))).toBe('open');
    expect(await office.ask('session.state', {})).toMatchObject({
      user: { role: 'kepala', official: 'Pejabat baru' },
    });
    const after = await row(second);
    expect(after.keyState).toBe('unlisted');
    expect(after.keyFingerprint).not.toBe(before);
    await asAdmin();
  });

  it('is refused to the same role, to the last admin, and to an account that is closed', async () => {
    expect((await office.refusal('users.changeRole', change(second, 'kepala'))).code).toBe('SES-017');
    expect((await office.refusal('users.changeRole', change(office.userId('admin'), 'operator'))).code).toBe(
      'SES-019',
    );
    expect((await office.refusal('users.changeRole', change('tidak-ada', 'operator'))).code).toBe('OFF-002');
  });
});

describe('closing an account and opening it again', () => {
  it('gives a new slot and a new key; the old passphrase opens nothing', async () => {
    await office.ask('users.deactivate', { userId: second, reason: 'cuti' });
    expect(code4(await enter(second, 'kata sandi wulan'))).toBe('SES-002');
    await asAdmin();
    expect(
      (
        await office.refusal('users.reactivate', {
          userId: office.userId('admin'),
          passphrase: 'kata sandi',
          reason: 'x',
        })
      ).code,
    ).toBe('SES-015');
    expect(
      (
        await office.refusal('users.renewPassphrase', {
          userId: second,
          recoveryCode: 'AAAA',
          passphrase: 'kata sandi lain',
        })
      ).code,
    ).toBe('SES-016');
    await office.ask('users.reactivate', {
      userId: second,
      passphrase: 'kata sandi kembali',
      reason: 'masuk lagi',
    });
    expect(await row(second)).toMatchObject({ active: true, role: 'kepala', keyState: 'unlisted' });
    expect(code4(await enter(second, 'kata sandi wulan'))).toBe('SES-002');
    expect(code4(await enter(second, 'kata sandi kembali'))).toBe('open');
    await asAdmin();
  });
});

describe('LG05 while someone is signed in', () => {
  it('a lowered role has only the lower rights from the next call on', async () => {
    await enter(second, 'kata sandi kembali');
    await opened(office.desk)
      .database.write('user_account')
      .where({ user_id: second })
      .update({ role: 'pemeriksa' });
    await recheckAccount(office.desk);
    expect(opened(office.desk).actor.role).toBe('pemeriksa');
    expect((await office.refusal('officials.save', official)).code).toBe('SES-004');
  });

  it('a removed account is signed out at the next call', async () => {
    await opened(office.desk).database.write('user_account').where({ user_id: second }).update({ active: 0 });
    await recheckAccount(office.desk);
    expect((await office.refusal('users.list', {})).code).toBe('SES-001');
    await asAdmin();
  });

  const official = {
    id: null,
    name: 'X',
    nip: null,
    jabatan: 'Y',
    capacity: 'definitif',
    role: 'lain',
    validFrom: '2013-07-29',
    validTo: null,
  } as const;
});

describe('the envelope', () => {
  const holders: [string, string] = ['Drs. Ahmad Fauzi', 'Hj. Sri Wahyuni'];

  it('LG07 is made anew by any admin when its holders are gone, for two different persons', async () => {
    expect(await office.ask('users.recovery', {})).toBeNull();
    expect((await office.refusal('users.newRecoveryCode', { holders: ['Sri', 'SRI'] })).code).toBe('SES-018');
    const first = await office.ask('users.newRecoveryCode', { holders });
    const { recoveryCode } = await office.ask('users.newRecoveryCode', { holders });
    expect(await office.ask('users.recovery', {})).toMatchObject({ holders });
    const locked = { userId: office.userId('admin'), passphrase: passphraseOf('admin', code) };
    expect(
      (await office.refusal('session.recover', { ...locked, recoveryCode: first.recoveryCode })).code,
    ).toBe('SES-011');
    const next = await office.ask('session.recover', { ...locked, recoveryCode });
    expect((await office.refusal('users.printRecoveryCode', { recoveryCode })).code).toBe('SES-011');
    const offer = await office.ask('users.printRecoveryCode', next);
    expect(offer.name).toBe('Kode pemulihan.pdf');
    const pdf = Buffer.from(office.fetched(offer));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(await office.ask('audit.check', {})).toMatchObject({ intact: true });
  });
});
