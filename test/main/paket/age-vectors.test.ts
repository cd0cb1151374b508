import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sha256Hex } from '../../../main/paket/digest.ts';
import { openEnvelope } from '../../../main/paket/envelope.ts';
import { attempt } from '../../../main/paket/refusal.ts';

interface Vector {
  readonly name: string;
  readonly expect: string;
  readonly payload: string | null;
  readonly identities: readonly string[];
  readonly file: Buffer;
}

const file = join(import.meta.dirname, '../../fixtures/age/testkit.json');
const vectors = Object.entries(
  z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8'))),
).map(([name, base64]) => readVector(name, Buffer.from(base64, 'base64')));

function readVector(name: string, bytes: Buffer): Vector {
  const end = bytes.indexOf('\n\n');
  const lines = bytes.subarray(0, end).toString('utf8').split('\n');
  const all = (key: string) =>
    lines.filter((line) => line.startsWith(`${key}: `)).map((line) => line.slice(key.length + 2));
  const body = bytes.subarray(end + 2);
  return {
    name,
    expect: all('expect')[0] ?? '',
    payload: all('payload')[0] ?? null,
    identities: all('identity').filter((identity) => identity.startsWith('AGE-SECRET-KEY-1')),
    file: all('compressed').length > 0 ? inflateSync(body) : body,
  };
}

/** Valid age, and no envelope of a Paket: armor, passphrase, post-quantum or a stanza beside X25519. */
const notOurs = ['PKT-011', 'PKT-012', 'PKT-014', 'PKT-015'];

describe('envelope, the C2SP age vectors', () => {
  it('BU03 opens what is plain X25519, and refuses everything else', async () => {
    expect(vectors).toHaveLength(143);
    let opened = 0;
    for (const vector of vectors) {
      const result = await attempt(() => openEnvelope(vector.file, vector.identities));
      if (result.ok) {
        opened += 1;
        expect(vector.expect, vector.name).toBe('success');
        expect(sha256Hex(result.value), vector.name).toBe(vector.payload);
      } else if (vector.expect === 'success') {
        expect(notOurs, vector.name).toContain(result.code);
      }
    }
    expect(opened).toBe(10);
  });
});
