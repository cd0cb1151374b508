import { randomBytes } from 'node:crypto';
import { readdir, rm, stat, statfs } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Stick, Sticks } from '../../services/ports.ts';
import { diskFault } from './disk-fault.ts';
import { type Drive, findDrives, type DrivePlaces } from './find-drives.ts';
import { readWhole } from './read-whole.ts';
import type { Patience } from './rename-patiently.ts';
import { partEnding, writeVerified } from './write-verified.ts';

export interface StickPlaces extends DrivePlaces {
  /** How a file that another program holds is waited for. */
  readonly patience?: Patience;
}

/** Removable drives by token: no path comes from the window or goes to it (IP04). */
export function removableSticks(places: StickPlaces): Sticks {
  const tokens = new Map<string, string>();
  const writing = new Set<string>();

  function tokenOf(path: string): string {
    const known = tokens.get(path) ?? randomBytes(18).toString('base64url');
    tokens.set(path, known);
    return known;
  }

  /** Asked anew each time: an empty mount point must never pass for the drive that was pulled out of it. */
  async function find(token: string): Promise<Drive | null> {
    const drives = await findDrives(places);
    return drives?.find(({ path }) => tokens.get(path) === token) ?? null;
  }

  return {
    async list(endings) {
      const drives = await findDrives(places);
      if (drives === null) return 'unknown';
      const sticks = await Promise.all(
        drives.map(async (drive) => {
          const cleaned = drive.writable ? await cleanLeftovers(drive.path, writing) : [];
          const content = await readDrive(drive.path, endings);
          return (
            content && {
              token: tokenOf(drive.path),
              label: drive.label,
              ...content,
              writable: drive.writable,
              cleaned,
            }
          );
        }),
      );
      return sticks.filter((stick) => stick !== null);
    },

    async write(token, file, job) {
      const drive = await find(token);
      if (drive === null) return { kind: 'absent' };
      if (!drive.writable) return { kind: 'write-protected' };
      writing.add(drive.path);
      try {
        const written = await writeVerified(drive.path, file, job, places.patience);
        return written.kind === 'verified' ? { ...written, label: drive.label } : written;
      } finally {
        writing.delete(drive.path);
      }
    },

    async read(token, name, job) {
      const drive = await find(token);
      if (drive === null) return { kind: 'absent' };
      // Only what the drive itself lists: a name with a folder in it is on no list.
      const names = await plainFiles(drive.path).catch(() => null);
      if (names === null) return { kind: 'gone' };
      return names.includes(name) ? readWhole(join(drive.path, name), job) : { kind: 'no-file' };
    },
  };
}

/** A stick with years of files is not a file manager's business. */
const mostFiles = 300;

async function readDrive(
  path: string,
  endings: readonly string[],
): Promise<Pick<Stick, 'freeBytes' | 'files'> | null> {
  try {
    const { bavail, bsize } = await statfs(path);
    const names = (await plainFiles(path))
      .filter((name) => endings.includes(extname(name).toLowerCase()))
      .toSorted((a, b) => a.localeCompare(b, 'id'))
      .slice(0, mostFiles);
    const files = await Promise.all(
      names.map(async (name) => ({ name, bytes: (await stat(join(path, name))).size })),
    );
    return { freeBytes: bavail * bsize, files };
  } catch (error) {
    // Pulled out while it was being listed: it is not there.
    diskFault(error);
    return null;
  }
}

async function plainFiles(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

/** KL03: what a copy that was cut off left behind; only under our own ending, never while one is being written. */
async function cleanLeftovers(path: string, writing: ReadonlySet<string>): Promise<readonly string[]> {
  if (writing.has(path)) return [];
  const cleaned: string[] = [];
  for (const name of await plainFiles(path).catch(() => [])) {
    if (!name.endsWith(partEnding)) continue;
    await rm(join(path, name)).then(
      () => cleaned.push(name.slice(0, -partEnding.length)),
      (error: unknown) => diskFault(error),
    );
  }
  return cleaned;
}
