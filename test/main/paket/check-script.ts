import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const script = join(import.meta.dirname, '../../../main/paket/check-paket.sh');

/** Runs the independent check with Debian's tools; `output` is what it printed, both streams. */
export async function runCheck(
  bytes: Uint8Array,
  identity: string,
  fingerprint: string,
): Promise<{ readonly exitCode: number; readonly output: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'paket-test-'));
  try {
    const [file, key] = [join(folder, 'a.paket'), join(folder, 'identity.txt')];
    await writeFile(file, bytes);
    await writeFile(key, `${identity}\n`);
    return await new Promise((resolve) => {
      execFile('bash', [script, file, key, fingerprint], (error, stdout, stderr) => {
        const exitCode = typeof error?.code === 'number' ? error.code : 0;
        resolve({ exitCode, output: stdout + stderr });
      });
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}
