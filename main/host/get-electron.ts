import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const patienceMs = 60_000;

/**
 * The path of Electron's binary, fetched on first use by Electron's own installer; null when it cannot be had in 60 s.
 *
 * Never imports `electron`: that import would start the same download without a limit.
 */
export async function getElectron(root: string): Promise<string | null> {
  const folder = join(root, 'node_modules/electron');
  const installer = join(folder, 'install.js');
  if (!existsSync(installer)) return null;
  if (!(await succeeds(installer))) return null;
  const binary = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'));
  return existsSync(binary) ? binary : null;
}

function succeeds(script: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script], {
      stdio: 'ignore',
      timeout: patienceMs,
      killSignal: 'SIGKILL',
    });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}
