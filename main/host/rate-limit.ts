/** A person with a busy screen stays under 50 calls a second; a runaway window does not. */
export const callRate = { burst: 400, perSecond: 200, inFlight: 64 } as const;

/** Answers whether one more call may start now. */
export type RateLimit = () => boolean;

/** A token bucket; `nowMs` must be monotonic. */
export function createRateLimit(
  nowMs: () => number,
  rate: { readonly burst: number; readonly perSecond: number } = callRate,
): RateLimit {
  let tokens = rate.burst;
  let filledMs = nowMs();
  return () => {
    const now = nowMs();
    tokens = Math.min(rate.burst, tokens + ((now - filledMs) / 1000) * rate.perSecond);
    filledMs = now;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}
