import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { paketCodes } from '../../../main/paket/codes.ts';
import { openContainer } from '../../../main/paket/container-read.ts';
import { printedCode, sha256Hex } from '../../../main/paket/digest.ts';
import { openEnvelope } from '../../../main/paket/envelope.ts';
import { isCanonical } from '../../../main/paket/jcs.ts';
import { publicJwkSchema } from '../../../main/paket/keys.ts';
import { paketKinds } from '../../../main/paket/kinds.ts';
import { manifestSchema } from '../../../main/paket/manifest.ts';
import { payloadKinds } from '../../../main/paket/payloads/payload-kinds.ts';
import { isSignedBy } from '../../../main/paket/signatures.ts';
import { trustListSchema } from '../../../main/paket/trust-list.ts';

const format = readFileSync(join(import.meta.dirname, '../../../main/paket/FORMAT.md'), 'utf8');
const released = join(import.meta.dirname, 'released');

/** A block of section 13, without its fence. */
function example(name: string): string {
  const found = new RegExp(`\`\`\`text ${name}\\n(.*?)\\n\`\`\``, 's').exec(format);
  if (found?.[1] === undefined) throw new Error(`No example ${name}`);
  return found[1];
}

describe('FORMAT.md', () => {
  it('shows a worked example that can be worked out again', async () => {
    for (const name of ['root', 'content', 'manifest', 'header', 'jwk'])
      expect(isCanonical(Buffer.from(example(name)))).toBe(true);
    expect(sha256Hex(example('root'))).toBe(example('network'));
    expect(printedCode(example('network'))).toBe(example('fingerprint'));
    expect(sha256Hex(`${example('schools')}\n`)).toBe(example('schools-sha256'));
    expect(sha256Hex(example('content'))).toBe(example('content-digest'));
    expect(printedCode(example('content-digest'))).toBe(example('content-code'));
    expect(sha256Hex(example('manifest'))).toBe(example('digest'));
    expect(Buffer.from(example('header')).toString('base64url')).toBe(example('protected'));

    const { kid } = z.object({ kid: z.string() }).parse(JSON.parse(example('header')));
    expect(createHash('sha256').update(example('jwk')).digest('base64url')).toBe(kid);
    const entry = { protected: example('protected'), signature: example('signature') };
    const jwk = publicJwkSchema.parse(JSON.parse(example('jwk')));
    expect(await isSignedBy(Buffer.from(example('manifest')), entry, jwk)).toBe(true);
  });

  it('takes the example from the released file', async () => {
    const { identity, fingerprint, digest, contentCode } = z
      .object({
        identity: z.string(),
        fingerprint: z.string(),
        digest: z.string(),
        contentCode: z.string(),
      })
      .parse(JSON.parse(readFileSync(join(released, 'recap-1.0.json'), 'utf8')));
    expect([example('fingerprint'), example('digest'), example('content-code')]).toEqual([
      fingerprint,
      digest,
      contentCode,
    ]);
    const bytes = readFileSync(join(released, 'recap-1.0.paket'));
    const container = openContainer(await openEnvelope(bytes, [identity]));
    const text = async (name: string) => Buffer.from((await container.read(name)) ?? '').toString('utf8');
    expect(await text('manifest.json')).toBe(example('manifest'));
    expect(await text('payload/schools.ndjson')).toBe(`${example('schools')}\n`);
    const trust = await text('trust/00001.trust.json');
    expect(trust).toContain(example('root'));
    expect(trust).toContain(example('jwk'));
    const signatures = await text('signatures.json');
    expect(signatures).toContain(example('protected'));
    expect(signatures).toContain(example('signature'));
  });

  it('lists every code with its step and meaning', () => {
    const rows = format.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
    const listed = rows.filter(([, code]) => /^PKT-\d{3}$/.test(code ?? ''));
    expect(listed.map(([, code, step, gloss]) => ({ code, step, gloss }))).toEqual(
      paketCodes.map(({ code, step, gloss }) => ({ code, step, gloss })),
    );
  });

  it('names every member of manifest and trust list', () => {
    for (const schema of [manifestSchema, trustListSchema])
      for (const member of Object.keys(schema.shape)) expect(format).toContain(`\`${member}\``);
  });

  it.each(paketKinds.flatMap((kind) => payloadKinds[kind].map((file) => [kind, file] as const)))(
    'names every member of the rows of %s',
    (kind, file) => {
      const name = `${kind} \`${file.path.slice('payload/'.length)}\``;
      const line = format.split('\n').find((one) => one.startsWith('|') && one.includes(name));
      expect(line, name).toBeDefined();
      const known = line?.split('|').slice(2).join('|') ?? '';
      const members = file.row instanceof z.ZodObject ? Object.keys(file.row.shape) : [];
      const beside = definitionsIn(known);
      for (const member of members) expect(`${known} ${beside}`, name).toMatch(new RegExp(`\`${member}\``));
    },
  );
});

/** The groups of members that several files share, as far as a line mentions them. */
function definitionsIn(line: string): string {
  const groups = ['pupil', 'recap pupil', 'berita acara', 'announcement'].filter((group) =>
    line.includes(group),
  );
  const wanted = groups.includes('recap pupil') ? [...groups, 'pupil'] : groups;
  return wanted
    .map((group) => new RegExp(`^\\*\\*${group}\\*\\* = .*$`, 'm').exec(format)?.[0] ?? '')
    .join(' ');
}
