import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../../db/migrations/list.ts';
import { openDatabase } from '../../db/open.ts';
import { opened } from '../../main/services/desk.ts';
import { importHandlers } from '../../main/services/imports/handlers.ts';
import { type InstalledOffice, makeNetwork, passphraseOf, sign, signAndExport } from '../support/network.ts';
import { openTestOffice, quietJob, sampleBytes } from '../support/office.ts';
import { testKey } from '../support/store.ts';
import type { Operation } from './points.ts';

/** A data folder in which one operation is about to be asked for; every try works on a copy of its own. */
export interface Prepared {
  readonly folder: string;
  readonly task: Task;
}

/** What the child is told. */
export interface Task {
  readonly operation: Operation;
  readonly office: string;
  readonly keyHex: string;
  readonly userId: string;
  readonly method: string;
  readonly request: unknown;
}

export const stickFolder = 'flashdisk';
const on = '2013-07-29';

/** A section with a recap to import, and a Dinas whose Paket waits for signature, sealing, copying; all under `place`. */
export async function prepareOperations(): Promise<{
  readonly place: string;
  readonly prepared: ReadonlyMap<Operation, Prepared>;
}> {
  const place = mkdtempSync(join(tmpdir(), 'kantor-kjp-titik-'));
  const all = [...(await prepareSection(place)), ...(await prepareDinas(place))];
  return { place, prepared: new Map(all.map((one) => [one.task.operation, one])) };
}

async function prepareSection(place: string): Promise<Prepared[]> {
  const office = await openTestOffice();
  for (const role of ['operator', 'admin'])
    await office.database.write('user_account').insert({
      user_id: role,
      name: `Uji ${role}`,
      role,
      person: role,
      active: 1,
      created_at: 'x',
    });
  const recap = 'REKAP KJP SMPN 215.xls';
  const file = office.bring(recap, sampleBytes(recap));
  const { importId } = await importHandlers(office.desk)['imports.preview']({ file, npsn: null }, quietJob);
  await office.database.close();
  const folder = keep(place, 'seksi', office.folder);
  rmSync(office.folder, { recursive: true, force: true });
  const task = (operation: Operation, userId: string, method: string, request: unknown): Prepared => ({
    folder,
    task: {
      operation,
      office: '317308-seksi-dasar',
      keyHex: Buffer.from(testKey).toString('hex'),
      userId,
      method,
      request,
    },
  });
  return [
    task('edit', 'operator', 'numbers.savePattern', { type: 'DOC-06', pattern: '{urut}/KJP/{tahun}' }),
    task('import', 'operator', 'imports.commit', { importId }),
    task('backup', 'admin', 'backups.make', {}),
  ];
}

async function prepareDinas(place: string): Promise<Prepared[]> {
  const network = await makeNetwork(['31-dinas', '3173-sudin-dasar', '317308-seksi-dasar']);
  const dinas = network.at('31-dinas');
  const key = Buffer.from(opened(dinas.desk).key);
  const passphrase = passphraseOf('kepala', dinas.office);
  const at = (
    operation: Operation,
    role: 'operator' | 'kepala' | 'admin',
    method: string,
    request: unknown,
    folder = keep(place, operation, dinas.folder),
  ): Prepared => ({
    folder,
    task: {
      operation,
      office: dinas.office,
      keyHex: key.toString('hex'),
      userId: dinas.userId(role),
      method,
      request,
    },
  });

  const backup = (await dinas.as('admin').ask('backups.make', {})).backups[0];
  await signAndExport(dinas, await preparedPaket(dinas));
  const paketId = await preparedPaket(dinas);
  await sign(dinas, paketId, 'operator');
  const beforeSign = at('sign', 'kepala', 'paket.sign', { paketIds: [paketId], passphrase });
  await sign(dinas, paketId, 'kepala');
  const beforeExport = at('export', 'operator', 'paket.export', { paketId });
  await dinas.as('operator').ask('paket.export', { paketId });
  const beforeCopy = at('stick', 'operator', 'sticks.write', { paketId });
  const beforeRestore = at('restore', 'admin', 'backups.restore', { id: backup?.id, reason: 'uji' });
  const unlock = { userId: dinas.userId('operator'), passphrase: passphraseOf('operator', dinas.office) };
  await network.close();

  const beforeMigrate = at(
    'migrate',
    'operator',
    'session.unlock',
    unlock,
    keep(place, 'migrate', beforeRestore.folder),
  );
  await takeBack(join(beforeMigrate.folder, 'kantor.db'), key);
  mkdirSync(join(beforeCopy.folder, stickFolder));
  return [beforeSign, beforeExport, beforeCopy, beforeRestore, beforeMigrate];
}

async function preparedPaket(dinas: InstalledOffice): Promise<string> {
  const { paketIds } = await dinas.as('operator').ask('reference.prepare', { on });
  return paketIds[0] ?? '';
}

/** As the version before left it: what the last steps made is taken away again. They add, and change no older table. */
async function takeBack(path: string, key: Uint8Array): Promise<void> {
  const database = await openDatabase(path, key);
  const made = migrations
    .slice(-stepsBack)
    .flatMap(({ statements }) => statements)
    .flatMap((statement) => {
      const [, kind, name] =
        /^\s*CREATE (?:UNIQUE |VIRTUAL )?(TABLE|TRIGGER|INDEX|VIEW) (\w+)/.exec(statement) ?? [];
      return kind === undefined || name === undefined ? [] : [`${kind} ${name}`];
    });
  try {
    // The last first: triggers and children go before the tables they stand on.
    for (const object of made.toReversed()) await database.write.raw(`DROP ${object}`);
    await database.write.raw(`PRAGMA user_version = ${String(migrations.length - stepsBack)}`);
  } finally {
    await database.close();
  }
}
const stepsBack = 2;

function keep(place: string, name: string, folder: string): string {
  const kept = join(place, name);
  cpSync(folder, kept, { recursive: true });
  return kept;
}
