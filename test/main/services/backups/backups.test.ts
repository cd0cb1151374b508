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
import { openAttachment, sealAttachment } from '../../../../main/services/attachments/sealed-attachment.ts';
import { makeBackup } from '../../../../main/services/backups/make-backup.ts';
import { backupDues } from '../../../../main/services/backups/due.ts';
import { opened } from '../../../../main/services/desk.ts';
import type { InstalledOffice } from '../../../support/network.ts';
import { passphraseOf } from '../../../support/network.ts';
import { quietJob } from '../../../support/office.ts';
import { scan, seedFolder, type SeededFolder } from '../../../support/seeded-folder.ts';

let seed: SeededFolder;
let office: InstalledOffice;

beforeAll(async () => {
  seed = await seedFolder();
});
afterAll(() => seed.remove());
afterEach(() => office.close());

const backupsIn = () => readdirSync(join(office.folder, 'cadangan')).filter((name) => name.endsWith('.db'));
const audit = async () =>
  (await opened(office.desk).database.read('audit').orderBy('seq', 'desc').first()) as {
    action: string;
    seq: number;
  };
const setSetting = (key: string, value: string) =>
  opened(office.desk)
    .database.write('setting')
    .insert({ key, value, changed_by: 'a', reason: 'b', changed_at: 'c' });
const settings = () =>
  opened(office.desk).database.read('setting').where('key', 'like', 'uji-%').pluck('value');

describe('a backup', () => {
  it('U16 is a verified copy with its scans, encrypted, in the register; the log says who made it', async () => {
    office = await seed.open('admin');
    const { backups } = await office.ask('backups.make', {});
    expect(backups).toMatchObject([{ why: 'permintaan', missingAttachments: 0 }]);
    expect(await audit()).toMatchObject({ action: 'backups.make' });
    const { key } = opened(office.desk);
    const { file } = sealAttachment(key, scan);
    const copy = readFileSync(join(office.folder, 'cadangan/lampiran', file));
    expect(openAttachment(key, file, copy)).toEqual(Buffer.from(scan));
    for (const name of backupsIn()) {
      const bytes = readFileSync(join(office.folder, 'cadangan', name));
      for (const text of ['SQLite format 3', 'catatan-0001']) expect(bytes.includes(text), text).toBe(false);
    }
  });

  it('says which scans were missing when it was made', async () => {
    office = await seed.open('kepala');
    rmSync(join(office.folder, 'lampiran'), { recursive: true });
    const { backups } = await office.ask('backups.make', {});
    expect(backups[0]?.missingAttachments).toBe(1);
  });

  it('IP03 is refused to an operator, and so is every other power over the store', async () => {
    office = await seed.open('operator');
    expect((await office.refusal('backups.make', {})).code).toBe('SES-004');
    expect((await office.refusal('backups.restore', { id: 'x', reason: 'y' })).code).toBe('SES-004');
    expect((await office.refusal('backups.exportFile', {})).code).toBe('SES-004');
    expect((await office.refusal('backups.atStart', {})).code).toBe('BCK-008');
  });

  it('DB09 one that is being written, truncated, damaged, or of another office is no restore point', async () => {
    office = await seed.open('admin');
    const { backups } = await office.ask('backups.make', {});
    const id = backups[0]?.id ?? '';
    const path = join(office.folder, 'cadangan', `${id}.db`);
    const whole = readFileSync(path);
    // Copied away while it was being made: a database without its side file.
    copyFileSync(path, join(office.folder, 'cadangan', 'salinan.db'));
    copyFileSync(path, join(office.folder, 'cadangan', 'setengah.db.part'));
    expect((await office.ask('backups.list', {})).backups.map((each) => each.id)).toEqual([id]);
    truncateSync(path, whole.length - 4096);
    expect((await office.refusal('backups.preview', { id })).code).toBe('BCK-003');
    expect((await office.refusal('backups.restore', { id, reason: 'uji' })).code).toBe('BCK-003');
    whole[Math.floor(whole.length / 2)] = (whole[Math.floor(whole.length / 2)] ?? 0) ^ 1;
    writeFileSync(path, whole);
    expect((await office.refusal('backups.preview', { id })).code).toBe('BCK-003');
    const other = await seedFolder('317301-seksi-dasar');
    const neighbour = await other.open('admin');
    const theirs = (await neighbour.ask('backups.make', {})).backups[0]?.id ?? '';
    for (const ending of ['db', 'json'])
      copyFileSync(
        join(neighbour.folder, 'cadangan', `${theirs}.${ending}`),
        join(office.folder, 'cadangan', `${theirs}.${ending}`),
      );
    expect((await office.refusal('backups.restore', { id: theirs, reason: 'uji' })).code).toBe('BCK-003');
    await neighbour.close();
    other.remove();
    // Whatever was refused, the office works on.
    expect((await office.ask('session.state', {})).stage).toBe('open');
  });

  it('KL05 cut off in VACUUM INTO or before its side file, the one before stays and is offered; leftovers go', async () => {
    office = await seed.open('admin');
    const { backups } = await office.ask('backups.make', {});
    const cut = join(office.folder, 'cadangan', '20130730T030000Z-harian.db');
    writeFileSync(`${cut}.part`, 'setengah');
    writeFileSync(cut, 'tanpa berkas sisi');
    expect((await office.ask('backups.list', {})).backups).toEqual(backups);
    await office.ask('backups.preview', { id: backups[0]?.id ?? '' });
    await office.ask('backups.make', {});
    expect(existsSync(cut)).toBe(false);
    expect(existsSync(`${cut}.part`)).toBe(false);
    expect(backupsIn()).toHaveLength(2);
  });

  it('DB03 a reference broken with another tool is told with its table and row', async () => {
    office = await seed.open('admin');
    const { write } = opened(office.desk).database;
    await write.raw('PRAGMA foreign_keys=OFF');
    await write('attachment_removal').insert({
      attachment_id: 'tidak-ada',
      removed_at: 'a',
      removed_by: 'b',
      reason: 'c',
    });
    const { lastCheck } = await office.ask('backups.checkStore', {});
    expect(lastCheck?.problems).toEqual(['attachment_removal baris 1 menunjuk ke attachment yang tidak ada']);
    expect((await office.refusal('backups.make', {})).what).toContain('attachment_removal baris 1');
    expect((await office.ask('backups.standing', {})).damage).toBeNull();
  });

  it('DK05 a disk with too little room gets no backup, and is told how much is wanted', async () => {
    office = await seed.open('admin');
    const full = {
      ...office.desk.folder,
      room: () => ({ databaseBytes: 50 * 1024 * 1024, freeBytes: 1024 * 1024 }),
    };
    const order = { key: opened(office.desk).key, why: 'harian' } as const;
    await expect(makeBackup({ ...office.desk, folder: full }, order, quietJob)).rejects.toMatchObject({
      code: 'SYS-011',
      values: { needed: 300, free: 1 },
    });
    expect(existsSync(join(office.folder, 'cadangan'))).toBe(false);
  });

  it('U16 reminds of a second place after seven days, until a copy was read back whole', async () => {
    office = await seed.open('admin');
    await office.ask('backups.make', {});
    expect(backupDues(office.desk)).toEqual([]);
    office.on('2013-08-06');
    expect(backupDues(office.desk)).toMatchObject([{ title: 'Cadangan di tempat kedua', link: '/backups' }]);
    const offer = await office.ask('backups.exportFile', {});
    expect(backupDues(office.desk)).toHaveLength(1);
    const bytes = office.fetched(offer);
    const torn = office.bring(offer.name, bytes.slice(0, -512));
    expect((await office.refusal('backups.checkFile', { file: torn })).code).toBe('BCK-011');
    const view = await office.ask('backups.checkFile', { file: office.bring(offer.name, bytes) });
    expect(view.secondPlace).toMatchObject({ checkedAt: '2013-08-06T03:00:00Z' });
    expect(backupDues(office.desk)).toEqual([]);
  });
});

describe('a restore while the office is open', () => {
  it('DB10 shows the counts, backs up first, brings back the old state, doubts the streams and lists what to ask again', async () => {
    office = await seed.open('kepala');
    await setSetting('uji-1', 'sebelum');
    const { write } = opened(office.desk).database;
    await write('stream').insert(streamRow(4));
    const { backups } = await office.ask('backups.make', {});
    const id = backups[0]?.id ?? '';
    office.on('2013-08-19');
    await setSetting('uji-2', 'sesudah');
    await write('import_file').insert(importRow('Rekap SDN 01.xlsx', '2013-08-12T03:00:00Z'));
    const preview = await office.ask('backups.preview', { id });
    expect(preview).toMatchObject({
      madeAt: '2013-07-29T03:00:00Z',
      again: [{ kind: 'impor', label: 'Rekap SDN 01.xlsx', at: '2013-08-12T03:00:00Z' }],
    });
    expect(preview.before?.auditSeq).toBeGreaterThan(preview.after.auditSeq);
    expect(await settings()).toEqual(['sebelum', 'sesudah']);

    const restored = await office.ask('backups.restore', { id, reason: 'Data salah impor' });
    expect(restored.again).toEqual(preview.again);
    expect(await settings()).toEqual(['sebelum']);
    expect(await audit()).toMatchObject({ action: 'backups.restore' });
    const view = await office.ask('backups.list', {});
    expect(view.backups.map(({ why }) => why)).toEqual(['pemulihan', 'permintaan']);
    expect(view.lastRestore).toMatchObject({ by: 'kepala 317308-seksi-dasar', again: [{ kind: 'impor' }] });
    expect(await opened(office.desk).database.read('stream').pluck('unknown')).toEqual([1]);
    expect(backupDues(office.desk)).toMatchObject([
      { title: 'Cadangan di tempat kedua' },
      { title: 'Impor ulang sesudah pemulihan', why: '1 berkas masuk sesudah cadangan itu dibuat' },
    ]);
    // What was there before is kept twice over: as a backup and whole in karantina.
    expect(readdirSync(join(office.folder, 'karantina'))).toHaveLength(1);
    await office.ask('backups.restore', { id: view.backups[0]?.id ?? '', reason: 'Ternyata benar' });
    expect(await settings()).toEqual(['sebelum', 'sesudah']);
    expect(await office.ask('audit.check', {})).toMatchObject({ intact: true });
  });

  it('brings back a scan that was lost since', async () => {
    office = await seed.open('admin');
    const { backups } = await office.ask('backups.make', {});
    rmSync(join(office.folder, 'lampiran'), { recursive: true });
    await office.ask('backups.restore', { id: backups[0]?.id ?? '', reason: 'Lampiran hilang' });
    expect(readdirSync(join(office.folder, 'lampiran'))).toHaveLength(1);
  });

  it('who has no account in the older database is signed out, and his slot goes; the others sign in as before', async () => {
    office = await seed.open('admin');
    const { backups } = await office.ask('backups.make', {});
    const { write } = opened(office.desk).database;
    const admin = office.userId('admin');
    await write('user_account').where({ user_id: admin }).update({ active: 1, role: 'kepala' });
    office.desk.session.open = {
      ...opened(office.desk),
      actor: { ...opened(office.desk).actor, role: 'kepala' },
    };
    await office.ask('backups.restore', { id: backups[0]?.id ?? '', reason: 'Peran lama' });
    const state = await office.ask('session.state', {});
    expect(state.stage).toBe('locked');
    expect(state.users).toHaveLength(3);
    const passphrase = passphraseOf('operator', seed.office);
    expect((await office.call('session.unlock', { userId: office.userId('operator'), passphrase })).ok).toBe(
      true,
    );
  });
});

function streamRow(seq: number) {
  return {
    direction: 'keluar',
    office: '317308-seksi-dasar',
    stream: 'recap/2013/3173-sudin-dasar',
    epoch: 1,
    last_seq: seq,
    last_digest: 'd'.repeat(64),
    blocked: 0,
  };
}

function importRow(fileName: string, committedAt: string) {
  return {
    import_id: 'impor-1',
    npsn: '20101801',
    file_name: fileName,
    sha256: 'a'.repeat(64),
    state: 'committed',
    read: 1,
    accepted: 1,
    held: 0,
    rejected: 0,
    warnings: 0,
    notes: '[]',
    mapping: '{}',
    unknown_columns: '[]',
    missing_columns: '[]',
    created_at: committedAt,
    created_by: 'uji',
    committed_at: committedAt,
  };
}
