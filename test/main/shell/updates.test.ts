import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  findUpdate,
  isSignedRelease,
  releaseKey,
  releaseStatement,
  updaterSettings,
} from '../../../main/shell/updates.ts';

const publisher = generateKeyPairSync('ed25519');
const key = publisher.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const release = { version: '1.2.0', sha512: 'c2hhNTEy' };
const signature = sign(null, releaseStatement(release), publisher.privateKey);

// One bit of the first byte, whatever the signature of this run begins with.
const damaged = Buffer.from(signature);
damaged[0] = (damaged[0] ?? 0) ^ 1;

function server(updateInfo: unknown, isUpdateAvailable = true) {
  return { checkForUpdates: () => Promise.resolve({ isUpdateAvailable, updateInfo }) };
}
const file = {
  version: release.version,
  files: [{ url: 'a.exe', sha512: release.sha512 }],
  signature: signature.toString('base64'),
};

describe('updates', () => {
  it('fetch nothing by themselves and never go back', () => {
    expect(updaterSettings).toEqual({
      autoDownload: false,
      autoInstallOnAppQuit: false,
      allowDowngrade: false,
      allowPrerelease: false,
    });
  });

  it('offer a release the publisher signed', async () => {
    expect(await findUpdate(server(file), key)).toEqual({ kind: 'offered', version: '1.2.0' });
    expect(await findUpdate(server(file, false), key)).toEqual({ kind: 'none' });
    expect(await findUpdate({ checkForUpdates: () => Promise.resolve(null) }, key)).toEqual({ kind: 'none' });
  });

  it.each([
    ['another version', { ...file, version: '1.2.1' }],
    ['another hash', { ...file, files: [{ sha512: 'YW5kZXJl' }] }],
    ['a second file', { ...file, files: [...file.files, { sha512: 'YW5kZXJl' }] }],
    ['no signature', { version: file.version, files: file.files }],
    ['a damaged signature', { ...file, signature: damaged.toString('base64') }],
    ['an empty file', {}],
  ])('refuse %s', async (_name, info) => {
    expect(await findUpdate(server(info), key)).toEqual({ kind: 'unsigned' });
  });

  it('refuse another publisher, and everything while there is no key', async () => {
    const other = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString();
    expect(isSignedRelease(release, signature, other)).toBe(false);
    expect(releaseKey).toBeNull();
    expect(await findUpdate(server(file), releaseKey)).toEqual({ kind: 'unsigned' });
  });
});
