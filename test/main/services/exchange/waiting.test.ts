import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '#contract/errors/app-error.ts';
import { confirmPaket, rejectPaket } from '../../../../main/services/exchange/confirm-paket.ts';
import { highWaterFile, readHighWater } from '../../../../main/services/exchange/high-water.ts';
import { paketToRequest } from '../../../../main/services/exchange/paket-to-request.ts';
import { viewPaket } from '../../../../main/services/exchange/paket-view.ts';
import { receivePaket } from '../../../../main/services/exchange/receive-paket.ts';
import { viewStreams } from '../../../../main/services/exchange/view-streams.ts';
import { quietJob } from '../../../support/office.ts';
import { openReceivingOffice, type ReceivingOffice, type WrittenPaket } from './stream-office.ts';

let receiver: ReceivingOffice;
let snapshots: readonly WrittenPaket[];
let events: readonly WrittenPaket[];

beforeAll(async () => {
  receiver = await openReceivingOffice();
  snapshots = await receiver.write('trust');
  events = await receiver.write('order');
}, 60_000);
beforeEach(async () => {
  await receiver.forget();
  receiver.desk.folder.write(highWaterFile, new TextEncoder().encode('{}'));
  receiver.office.actAs('kepala');
});
afterAll(() => receiver.office.close());

const receive = (written: readonly WrittenPaket[], number: number) =>
  receivePaket(
    receiver.desk,
    receiver.office.bring('masuk.paket', written[number - 1]?.bytes ?? new Uint8Array()),
    {},
    quietJob,
  );
const confirm = (paketId: string, reason: string | null = null) =>
  confirmPaket(receiver.desk, { paketId, reason }, {}, quietJob);
const view = (paketId: string) => viewPaket(receiver.desk, paketId);
const take = async (written: readonly WrittenPaket[], number: number) => {
  const paketId = await receive(written, number);
  await confirm(paketId);
  return paketId;
};

async function codeOf(act: Promise<unknown>): Promise<string> {
  try {
    await act;
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return 'not refused';
}

describe('BU24: numbers that were passed over', () => {
  it('BU24 logs the gap; of an event it is asked for again and processed in full when it comes', async () => {
    await take(events, 1);
    await take(events, 3);
    expect((await viewStreams(receiver.desk)).gaps).toMatchObject([
      { from: 2, to: 2, cause: 'Dilewati Paket yang lebih baru' },
    ]);
    expect(await paketToRequest(receiver.desk)).toMatchObject([{ from: 2, to: 2, why: 'terlewat' }]);
    const late = await receive(events, 2);
    expect(await view(late)).toMatchObject({ standing: { kind: 'late-event' } });
    await confirm(late);
    expect(await view(late)).toMatchObject({ state: 'diterima', receipt: { result: 'accepted' } });
    expect(await paketToRequest(receiver.desk)).toEqual([]);
    expect((await viewStreams(receiver.desk)).gaps).toEqual([]);
  });

  it('BU24 a passed-over snapshot is logged, not asked for, and only stored when it comes', async () => {
    await take(snapshots, 1);
    await take(snapshots, 3);
    expect((await viewStreams(receiver.desk)).gaps).toHaveLength(1);
    expect(await paketToRequest(receiver.desk)).toEqual([]);
    const late = await take(snapshots, 2);
    expect(await view(late)).toMatchObject({ state: 'disimpan' });
  });
});

describe('BU26: far ahead', () => {
  it('BU26 an order waits, is never passed over, and is looked at again when its predecessor was decided', async () => {
    await take(events, 1);
    const far = await receive(events, 5);
    expect(await view(far)).toMatchObject({
      state: 'menunggu',
      standing: { kind: 'wait', title: 'Menunggu nomor 2 s.d. 4', reasonFor: null },
      confirmable: { allowed: false },
      rejectable: { allowed: false },
    });
    expect(await paketToRequest(receiver.desk)).toMatchObject([{ from: 2, to: 4, why: 'menunggu' }]);
    expect(await codeOf(confirm(far, 'paksa'))).toBe('PKT-092');
    const reject = { paketId: far, reason: 'tidak', rows: [] };
    expect(await codeOf(rejectPaket(receiver.desk, reject, {}, quietJob))).toBe('NET-062');
    await take(events, 2);
    await take(events, 3);
    // Its `covers` reach number 3: the wait is over, and nobody had to bring the file again.
    expect(await view(far)).toMatchObject({
      state: 'karantina',
      verdict: null,
      standing: { kind: 'catch-up' },
    });
    await take(events, 4);
    expect(await view(far)).toMatchObject({ state: 'karantina', standing: null });
    await confirm(far);
    expect(await view(far)).toMatchObject({ state: 'diterima' });
  });

  it('BU26 a kepala takes a snapshot as a new starting point, with a reason that stays in the log', async () => {
    await take(snapshots, 1);
    const far = await receive(snapshots, 5);
    receiver.office.actAs('operator');
    expect((await view(far)).confirmable).toMatchObject({ allowed: false });
    expect(await codeOf(confirm(far, 'alasan operator'))).toBe('NET-018');
    receiver.office.actAs('kepala');
    expect(await codeOf(confirm(far))).toBe('NET-018');
    await confirm(far, 'Flashdisk pertama hilang');
    expect(await view(far)).toMatchObject({ state: 'diterima' });
    expect((await viewStreams(receiver.desk)).gaps).toMatchObject([
      { from: 2, to: 4, cause: 'Kepala menetapkan titik awal baru', reason: 'Flashdisk pertama hilang' },
    ]);
    const older = await take(snapshots, 2);
    expect(await view(older)).toMatchObject({ state: 'disimpan' });
  });
});

it('BU28: what waited for an epoch that was closed since waits for nothing', async () => {
  await take(events, 1);
  const far = await receive(events, 5);
  // Written after number 6 of the old epoch.
  await confirm(await receive(events, 9), 'Pengirim memulai urutan baru');
  expect(await view(far)).toMatchObject({
    state: 'tertutup',
    verdict: { code: 'PKT-093' },
    standing: { kind: 'closed-epoch' },
    confirmable: { allowed: false },
  });
  expect(await codeOf(receive(events, 3))).toBe('PKT-093');
});

describe('the record of numbers beside the database', () => {
  it('survives an older database and lists what has to come again', async () => {
    await take(events, 1);
    await take(events, 2);
    await take(events, 3);
    const { write } = receiver.office.database;
    await write('stream_digest').where('seq', '>', 1).delete();
    const [one] = await write('stream_digest').where({ seq: 1 }).select<{ digest: string }[]>('digest');
    await write('stream')
      .where('last_seq', '>', 1)
      .update({ last_seq: 1, last_digest: one?.digest ?? '' });
    expect(await paketToRequest(receiver.desk)).toMatchObject([{ from: 2, to: 3, why: 'pemulihan' }]);
    await write('paket').where('seq', '>', 1).where({ direction: 'masuk' }).delete();
    await take(events, 2);
    // A mark never falls: number 3 is still missed after number 2 came again.
    expect(await paketToRequest(receiver.desk)).toMatchObject([{ from: 3, to: 3, why: 'pemulihan' }]);
    await take(events, 3);
    expect(await paketToRequest(receiver.desk)).toEqual([]);
  });

  it('is not believed when a number in it was changed by hand', async () => {
    await take(events, 1);
    const bytes = receiver.desk.folder.read(highWaterFile) ?? new Uint8Array();
    const forged = new TextDecoder().decode(bytes).replace('"seq":1', '"seq":7');
    receiver.desk.folder.write(highWaterFile, new TextEncoder().encode(forged));
    expect(readHighWater(receiver.desk)).toEqual({ kind: 'unreadable' });
    expect((await viewStreams(receiver.desk)).record).toBe('tidak-terbaca');
    expect(await paketToRequest(receiver.desk)).toEqual([]);
  });
});
