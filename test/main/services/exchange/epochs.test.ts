import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command } from '../../../../main/services/command.ts';
import { opened } from '../../../../main/services/desk.ts';
import { noticeRollback } from '../../../../main/services/exchange/notice-rollback.ts';
import { markStreamsUnknown } from '../../../../main/services/exchange/streams-after-restore.ts';
import {
  type InstalledOffice,
  makeNetwork,
  type Network,
  receiveAndConfirm,
  returnReceipt,
  sign,
  signAndExport,
} from '../../../support/network.ts';

let network: Network;
let dinas: InstalledOffice;
let sudin: InstalledOffice;
/** The stream of references for the Kembangan section, at the Dinas. */
let stream = '';

beforeAll(async () => {
  network = await makeNetwork(['31-dinas', '3173-sudin-dasar', '317308-seksi-dasar']);
  dinas = network.at('31-dinas');
  sudin = network.at('3173-sudin-dasar');
}, 120_000);
afterAll(() => network.close());

async function prepare(): Promise<string> {
  const { paketIds } = await dinas.as('operator').ask('reference.prepare', { on: '2013-07-29' });
  const [paketId] = paketIds;
  if (paketId === undefined) throw new Error('No reference was prepared');
  return paketId;
}

const receive = (office: InstalledOffice, bytes: Uint8Array) =>
  office.as('operator').ask('paket.receive', { file: office.bring('masuk.paket', bytes) });
const ownStream = async () => (await dinas.ask('streams.view', {})).own.find((one) => one.stream === stream);

/** What left after the backup and is gone from the restored database. */
async function forgetSent(paketId: string): Promise<void> {
  const { write } = opened(dinas.desk).database;
  const row = await write('paket').where({ paket_id: paketId }).first<{ seq: number; digest: string }>();
  await write('stream_digest').where({ direction: 'keluar', stream, digest: row.digest }).delete();
  const before = await write('stream_digest')
    .where({ direction: 'keluar', stream })
    .orderBy('seq', 'desc')
    .first<{ seq: number; digest: string }>();
  await write('stream')
    .where({ direction: 'keluar', stream })
    .update({ last_seq: before.seq, last_digest: before.digest });
  await write('paket').where({ paket_id: paketId }).delete();
}

const restore = () =>
  command(dinas.desk, { action: 'uji.restore', object: 'cadangan' }, (work) => markStreamsUnknown(work));

describe('after a restore', () => {
  let atSudin = '';
  let second: Uint8Array;

  it('an own stream sends nothing while its last number is in doubt, and what was prepared is void', async () => {
    const first = await prepare();
    ({ stream } = await dinas.ask('paket.get', { paketId: first }));
    const firstAtSudin = await receiveAndConfirm(sudin, await signAndExport(dinas, first));
    await returnReceipt(sudin, firstAtSudin, dinas);
    const lost = await prepare();
    second = await signAndExport(dinas, lost);
    atSudin = await receiveAndConfirm(sudin, second);
    const unsent = await prepare();

    await forgetSent(lost);
    await restore();
    expect(await dinas.ask('paket.get', { paketId: unsent })).toMatchObject({ state: 'batal' });
    expect(await ownStream()).toMatchObject({ unknown: true, lastSeq: 1 });
    expect((await dinas.refusal('reference.prepare', { on: '2013-07-29' })).code).toBe('NET-060');
    const { due } = await dinas.ask('home.summary', {});
    expect(due.map(({ id }) => id)).toContain('exchange-unknown');
  });

  it('an old receipt does not end the doubt; the one with the last number does', async () => {
    const receipt = await returnReceipt(sudin, atSudin, dinas);
    expect(await ownStream()).toMatchObject({ unknown: false, lastSeq: 2 });
    const next = await prepare();
    expect(await dinas.ask('paket.get', { paketId: next })).toMatchObject({ seq: 3 });
    const again = await receive(dinas, receipt);
    expect(again.kind).toBe('receipt');
    expect(await ownStream()).toMatchObject({ unknown: false, lastSeq: 2 });
    await receiveAndConfirm(sudin, await signAndExport(dinas, next));
  });
});

describe('BU27: a new epoch', () => {
  let first = '';
  let atSudin = '';

  it('BU27 is opened by the kepala alone, with a reason, and goes with two signatures', async () => {
    const request = { stream, reason: 'Cadangan 28 Juli dipulihkan' };
    expect((await dinas.as('operator').refusal('streams.resetEpoch', request)).code).toBe('SES-004');
    // The restored Dinas knows nothing of its last Paket when it closes the epoch.
    const lost = await opened(dinas.desk)
      .database.read('paket')
      .where({ direction: 'keluar', stream, seq: 3, state: 'dikirim' })
      .first<{ paket_id: string }>('paket_id');
    await forgetSent(lost.paket_id);
    await dinas.as('kepala').ask('streams.resetEpoch', request);
    expect(await ownStream()).toMatchObject({ epoch: 2, lastSeq: 0, reset: { allowed: false } });

    first = await prepare();
    expect(await dinas.ask('paket.get', { paketId: first })).toMatchObject({ seq: 1, revision: 3 });
    const half = await sign(dinas, first, 'operator');
    expect(half).toMatchObject({ missing: [{ role: 'kepala' }], exportable: { allowed: false } });
    expect((await dinas.refusal('paket.export', { paketId: first })).code).toBe('NET-014');
  });

  it('BU27 shows both ends of the old epoch; a difference is the kepala’s, with a reason, and is logged', async () => {
    await sign(dinas, first, 'kepala');
    const bytes = dinas.fetched(await dinas.ask('paket.export', { paketId: first }));
    const view = await receive(sudin, bytes);
    atSudin = view.paketId;
    expect(view).toMatchObject({
      state: 'karantina',
      confirmable: { allowed: false },
      standing: { kind: 'new-epoch', reasonFor: 'Alasan menerima urutan baru' },
    });
    expect(view.standing?.sides?.theirs).toContain('nomor 2');
    expect(view.standing?.sides?.ours).toContain('nomor 3');
    expect((await sudin.refusal('paket.confirm', { paketId: atSudin, reason: 'coba' })).code).toBe('NET-061');
    expect((await sudin.as('kepala').refusal('paket.confirm', { paketId: atSudin, reason: null })).code).toBe(
      'NET-061',
    );
    const taken = await sudin.ask('paket.confirm', { paketId: atSudin, reason: 'Dinas memulihkan cadangan' });
    expect(taken).toMatchObject({ state: 'diterima', seq: 1 });
  });

  it('BU28 closes the old epoch for ever: its Paket are refused by name', async () => {
    const { incoming } = await sudin.ask('streams.view', {});
    expect(incoming.find((one) => one.stream === stream)).toMatchObject({
      epoch: 2,
      lastSeq: 1,
      blocked: false,
    });
  });
});

describe('BU23: a fork', () => {
  it('BU23 keeps both, holds the stream, and is told on paper until the sender opens a new epoch', async () => {
    const straight = await prepare();
    await receiveAndConfirm(sudin, await signAndExport(dinas, straight));
    await forgetSent(straight);
    const again = await prepare();
    const forked = await receive(sudin, await signAndExport(dinas, again));
    expect(forked).toMatchObject({
      state: 'bercabang',
      standing: { kind: 'fork' },
      confirmable: { allowed: false },
      rejectable: { allowed: false },
    });
    // V6 was passed: who signed is known, though nothing may be taken in.
    expect(forked.signers.map(({ valid }) => valid)).toEqual([true, true]);
    const paper = await sudin.ask('streams.forkReport', { paketId: forked.paketId });
    expect(paper.name).toMatch(/^Urutan bercabang M-2013-/);
    expect(Buffer.from(sudin.fetched(paper)).subarray(0, 5).toString()).toBe('%PDF-');
    const kept = await opened(sudin.desk)
      .database.read('paket_file')
      .where({ path: '@berkas' })
      .pluck('paket_id');
    expect(kept).toContain(forked.paketId);
    const { due } = await sudin.ask('home.summary', {});
    expect(due.map(({ id }) => id)).toContain('exchange-blocked');

    await dinas.as('kepala').ask('streams.resetEpoch', { stream, reason: 'Urutan bercabang' });
    const renewed = await receive(sudin, await signAndExport(dinas, await prepare()));
    await sudin.as('kepala').ask('paket.confirm', { paketId: renewed.paketId, reason: 'Sesuai laporan' });
    const { incoming } = await sudin.ask('streams.view', {});
    expect(incoming.find((one) => one.stream === stream)).toMatchObject({ epoch: 3, blocked: false });
  });

  it('is no report for a Paket without a fork', async () => {
    const { rows } = await sudin.ask('paket.page', { direction: 'masuk' });
    const whole = rows.find(({ state }) => state === 'diterima');
    expect((await sudin.refusal('streams.forkReport', { paketId: whole?.paketId ?? '' })).code).toBe(
      'NET-065',
    );
  });
});

describe('receipts', () => {
  let rejected = '';

  it('BU31 carries the reason and the rows of a rejection to the sender, in words', async () => {
    rejected = await prepare();
    const { paketId } = await receive(sudin, await signAndExport(dinas, rejected));
    const rows = [{ path: 'payload/schools.ndjson', row: 2, reason: 'NPSN sekolah ini salah' }];
    await sudin.ask('paket.reject', { paketId, reason: 'Daftar sekolah keliru', rows });
    await returnReceipt(sudin, paketId, dinas);
    expect(await dinas.ask('paket.get', { paketId: rejected })).toMatchObject({
      state: 'ditolak',
      receipt: { result: 'rejected', reason: 'Daftar sekolah keliru', rejected: rows, rowsOk: 0 },
    });
  });

  it('BU31 is refused at its signature when it was forged, and the delivery stays as it was', async () => {
    const sent = await prepare();
    const { paketId } = await receive(sudin, await signAndExport(dinas, sent));
    await sudin.ask('paket.reject', { paketId, reason: 'Uji', rows: [] });
    const { write } = opened(sudin.desk).database;
    const row = await write('paket')
      .where({ kind: 'receipt', subject_id: paketId })
      .first<{ paket_id: string; signatures: string }>('paket_id', 'signatures');
    const [entry] = JSON.parse(row.signatures) as [{ protected: string; signature: string }];
    const forged = { ...entry, signature: entry.signature.split('').toReversed().join('') };
    await write('paket')
      .where({ paket_id: row.paket_id })
      .update({ signatures: JSON.stringify([forged]) });
    const file = sudin.fetched(await sudin.ask('paket.receipt', { paketId }));
    const reply = await dinas
      .as('operator')
      .refusal('paket.receive', { file: dinas.bring('tanda-terima.paket', file) });
    expect(reply.code).toMatch(/^PKT-07[0-9]$/);
    expect(await dinas.ask('paket.get', { paketId: sent })).toMatchObject({
      state: 'dikirim',
      receipt: null,
    });
  });

  it('leaves the audit head of the receiver with the sender, as a witness', async () => {
    const { count, hash: head } = await opened(sudin.desk)
      .database.read('audit')
      .orderBy('seq', 'desc')
      .first<{ count: number; hash: string }>({ count: 'seq' }, 'hash');
    const kept = await opened(dinas.desk)
      .database.read('witness')
      .where({ office: sudin.office })
      .select<{ count: number; head: string }[]>('count', 'head');
    expect(kept.length).toBeGreaterThan(2);
    const log = await opened(sudin.desk)
      .database.read('audit')
      .select<{ seq: number; hash: string }[]>('seq', 'hash');
    for (const one of kept) expect(log.find(({ seq }) => seq === one.count)?.hash).toBe(one.head);
    expect(Math.max(...kept.map((one) => one.count))).toBeLessThanOrEqual(count);
    expect(head).toHaveLength(64);
  });

  it('is missed after the days the office chose', async () => {
    const paketId = await prepare();
    await signAndExport(dinas, paketId);
    dinas.on('2013-08-07');
    expect(await dinas.ask('paket.get', { paketId })).toMatchObject({ receiptOverdue: true });
    await dinas.as('kepala').ask('streams.setReceiptDays', { days: 14 });
    expect(await dinas.ask('paket.get', { paketId })).toMatchObject({ receiptOverdue: false });
    await dinas.ask('streams.setReceiptDays', { days: 3 });
    const { due } = await dinas.ask('home.summary', {});
    expect(due.find(({ id }) => id === 'exchange-receipts')?.why).toContain(
      'Paket belum dijawab lebih dari 3 hari',
    );
    dinas.on('2013-07-29');
  });
});

it('a database put back by hand is noticed when it is opened: the record beside it knows more', async () => {
  const paketId = await prepare();
  const atSudin = await receiveAndConfirm(sudin, await signAndExport(dinas, paketId));
  const receipt = sudin.fetched(await sudin.ask('paket.receipt', { paketId: atSudin }));
  const sent = await ownStream();
  await noticeRollback(dinas.desk);
  expect(await ownStream()).toEqual(sent);
  await forgetSent(paketId);
  await noticeRollback(dinas.desk);
  expect(await ownStream()).toMatchObject({ unknown: true, lastSeq: sent?.lastSeq });
  expect((await dinas.as('operator').refusal('reference.prepare', { on: '2013-07-29' })).code).toBe(
    'NET-060',
  );
  await receive(dinas, receipt);
  expect(await ownStream()).toMatchObject({ unknown: false, lastSeq: sent?.lastSeq });
});

it('TR04: with the clock twenty years ahead or back an expired list warns, and decides nothing', async () => {
  for (const [day, expired] of [
    ['2033-07-29', true],
    ['1993-07-29', false],
  ] as const) {
    sudin.on(day);
    const paketId = await receiveAndConfirm(sudin, await signAndExport(dinas, await prepare()));
    expect(await sudin.ask('paket.get', { paketId })).toMatchObject({ state: 'diterima' });
    const { warnings } = await sudin.ask('network.view', {});
    expect(warnings.join(' ').includes('lewat masa berlakunya')).toBe(expired);
  }
  sudin.on('2013-07-29');
});

it('CK04: a Paket made days in the future is taken in with a warning, in the order of its numbers', async () => {
  dinas.on('2013-08-01');
  const view = await receive(sudin, await signAndExport(dinas, await prepare()));
  expect(view.warnings.join(' ')).toContain('berbeda lebih dari dua hari');
  expect(view).toMatchObject({ state: 'karantina', confirmable: { allowed: true } });
});
