import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRateLimit } from '../../../main/host/rate-limit.ts';
import { findRequestFault, requestLimits } from '../../../main/host/request-limits.ts';
import { watchSilence } from '../../../main/host/silence-watch.ts';

describe('request limits', () => {
  it('lets every modest JSON value through', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (made) => {
        // Written and read once more, as over the wire: that leaves no -0.
        const value: unknown = JSON.parse(JSON.stringify(made));
        fc.pre(!JSON.stringify(value).includes('__proto__'));
        expect(findRequestFault(value)).toBeNull();
      }),
    );
  });

  it.each([
    ['too-deep', nest(requestLimits.depth + 1)],
    ['too-many-values', Array.from({ length: requestLimits.values }, () => 0)],
    ['too-long', ['x'.repeat(requestLimits.characters + 1)]],
    ['too-long', { ['k'.repeat(requestLimits.characters + 1)]: 1 }],
    ['not-plain-data', { at: new Date(0) }],
    ['not-plain-data', [Number.POSITIVE_INFINITY]],
    ['not-plain-data', [-0]],
    ['not-plain-data', { f: Symbol('x') }],
  ])('finds %s', (fault, request) => {
    expect(findRequestFault(request)).toBe(fault);
  });

  it('stops at the very level', () => {
    expect(findRequestFault(nest(requestLimits.depth))).toBeNull();
  });
});

describe('the rate limit', () => {
  it('never lets more through than burst plus rate, however the calls fall', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 300 }), (gaps) => {
        let now = 0;
        const allow = createRateLimit(() => now, { burst: 10, perSecond: 20 });
        let allowed = 0;
        for (const gap of gaps) {
          now += gap;
          if (allow()) allowed += 1;
        }
        expect(allowed).toBeLessThanOrEqual(10 + (now / 1000) * 20);
      }),
    );
  });

  it('recovers', () => {
    let now = 0;
    const allow = createRateLimit(() => now, { burst: 2, perSecond: 10 });
    expect([allow(), allow(), allow()]).toEqual([true, true, false]);
    now = 100;
    expect([allow(), allow()]).toEqual([true, false]);
  });
});

describe('the silence watch', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('ends 60 s after the last word', () => {
    const gone = vi.fn();
    const watch = watchSilence(gone);
    vi.advanceTimersByTime(59_000);
    watch.heard();
    vi.advanceTimersByTime(59_000);
    expect(gone).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(gone).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(200_000);
    expect(gone).toHaveBeenCalledTimes(1);
  });

  it('ends sooner once the browser has exited, never after stop', () => {
    const gone = vi.fn();
    const watch = watchSilence(gone);
    watch.browserExited();
    vi.advanceTimersByTime(20_000);
    expect(gone).toHaveBeenCalledTimes(1);
    const never = vi.fn();
    const stopped = watchSilence(never);
    stopped.stop();
    vi.advanceTimersByTime(200_000);
    expect(never).not.toHaveBeenCalled();
  });
});

function nest(levels: number): unknown {
  let value: unknown = 'bottom';
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}
