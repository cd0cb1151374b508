import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { extractAll, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectBackend } from '../../../main/host/backend-connect.ts';

/** Packs the real program around a stand-in for Electron's binary: all that packing needs of it is the fuse wire. */
const root = join(import.meta.dirname, '../../..');
let folder: string;
let packed: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kantor-pack-'));
  if (!existsSync(join(root, 'out/main/electron-main.js')))
    run('electron-vite', ['build', '--logLevel', 'warn']);
  run('electron-builder', [
    '--linux',
    'dir',
    '--publish',
    'never',
    `-c.electronDist=${standIn(join(folder, 'electron'))}`,
    `-c.directories.output=${join(folder, 'dist')}`,
  ]);
  packed = join(folder, 'dist/linux-unpacked');
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('sets the fuses in the binary', async () => {
  const wire = await getCurrentFuseWire(join(packed, 'kantor-kjp'));
  const fuses = Object.values(FuseV1Options).filter((fuse) => typeof fuse === 'number');
  const on = fuses.filter((fuse) => wire[fuse]?.toString() === String('1'.charCodeAt(0)));
  expect(on).toEqual([
    FuseV1Options.EnableCookieEncryption,
    FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    FuseV1Options.OnlyLoadAppFromAsar,
  ]);
});

it('ships what is named and nothing else', () => {
  const names = listPackage(join(packed, 'resources/app.asar'), { isPack: false });
  const own = names.filter((name) => !name.startsWith('/node_modules'));
  expect(own).toEqual(
    expect.arrayContaining([
      '/package.json',
      '/out/main/electron-main.js',
      '/out/main/task-process.js',
      '/out/preload/bridge.cjs',
    ]),
  );
  expect(
    own.filter(
      (name) => !/^\/(package\.json|out(\/(main|preload|renderer)(\/.*)?)?|resources(\/.*)?)$/.test(name),
    ),
  ).toEqual([]);
  // What the sample office of the first start is made from (U46).
  expect(own.filter((name) => name.startsWith('/resources/samples/')).toSorted()).toEqual([
    '/resources/samples/PPLS 2011 Kembangan.csv',
    '/resources/samples/SDN Kembangan Utara 01 Pg.xlsx',
    '/resources/samples/SMP Tunas Bangsa.xlsx',
    '/resources/samples/decisions.json',
    '/resources/samples/sekolah.json',
  ]);
  expect(names.filter((name) => /\.(ts|map|md)$/.test(name))).toEqual([]);
  // Development tools never ship.
  for (const tool of ['electron', 'vite', 'typescript', 'playwright', 'vitest', 'react'])
    expect(names).not.toContain(`/node_modules/${tool}`);
});

it('keeps the database driver outside the archive, loadable', () => {
  const require = createRequire(join(packed, 'resources/app.asar.unpacked/node_modules/'));
  const Database = require('better-sqlite3-multiple-ciphers') as new (path: string) => {
    prepare(sql: string): { get(): unknown };
    close(): void;
  };
  const database = new Database(':memory:');
  expect(database.prepare('select 1 as one').get()).toEqual({ one: 1 });
  database.close();
});

it('starts the backend from what was packed', async () => {
  const tree = join(folder, 'terbuka');
  extractAll(join(packed, 'resources/app.asar'), tree);
  const backend = await connectBackend(
    new Worker(join(tree, 'out/main/backend-worker.js'), {
      workerData: {
        dataFolder: join(folder, 'data'),
        resourcesFolder: join(tree, 'resources'),
        stickFolders: [],
      },
    }),
  );
  const call = (method: string) => backend.call(method, method, {}, () => undefined);
  expect(await call('session.state')).toMatchObject({ ok: true, value: { stage: 'setup' } });
  const choices = await call('session.officeChoices');
  expect(choices.ok && Array.isArray(choices.value) && choices.value.length > 100).toBe(true);
  await backend.close();
});

/** `dL7p...9tsX` is the sentinel before the wire: version 1, eight fuses, all as Electron ships them or on. */
function standIn(distribution: string): string {
  mkdirSync(join(distribution, 'locales'), { recursive: true });
  mkdirSync(join(distribution, 'resources'));
  const wire = Buffer.concat([
    Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([1, 8]),
    Buffer.from('1'.repeat(8)),
  ]);
  writeFileSync(join(distribution, 'electron'), Buffer.concat([Buffer.alloc(64), wire, Buffer.alloc(64)]), {
    mode: 0o755,
  });
  return distribution;
}

function run(command: string, args: readonly string[]): void {
  execFileSync(join(root, 'node_modules/.bin', command), args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}
