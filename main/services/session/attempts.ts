import type { Desk } from '../desk.ts';

const file = 'percobaan-masuk.json';
const freeTries = 5;
const firstDelayMs = 30_000;
const longestDelayMs = 15 * 60_000;

interface Held {
  failures: number;
  /** On the monotonic clock of this process. */
  untilMs: number;
}

const heldBy = new WeakMap<Desk, Held>();

/** Seconds until the next try; a restart begins the whole current delay again, a clock change shortens nothing. */
export function waitSeconds(desk: Desk): number {
  return Math.max(0, Math.ceil((held(desk).untilMs - desk.clock.monotonicMs()) / 1000));
}

export function countFailure(desk: Desk): void {
  const state = held(desk);
  state.failures += 1;
  state.untilMs = desk.clock.monotonicMs() + delayMs(state.failures);
  keep(desk, state.failures);
}

export function clearFailures(desk: Desk): void {
  const state = held(desk);
  if (state.failures === 0) return;
  state.failures = 0;
  state.untilMs = 0;
  keep(desk, 0);
}

/** 5 free tries, then 30 s doubling to 15 min (safety.md, Login). */
export function delayMs(failures: number): number {
  return failures < freeTries ? 0 : Math.min(firstDelayMs * 2 ** (failures - freeTries), longestDelayMs);
}

function held(desk: Desk): Held {
  let state = heldBy.get(desk);
  if (!state) {
    const failures = readFailures(desk);
    state = { failures, untilMs: desk.clock.monotonicMs() + delayMs(failures) };
    heldBy.set(desk, state);
  }
  return state;
}

function readFailures(desk: Desk): number {
  const bytes = desk.folder.read(file);
  if (!bytes) return 0;
  try {
    const content: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof content === 'object' &&
      content !== null &&
      'failures' in content &&
      Number.isInteger(content.failures)
      ? Number(content.failures)
      : freeTries;
  } catch {
    // A damaged counter is treated as used-up tries, never as none.
    return freeTries;
  }
}

function keep(desk: Desk, failures: number): void {
  desk.folder.write(file, new TextEncoder().encode(JSON.stringify({ failures })));
}
