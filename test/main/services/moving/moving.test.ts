import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { storeGuard } from '../../../../main/services/backups/store-guard.ts';
import { command } from '../../../../main/services/command.ts';
import { type Desk, opened } from '../../../../main/services/desk.ts';
import { type InstalledOffice, openDataFolder, passphraseOf } from '../../../support/network.ts';
import { seedFolder, type SeededFolder } from '../../../support/seeded-folder.ts';

let seed: SeededFolder;
let old: InstalledOffice;
let fresh: InstalledOffice;

beforeAll(async () => {
  seed = await seedFolder();
});
afterAll(() => seed.remove());
afterEach(async () => {
  await old.close();
  await fresh.close();
});

const recap = 'recap/2013/3173-sudin-dasar';

async function packed() {
  old = await seed.open('kepala');
  fresh = openDataFolder(seed.office, { tasks: 'near' });
  await opened(old.desk)
    .database.write('stream')
    .insert({
      direction: 'keluar',
      office: seed.office,
      stream: recap,
      epoch: 1,
      last_seq: 4,
      last_digest: 'd'.repeat(64),
      blocked: 0,
    });
  const offer = await old.ask('moving.pack', {});
  expect(offer.name).toBe('pindah-317308-seksi-dasar-2013-07-29.cadangan');
  return old.fetched(offer);
}

const opening = (office: InstalledOffice, bytes: Uint8Array) => ({
  source: { kind: 'file' as const, file: office.bring('pindah.cadangan', bytes) },
  userId: old.userId('kepala'),
  secret: passphraseOf('kepala', seed.office),
});

/** A write through the one door, behind the guard of a running program. */
const work = (desk: Desk, value: string) =>
  command({ ...desk, guard: storeGuard(desk) }, { action: 'uji.catat', object: value }, ({ db }) =>
    db('setting').insert({ key: `uji-${value}`, value, changed_by: 'a', reason: 'b', changed_at: 'c' }),
  );

const unknownStreams = (office: InstalledOffice) =>
  opened(office.desk).database.read('stream').where({ unknown: 1 }).pluck('stream');

describe('the office moves to another PC (U49)', () => {
  it('U17 U49 one file carries everything on without doubts; the PC it left shows and writes no more', async () => {
    const bytes = await packed();
    expect(await old.ask('moving.view', {})).toMatchObject({ kind: 'packed', workedSince: false });
    await old.ask('moving.finish', { file: old.bring('pindah.cadangan', bytes) });
    expect(await old.ask('backups.standing', {})).toMatchObject({ moved: { at: '2013-07-29T03:00:00Z' } });
    await expect(work(old.desk, 'lama')).rejects.toMatchObject({
      code: 'PDH-001',
      values: { date: '2013-07-29' },
    });
    expect((await old.refusal('moving.pack', {})).code).toBe('PDH-001');
    expect(await old.ask('session.state', {})).toMatchObject({ stage: 'open', movedOn: '2013-07-29' });

    fresh.on('2013-07-30');
    const restored = await fresh.ask('backups.restoreAtStart', opening(fresh, bytes));
    expect(restored.again).toEqual([]);
    expect(readdirSync(join(fresh.folder, 'lampiran'))).toHaveLength(1);
    expect(await unknownStreams(fresh)).toEqual([]);
    expect(await fresh.ask('session.state', {})).toMatchObject({ stage: 'open', movedOn: null });
    await work(fresh.desk, 'baru');
    expect(await fresh.ask('audit.check', {})).toMatchObject({ intact: true });
  });

  it('U49 and comes back with a file of the new PC, never with one of before', async () => {
    const bytes = await packed();
    await old.ask('moving.finish', { file: old.bring('pindah.cadangan', bytes) });
    fresh.on('2013-07-30');
    await fresh.ask('backups.restoreAtStart', opening(fresh, bytes));
    await work(fresh.desk, 'baru');
    const offer = await fresh.ask('moving.pack', {});
    const back = fresh.fetched(offer);
    await fresh.ask('moving.finish', { file: fresh.bring('pindah.cadangan', back) });
    await old.ask('session.lock', {});
    old.on('2013-07-31');
    expect(await old.ask('backups.atStart', {})).toMatchObject({ kind: 'moved' });
    expect((await old.refusal('backups.restoreAtStart', opening(old, bytes))).code).toBe('PDH-005');
    await old.ask('backups.restoreAtStart', opening(old, back));
    expect(await opened(old.desk).database.read('setting').where({ key: 'uji-baru' }).pluck('value')).toEqual(
      ['baru'],
    );
    await work(old.desk, 'kembali');
    expect(await unknownStreams(old)).toEqual([]);
  });

  it('U49 lets go only of what was read back whole and holds everything', async () => {
    const bytes = await packed();
    const torn = old.bring('pindah.cadangan', bytes.slice(0, -512));
    expect((await old.refusal('moving.finish', { file: torn })).code).toBe('PDH-002');
    await work(old.desk, 'sesudah');
    expect(await old.ask('moving.view', {})).toMatchObject({ kind: 'packed', workedSince: true });
    const whole = old.bring('pindah.cadangan', bytes);
    expect((await old.refusal('moving.finish', { file: whole })).code).toBe('PDH-003');
    await work(old.desk, 'tetap kantor');
  });

  it('U49 is taken back by the kepala with a reason, and then the streams are in doubt', async () => {
    const bytes = await packed();
    expect((await old.refusal('moving.takeBack', { reason: 'Batal' })).code).toBe('PDH-004');
    await old.ask('moving.finish', { file: old.bring('pindah.cadangan', bytes) });
    await old.ask('moving.takeBack', { reason: 'Komputer baru rusak' });
    expect(await old.ask('moving.view', {})).toEqual({ kind: 'here' });
    expect(await unknownStreams(old)).toEqual([recap]);
    await work(old.desk, 'lagi');
  });

  it('U49 a file that lay for more than a fortnight is a backup like any other', async () => {
    const bytes = await packed();
    fresh.on('2013-08-20');
    const restored = await fresh.ask('backups.restoreAtStart', opening(fresh, bytes));
    expect(restored.again).toBeNull();
    expect(await unknownStreams(fresh)).toEqual([recap]);
  });
});
