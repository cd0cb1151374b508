import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { z } from 'zod';

/** What the shell itself remembers between two starts (U37): no name of a person, only places on this PC. */
export interface WindowMemory {
  /** Size and place of the window when it is not maximised; null before the first close. */
  readonly place: Rectangle | null;
  readonly maximised: boolean;
  /** The folder used last for each kind of file, by its ending: papers go elsewhere than Paket. */
  readonly folders: Readonly<Record<string, string>>;
  /** Files opened last, newest first. */
  readonly recent: readonly string[];
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const mostRecent = 8;
const pixels = z.int().min(-100_000).max(100_000);
const path = z.string().min(1).max(4096);
const file = z.object({
  place: z.object({ x: pixels, y: pixels, width: pixels, height: pixels }).nullable(),
  maximised: z.boolean(),
  folders: z.record(z.string().max(20), path),
  recent: z.array(path).max(mostRecent),
});
const nothing: WindowMemory = { place: null, maximised: false, folders: {}, recent: [] };

/** Reads the memory; a missing, damaged or foreign file counts as none. */
export function readWindowMemory(at: string): WindowMemory {
  try {
    return file.parse(JSON.parse(readFileSync(at, 'utf8')));
  } catch {
    return nothing;
  }
}

/** Writes it whole or not at all; a full disk must not keep a window from closing. */
export function writeWindowMemory(at: string, memory: WindowMemory): void {
  try {
    writeFileSync(`${at}.baru`, JSON.stringify(memory), { mode: 0o600 });
    renameSync(`${at}.baru`, at);
  } catch {
    // The next start is arranged as the first was.
  }
}

export function rememberOpened(memory: WindowMemory, opened: string): WindowMemory {
  return {
    ...rememberFolder(memory, opened),
    recent: [opened, ...memory.recent.filter((one) => one !== opened)].slice(0, mostRecent),
  };
}

/** Takes the folder of a file that was opened or saved for the next one of its kind. */
export function rememberFolder(memory: WindowMemory, used: string): WindowMemory {
  return { ...memory, folders: { ...memory.folders, [kindOf(used)]: dirname(used) } };
}

export function folderFor(memory: WindowMemory, name: string): string | null {
  return memory.folders[kindOf(name)] ?? null;
}

function kindOf(name: string): string {
  return extname(name).toLowerCase().slice(1, 20);
}
