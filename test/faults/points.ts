import { relative } from 'node:path';

export const operations = [
  'edit',
  'import',
  'sign',
  'export',
  'stick',
  'backup',
  'restore',
  'migrate',
] as const;
export type Operation = (typeof operations)[number];

const writing = ['pwrite64', 'write'];

/** What the disk does, and at which calls; `lasting` goes on from that call to the end. */
export const faults = {
  KILL: {
    act: 'signal=KILL',
    calls: [...writing, 'fsync', 'fdatasync', 'rename', 'ftruncate', 'unlink'],
    lasting: false,
  },
  ENOSPC: { act: 'error=ENOSPC', calls: writing, lasting: false },
  EIO: { act: 'error=EIO', calls: [...writing, 'fsync', 'fdatasync'], lasting: false },
  EBUSY: { act: 'error=EBUSY', calls: ['rename'], lasting: false },
  'ENOSPC+': { act: 'error=ENOSPC', calls: writing, lasting: true },
  'EIO+': { act: 'error=EIO', calls: [...writing, 'fsync', 'fdatasync'], lasting: true },
} as const;
export type Fault = keyof typeof faults;
export const watchedCalls = faults.KILL.calls;

/** One place where an operation touches the disk. */
export interface Place {
  readonly call: string;
  /** File or folder inside the data folder. */
  readonly file: string;
  /** Which of these calls on this file, from 1; counted from the start of the process. */
  readonly when: number;
}

export interface Point extends Place {
  readonly operation: Operation;
  readonly fault: Fault;
}

/** Printed by the child right before the program is asked, and found again among its calls. */
export const beginMark = 'BEGIN';

/** The calls of an undisturbed run between asking and answer, out of what `strace -f -y` wrote. */
export function placesIn(log: string, folder: string): Place[] {
  const seen = new Map<string, number>();
  const places: Place[] = [];
  let begun = false;
  for (const line of log.split('\n')) {
    if (line.includes(`"${beginMark}`)) begun = true;
    const [, call, opened, named] = callOn.exec(line) ?? [];
    const path = opened ?? named;
    if (call === undefined || path === undefined || !isInside(path, folder)) continue;
    const file = relative(folder, path);
    const when = (seen.get(`${call} ${file}`) ?? 0) + 1;
    seen.set(`${call} ${file}`, when);
    if (begun) places.push({ call, file, when });
  }
  return places;
}

/** Every place with every fault that can befall it. */
export function pointsOf(operation: Operation, places: readonly Place[]): Point[] {
  return (Object.keys(faults) as Fault[]).flatMap((fault) =>
    places
      .filter(({ call }) => (faults[fault].calls as readonly string[]).includes(call))
      .map((place) => ({ ...place, operation, fault })),
  );
}

export function injectionOf({ call, fault, when }: Point): string {
  const { act, lasting } = faults[fault];
  return `inject=${call}:${act}:when=${String(when)}${lasting ? '+' : ''}`;
}

// `123 pwrite64(17</path>, ...` and `123 rename("/path", ...`: a descriptor with its path, or the path itself.
const callOn = /^\d+\s+(\w+)\((?:\d+<([^>]+)>|"([^"]+)")/;

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
