import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const cli = join(import.meta.dirname, '../../main/paket-cli.ts');
const released = join(import.meta.dirname, 'paket/released');
const paket = join(released, 'recap-1.0.paket');
const known = z
  .object({ identity: z.string(), fingerprint: z.string(), digest: z.string(), contentCode: z.string() })
  .parse(JSON.parse(readFileSync(join(released, 'recap-1.0.json'), 'utf8')));

let folder: string;
let keys: readonly string[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'paket-cli-'));
  writeFileSync(join(folder, 'kunci.txt'), `# kunci kantor\n${known.identity}\n`);
  keys = ['--identity', join(folder, 'kunci.txt'), '--network', known.fingerprint];
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Node itself, without a window or an office. */
async function run(...args: string[]): Promise<{ readonly code: number; readonly said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...args], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr });
    });
  });
}

describe('npm run paket', () => {
  it('verify says every step of a good Paket, and that nobody here knows its stream', async () => {
    const { code, said } = await run('verify', paket, ...keys);
    expect(code).toBe(0);
    expect(said.match(/^V\d {2}OK/gm)).toHaveLength(9);
    expect(said).toContain('V7  -');
    expect(said).toContain('PAKET SAH');
  });

  it('verify names the step, the code and what to do when a byte is missing', async () => {
    const cut = join(folder, 'terpotong.paket');
    writeFileSync(cut, readFileSync(paket).subarray(0, -1));
    const { code, said } = await run('verify', cut, ...keys);
    expect(code).toBe(1);
    expect(said).toContain('V1  GAGAL');
    expect(said).toContain('PKT-017');
    expect(said).toContain('Yang dilakukan:');
    expect(said).toContain('PAKET TIDAK SAH');
  });

  it('verify without a key tells what it cannot see', async () => {
    const { code, said } = await run('verify', paket, '--network', known.fingerprint);
    expect(code).toBe(2);
    expect(said).toContain('V0  OK');
    expect(said).toContain('untuk 2 kunci kantor');
    expect(said).toContain('BELUM DAPAT DIKATAKAN SAH');
  });

  it('inspect --json gives the facts and nobody’s data', async () => {
    const { code, said } = await run('inspect', paket, ...keys, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(said)).toMatchObject({
      checked: 'sah',
      digest: known.digest,
      contentCode: known.contentCode,
      manifest: { kind: 'recap', counts: { pupils: 5 } },
      signers: [{ role: 'operator' }, { role: 'kepala' }],
    });
    expect(said).not.toMatch(/3173080501060003|Aisyah|Aminah/);
  });

  it('explain says in words what it is, who signed and what the receiver does', async () => {
    const { code, said } = await run('explain', paket, ...keys);
    expect(code).toBe(0);
    expect(said).toContain('Pasal 28');
    expect(said).toContain('sebagai Kepala, menyetujui');
    expect(said).toContain('Yang dilakukan penerima:');
    expect(said).not.toMatch(/3173080501060003|Aisyah|Aminah/);
  });

  it.each([
    ['a file that is not there', ['verify', 'tidak-ada.paket'], 'tidak ada'],
    ['a folder', ['verify', released], 'adalah folder'],
    ['an unknown command', ['buka', paket], 'verify, inspect, atau explain'],
    ['an unknown option', ['verify', paket, '--kunci', 'x'], '--help'],
    ['a file without a key', ['verify', paket, '--identity', cli], 'tidak memuat kunci age'],
    ['a trust list that is none', ['verify', paket, '--trust', cli], 'Daftar kepercayaan tidak sah'],
  ])('%s is one sentence and exit code 2', async (_what, args, sentence) => {
    const { code, said } = await run(...args);
    expect(code).toBe(2);
    expect(said).toContain(sentence);
    expect(said.trim().split('\n')).toHaveLength(1);
  });
});
