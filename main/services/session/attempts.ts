import type { Desk } from '../desk.ts';
import { readSlots, writeSlots } from './slot-store.ts';

const file = 'percobaan-masuk.json';
const freeTries = 5;
const firstDelayMs = 30_000;
const longestDelayMs = 15 * 60_000;

interface Held {
  failures: number;
  /** On the monotonic clock of this process. */
  untilMs: number;
  /** The counter says less than its mark beside the keys: somebody took it away or wrote it anew. */
  tampered: boolean;
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
  // The counter first: cut off in between, it says more than its mark, and nobody is accused.
  writeCounter(desk, state.failures);
  writeMark(desk, state.failures);
}

/** After a good sign-in. Whether the counter had been tampered with, for the audit log. */
export function clearFailures(desk: Desk): { readonly tampered: boolean } {
  const state = held(desk);
  const { tampered } = state;
  if (state.failures > 0) {
    writeMark(desk, 0);
    writeCounter(desk, 0);
  }
  heldBy.set(desk, { failures: 0, untilMs: 0, tampered: false });
  return { tampered };
}

/** 5 free tries, then 30 s doubling to 15 min (safety.md, Login). */
export function delayMs(failures: number): number {
  return failures < freeTries ? 0 : Math.min(firstDelayMs * 2 ** (failures - freeTries), longestDelayMs);
}

function held(desk: Desk): Held {
  let state = heldBy.get(desk);
  if (!state) {
    const counted = readCounter(desk);
    const marked = readSlots(desk)?.failures ?? 0;
    const tampered = counted < marked;
    const failures = tampered ? Math.max(marked, freeTries) : counted;
    state = { failures, untilMs: desk.clock.monotonicMs() + delayMs(failures), tampered };
    heldBy.set(desk, state);
  }
  return state;
}

function readCounter(desk: Desk): number {
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

function writeCounter(desk: Desk, failures: number): void {
  desk.folder.write(file, new TextEncoder().encode(JSON.stringify({ failures })));
}

/** Beside the wrapped keys: who takes this file away takes away his own way in. */
function writeMark(desk: Desk, failures: number): void {
  const slots = readSlots(desk);
  if (slots) writeSlots(desk, { ...slots, failures });
}
