import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { judgeOfflineUpdate } from '../../../main/shell/offline-update.ts';
import { updateSentences } from '../../../main/shell/update-sentences.ts';
import {
  findUpdate,
  isNewer,
  isSignedRelease,
  releaseStatement,
  updaterSettings,
} from '../../../main/shell/updates.ts';

const publisher = generateKeyPairSync('ed25519');
const key = publisher.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const installer = new TextEncoder().encode('the installer');
const sha512 = createHash('sha512').update(installer).digest('base64');
const installed = '1.1.9';

function signed(version: string): string {
  return sign(null, releaseStatement({ version, sha512 }), publisher.privateKey).toString('base64');
}

/** One bit of the first byte, whatever the signature of this run begins with. */
function damaged(signature: string): string {
  const bytes = Buffer.from(signature, 'base64');
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  return bytes.toString('base64');
}

const release = { version: '1.2.0', signature: signed('1.2.0') };

it('U45 fetches nothing by itself and never goes back', () => {
  expect(updaterSettings).toEqual({
    autoDownload: false,
    autoInstallOnAppQuit: false,
    allowDowngrade: false,
    allowPrerelease: false,
  });
});

it('compares versions by number', () => {
  expect(isNewer('1.10.0', '1.9.9')).toBe(true);
  expect(isNewer('2.0.0', '1.99.99')).toBe(true);
  for (const older of ['1.1.9', '1.1.8', '1.0.99', '0.9.0']) expect(isNewer(older, installed)).toBe(false);
});

describe('U45 an update of the server', () => {
  const file = { ...release, files: [{ url: 'a.exe', sha512 }] };
  const find = (updateInfo: unknown, isUpdateAvailable = true, by: string | null = key) =>
    findUpdate({ checkForUpdates: () => Promise.resolve({ isUpdateAvailable, updateInfo }) }, by, installed);

  it('is offered when the publisher signed it', async () => {
    expect(await find(file)).toEqual({ kind: 'offered', version: '1.2.0' });
    expect(await find(file, false)).toEqual({ kind: 'none' });
    expect(await findUpdate({ checkForUpdates: () => Promise.resolve(null) }, key, installed)).toEqual({
      kind: 'none',
    });
  });

  it.each([
    ['another version', { ...file, version: '1.2.1' }],
    ['another hash', { ...file, files: [{ sha512: 'YW5kZXJl' }] }],
    ['a second file', { ...file, files: [...file.files, { sha512: 'YW5kZXJl' }] }],
    ['no signature', { version: file.version, files: file.files }],
    ['a damaged signature', { ...file, signature: damaged(file.signature) }],
    ['a version that is none', { ...file, version: '1.2.0-beta', signature: signed('1.2.0-beta') }],
    ['an empty file', {}],
  ])('is refused with %s', async (_name, info) => {
    expect(await find(info)).toEqual({ kind: 'unsigned' });
  });

  it('is refused when it goes back, though the publisher signed it once', async () => {
    const old = { ...file, version: '1.1.8', signature: signed('1.1.8') };
    expect(await find(old)).toEqual({ kind: 'not-newer', version: '1.1.8' });
  });

  it('is refused of another publisher, and of everyone while there is no key', async () => {
    const other = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const bytes = Buffer.from(release.signature, 'base64');
    expect(isSignedRelease({ version: '1.2.0', sha512 }, bytes, other)).toBe(false);
    expect(await find(file, true, null)).toEqual({ kind: 'unsigned' });
  });
});

describe('U45 an update from a file', () => {
  const file = { format: 'kantor-kjp-pembaruan', ...release, sha512, installer: 'kantor-kjp-1.2.0.exe' };
  const taken: string[] = [];
  const judge = (content: unknown, digest: string | null = sha512) =>
    judgeOfflineUpdate({
      releaseFile: new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)),
      takeInstaller(name) {
        taken.push(name);
        return Promise.resolve(digest);
      },
      key,
      installed,
    });

  it('is offered when signature, version and installer agree', async () => {
    expect(await judge(file)).toEqual({ kind: 'offered', version: '1.2.0', installer: file.installer });
  });

  it.each([
    ['unsigned', { ...file, signature: damaged(file.signature) }],
    ['unsigned', { ...file, version: '1.2.1' }],
    ['unsigned', { ...file, sha512: 'YW5kZXJl' }],
    ['not-newer', { ...file, version: '1.1.8', signature: signed('1.1.8') }],
    ['not-newer', { ...file, version: installed, signature: signed(installed) }],
    ['unreadable', { ...file, installer: '..\\x.exe' }],
    ['unreadable', { ...file, installer: '/bin/sh' }],
    ['unreadable', { ...file, also: 1 }],
    ['unreadable', '{'],
    ['unreadable', ' '.repeat(20_000)],
  ])('is %s before its installer is even read (%#)', async (kind, content) => {
    taken.length = 0;
    expect(await judge(content)).toMatchObject({ kind });
    expect(taken).toEqual([]);
  });

  it('is refused when the installer is missing or another one', async () => {
    expect(await judge(file, null)).toEqual({ kind: 'missing' });
    expect(await judge(file, 'YW5kZXJl')).toEqual({ kind: 'damaged' });
  });
});

it('says of every refusal what to do', () => {
  for (const sentence of Object.values(updateSentences)) expect(sentence).toMatch(/^[A-Z].*\.$/);
});
