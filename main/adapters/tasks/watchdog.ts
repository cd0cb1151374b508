import { Worker } from 'node:worker_threads';

/** Written to the error stream just before the end, so that the parent knows why. */
export const memoryMark = 'TASK-MEMORY';

// A thread of its own, because a busy task never lets a timer of its own thread run. Plain source text, so that
// it needs no file beside a bundled program.
const source = `
const { writeSync } = require('node:fs');
const { workerData } = require('node:worker_threads');
setInterval(() => {
  if (process.memoryUsage.rss() <= workerData.bytes) return;
  try { writeSync(2, workerData.mark + '\\n'); } catch {}
  process.kill(process.pid, 'SIGKILL');
}, 50);
`;

/** Kills this process when its resident memory passes the cap: a heap limit does not count Buffers. */
export function startWatchdog(memoryMb: number): void {
  const worker = new Worker(source, {
    eval: true,
    workerData: { bytes: memoryMb * 1024 * 1024, mark: memoryMark },
  });
  worker.unref();
}
