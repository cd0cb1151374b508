import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnrol } from '../../../../main/paket/enrol.ts';
import { readManifest } from '../../../../main/paket/manifest.ts';
import { signManifest } from '../../../../main/paket/signatures.ts';
import { command } from '../../../../main/services/command.ts';
import { opened } from '../../../../main/services/desk.ts';
import { preparePaket } from '../../../../main/services/exchange/prepare-paket.ts';
import { openPersonKey } from '../../../../main/services/exchange/signing-key.ts';
import { verifyBytes } from '../../../../main/services/exchange/verify-bytes.ts';
import {
  enrol,
  exportEnrolment,
  type InstalledOffice,
  makeNetwork,
  type Network,
  passphraseOf,
  receiveAndConfirm,
  setupRequest,
  sign,
  signAndExport,
} from '../../../support/network.ts';
import { quietJob } from '../../../support/office.ts';
import { samplePayload } from '../../paket/samples.ts';

let network: Network;
let dinas: InstalledOffice;
let sudin: InstalledOffice;
beforeAll(async () => {
  network = await makeNetwork(['31-dinas', '3173-sudin-dasar'], 'near');
  dinas = network.at('31-dinas');
  sudin = network.at('3173-sudin-dasar');
});
afterAll(async () => network.close());

/** A report of the Suku Dinas to the Dinas, prepared for signing. */
async function prepareReport(unit: string): Promise<string> {
  sudin.as('operator');
  const { paketId } = await command(sudin.desk, { action: 'uji', object: unit }, async (work) =>
    preparePaket(work, {
      kind: 'report',
      to: [dinas.office],
      scope: { unit },
      payload: samplePayload('report'),
      documents: [],
      subjectId: null,
    }),
  );
  return paketId;
}

async function sentReport(unit: string): Promise<Uint8Array> {
  return signAndExport(sudin, await prepareReport(unit));
}

async function verdictAt(office: InstalledOffice, bytes: Uint8Array): Promise<string> {
  const verdict = await verifyBytes(office.desk, bytes, quietJob);
  return verdict.ok ? verdict.streamDecision.kind : verdict.code;
}

/** Issues the next version at the Dinas; the Paket that carries it. */
async function issue(): Promise<Uint8Array> {
  const { paketId } = await dinas
    .as('kepala')
    .ask('trust.issue', { passphrase: passphraseOf('kepala', dinas.office) });
  return signAndExport(dinas, paketId ?? '');
}

async function keyOf(role: 'kepala' | 'operator' | 'office', office: string): Promise<string> {
  const view = await dinas.ask('network.view', {});
  const keys = view.offices.find((row) => row.office === office)?.keys ?? [];
  return keys.find((key) => key.role === role && key.status === 'active')?.kid ?? '';
}

async function renewKepala(): Promise<void> {
  await sudin.as('kepala').ask('keys.renew', {
    whose: 'mine',
    passphrase: passphraseOf('kepala', sudin.office),
    reason: 'flashdisk hilang',
  });
}

describe('a key that ends', () => {
  it('TR05: retired: its last Paket of each stream stays valid, what it signs afterwards does not', async () => {
    const before = await sentReport('317301');
    await renewKepala();
    const enrolment = await exportEnrolment(sudin);
    const read = await readEnrol(enrolment.bytes);
    if (!read.ok) throw new Error(read.detail);
    expect(read.enrol.leaves).toMatchObject([{ last: [{ stream: 'report/317301~~~~~/31-dinas', seq: 1 }] }]);

    const file = dinas.bring('daftar.enrol', enrolment.bytes);
    const row = await dinas.as('kepala').ask('enrol.read', { file });
    expect(row.effects.join('; ')).toContain('dipensiunkan: Diganti kunci baru');
    await dinas.ask('enrol.accept', { office: sudin.office, fingerprint: enrolment.fingerprint });
    const trust = await issue();
    expect(await verdictAt(dinas, before)).toBe('first-contact');

    // The Suku Dinas has not heard of it yet: no key of its Kepala signs.
    const waiting = await prepareReport('317302');
    const mine = { paketIds: [waiting], passphrase: passphraseOf('kepala', sudin.office) };
    expect((await sudin.as('kepala').refusal('paket.sign', mine)).code).toBe('NET-011');
    await receiveAndConfirm(sudin, trust);
    expect(await verdictAt(dinas, await signAndExport(sudin, waiting))).toBe('first-contact');
    const keys = await sudin.as('kepala').ask('keys.mine', {});
    expect(keys.filter(({ whose }) => whose === 'mine')).toMatchObject([
      { usable: true, listed: 'active' },
      { usable: false, listed: 'retired', reason: 'Diganti kunci baru' },
    ]);
  });

  it('TR09: a Paket signed but not sent when the key of its Kepala ended must be signed again', async () => {
    const paketId = await prepareReport('317303');
    await sign(sudin, paketId, 'operator');
    expect(await sign(sudin, paketId, 'kepala')).toMatchObject({ exportable: { allowed: true } });
    const { digest } = await sudin.ask('paket.get', { paketId });
    await renewKepala();
    await enrol(sudin, dinas);
    await receiveAndConfirm(sudin, await issue());
    expect(await sudin.as('kepala').ask('paket.get', { paketId })).toMatchObject({
      exportable: { allowed: false },
      missing: [{ role: 'kepala' }],
    });
    expect((await sudin.refusal('paket.export', { paketId })).code).toBe('NET-030');
    expect(await sign(sudin, paketId, 'kepala')).toMatchObject({ digest, signers: [{}, {}] });
    const bytes = sudin.fetched(await sudin.ask('paket.export', { paketId }));
    expect(await verdictAt(dinas, bytes)).toBe('first-contact');
  });

  it('TR06: revoked as stolen: whatever it signed and nobody accepted is refused, however old it says it is', async () => {
    const unseen = await sentReport('317304');
    const kid = await keyOf('operator', sudin.office);
    const change = { kind: 'revoke-key' as const, kid, reason: 'flashdisk dicuri' };
    expect((await sudin.as('kepala').refusal('trust.ask', change)).code).toBe('OFF-001');
    await dinas.as('kepala').ask('trust.ask', change);
    expect((await dinas.ask('network.view', {})).changes).toMatchObject([{ reason: 'flashdisk dicuri' }]);
    const trust = await issue();
    expect(await verdictAt(dinas, unseen)).toBe('PKT-078');
    await receiveAndConfirm(sudin, trust);
    const own = await sudin.as('operator').ask('keys.mine', {});
    expect(own[0]).toMatchObject({ listed: 'revoked', reason: 'flashdisk dicuri' });
    const { due } = await sudin.ask('home.summary', {});
    expect(due.find(({ id }) => id === 'network-ended')?.link).toBe('/network');

    // The revoked key does not come back with a new sheet; a new one does.
    const again = await exportEnrolment(sudin);
    await dinas.as('kepala').ask('enrol.read', { file: dinas.bring('daftar.enrol', again.bytes) });
    const accept = { office: sudin.office, fingerprint: again.fingerprint };
    expect((await dinas.refusal('enrol.accept', accept)).code).toBe('NET-041');
    const passphrase = passphraseOf('operator', sudin.office);
    await sudin.as('operator').ask('keys.renew', { whose: 'mine', passphrase, reason: 'dicuri' });
    await enrol(sudin, dinas);
    await receiveAndConfirm(sudin, await issue());
    expect(await verdictAt(dinas, await sentReport('317305'))).toBe('first-contact');
  });

  it('a new Kepala comes in with his own key and ends the one before, whoever takes part in the enrolment', async () => {
    const old = await keyOf('kepala', sudin.office);
    const next = { ...setupRequest(sudin.office).kepala, name: 'Plt. baru', nip: '196811051994031009' };
    const { capacity: _capacity, ...account } = next;
    const { userId } = await sudin.as('admin').ask('users.add', { ...account, role: 'kepala' });
    const made = await sudin.ask('enrol.export', { passphrases: [{ userId, passphrase: next.passphrase }] });
    const file = dinas.bring('daftar.enrol', sudin.fetched(made.file));
    await dinas.as('kepala').ask('enrol.read', { file });
    await dinas.ask('enrol.accept', { office: sudin.office, fingerprint: made.fingerprint });
    await receiveAndConfirm(sudin, await issue());
    const view = await sudin.ask('network.view', {});
    const keys = view.offices.find(({ office }) => office === sudin.office)?.keys ?? [];
    expect(keys.find(({ kid }) => kid === old)).toMatchObject({ status: 'retired' });
    expect(
      keys
        .filter(({ status }) => status === 'active')
        .map(({ role }) => role)
        .sort(),
    ).toEqual(['kepala', 'office', 'operator']);
    expect(view.versions[0]?.changes.join('; ')).toContain('19681105 199403 1 009');
    // He goes again; the rest of this file is about the first one.
    await sudin.as('admin').ask('users.deactivate', { userId, reason: 'selesai' });
    await renewKepala();
    await enrol(sudin, dinas);
    await receiveAndConfirm(sudin, await issue());
  });

  it('one person is one id: the same NIP under another spelling is not issued', async () => {
    const kepala = sudin.people.get('kepala')?.person ?? '';
    const passphrase = passphraseOf('operator', sudin.office);
    const { write } = opened(sudin.desk).database;
    const where = { user_id: sudin.userId('operator') };
    const operator = sudin.people.get('operator')?.person ?? '';
    await write('user_account')
      .where(where)
      .update({ person: kepala.replace('nip-', 'NIP.') });
    await sudin.as('operator').ask('keys.renew', { whose: 'mine', passphrase, reason: 'uji' });
    await write('user_account').where(where).update({ person: operator });
    const made = await exportEnrolment(sudin);
    await dinas.as('kepala').ask('enrol.read', { file: dinas.bring('daftar.enrol', made.bytes) });
    const accept = { office: sudin.office, fingerprint: made.fingerprint };
    expect((await dinas.refusal('enrol.accept', accept)).code).toBe('NET-042');
    await dinas.ask('enrol.decline', { office: sudin.office, reason: 'uji' });
    await sudin.as('operator').ask('keys.renew', { whose: 'mine', passphrase, reason: 'uji' });
    await enrol(sudin, dinas);
    await receiveAndConfirm(sudin, await issue());
  });
});

describe('who may sign', () => {
  it('LG06: the preparer approves his own Paket neither in the program, nor through its database, nor at the receiver', async () => {
    const paketId = await prepareReport('317306');
    await sign(sudin, paketId, 'operator');
    const passphrase = passphraseOf('operator', sudin.office);
    const again = { paketIds: [paketId], passphrase };
    expect((await sudin.as('operator').refusal('paket.sign', again)).code).toBe('NET-013');

    const { actor, database } = opened(sudin.desk);
    sudin.desk.session.open = { ...opened(sudin.desk), actor: { ...actor, role: 'kepala' } };
    expect((await sudin.refusal('paket.sign', again)).code).toBe('NET-050');

    const row = await database
      .write('paket')
      .where({ paket_id: paketId })
      .first<{ manifest: Uint8Array; signatures: string }>();
    const { bytes, manifest } = readManifest(new Uint8Array(row.manifest));
    const { key, person } = await openPersonKey(database.write, actor.userId, passphrase);
    const claim = {
      role: 'kepala' as const,
      purpose: 'approve' as const,
      office: sudin.office,
      person,
      iat: 1,
    };
    const forged = [...(JSON.parse(row.signatures) as object[]), await signManifest(bytes, key, claim)];
    await database
      .write('paket')
      .where({ paket_id: paketId })
      .update({ signatures: JSON.stringify(forged), state: 'ditandatangani' });
    const file = sudin.fetched(await sudin.as('operator').ask('paket.export', { paketId }));
    expect(await verdictAt(dinas, file)).toBe('PKT-079');
    expect(manifest.policy).toBe('report/1');
  });
});

describe('the recipient of a Paket', () => {
  it('BU34: what is addressed to a key that changed meanwhile does not leave; made anew it does', async () => {
    const paketId = await prepareReport('317307');
    await sign(sudin, paketId, 'operator');
    await sign(sudin, paketId, 'kepala');
    const passphrase = passphraseOf('kepala', dinas.office);
    expect(
      (await dinas.as('operator').refusal('keys.renew', { whose: 'office', passphrase, reason: 'uji' })).code,
    ).toBe('SES-010');
    await dinas.as('kepala').ask('keys.renew', { whose: 'office', passphrase, reason: 'komputer diganti' });
    await enrol(dinas, dinas);
    await receiveAndConfirm(sudin, await issue());
    expect((await sudin.as('operator').refusal('paket.export', { paketId })).code).toBe('NET-031');
    await sudin.ask('paket.void', { paketId, reason: 'kunci penerima berubah' });
    expect(await verdictAt(dinas, await sentReport('317307'))).toBe('first-contact');
  });

  it('BU34: nothing is made for an office whose keys are all revoked', async () => {
    await dinas.as('kepala').ask('trust.ask', {
      kind: 'revoke-office',
      office: sudin.office,
      reason: 'komputer dicuri',
    });
    await dinas.ask('trust.issue', { passphrase: passphraseOf('kepala', dinas.office) });
    const order = command(dinas.desk, { action: 'uji', object: 'perintah' }, async (work) =>
      preparePaket(work, {
        kind: 'determination',
        to: [sudin.office],
        scope: {},
        payload: samplePayload('determination'),
        documents: [],
        subjectId: null,
      }),
    );
    await expect(order).rejects.toMatchObject({ code: 'NET-002' });
  });
});
