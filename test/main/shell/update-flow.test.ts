import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  request as httpRequest,
  type RequestOptions,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NsisUpdater } from 'electron-updater';
import { ElectronHttpExecutor } from 'electron-updater/out/electronHttpExecutor.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeUpdaterFile } from '../../../main/shell/update-server.ts';
import { findUpdate, releaseStatement, updaterSettings } from '../../../main/shell/updates.ts';

/** The real updater of the product against a server on this machine; only Electron's own network stack is Node's here. */
const publisher = generateKeyPairSync('ed25519');
const key = publisher.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const installer = Buffer.from('pemasang '.repeat(5000));
const installed = '1.1.9';

/** The product's own way of fetching, over Node's sockets. */
function nodeExecutor(): ElectronHttpExecutor {
  const executor = new ElectronHttpExecutor();
  Reflect.set(
    executor,
    'createRequest',
    (options: RequestOptions, callback: (response: IncomingMessage) => void) =>
      httpRequest(options, callback),
  );
  return executor;
}

let folder: string;
let server: Server;
let shelf: Map<string, string | Buffer>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kantor-pembaruan-'));
  shelf = new Map();
  server = createServer((request, response) => {
    const content = shelf.get((request.url ?? '').split('?')[0] ?? '');
    if (content === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-length': String(content.length) }).end(content);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

/** Lays a signed release on the server; what is served under its name may be something else. */
function publish(version: string, served: Buffer = installer): void {
  const sha512 = createHash('sha512').update(installer).digest('base64');
  const signature = sign(null, releaseStatement({ version, sha512 }), publisher.privateKey).toString(
    'base64',
  );
  shelf.set(
    '/latest.yml',
    [
      `version: ${version}`,
      `signature: ${signature}`,
      'files:',
      '  - url: kantor-kjp.exe',
      `    sha512: ${sha512}`,
      `    size: ${String(installer.length)}`,
      "releaseDate: '2026-11-23T00:00:00.000Z'",
    ].join('\n'),
  );
  shelf.set('/kantor-kjp.exe', served);
}

function updater(): NsisUpdater {
  const { port } = server.address() as AddressInfo;
  const made = new NsisUpdater(null, {
    version: installed,
    name: 'kantor-kjp',
    isPackaged: true,
    appUpdateConfigPath: join(folder, 'app-update.yml'),
    userDataPath: folder,
    baseCachePath: folder,
    whenReady: () => Promise.resolve(),
    relaunch: () => undefined,
    quit: () => undefined,
    onQuit: () => undefined,
  });
  Object.assign(made, updaterSettings, { logger: null, disableDifferentialDownload: true });
  Reflect.set(made, 'httpExecutor', nodeExecutor());
  // The release file and the cache of Windows, whatever runs this test.
  Reflect.set(made, '_testOnlyOptions', { platform: 'win32' });
  made.updateConfigPath = writeUpdaterFile(folder);
  made.setFeedURL({ provider: 'generic', url: `http://127.0.0.1:${String(port)}/` });
  return made;
}

describe('U45 the way of an update from a server', () => {
  it('good: offered, fetched whole, byte for byte', async () => {
    publish('1.2.0');
    const ours = updater();
    expect(await findUpdate(ours, key, installed)).toEqual({ kind: 'offered', version: '1.2.0' });
    const [path = ''] = await ours.downloadUpdate();
    expect(readFileSync(path).equals(installer)).toBe(true);
  });

  it('wrong hash: what was served is not what was signed', async () => {
    publish('1.2.0', Buffer.from(installer.toString().replace('p', 'q')));
    const ours = updater();
    expect(await findUpdate(ours, key, installed)).toMatchObject({ kind: 'offered' });
    await expect(ours.downloadUpdate()).rejects.toThrow(/sha512 checksum mismatch/);
  });

  it('truncated: half an installer is none', async () => {
    publish('1.2.0', installer.subarray(0, 20_000));
    const ours = updater();
    await findUpdate(ours, key, installed);
    await expect(ours.downloadUpdate()).rejects.toThrow(/sha512 checksum mismatch/);
  });

  it('downgrade: an older release is none, though it was signed once', async () => {
    publish('1.1.8');
    expect(await findUpdate(updater(), key, installed)).toEqual({ kind: 'none' });
  });

  it('unsigned: nothing of a stranger is offered', async () => {
    publish('1.2.0');
    const stranger = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' });
    expect(await findUpdate(updater(), stranger.toString(), installed)).toEqual({ kind: 'unsigned' });
  });

  it('unreachable: refused, and nothing else happens', async () => {
    await expect(findUpdate(updater(), key, installed)).rejects.toThrow(/404|latest\.yml/);
  });
});
