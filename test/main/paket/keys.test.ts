import { execFileSync } from 'node:child_process';
import { Buffer } from 'node:buffer';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { highestWorkFactor, openKeyFile, sealKeyFile } from '../../../main/paket/key-file.ts';
import { generateEncryptionKey, generateSigningKey } from '../../../main/paket/keys.ts';

const passphrase = 'kuda jalan pagi hari';

describe('keys', () => {
  it('agree with the tools of Debian on thumbprint and recipient', async () => {
    const [key, enc] = [await generateSigningKey(), await generateEncryptionKey()];
    const folder = mkdtempSync(join(tmpdir(), 'paket-keys-'));
    try {
      writeFileSync(join(folder, 'key.jwk'), JSON.stringify(key.publicJwk));
      writeFileSync(join(folder, 'identity.txt'), `${enc.identity}\n`);
      const thumbprint = execFileSync('jose', ['jwk', 'thp', '-i', join(folder, 'key.jwk'), '-a', 'S256']);
      expect(thumbprint.toString().trim()).toBe(key.kid);
      expect(
        execFileSync('age-keygen', ['-y', join(folder, 'identity.txt')])
          .toString()
          .trim(),
      ).toBe(enc.recipient);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('key file', () => {
  it('opens with its passphrase to the same key', async () => {
    const key = await generateSigningKey();
    const sealed = await sealKeyFile(key.privateJwk, passphrase, 10);
    expect(Buffer.from(sealed).toString('latin1')).toMatch(/^age-encryption.org\/v1\n-> scrypt \S+ 10\n/);
    expect(Buffer.from(sealed).includes(key.privateJwk.d)).toBe(false);
    expect(await openKeyFile(sealed, passphrase)).toEqual({ ok: true, key });
  });

  it('TR10: tells a wrong passphrase, a truncated file and a work factor of minutes apart', async () => {
    const { privateJwk } = await generateSigningKey();
    const sealed = await sealKeyFile(privateJwk, passphrase, 10);
    expect(await openKeyFile(sealed, 'lain')).toEqual({ ok: false, problem: 'wrong-passphrase' });
    expect(await openKeyFile(sealed.subarray(0, -1), passphrase)).toEqual({
      ok: false,
      problem: 'truncated',
    });
    for (const factor of [highestWorkFactor + 1, 23, 30]) {
      const greedy = Buffer.from(
        Buffer.from(sealed).toString('latin1').replace(' 10\n', ` ${factor}\n`),
        'latin1',
      );
      expect(await openKeyFile(greedy, passphrase)).toEqual({ ok: false, problem: 'work-factor' });
    }
    expect(await openKeyFile(Buffer.from('bukan'), passphrase)).toEqual({
      ok: false,
      problem: 'not-a-key-file',
    });
    expect(await openKeyFile(sealed.subarray(0, 40), passphrase)).toEqual({
      ok: false,
      problem: 'not-a-key-file',
    });
  });
});
