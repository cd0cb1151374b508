import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEnvelope, sealEnvelope } from '../../../../main/paket/envelope.ts';
import { command, type Work } from '../../../../main/services/command.ts';
import { opened } from '../../../../main/services/desk.ts';
import { prepareReceipt } from '../../../../main/services/exchange/receipts.ts';
import { verifyBytes } from '../../../../main/services/exchange/verify-bytes.ts';
import type { VerifiedPaket } from '../../../../main/paket/verify.ts';
import { afterKill } from '../../../support/after-kill.ts';
import {
  enrol,
  exportEnrolment,
  installOffice,
  type InstalledOffice,
  makeNetwork,
  type Network,
  passphraseOf,
  receiveAndConfirm,
  returnReceipt,
  sign,
  signAndExport,
} from '../../../support/network.ts';
import { quietJob } from '../../../support/office.ts';
import { countAllRows } from '../../../support/store.ts';

let network: Network;
let dinas: InstalledOffice;
let sudin: InstalledOffice;
let section: InstalledOffice;
let other: InstalledOffice;
/** The first reference of the Dinas for the Kembangan section, as it left the house. */
let first: { readonly paketId: string; readonly bytes: Uint8Array };
let firstAtSudin = '';
let verifiedFirst: VerifiedPaket;

beforeAll(async () => {
  network = await makeNetwork(['31-dinas', '3173-sudin-dasar', '317308-seksi-dasar', '317301-seksi-dasar']);
  dinas = network.at('31-dinas');
  sudin = network.at('3173-sudin-dasar');
  section = network.at('317308-seksi-dasar');
  other = network.at('317301-seksi-dasar');
}, 120_000);
afterAll(() => network.close());

const prepare = async () =>
  (await dinas.as('operator').ask('reference.prepare', { on: '2013-07-29' })).paketIds;
const receive = (office: InstalledOffice, bytes: Uint8Array) =>
  office.as('operator').call('paket.receive', { file: office.bring('masuk.paket', bytes) });
const rowsOf = (office: InstalledOffice) => countAllRows(opened(office.desk).database.read);

async function paketFor(unit: string): Promise<string> {
  for (const paketId of await prepare()) {
    if ((await dinas.ask('paket.get', { paketId })).stream.includes(unit)) return paketId;
  }
  throw new Error(`No reference for ${unit}`);
}

describe('signing and sending', () => {
  it('asks for two persons, each with his own passphrase, before it leaves', async () => {
    const paketId = await paketFor('317308');
    const signingAs = async (role: 'operator' | 'kepala' | 'admin') => {
      const passphrase = passphraseOf(role, dinas.office);
      return (await dinas.refusal('paket.sign', { paketIds: [paketId], passphrase })).code;
    };
    expect((await dinas.as('operator').refusal('paket.export', { paketId })).code).toBe('NET-014');
    expect(await signingAs('kepala')).toBe('SES-010');
    dinas.as('admin');
    expect(await signingAs('admin')).toBe('SES-004');
    expect((await dinas.as('operator').ask('paket.get', { paketId })).signers).toEqual([]);

    const half = await sign(dinas, paketId, 'operator');
    expect(half).toMatchObject({
      state: 'disiapkan',
      missing: [{ role: 'kepala' }],
      exportable: { allowed: false },
    });
    expect(await signingAs('operator')).toBe('NET-013');
    const whole = await sign(dinas, paketId, 'kepala');
    expect(whole).toMatchObject({ state: 'ditandatangani', missing: [], exportable: { allowed: true } });
    expect(await signingAs('kepala')).toBe('NET-012');

    first = { paketId, bytes: dinas.fetched(await dinas.ask('paket.export', { paketId })) };
  });

  it('DK08: sealed is not sent: it is called copied when a copy was saved, and owed until then', async () => {
    const { paketId } = first;
    const owed = async () => (await dinas.ask('home.summary', {})).due.map(({ id }) => id);
    expect(await dinas.ask('paket.get', { paketId })).toMatchObject({ state: 'disegel', seq: 1 });
    expect(await owed()).toContain('exchange-uncopied');
    for (const _time of [1, 2]) await dinas.ask('paket.copied', { paketId });
    expect(await dinas.ask('paket.get', { paketId })).toMatchObject({ state: 'dikirim', seq: 1 });
    expect(await owed()).not.toContain('exchange-uncopied');
  });

  it('BU32: sending again gives the same bytes and no new number', async () => {
    const again = dinas.fetched(await dinas.ask('paket.export', { paketId: first.paketId }));
    expect(Buffer.from(again).equals(Buffer.from(first.bytes))).toBe(true);
    expect((await dinas.ask('paket.get', { paketId: first.paketId })).seq).toBe(1);
  });

  it('a Paket that has left is never voided; an unsent one frees its number', async () => {
    expect((await dinas.refusal('paket.void', { paketId: first.paketId, reason: 'keliru' })).code).toBe(
      'NET-012',
    );
    const unsent = await paketFor('317301');
    const { seq } = await dinas.ask('paket.get', { paketId: unsent });
    await dinas.ask('paket.void', { paketId: unsent, reason: 'keliru' });
    expect((await dinas.refusal('paket.export', { paketId: unsent })).code).toBe('NET-015');
    expect((await dinas.ask('paket.get', { paketId: await paketFor('317301') })).seq).toBe(seq);
  });
});

describe('what is not accepted leaves nothing but its audit row', () => {
  it.each([
    ['BU04: meant for another office', () => section, () => first.bytes, 'PKT-016'],
    [
      'BU01: one byte altered in the middle',
      () => sudin,
      () => flip(first.bytes, Math.floor(first.bytes.length / 2)),
      'PKT-017',
    ],
    ['BU02: the last byte missing', () => sudin, () => first.bytes.subarray(0, -1), 'PKT-017'],
    ['BU02: bytes appended', () => sudin, () => Buffer.concat([first.bytes, Buffer.from('x')]), 'PKT-017'],
    ['not a Paket at all', () => sudin, () => Buffer.from('MZ ini program'), 'PKT-010'],
    ['empty', () => sudin, () => new Uint8Array(), 'PKT-010'],
  ] as const)('%s', async (_title, office, bytes, code) => {
    const before = await rowsOf(office());
    const reply = await receive(office(), bytes());
    expect(reply).toMatchObject({ ok: false, error: { code } });
    expect(await rowsOf(office())).toEqual({ ...before, audit: (before['audit'] ?? 0) + 1 });
    const { rows } = await office().ask('audit.page', { pageSize: 1 });
    expect(rows[0]).toMatchObject({ action: 'paket.refuse' });
  });

  it('BU01: any of twelve sampled bytes', async () => {
    const before = await rowsOf(sudin);
    for (let sample = 0; sample < 12; sample += 1) {
      const reply = await receive(
        sudin,
        flip(first.bytes, Math.floor((sample * first.bytes.length) / 12) + sample),
      );
      expect(reply.ok).toBe(false);
    }
    const after = await rowsOf(sudin);
    expect(after).toEqual({ ...before, audit: (before['audit'] ?? 0) + 12 });
  });

  it('of another network, though it is encrypted to this very office', async () => {
    const strangers = await installOffice('31-dinas', 'near');
    await strangers
      .as('kepala')
      .ask('network.createTrial', { passphrase: passphraseOf('kepala', '31-dinas') });
    await enrol(sudin, strangers);
    const { paketId } = await strangers
      .as('kepala')
      .ask('trust.issue', { passphrase: passphraseOf('kepala', '31-dinas') });
    const bytes = await signAndExport(strangers, paketId ?? '');
    const before = await rowsOf(sudin);
    expect(await receive(sudin, bytes)).toMatchObject({ ok: false, error: { code: 'PKT-050' } });
    expect(await rowsOf(sudin)).toEqual({ ...before, audit: (before['audit'] ?? 0) + 1 });
    await strangers.close();
  });
});

describe('receiving', () => {
  it('U19 waits in quarantine until a person confirms, then takes in rows, stream and receipt together', async () => {
    const before = await rowsOf(sudin);
    const verdict = await verifyBytes(sudin.desk, first.bytes, quietJob);
    if (!verdict.ok) throw new Error(verdict.code);
    verifiedFirst = verdict;
    const reply = await receive(sudin, first.bytes);
    if (!reply.ok) throw new Error(reply.error.code);
    firstAtSudin = reply.value.paketId;
    expect(reply.value).toMatchObject({
      state: 'karantina',
      confirmable: { allowed: true },
      seq: 1,
      kind: 'reference',
    });
    expect(reply.value.signers.map(({ role }) => role).sort()).toEqual(['kepala', 'operator']);
    expect(await rowsOf(sudin)).toEqual({
      ...before,
      paket: (before['paket'] ?? 0) + 1,
      ledger_entry: (before['ledger_entry'] ?? 0) + 1,
      paket_file: (before['paket_file'] ?? 0) + 1,
      audit: (before['audit'] ?? 0) + 1,
    });

    const confirmed = await sudin.ask('paket.confirm', { paketId: firstAtSudin, reason: null });
    expect(confirmed).toMatchObject({ state: 'diterima', receipt: { result: 'accepted', rowsBad: 0 } });
    expect((await rowsOf(sudin))['holiday']).toBeGreaterThan(0);
    expect((await sudin.refusal('paket.confirm', { paketId: firstAtSudin, reason: null })).code).toBe(
      'NET-016',
    );
  });

  it('BU21: the same content, also encrypted anew, is already received: same entry, nothing changes', async () => {
    const { identity, recipient } = await opened(sudin.desk)
      .database.read('decryption_key')
      .first<{ identity: string; recipient: string }>('identity', 'recipient');
    const anew = await sealEnvelope(await openEnvelope(first.bytes, [identity]), [recipient]);
    expect(Buffer.from(anew).equals(Buffer.from(first.bytes))).toBe(false);
    const before = await rowsOf(sudin);
    for (const bytes of [first.bytes, anew]) {
      const reply = await receive(sudin, bytes);
      expect(reply).toMatchObject({ ok: true, value: { paketId: firstAtSudin, state: 'diterima' } });
    }
    expect(await rowsOf(sudin)).toEqual(before);
  });

  it('KL02: killed before its receipt was saved, the next start saves the same receipt', async () => {
    const killed = await afterKill(sudin);
    const digests = [];
    for (const office of [killed, sudin]) {
      const bytes = office.fetched(await office.ask('paket.receipt', { paketId: firstAtSudin }));
      const verdict = await verifyBytes(dinas.desk, bytes, quietJob);
      digests.push(verdict.ok ? verdict.digest : verdict.code);
    }
    expect(digests[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(digests[1]).toBe(digests[0]);
    await killed.close();
  });

  it('BU31: its receipt settles the delivery, is the same each time, and changes nothing when it comes again', async () => {
    expect(await dinas.ask('paket.get', { paketId: first.paketId })).toMatchObject({
      state: 'dikirim',
      receipt: null,
    });
    const receipt = await returnReceipt(sudin, firstAtSudin, dinas);
    expect(await dinas.ask('paket.get', { paketId: first.paketId })).toMatchObject({
      state: 'diolah',
      receipt: { result: 'accepted' },
    });
    const again = sudin.fetched(await sudin.ask('paket.receipt', { paketId: firstAtSudin }));
    expect(Buffer.from(again).equals(Buffer.from(receipt))).toBe(true);
    const before = await rowsOf(dinas);
    expect((await receive(dinas, receipt)).ok).toBe(true);
    expect(await rowsOf(dinas)).toEqual(before);
  });

  it('BU31: a receipt for something never sent changes no delivery state', async () => {
    await command(sudin.desk, { action: 'uji', object: 'tanda terima palsu' }, (work: Work) =>
      prepareReceipt(
        work,
        'tidak-ada',
        { ...verifiedFirst, digest: 'ab'.repeat(32) },
        { result: 'rejected', code: null, reason: null, rowsOk: 0, rowsBad: 0, rejected: [] },
      ),
    );
    const forged = await opened(sudin.desk)
      .database.read('paket')
      .where({ subject_id: 'tidak-ada' })
      .first<{ paket_id: string }>('paket_id');
    const bytes = sudin.fetched(await sudin.ask('paket.export', { paketId: forged.paket_id }));
    expect(await receive(dinas, bytes)).toMatchObject({ ok: false, error: { code: 'NET-017' } });
    expect(await dinas.ask('paket.get', { paketId: first.paketId })).toMatchObject({ state: 'diolah' });
  });

  it('BU24: a later one may come first; the earlier is then stored as overtaken', async () => {
    const second = await signAndExport(dinas, await paketFor('317308'));
    const third = await signAndExport(dinas, await paketFor('317308'));
    const thirdId = await receiveAndConfirm(sudin, third);
    expect(await sudin.ask('paket.get', { paketId: thirdId })).toMatchObject({ seq: 3, state: 'diterima' });
    const secondId = await receiveAndConfirm(sudin, second);
    expect(await sudin.ask('paket.get', { paketId: secondId })).toMatchObject({
      seq: 2,
      state: 'disimpan',
      receipt: { result: 'superseded' },
    });
  });

  it('is rejected with a reason: nothing is taken in, the stream goes on, the sender learns of it', async () => {
    const paketId = await paketFor('317308');
    const bytes = await signAndExport(dinas, paketId);
    const reply = await receive(sudin, bytes);
    if (!reply.ok) throw new Error(reply.error.code);
    const holidays = (await rowsOf(sudin))['holiday'];
    const rejected = await sudin.ask('paket.reject', {
      paketId: reply.value.paketId,
      reason: 'Sekolah belum lengkap',
    });
    expect(rejected).toMatchObject({ state: 'ditolak', receipt: { result: 'rejected' } });
    expect((await rowsOf(sudin))['holiday']).toBe(holidays);
    await returnReceipt(sudin, reply.value.paketId, dinas);
    expect(await dinas.ask('paket.get', { paketId })).toMatchObject({
      state: 'ditolak',
      receipt: { result: 'rejected', code: 'ditolak-petugas' },
    });
    const next = await receiveAndConfirm(sudin, await signAndExport(dinas, await paketFor('317308')));
    expect(await sudin.ask('paket.get', { paketId: next })).toMatchObject({ seq: 5, state: 'diterima' });
  });

  it('asks for no comparison with paper where a kind has none', async () => {
    expect(await sudin.ask('paket.get', { paketId: firstAtSudin })).toMatchObject({
      paper: { comparable: false, check: null },
    });
    expect((await sudin.refusal('paket.compareDigest', { paketId: firstAtSudin, typed: 'A' })).code).toBe(
      'NET-066',
    );
  });
});

describe('P3: one person never fills both roles', () => {
  it('not with two accounts and two keys, both in the trust list', async () => {
    const database = opened(dinas.desk).database;
    const operator = await database
      .read('official')
      .where({ id: dinas.userId('operator') })
      .first<{ nip: string }>('nip');
    const { userId } = await dinas.as('admin').ask('users.add', {
      name: 'Operator sebagai Plt.',
      nip: operator.nip,
      jabatan: 'Plt. Kepala',
      role: 'kepala',
      passphrase: 'kata-sandi-kedua',
    });
    const signers = [
      ...(['kepala', 'operator'] as const).map((role) => ({
        userId: dinas.userId(role),
        passphrase: passphraseOf(role, dinas.office),
      })),
      { userId, passphrase: 'kata-sandi-kedua' },
    ];
    const made = await dinas.as('operator').ask('enrol.export', { passphrases: signers });
    await dinas
      .as('kepala')
      .ask('enrol.read', { file: dinas.bring('daftar.enrol', dinas.fetched(made.file)) });
    await dinas.ask('enrol.accept', { office: dinas.office, fingerprint: made.fingerprint });
    await dinas.ask('trust.issue', { passphrase: passphraseOf('kepala', dinas.office) });

    const paketId = await paketFor('317308');
    await sign(dinas, paketId, 'operator');
    const twin = { ...opened(dinas.desk).actor, userId, role: 'kepala' as const };
    dinas.desk.session.open = { ...opened(dinas.desk), actor: twin };
    expect(
      (await dinas.refusal('paket.sign', { paketIds: [paketId], passphrase: 'kata-sandi-kedua' })).code,
    ).toBe('NET-013');
    expect((await dinas.ask('paket.get', { paketId })).state).toBe('disiapkan');
  });

  it('a key that no trust list holds signs nothing', async () => {
    const { userId } = await other.as('admin').ask('users.add', {
      name: 'Baru',
      nip: null,
      jabatan: 'Operator',
      role: 'operator',
      passphrase: 'kata-sandi-baru',
    });
    expect((await exportEnrolment(other)).bytes.length).toBeGreaterThan(0);
    other.desk.session.open = {
      ...opened(other.desk),
      actor: { ...opened(other.desk).actor, userId, role: 'operator' },
    };
    expect(
      (await other.refusal('paket.sign', { paketIds: ['tidak-ada'], passphrase: 'kata-sandi-baru' })).code,
    ).toBe('NET-011');
  });
});

it('BU23: a sender that restored an old backup and used a number again is a fork: kept, blocked, nothing taken in', async () => {
  const stream = (await dinas.ask('paket.get', { paketId: first.paketId })).stream;
  for (const table of ['stream', 'stream_digest'])
    await opened(dinas.desk).database.write(table).where({ direction: 'keluar', stream }).delete();
  const again = await paketFor('317308');
  expect((await dinas.ask('paket.get', { paketId: again })).seq).toBe(1);
  const holidays = (await rowsOf(sudin))['holiday'];
  const reply = await receive(sudin, await signAndExport(dinas, again));
  expect(reply).toMatchObject({
    ok: true,
    value: { state: 'bercabang', verdict: { code: 'PKT-091' }, confirmable: { allowed: false } },
  });
  if (reply.ok)
    expect((await sudin.refusal('paket.confirm', { paketId: reply.value.paketId, reason: null })).code).toBe(
      'NET-016',
    );
  expect((await rowsOf(sudin))['holiday']).toBe(holidays);
  const next = await receive(sudin, await signAndExport(dinas, await paketFor('317308')));
  expect(next).toMatchObject({ ok: false, error: { code: 'PKT-095' } });
});

function flip(bytes: Uint8Array, at: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}
