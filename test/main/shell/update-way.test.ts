import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findReleaseKey, keyFingerprint, readKeyFile } from '../../../main/shell/release-key.ts';
import { updateAnswer, updateQuestion } from '../../../main/shell/update-choices.ts';
import { readUpdateServer } from '../../../main/shell/update-server.ts';
import { noServerSentence } from '../../../main/shell/update-sentences.ts';
import { isSignedRelease, releaseStatement } from '../../../main/shell/updates.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kantor-kunci-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function publicPem(type: 'ed25519' | 'ed448' = 'ed25519'): string {
  const { publicKey } = type === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ed448');
  return publicKey.export({ type: 'spki', format: 'pem' }).toString();
}

describe('U45 when an update is put in place', () => {
  it('is asked with three answers; Enter waits for the end of work, Esc changes nothing', () => {
    const question = updateQuestion('1.2.0');
    expect(question.buttons).toEqual(['Saat keluar', 'Sekarang', 'Nanti']);
    expect(updateAnswer(question.defaultId ?? -1)).toBe('at-quit');
    expect(updateAnswer(question.cancelId ?? -1)).toBe('later');
    expect(updateAnswer(1)).toBe('now');
    expect(updateAnswer(99)).toBe('later');
  });

  it('is never asked by a clock: only the menu starts the way of an update', () => {
    const source = ['main/electron-main.ts', 'main/shell/offer-update.ts', 'main/shell/install-from-file.ts']
      .map((path) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'))
      .join('\n');
    expect(source).not.toMatch(/setInterval|setTimeout/);
    expect(source.match(/offerUpdate\(/g)).toHaveLength(2); // made once, called once
    expect(source).toContain('check: () => void offerUpdate(');
  });
});

describe('U45 the publisher', () => {
  const places = () => ({ shipped: join(folder, 'resmi.pem'), chosen: join(folder, 'pilihan.pem') });

  it('is nobody until a key is shipped or chosen, and a chosen one never takes the place of a shipped one', () => {
    const { shipped, chosen } = places();
    expect(findReleaseKey(places())).toBeNull();
    const [first, second] = [publicPem(), publicPem()];
    writeFileSync(chosen, first);
    expect(findReleaseKey(places())).toEqual({ pem: first, from: 'chosen' });
    writeFileSync(shipped, second);
    expect(findReleaseKey(places())).toEqual({ pem: second, from: 'shipped' });
  });

  it.each([
    ['a text', () => 'bukan kunci'],
    ['a key of another kind', () => publicPem('ed448')],
    ['an empty file', () => ''],
  ])('is not %s', (_name, content) => {
    const path = join(folder, 'kunci.pem');
    writeFileSync(path, content());
    expect(readKeyFile(path)).toBeNull();
    mkdirSync(join(folder, 'kunci'));
    expect(readKeyFile(join(folder, 'kunci'))).toBeNull();
  });

  it('signs with the key whose fingerprint is on his paper', () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const path = join(folder, 'kunci.pem');
    writeFileSync(path, publicKey.export({ type: 'spki', format: 'pem' }));
    const pem = readKeyFile(path) ?? '';
    const release = { version: '1.2.0', sha512: createHash('sha512').update('x').digest('base64') };
    expect(isSignedRelease(release, sign(null, releaseStatement(release), privateKey), pem)).toBe(true);
    const der = publicKey.export({ type: 'spki', format: 'der' });
    const digest = createHash('sha256').update(der).digest('hex').toUpperCase();
    expect(keyFingerprint(pem).replaceAll(' ', '')).toBe(digest.slice(0, 40));
    expect(keyFingerprint(pem)).toMatch(/^([0-9A-F]{4} ){9}[0-9A-F]{4}$/);
  });
});

describe('U45 the update server', () => {
  const path = () => join(folder, 'pembaruan.json');

  it('is the one of the administrator, and none without his file', () => {
    expect(readUpdateServer(path())).toBeNull();
    expect(noServerSentence).toMatch(/flashdisk/);
    writeFileSync(path(), '{"server":"https://pembaruan.example/kjp"}');
    expect(readUpdateServer(path())).toBe('https://pembaruan.example/kjp');
  });

  it.each([
    '{"server":"http://pembaruan.example/"}',
    '{"server":"file:///C:/x"}',
    '{"server":"https://a:b@pembaruan.example/"}',
    '{"server":"https://x.example/","allowDowngrade":true}',
    '{"server":',
  ])('is not %s', (content) => {
    writeFileSync(path(), content);
    expect(readUpdateServer(path())).toBeNull();
  });
});
