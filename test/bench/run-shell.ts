import { spawnSync } from 'node:child_process';

/** Runs another program to its end; throws with what it complained of. */
export function runShell(program: string, args: readonly string[], input = ''): string {
  const done = spawnSync(program, args, { input, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (done.status !== 0) throw new Error(`${program}: ${done.stderr}${done.error?.message ?? ''}`);
  return done.stdout;
}
