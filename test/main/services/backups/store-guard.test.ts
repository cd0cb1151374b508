import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../../../db/open.ts';
import { holdFolder } from '../../../../db/hold-folder.ts';
import { AppError } from '#contract/errors/app-error.ts';
import { keepStore } from '../../../../main/services/backups/keep-store.ts';
import { listBackups } from '../../../../main/services/backups/backup-register.ts';
import {
  believeClock,
  explainStoreFault,
  storeGuard,
  viewStanding,
} from '../../../../main/services/backups/store-guard.ts';
import { command } from '../../../../main/services/command.ts';
import { type Desk, opened } from '../../../../main/services/desk.ts';
import { beginSession, openExistingStore } from '../../../../main/services/session/open-office.ts';
import type { StoreGuard } from '../../../../main/services/ports.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import type { InstalledOffice } from '../../../support/network.ts';
import { quietJob } from '../../../support/office.ts';
import { seedFolder, type SeededFolder } from '../../../support/seeded-folder.ts';

let seed: SeededFolder;
let office: InstalledOffice;
let guard: StoreGuard;
let desk: Desk;

beforeAll(async () => {
  seed = await seedFolder();
});
afterAll(() => seed.remove());
afterEach(() => office.close());

async function open(): Promise<void> {
  office = await seed.open('admin');
  guard = storeGuard(office.desk);
  desk = { ...office.desk, guard };
}
const note = (value: string) =>
  command(desk, { action: 'uji.catat', object: value }, ({ db }) =>
    db('setting').insert({ key: `uji-${value}`, value, changed_by: 'a', reason: 'b', changed_at: 'c' }),
  );
const noted = () => opened(desk).database.read('setting').where('key', 'like', 'uji-%').pluck('value');
const codeOf = async (work: Promise<unknown>) => {
  try {
    await work;
    return 'done';
  } catch (error) {
    const fault = explainStoreFault(desk, error);
    return fault instanceof AppError ? fault.code : String(fault);
  }
};

describe('DK02 the disk fails while saving', () => {
  it('DK02: nothing is called saved, the office is locked and says why; the next sign-in reads the disk', async () => {
    await open();
    const failed = Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_FSYNC' });
    const { key, actor } = opened(desk);
    const saving = command(desk, { action: 'uji.catat', object: 'x' }, async ({ db }) => {
      await db('setting').insert({ key: 'uji-x', value: 'x', changed_by: 'a', reason: 'b', changed_at: 'c' });
      throw failed;
    });
    expect(await codeOf(saving)).toBe('SYS-013');
    expect(await office.ask('session.state', {})).toMatchObject({ stage: 'locked', diskFailed: true });
    expect((await office.refusal('numbers.savePattern', { type: 'DOC-06', pattern: '{urut}' })).code).toBe(
      'SES-001',
    );
    // The mark of an open office is still there: every page is looked at before anybody works on them.
    expect(desk.folder.read('sedang-terbuka')).not.toBeNull();
    await beginSession(desk, await openExistingStore(desk, key), key, actor.userId);
    expect(await office.ask('session.state', {})).toMatchObject({ stage: 'open', diskFailed: false });
    expect(await noted()).toEqual([]);
  });
});

it('DK03, DK04: a folder that became read only is named; a file that another program holds is told', async () => {
  await open();
  const fault = (code: string) => explainStoreFault(desk, Object.assign(new Error(code), { code }));
  for (const code of ['SQLITE_READONLY', 'SQLITE_READONLY_DIRECTORY', 'SQLITE_CANTOPEN', 'EROFS', 'EACCES'])
    expect(fault(code)).toMatchObject({ code: 'STO-015', values: { folder: office.folder } });
  expect(fault('HELD')).toMatchObject({ code: 'STO-016' });
});

describe('DB01 damage while the office works', () => {
  it('DB01 makes the session read-only at once, keeps a copy, and says so on every screen', async () => {
    await open();
    await note('sebelum');
    const corrupt = Object.assign(new Error('database disk image is malformed'), {
      code: 'SQLITE_CORRUPT_INDEX',
    });
    expect(await codeOf(Promise.reject(corrupt))).toBe('STO-008');
    expect(await codeOf(note('sesudah'))).toBe('STO-008');
    expect(await noted()).toEqual(['sebelum']);
    const [place = ''] = readdirSync(join(office.folder, 'karantina'));
    expect(viewStanding(desk).damage?.keptIn).toBe(`karantina/${place}`);
    // The same fault again keeps no second copy.
    await codeOf(Promise.reject(corrupt));
    expect(readdirSync(join(office.folder, 'karantina'))).toHaveLength(1);
    // After the screen was locked, the next sign-in looks at every page; a sound file works again.
    await office.ask('session.lock', {});
    expect(existsSync(join(office.folder, 'sedang-terbuka'))).toBe(true);
  });
});

describe('DB08 another tool holds the database', () => {
  it('DB08 waits, then says so; nothing is half written, and the same act works afterwards', async () => {
    await open();
    const tool = connect(join(office.folder, 'kantor.db'), opened(desk).key, false);
    await tool.raw('BEGIN IMMEDIATE');
    // Five seconds in the program; the test does not need them.
    await opened(desk).database.write.raw('PRAGMA busy_timeout=50');
    expect(await codeOf(note('ditahan'))).toBe('STO-003');
    await tool.raw('COMMIT');
    await tool.destroy();
    expect(await noted()).toEqual([]);
    expect(await codeOf(note('ditahan'))).toBe('done');
    expect(await noted()).toEqual(['ditahan']);
  });
});

describe('DB07 two programs for one folder', () => {
  it('DB07 the second one is turned away until the first has ended', async () => {
    await open();
    const first = holdFolder(office.folder);
    expect(first).not.toBeNull();
    expect(holdFolder(office.folder)).toBeNull();
    first?.release();
    const second = holdFolder(office.folder);
    expect(second).not.toBeNull();
    second?.release();
  });
});

describe('CK01 a clock nobody believes', () => {
  it.each(['2005-01-01', '2013-07-28', '2046-07-29'])(
    'CK01 on %s nothing is dated until a person answers for it',
    async (today) => {
      await open();
      await note('benar');
      office.on(today);
      expect(viewStanding(desk).clock).toMatchObject({ today, lastWork: '2013-07-29' });
      expect(await codeOf(note('meragukan'))).toBe('STO-009');
      expect(await noted()).toEqual(['benar']);
      // Mended: work goes on as if nothing had been.
      office.on('2013-07-29');
      expect(await codeOf(note('dibetulkan'))).toBe('done');
      office.on(today);
      expect(() => believeClock(desk, isoDate('2013-07-29'))).toThrow('STO-013');
      believeClock(desk, isoDate(today));
      expect(await codeOf(note('dibenarkan'))).toBe('done');
      expect(viewStanding(desk).clock).toBeNull();
    },
  );

  it('CK01 an office that knows no day yet goes by its newest audit row', async () => {
    office = await seed.open('admin');
    desk = { ...office.desk, guard: storeGuard(office.desk) };
    desk.guard?.opened('2013-07-29T18:00:00Z');
    // 01.00 of the next day in Jakarta.
    expect(viewStanding(desk).clock).toMatchObject({ kind: 'behind', lastWork: '2013-07-30' });
  });
});

describe('what the program does by itself', () => {
  it('one backup a day and one full check a week, none twice', async () => {
    await open();
    const reasons = () => listBackups(desk).map(({ why }) => why);
    await keepStore(desk, quietJob);
    await keepStore(desk, quietJob);
    expect(reasons()).toEqual(['harian']);
    expect((await office.ask('backups.list', {})).lastCheck).toEqual({
      at: '2013-07-29T03:00:00Z',
      problems: [],
    });
    office.on('2013-07-30');
    await keepStore(desk, quietJob);
    expect(reasons()).toEqual(['harian', 'harian']);
    expect((await office.ask('backups.list', {})).lastCheck?.at).toBe('2013-07-29T03:00:00Z');
    office.on('2013-08-06');
    await keepStore(desk, quietJob);
    expect((await office.ask('backups.list', {})).lastCheck?.at).toBe('2013-08-06T03:00:00Z');
  });

  it('U16 before an import one that is not older than four hours, and no import on a full disk', async () => {
    await open();
    await guard.beforeIntake(quietJob);
    await guard.beforeIntake(quietJob);
    expect(listBackups(desk).map(({ why }) => why)).toEqual(['impor']);
    const full = storeGuard({
      ...desk,
      folder: { ...desk.folder, room: () => ({ databaseBytes: 0, freeBytes: 0 }) },
    });
    await expect(full.beforeIntake(quietJob)).rejects.toMatchObject({
      code: 'SYS-011',
      values: { needed: 200, free: 0 },
    });
  });
});
