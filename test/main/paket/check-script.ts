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
  const { exitCode, outputs } = await runChecks([bytes], identity, fingerprint);
  return { exitCode, output: outputs[0] ?? '' };
}

/** Several files in one call; an output for each. */
export async function runChecks(
  files: readonly Uint8Array[],
  identity: string,
  fingerprint: string,
): Promise<{ readonly exitCode: number; readonly outputs: readonly string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'paket-test-'));
  try {
    const key = join(folder, 'identity.txt');
    await writeFile(key, `${identity}\n`);
    const paths = files.map((_bytes, index) => join(folder, `${index}.paket`));
    for (const [index, path] of paths.entries()) await writeFile(path, files[index] ?? new Uint8Array());
    const args = [script, '--identity', key, '--network', fingerprint, ...paths];
    const { exitCode, output } = await run(args);
    const heading = files.length === 1 ? null : new RegExp(`^${folder}/\\d+\\.paket\\n`, 'm');
    return { exitCode, outputs: heading === null ? [output] : output.split(heading).slice(1) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Both streams into one, in the order they were written. */
async function run(args: readonly string[]) {
  return new Promise<{ readonly exitCode: number; readonly output: string }>((resolve) => {
    execFile('bash', ['-c', 'exec bash "$@" 2>&1', 'bash', ...args], (error, output) => {
      resolve({ exitCode: typeof error?.code === 'number' ? error.code : 0, output });
    });
  });
}
