import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Peak resident memory in MB: of the process with window host and backend, and of its largest task process. */
export interface Peaks {
  readonly program: number;
  readonly task: number;
}

let firstPeakMb: number | null = null;

/** Forgets what preparing took, where the system lets it. */
export function forgetPeak(): void {
  firstPeakMb = null;
  if (existsSync('/proc/self/clear_refs')) writeFileSync('/proc/self/clear_refs', '5');
}

/** Keeps the peak of our own first run, before the reference adds its own. */
export function notePeak(): void {
  firstPeakMb ??= peakOf('self');
}

export function programPeak(): number {
  return firstPeakMb ?? peakOf('self');
}

/** Looks at the Node processes below `pid` every few milliseconds until stopped; a shell beside them is not ours. */
export function watchTasks(pid: number): { stop(): number } {
  let peak = 0;
  const look = (): void => {
    for (const child of descendants(pid)) peak = Math.max(peak, peakOf(child));
  };
  const timer = setInterval(look, 40);
  return {
    stop() {
      clearInterval(timer);
      return peak;
    },
  };
}

function descendants(pid: number): readonly string[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const status = statusOf(name);
        const parent = /^PPid:\s+(\d+)/m.exec(status)?.[1];
        return parent === undefined || !/^Name:\s+(node|MainThread)/m.test(status)
          ? []
          : [[name, parent] as const];
      }),
  );
  const isBelow = (name: string): boolean => {
    const parent = parents.get(name);
    return parent !== undefined && (parent === String(pid) || isBelow(parent));
  };
  return [...parents.keys()].filter(isBelow);
}

function peakOf(process: string): number {
  return Number(/^VmHWM:\s+(\d+)/m.exec(statusOf(process))?.[1] ?? 0) / 1024;
}

/** A process may be gone before it is read; not every system has these files. */
function statusOf(process: string): string {
  try {
    return readFileSync(`/proc/${process}/status`, 'utf8');
  } catch {
    return '';
  }
}
