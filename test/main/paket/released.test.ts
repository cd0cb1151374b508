import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { printedCode } from '../../../main/paket/digest.ts';
import { recapPupils } from '../../../main/paket/payloads/recap.ts';
import { verifyPaket } from '../../../main/paket/verify.ts';
import { pupil } from './samples.ts';

const folder = join(import.meta.dirname, 'released');
const knownSchema = z.object({
  identity: z.string(),
  fingerprint: z.string(),
  digest: z.string(),
  contentCode: z.string(),
});

/** One file of every released version of the format, kept for ever: never made again, only added to. */
describe('Paket of released versions', () => {
  it.each(['1.0'])('a recap of version %s still opens to the same pupils', async (version) => {
    const known = knownSchema.parse(JSON.parse(readFileSync(join(folder, `recap-${version}.json`), 'utf8')));
    const verdict = await verifyPaket(readFileSync(join(folder, `recap-${version}.paket`)), {
      office: 'sudin',
      identities: [known.identity],
      trust: { fingerprint: known.fingerprint },
      streamState: () => null,
    });
    if (!verdict.ok) throw new Error(`${verdict.code} ${verdict.detail}`);
    expect(verdict.digest).toBe(known.digest);
    expect(printedCode(verdict.manifest.content_digest)).toBe(known.contentCode);
    expect(verdict.payload.rows(recapPupils)).toEqual([1, 2, 3, 4, 5].map(pupil));
  });
});
