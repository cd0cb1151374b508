import type { Desk } from '../desk.ts';
import { endSession } from './open-office.ts';

/** An unattended desk is locked after this long (safety.md, Login). */
const idleLimitMs = 10 * 60_000;

interface Watch {
  /** On the monotonic clock: when someone last worked. */
  workedMs: number;
  /** Calls that still run: a long import is work. */
  running: number;
  /** Both clocks when they were last looked at. */
  seen: { readonly monotonicMs: number; readonly wallMs: number };
  /** The PC slept longer than the limit: who woke it need not be who left it. */
  slept: boolean;
}

const watches = new WeakMap<Desk, Watch>();

/** Counts a call as work until the returned function says that it has ended. */
export function beginWork(desk: Desk): () => void {
  const watch = watchOf(desk);
  watch.running += 1;
  watch.workedMs = desk.clock.monotonicMs();
  return () => {
    watch.running -= 1;
    watch.workedMs = desk.clock.monotonicMs();
  };
}

/** Seconds until the desk locks itself; null while nobody is signed in. */
export function locksInSeconds(desk: Desk): number | null {
  if (desk.session.open === null) return null;
  const watch = watchOf(desk);
  if (watch.running > 0) return idleLimitMs / 1000;
  return Math.max(0, Math.ceil((watch.workedMs + idleLimitMs - desk.clock.monotonicMs()) / 1000));
}

/**
 * Locks a desk nobody works at, and one that slept through the limit. Called by the host's tick and before each call.
 *
 * The monotonic clock decides; on some systems it stands still during sleep, so a leap of the wall clock locks too.
 * A clock set forward by hand locks early and loses nothing.
 */
export async function lockIfIdle(desk: Desk): Promise<void> {
  const watch = watchOf(desk);
  noticeSleep(desk, watch);
  if (desk.session.open === null || watch.running > 0) return;
  if (watch.slept || desk.clock.monotonicMs() - watch.workedMs >= idleLimitMs) {
    watch.slept = false;
    await endSession(desk);
  }
}

function noticeSleep(desk: Desk, watch: Watch): void {
  const now = look(desk);
  const gap = Math.max(now.monotonicMs - watch.seen.monotonicMs, now.wallMs - watch.seen.wallMs);
  if (gap >= idleLimitMs && desk.session.open !== null) watch.slept = true;
  watch.seen = now;
}

function watchOf(desk: Desk): Watch {
  let watch = watches.get(desk);
  if (!watch) {
    watch = { workedMs: desk.clock.monotonicMs(), running: 0, seen: look(desk), slept: false };
    watches.set(desk, watch);
  }
  return watch;
}

function look(desk: Desk): Watch['seen'] {
  return { monotonicMs: desk.clock.monotonicMs(), wallMs: Date.parse(desk.clock.now()) };
}
