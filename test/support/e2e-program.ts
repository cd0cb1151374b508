import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

const root = join(import.meta.dirname, '../..');

export interface RunningProgram {
  /** Opens the program in a browser, once. */
  readonly startUrl: string;
  stop(): Promise<void>;
}

/** The real program over its loopback host, on a data folder of its own. Needs `electron-vite build` first. */
export async function startProgram(
  dataFolder: string,
  /** Further words of its command line, such as `--stick`. */
  options: readonly string[] = [],
): Promise<RunningProgram> {
  // Playwright loads its specs through hooks of its own; the program runs without them.
  const { NODE_OPTIONS: _hooks, ...env } = process.env;
  const child = spawn(
    process.execPath,
    [join(root, 'main/browser-main.ts'), '--data', dataFolder, '--no-window', '--print-url', ...options],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env,
    },
  );
  let trouble = '';
  child.stderr.on('data', (chunk: Buffer) => (trouble += chunk.toString()));
  const startUrl = await firstLine(child, () => trouble);
  return {
    startUrl,
    async stop() {
      if (child.exitCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function firstLine(
  child: ChildProcessByStdio<null, Readable, Readable>,
  trouble: () => string,
): Promise<string> {
  return new Promise((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve);
    child.once('exit', (code) => reject(new Error(`The program ended with ${String(code)}: ${trouble()}`)));
  });
}
