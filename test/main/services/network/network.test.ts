import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type InstalledOffice,
  exportEnrolment,
  installOffice,
  passphraseOf,
  receiveAndConfirm,
  signAndExport,
} from '../../../support/network.ts';

let dinas: InstalledOffice;
let sudin: InstalledOffice;
let fingerprint = '';
let enrolment: { readonly bytes: Uint8Array; readonly fingerprint: string; readonly documentId: string };

beforeAll(async () => {
  dinas = await installOffice('31-dinas');
  sudin = await installOffice('3173-sudin-dasar');
});
afterAll(async () => {
  await dinas.close();
  await sudin.close();
});

describe('how an office comes into a network', () => {
  it('the Kepala of the Dinas makes a trial network, with his own passphrase only', async () => {
    expect(
      (
        await dinas
          .as('operator')
          .refusal('network.createTrial', { passphrase: passphraseOf('operator', '31-dinas') })
      ).code,
    ).toBe('SES-004');
    expect(
      (await dinas.as('kepala').refusal('network.createTrial', { passphrase: 'kata-sandi-orang-lain' })).code,
    ).toBe('SES-010');
    expect(await dinas.ask('network.view', {})).toMatchObject({
      fingerprint: null,
      trustVersion: 0,
      create: { allowed: true },
    });
    const view = await dinas.ask('network.createTrial', { passphrase: passphraseOf('kepala', '31-dinas') });
    expect(view).toMatchObject({ trial: true, trustVersion: 1, create: { allowed: false } });
    expect(view.fingerprint).toMatch(/^([A-Z2-7]{4}-){6}[A-Z2-7]{2}$/);
    fingerprint = view.fingerprint ?? '';
    expect(
      (await dinas.refusal('network.createTrial', { passphrase: passphraseOf('kepala', '31-dinas') })).code,
    ).toBe('NET-004');
  });

  it('no other office makes one', async () => {
    expect(
      (
        await sudin
          .as('kepala')
          .refusal('network.createTrial', { passphrase: passphraseOf('kepala', sudin.office) })
      ).code,
    ).toBe('OFF-001');
  });

  it('joins by the 26 characters of the sheet, however they are grouped; a slip may be corrected before the first trust list', async () => {
    expect((await sudin.refusal('network.join', { fingerprint: 'ABCD-1234' })).code).toBe('NET-009');
    await sudin.ask('network.join', { fingerprint: 'A'.repeat(26) });
    const view = await sudin.ask('network.join', {
      fingerprint: fingerprint.toLowerCase().replaceAll('-', ' '),
    });
    expect(view).toMatchObject({ fingerprint, trustVersion: 0 });
  });

  it('exports the public keys with the sheet to be signed in ink, each key opened by its own person', async () => {
    const wrong = [{ userId: sudin.userId('kepala'), passphrase: passphraseOf('operator', sudin.office) }];
    expect((await sudin.refusal('enrol.export', { passphrases: wrong })).code).toBe('SES-010');
    enrolment = await exportEnrolment(sudin);
    const text = Buffer.from(enrolment.bytes).toString('latin1');
    expect(text).toContain('kjp-enrol');
    expect(text).not.toContain('"d":');
    expect(await sudin.ask('documents.get', { documentId: enrolment.documentId })).toMatchObject({
      type: 'DOC-TRUST',
      state: 'final',
    });
  });

  it('only the Dinas takes enrolments in', async () => {
    expect(
      (await sudin.refusal('enrol.read', { file: sudin.bring('daftar.enrol', enrolment.bytes) })).code,
    ).toBe('OFF-001');
  });

  it('an altered enrolment file is refused', async () => {
    const altered = Buffer.from(
      Buffer.from(enrolment.bytes).toString('latin1').replace('3173-sudin-dasar', '3174-sudin-dasar'),
      'latin1',
    );
    expect(
      (await dinas.as('kepala').refusal('enrol.read', { file: dinas.bring('daftar.enrol', altered) })).code,
    ).toMatch(/^(PKT-13[01]|NET-007)$/);
    expect((await dinas.ask('network.view', {})).pending).toEqual([]);
  });

  it('TR07: the sheet that differs by one character is refused and both are shown', async () => {
    const row = await dinas
      .as('operator')
      .ask('enrol.read', { file: dinas.bring('daftar.enrol', enrolment.bytes) });
    expect(row).toMatchObject({
      office: sudin.office,
      state: 'menunggu',
      fingerprint: enrolment.fingerprint,
    });
    expect(row.persons).toHaveLength(2);
    const first = enrolment.fingerprint.startsWith('A') ? 'B' : 'A';
    const refusal = await dinas
      .as('kepala')
      .refusal('enrol.accept', { office: sudin.office, fingerprint: first + enrolment.fingerprint.slice(1) });
    expect(refusal.code).toBe('NET-005');
    expect(refusal.what).toContain(enrolment.fingerprint);
    expect(
      (await dinas.refusal('trust.issue', { passphrase: passphraseOf('kepala', dinas.office) })).code,
    ).toBe('NET-008');
  });

  it('issues the next trust version, and the office that joined by fingerprint proves it', async () => {
    await dinas.ask('enrol.accept', { office: sudin.office, fingerprint: enrolment.fingerprint });
    const { version, paketId } = await dinas.ask('trust.issue', {
      passphrase: passphraseOf('kepala', dinas.office),
    });
    expect(version).toBe(2);
    const file = await signAndExport(dinas, paketId ?? '');
    await receiveAndConfirm(sudin, file);
    const view = await sudin.ask('network.view', {});
    expect(view).toMatchObject({ fingerprint, trial: true, trustVersion: 2, join: { allowed: false } });
    expect(view.offices.map(({ office }) => office)).toEqual(['31-dinas', '3173-sudin-dasar']);
    expect((await sudin.refusal('network.join', { fingerprint: 'A'.repeat(26) })).code).toBe('NET-004');
  });

  it('an office of another network refuses everything of this one', async () => {
    const stranger = await installOffice('317308-seksi-dasar');
    await stranger.ask('network.join', { fingerprint: 'B'.repeat(26) });
    const { rows } = await dinas.ask('paket.page', { direction: 'keluar' });
    const paketId = rows[0]?.paketId ?? '';
    const file = dinas.fetched(await dinas.ask('paket.export', { paketId }));
    const refusal = await stranger.refusal('paket.receive', { file: stranger.bring('masuk.paket', file) });
    expect(refusal.code).toBe('PKT-016');
    expect(await stranger.ask('network.view', {})).toMatchObject({ trustVersion: 0 });
    await stranger.close();
  });

  it('the trial mark stands on every screen that depends on it', async () => {
    const { rows } = await sudin.ask('paket.page', { direction: 'masuk' });
    const view = await sudin.ask('paket.get', { paketId: rows[0]?.paketId ?? '' });
    expect(view.warnings.join(' ')).toContain('uji coba');
    expect(await sudin.ask('session.state', {})).toMatchObject({
      network: { fingerprint, trial: true, trustVersion: 2 },
    });
  });
});
