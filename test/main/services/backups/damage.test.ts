import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { endSession } from '../../../../main/services/session/open-office.ts';
import { rememberIntake } from '../../../../main/services/backups/again-note.ts';
import { opened } from '../../../../main/services/desk.ts';
import { type InstalledOffice, openDataFolder, passphraseOf } from '../../../support/network.ts';
import { seedFolder, type SeededFolder } from '../../../support/seeded-folder.ts';

let seed: SeededFolder;
let office: InstalledOffice;

beforeAll(async () => {
  seed = await seedFolder();
});
afterAll(() => seed.remove());
afterEach(() => office.close());

const path = (name: string) => join(office.folder, name);
const pageBytes = 4096;
const unlock = (role: 'kepala' | 'operator' | 'admin') =>
  office.call('session.unlock', { userId: office.userId(role), passphrase: passphraseOf(role, seed.office) });
const openingOf = (id: string, role: 'kepala' | 'operator' | 'admin' = 'kepala') => ({
  source: { kind: 'backup' as const, id },
  userId: office.userId(role),
  secret: passphraseOf(role, seed.office),
});

/** Flips bytes in the middle of a page, where an HMAC or a header stands guard over them. */
function damagePage(page: number): void {
  const bytes = readFileSync(path('kantor.db'));
  for (let at = 0; at < 64; at += 1) {
    const place = page * pageBytes + 1000 + at;
    bytes[place] = (bytes[place] ?? 0) ^ 0xff;
  }
  writeFileSync(path('kantor.db'), bytes);
}

function pageCount(): number {
  return readFileSync(path('kantor.db')).length / pageBytes;
}

/** As after a power cut: the mark of an open database is still there. */
function endedHard(): void {
  writeFileSync(path('sedang-terbuka'), 'x');
}

async function withBackup(): Promise<string> {
  office = await seed.open('admin');
  const { backups } = await office.ask('backups.make', {});
  await office.ask('session.lock', {});
  return backups[0]?.id ?? '';
}

describe('damage found at the start', () => {
  it.each(['page 1', 'a page in the middle', 'the last page'])(
    'DB01 in %s: kept aside whole, nothing deleted, and work goes on from the newest backup',
    async (where) => {
      const id = await withBackup();
      damagePage(
        where === 'page 1' ? 0 : where === 'the last page' ? pageCount() - 1 : Math.floor(pageCount() / 2),
      );
      endedHard();
      const damaged = readFileSync(path('kantor.db'));
      expect(await unlock('operator')).toMatchObject({ ok: false, error: { code: 'STO-007' } });
      expect(readFileSync(path('kantor.db')).equals(damaged)).toBe(true);
      const [place = ''] = readdirSync(path('karantina'));
      expect(readFileSync(join(path('karantina'), place, 'kantor.db')).equals(damaged)).toBe(true);

      const start = await office.ask('backups.atStart', {});
      expect(start).toMatchObject({ kind: 'damaged', backups: [{ id }] });
      expect((await office.refusal('backups.restoreAtStart', openingOf(id, 'operator'))).code).toBe(
        'BCK-010',
      );
      expect(
        (await office.refusal('backups.restoreAtStart', { ...openingOf(id), secret: 'bukan kata sandi' }))
          .code,
      ).toBe('BCK-007');
      const preview = await office.ask('backups.previewAtStart', openingOf(id));
      expect(preview.before).toBeNull();
      await office.ask('backups.restoreAtStart', openingOf(id));
      expect(await office.ask('session.state', {})).toMatchObject({
        stage: 'open',
        user: { role: 'kepala' },
      });
      expect(await office.ask('audit.check', {})).toMatchObject({ intact: true });
      expect((await office.refusal('backups.atStart', {})).code).toBe('BCK-008');
    },
  );

  it('DB01 a damaged wal: the last whole commit, or told; never mixed rows', async () => {
    office = await seed.open('admin');
    await office.ask('backups.make', {});
    const { write } = opened(office.desk).database;
    for (const n of [1, 2, 3])
      await write('setting').insert({
        key: `wal-${n}`,
        value: 'x',
        changed_by: 'a',
        reason: 'b',
        changed_at: 'c',
      });
    // Copies taken while it is open are what a power cut leaves.
    for (const name of ['kantor.db', 'kantor.db-wal']) copyFileSync(path(name), path(`${name}.tertinggal`));
    await office.ask('session.lock', {});
    for (const name of ['kantor.db', 'kantor.db-wal']) copyFileSync(path(`${name}.tertinggal`), path(name));
    const wal = readFileSync(path('kantor.db-wal'));
    wal.fill(0x5a, wal.length - 2 * pageBytes, wal.length - 2 * pageBytes + 64);
    writeFileSync(path('kantor.db-wal'), wal);
    endedHard();
    const reply = await unlock('admin');
    expect(reply.ok || reply.error.code === 'STO-007').toBe(true);
    if (!reply.ok) return;
    const kept = await opened(office.desk)
      .database.read('setting')
      .where('key', 'like', 'wal-%')
      .pluck('key');
    expect(['wal-1', 'wal-2', 'wal-3'].slice(0, kept.length)).toEqual(kept);
    expect(await office.ask('audit.check', {})).toMatchObject({ intact: true });
  });

  it('DB02 a wal that is gone after a kill, or of another database: the last checkpoint, never mixed rows', async () => {
    office = await seed.open('admin');
    const { write } = opened(office.desk).database;
    await write.raw('PRAGMA wal_checkpoint(TRUNCATE)');
    const other = await seed.open('admin');
    await opened(other.desk).database.write('setting').insert(setting('asing'));
    await write('setting').insert(setting('hilang'));
    for (const name of ['kantor.db', 'kantor.db-wal']) copyFileSync(path(name), path(`${name}.tertinggal`));
    const foreign = readFileSync(join(other.folder, 'kantor.db-wal'));
    await other.close();
    await office.ask('session.lock', {});
    for (const wal of [null, foreign]) {
      copyFileSync(path('kantor.db.tertinggal'), path('kantor.db'));
      for (const name of ['kantor.db-wal', 'kantor.db-shm']) rmSync(path(name), { force: true });
      if (wal) writeFileSync(path('kantor.db-wal'), wal);
      endedHard();
      const reply = await unlock('admin');
      expect(reply.ok || reply.error.code === 'STO-007').toBe(true);
      if (reply.ok) {
        expect(await office.ask('audit.check', {})).toMatchObject({ intact: true });
        await endSession(office.desk);
      }
    }
  });

  it('a database that is gone is never made anew: the backups are offered', async () => {
    const id = await withBackup();
    rmSync(path('kantor.db'));
    expect(await unlock('kepala')).toMatchObject({ ok: false, error: { code: 'STO-006' } });
    expect(existsSync(path('kantor.db'))).toBe(false);
    await office.ask('backups.restoreAtStart', openingOf(id));
    expect(existsSync(path('kantor.db'))).toBe(true);
  });

  it('what came in since the backup is known although the database cannot be asked', async () => {
    const id = await withBackup();
    await unlock('operator');
    const row = {
      npsn: '20101801',
      sha256: 'a'.repeat(64),
      read: 1,
      accepted: 1,
      held: 0,
      rejected: 0,
      warnings: 0,
    };
    await opened(office.desk)
      .database.write('import_file')
      .insert({
        ...row,
        import_id: 'impor-1',
        file_name: 'Rekap Siti Nurhaliza.xlsx',
        state: 'committed',
        notes: '[]',
        mapping: '{}',
        unknown_columns: '[]',
        missing_columns: '[]',
        created_at: '2013-07-30T03:00:00Z',
        created_by: 'uji',
        committed_at: '2013-07-30T03:00:00Z',
      });
    await rememberIntake(office.desk);
    await office.ask('session.lock', {});
    // The list lies beside the database, and names a child to nobody without the key.
    expect(readFileSync(path('masuk-sejak-cadangan.bin')).includes('Siti')).toBe(false);
    truncateSync(path('kantor.db'), 3 * pageBytes);
    endedHard();
    expect(await unlock('kepala')).toMatchObject({ ok: false, error: { code: 'STO-007' } });
    const { again } = await office.ask('backups.restoreAtStart', openingOf(id));
    expect(again).toMatchObject([{ kind: 'impor', label: 'Rekap Siti Nurhaliza.xlsx' }]);
    expect((await office.ask('backups.list', {})).lastRestore?.again).toEqual(again);
  });

  it('a clean end is trusted, a hard one is looked at page by page', async () => {
    await withBackup();
    expect(existsSync(path('sedang-terbuka'))).toBe(false);
    await unlock('admin');
    expect(existsSync(path('sedang-terbuka'))).toBe(true);
  });
});

describe('DB04 and DB07 and the rest of the start', () => {
  it('DB04 U18 a database of a newer program opens nothing, is not touched, and offers neither deletion nor restore', async () => {
    office = await seed.open('admin');
    const { write } = opened(office.desk).database;
    await write.raw('PRAGMA user_version = 999');
    await office.ask('session.lock', {});
    const before = readFileSync(path('kantor.db'));
    expect(await unlock('admin')).toMatchObject({ ok: false, error: { code: 'STO-001' } });
    expect(readFileSync(path('kantor.db')).equals(before)).toBe(true);
    expect((await office.refusal('backups.atStart', {})).code).toBe('BCK-008');
  });
});

describe('TR11 the machine is lost', () => {
  async function packed(): Promise<Uint8Array> {
    office = await seed.open('admin');
    const offer = await office.ask('backups.exportFile', {});
    expect(offer.name).toBe('cadangan-317308-seksi-dasar-2013-07-29.cadangan');
    return office.fetched(offer);
  }

  it.each(['the recovery code', 'a passphrase'])(
    'TR11 the single file opens on a new PC with %s, scans and all, and the log says so',
    async (by) => {
      const bytes = await packed();
      const fresh = openDataFolder(seed.office, { tasks: 'near' });
      expect(await fresh.ask('backups.atStart', {})).toEqual({ kind: 'fresh', backups: [] });
      const file = fresh.bring('salinan.cadangan', bytes);
      const view = await fresh.ask('backups.readFile', { file });
      expect(view.officeName).toContain('Kembangan');
      const kepala = view.users.find(({ role }) => role === 'kepala');
      const opening = {
        source: { kind: 'file' as const, file },
        userId: by === 'a passphrase' ? (kepala?.userId ?? '') : null,
        secret: by === 'a passphrase' ? passphraseOf('kepala', seed.office) : seed.recoveryCode.toLowerCase(),
      };
      expect(
        (await fresh.refusal('backups.restoreAtStart', { ...opening, secret: 'salah sekali' })).code,
      ).toBe('BCK-007');
      expect((await fresh.ask('session.state', {})).stage).toBe('setup');
      await fresh.ask('backups.restoreAtStart', opening);
      const state = await fresh.ask('session.state', {});
      expect(state.stage).toBe(by === 'a passphrase' ? 'open' : 'locked');
      expect(readdirSync(join(fresh.folder, 'lampiran'))).toHaveLength(1);
      const userId = state.users.find(({ role }) => role === 'admin')?.userId ?? '';
      await fresh.ask('session.unlock', { userId, passphrase: passphraseOf('admin', seed.office) });
      const acts = (await opened(fresh.desk)
        .database.read('audit')
        .orderBy('seq')
        .pluck('action')) as string[];
      expect(acts).toContain('backups.restore');
      await fresh.close();
    },
  );

  it('TR11 a file that is torn, grown, of another kind, or opened where an office works is refused', async () => {
    const bytes = await packed();
    const fresh = openDataFolder(seed.office, { tasks: 'near' });
    const grown = new Uint8Array(bytes.length + 512);
    grown.set(bytes);
    for (const wrong of [
      bytes.slice(0, -512),
      bytes.slice(0, 5000),
      grown,
      new TextEncoder().encode('bukan cadangan'.repeat(200)),
    ])
      expect((await fresh.refusal('backups.readFile', { file: fresh.bring('x.cadangan', wrong) })).code).toBe(
        'BCK-006',
      );
    const changed = bytes.slice();
    const middle = Math.floor(changed.length / 2);
    changed[middle] = (changed[middle] ?? 0) ^ 1;
    const source = { kind: 'file' as const, file: fresh.bring('x.cadangan', changed) };
    expect(
      (await fresh.refusal('backups.restoreAtStart', { source, userId: null, secret: seed.recoveryCode }))
        .code,
    ).toBe('BCK-003');
    expect((await fresh.ask('session.state', {})).stage).toBe('setup');
    expect((await office.refusal('backups.readFile', { file: office.bring('x.cadangan', bytes) })).code).toBe(
      'BCK-008',
    );
    await fresh.close();
  });
});

function setting(key: string) {
  return { key, value: 'x', changed_by: 'a', reason: 'b', changed_at: 'c' };
}
