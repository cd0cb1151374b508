/** The window speaks every 15 s; after this long without a word it is gone. */
const goneAfterMs = 60_000;
/** Once the browser's process has ended, one missed word is enough. */
const goneAfterExitMs = 20_000;
const tickMs = 1000;

export interface SilenceWatch {
  heard(): void;
  browserExited(): void;
  stop(): void;
}

/**
 * Calls `onGone` once, when the window has been silent too long.
 *
 * Counts ticks, not time: after the PC slept, a clock would have jumped past the limit at once.
 */
export function watchSilence(onGone: () => void): SilenceWatch {
  let silentMs = 0;
  let limitMs = goneAfterMs;
  const timer = setInterval(() => {
    silentMs += tickMs;
    if (silentMs < limitMs) return;
    clearInterval(timer);
    onGone();
  }, tickMs);
  return {
    heard() {
      silentMs = 0;
    },
    browserExited() {
      limitMs = goneAfterExitMs;
    },
    stop() {
      clearInterval(timer);
    },
  };
}
