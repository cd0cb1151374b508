import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a second start of the loopback host leaves the path of its file for the first (U36, DB07). */
const boxName = 'titipan';
const lookMs = 500;
const patienceMs = 5000;
const longestPath = 4096;

/** Takes what later starts leave, until stopped; what an earlier run left is nobody's wish any more. */
export function openHandoverBox(dataFolder: string, take: (path: string) => void): () => void {
  const box = join(dataFolder, boxName);
  rmSync(box, { recursive: true, force: true });
  mkdirSync(box, { recursive: true, mode: 0o700 });
  const timer = setInterval(() => {
    for (const path of emptyBox(box)) take(path);
  }, lookMs);
  return () => {
    clearInterval(timer);
    rmSync(box, { recursive: true, force: true });
  };
}

/** Leaves a path for the running program; true once it was taken, false when no program takes it. */
export async function handOver(dataFolder: string, path: string): Promise<boolean> {
  const box = join(dataFolder, boxName);
  if (!existsSync(box)) return false;
  const note = join(box, `${randomUUID()}.berkas`);
  writeFileSync(`${note}.baru`, path, { mode: 0o600, flag: 'wx' });
  renameSync(`${note}.baru`, note);
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += 100) {
    if (!existsSync(note)) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  rmSync(note, { force: true });
  return false;
}

function emptyBox(box: string): string[] {
  return existsSync(box)
    ? readdirSync(box)
        .filter((name) => name.endsWith('.berkas'))
        .map((name) => {
          const path = readFileSync(join(box, name), 'utf8').slice(0, longestPath);
          rmSync(join(box, name), { force: true });
          return path;
        })
    : [];
}
