import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { canonicalBytes, parseCanonical } from '../../../../main/paket/jcs.ts';
import { opened } from '../../../../main/services/desk.ts';
import {
  enrol,
  type InstalledOffice,
  installOffice,
  passphraseOf,
  receiveAndConfirm,
  signAndExport,
} from '../../../support/network.ts';

interface Holder {
  readonly name: string;
  readonly nip: string;
  readonly passphrase: string;
  kid: string;
  file: Uint8Array;
}

let dinas: InstalledOffice;
let sudin: InstalledOffice;
const holders: Holder[] = [1, 2, 3, 4].map((number) => ({
  name: `Pemegang ${number}`,
  nip: `19750${number}01200501100${number}`,
  passphrase: `kuda jalan pagi ${number}`,
  kid: '',
  file: new Uint8Array(),
}));
const [first, second, third, fourth] = holders as [Holder, Holder, Holder, Holder];

beforeAll(async () => {
  dinas = await installOffice('31-dinas', 'near');
  sudin = await installOffice('3173-sudin-dasar', 'near');
  dinas.as('kepala');
});
afterAll(async () => {
  await dinas.close();
  await sudin.close();
});

async function makeKey(holder: Holder): Promise<void> {
  const { name, nip, passphrase } = holder;
  const made = await dinas.ask('root.makeKey', { name, nip, passphrase });
  holder.kid = made.holder.kid;
  holder.file = dinas.fetched(made.file);
  expect(made.holder).toMatchObject({ name, nip, state: 'dibuat' });
  expect(await dinas.ask('documents.get', { documentId: made.documentId })).toMatchObject({
    type: 'DOC-TRUST',
    state: 'final',
  });
}

/** A holder's stick at the given PC. */
function stick(holder: Holder, at: InstalledOffice = dinas) {
  return { keyFile: at.bring('kunci.age', holder.file), passphrase: holder.passphrase };
}

async function prove(holder: Holder): Promise<void> {
  await dinas.ask('root.prove', { kid: holder.kid, ...stick(holder) });
}

describe('the root of a real network', () => {
  it('gives each of three persons a key file of his own and keeps only its public half', async () => {
    for (const holder of [first, second, third]) await makeKey(holder);
    const twin = { name: 'Nama Lain', nip: first.nip, passphrase: 'kuda jalan siang' };
    expect((await dinas.refusal('root.makeKey', twin)).code).toBe('NET-037');
    const keys = await opened(dinas.desk).database.read('signing_key').where({ purpose: 'root' });
    expect(keys).toEqual([]);
    const rows = await opened(dinas.desk).database.read('root_holder');
    expect(JSON.stringify(rows)).not.toContain('"d"');
    expect((await sudin.as('kepala').refusal('root.makeKey', { ...twin, nip: fourth.nip })).code).toBe(
      'OFF-001',
    );
  });

  it('begins only after every key file was read back from its stick', async () => {
    expect((await dinas.refusal('network.found', {})).code).toBe('NET-036');
    const swapped = { kid: first.kid, ...stick(second) };
    expect((await dinas.refusal('root.prove', swapped)).code).toBe('NET-047');
    const forgotten = { kid: first.kid, ...stick(first), passphrase: 'bukan yang ini' };
    expect((await dinas.refusal('root.prove', forgotten)).code).toBe('SES-010');
    await prove(first);
    await prove(second);
    expect((await dinas.refusal('network.found', {})).code).toBe('NET-036');
    await prove(third);
    const view = await dinas.ask('network.found', {});
    expect(view).toMatchObject({ fingerprint: null, trustVersion: 0, create: { allowed: false } });
    expect(view.draft).toMatchObject({ version: 1, trial: false });
    expect(view.draft?.needs).toMatchObject([
      { threshold: 2, signed: [], waiting: ['Pemegang 1', 'Pemegang 2', 'Pemegang 3'] },
    ]);
    expect(
      (await dinas.refusal('network.createTrial', { passphrase: passphraseOf('kepala', dinas.office) })).code,
    ).toBe('NET-038');
    expect((await dinas.refusal('root.drop', { kid: first.kid, reason: 'salah' })).code).toBe('NET-048');
  });

  it('TR10: tells a broken key file and one of another kind from a wrong passphrase', async () => {
    const broken = { keyFile: dinas.bring('kunci.age', first.file.subarray(0, 40)), passphrase: 'apa saja' };
    expect((await dinas.refusal('trust.sign', broken)).code).toBe('NET-032');
    const heavy = Buffer.from(Buffer.from(first.file).toString('latin1').replace(/ 10\n/, ' 23\n'), 'latin1');
    const slow = { keyFile: dinas.bring('kunci.age', heavy), passphrase: first.passphrase };
    expect((await dinas.refusal('trust.sign', slow)).code).toBe('NET-033');
  });

  it('is founded by the second signature, given at another PC', async () => {
    const { due } = await dinas.ask('home.summary', {});
    expect(due.map(({ title }) => title)).toContain(
      'Rancangan daftar kepercayaan versi 1 menunggu tanda tangan',
    );
    const after = await dinas.ask('trust.sign', stick(first));
    expect(after).toMatchObject({ fingerprint: null, draft: { needs: [{ signed: ['Pemegang 1'] }] } });
    expect((await dinas.refusal('trust.sign', stick(first))).code).toBe('NET-035');

    const file = dinas.fetched(await dinas.ask('trust.exportDraft', {}));
    const bring = (bytes: Uint8Array) => sudin.bring('rancangan.draft', bytes);
    expect(await sudin.as('operator').ask('trust.inspectDraft', { file: bring(file) })).toMatchObject({
      version: 1,
      changes: expect.arrayContaining(['Dinas Pendidikan Provinsi DKI Jakarta menjadi anggota']) as unknown,
    });
    const signed = sudin.fetched(
      await sudin.ask('trust.signDraftFile', { file: bring(file), ...stick(second, sudin) }),
    );
    const other = { ...(parsed(signed) as { list: object }) };
    const altered = canonicalBytes({ ...other, list: { ...other.list, expires: '2099-01-01' } });
    expect(
      (await dinas.refusal('trust.takeDraft', { file: dinas.bring('rancangan.draft', altered) })).code,
    ).toBe('NET-040');

    const view = await dinas.ask('trust.takeDraft', { file: dinas.bring('rancangan.draft', signed) });
    expect(view).toMatchObject({ trial: false, trustVersion: 1, rootThreshold: 2, draft: null });
    expect(view.fingerprint).toMatch(/^([A-Z2-7]{4}-){6}[A-Z2-7]{2}$/);
    expect(view.rootHolders.map(({ state }) => state)).toEqual(['pangkal', 'pangkal', 'pangkal']);
    expect((await dinas.ask('session.state', {})).network).toMatchObject({ trial: false });
  });

  it('issues every later version by two holders, never by one person at his desk', async () => {
    const { fingerprint } = await dinas.ask('network.view', {});
    await sudin.as('operator').ask('network.join', { fingerprint: fingerprint ?? '' });
    await enrol(sudin, dinas);
    const alone = { passphrase: passphraseOf('kepala', dinas.office) };
    expect((await dinas.as('kepala').refusal('trust.issue', alone)).code).toBe('NET-045');
    const drafted = await dinas.ask('trust.draft', {});
    expect(drafted.draft?.changes).toContain(
      'Suku Dinas Pendidikan Dasar Kota Administrasi Jakarta Barat menjadi anggota',
    );
    expect(drafted.pending).toMatchObject([{ state: 'rancangan' }]);
    await dinas.ask('trust.discardDraft', { reason: 'diperiksa ulang' });
    expect((await dinas.ask('network.view', {})).pending).toMatchObject([{ state: 'cocok' }]);
    await dinas.ask('trust.draft', {});
    await dinas.ask('trust.sign', stick(third));
    await dinas.ask('trust.sign', stick(second));
    await deliverTrust();
    expect(await sudin.ask('network.view', {})).toMatchObject({ trial: false, trustVersion: 2 });
  });

  it('TR01: a holder is replaced only with the old and the new threshold, and all of it is carried', async () => {
    await makeKey(fourth);
    const replace = { kind: 'replace-root' as const, kid: first.kid, by: fourth.kid, reason: 'pensiun' };
    expect((await dinas.refusal('trust.ask', replace)).code).toBe('NET-051');
    await prove(fourth);
    await dinas.ask('trust.ask', replace);
    expect((await dinas.refusal('trust.ask', replace)).code).toBe('NET-049');
    await dinas.ask('trust.draft', {});
    const signed = await dinas.ask('trust.sign', stick(first));
    expect(signed.draft?.needs).toMatchObject([
      { signed: ['Pemegang 1'], waiting: ['Pemegang 2', 'Pemegang 3'] },
      { signed: [], waiting: ['Pemegang 2', 'Pemegang 3', 'Pemegang 4'] },
    ]);
    await dinas.ask('trust.sign', stick(fourth));
    expect((await dinas.ask('network.view', {})).trustVersion).toBe(2);
    const view = await dinas.ask('trust.sign', stick(third));
    expect(view).toMatchObject({ trustVersion: 3, draft: null });
    await deliverTrust();
    expect((await sudin.ask('network.view', {})).rootHolders.map(({ kid }) => kid)).toContain(fourth.kid);
    // The one who left signs nothing any more.
    await dinas.ask('trust.ask', { kind: 'retire-key', kid: await operatorKey(), reason: 'pindah tugas' });
    await dinas.ask('trust.draft', {});
    expect((await dinas.refusal('trust.sign', stick(first))).code).toBe('NET-034');
    await dinas.ask('trust.discardDraft', { reason: 'batal' });
    const [waiting] = (await dinas.ask('network.view', {})).changes;
    await dinas.ask('trust.withdraw', { changeId: waiting?.changeId ?? '', reason: 'tidak jadi pindah' });
    expect((await dinas.ask('network.view', {})).changes).toEqual([]);
  });

  it('never grows out of a trial network', async () => {
    const trial = await installOffice('31-dinas', 'near');
    await trial.as('kepala').ask('network.createTrial', { passphrase: passphraseOf('kepala', trial.office) });
    const { name, nip, passphrase } = first;
    expect((await trial.refusal('root.makeKey', { name, nip, passphrase })).code).toBe('NET-044');
    expect((await trial.refusal('network.found', {})).code).toBe('NET-004');
    expect((await trial.refusal('trust.draft', {})).code).toBe('NET-044');
    expect((await trial.ask('network.view', {})).trial).toBe(true);
    await trial.close();
  });

  it('TR04: an expired list, one that expires tomorrow and a clock 20 years off only warn', async () => {
    const { expires } = await sudin.ask('network.view', {});
    const paket = await trustPaket();
    expect((await dinas.as('kepala').refusal('trust.draft', {})).code).toBe('NET-008');
    dinas.on(isoDate(expires ?? ''));
    expect((await dinas.ask('trust.draft', {})).draft).toMatchObject({ changes: [] });
    for (const [today, words] of [
      [expires ?? '', 'berlaku sampai'],
      ['2034-01-01', 'lewat masa berlakunya'],
      ['1994-01-01', ''],
    ] as const) {
      sudin.on(isoDate(today));
      const { warnings } = await sudin.ask('network.view', {});
      expect(warnings.join(' ')).toContain(words);
      expect(warnings).toHaveLength(words === '' ? 0 : 1);
      const again = await sudin.ask('paket.receive', { file: sudin.bring('masuk.paket', paket) });
      expect(again).toMatchObject({ state: 'diterima' });
    }
  });
});

async function trustPaket(): Promise<Uint8Array> {
  const { rows } = await dinas.ask('paket.page', { direction: 'keluar' });
  const newest = rows.find(({ kind, state }) => kind === 'trust' && state !== 'batal');
  return dinas.fetched(await dinas.ask('paket.export', { paketId: newest?.paketId ?? '' }));
}

async function deliverTrust(): Promise<void> {
  const { rows } = await dinas.ask('paket.page', { direction: 'keluar' });
  const newest = rows.find(({ kind, state }) => kind === 'trust' && state === 'disiapkan');
  await receiveAndConfirm(sudin, await signAndExport(dinas, newest?.paketId ?? ''));
  dinas.as('kepala');
}

async function operatorKey(): Promise<string> {
  const { offices } = await dinas.ask('network.view', {});
  const keys = offices.find(({ office }) => office === sudin.office)?.keys ?? [];
  return keys.find(({ role }) => role === 'operator')?.kid ?? '';
}

function parsed(bytes: Uint8Array): unknown {
  const read = parseCanonical(bytes);
  return read.ok ? read.value : null;
}
