import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../../../main/services/desk.ts';
import { beginWork, lockIfIdle, locksInSeconds } from '../../../../main/services/session/idle.ts';
import { openTestOffice, type TestOffice } from '../../../support/office.ts';

const minuteMs = 60_000;
let office: TestOffice;
let desk: Desk;
let monotonicMs = 0;
let wallMs = 0;

beforeEach(async () => {
  office = await openTestOffice();
  monotonicMs = 1_000_000;
  wallMs = Date.parse('2013-07-29T03:00:00Z');
  desk = {
    ...office.desk,
    clock: {
      ...office.desk.clock,
      monotonicMs: () => monotonicMs,
      now: () => new Date(wallMs).toISOString(),
    },
  };
  beginWork(desk)();
});
afterEach(() => office.close());

/** Time passes on both clocks, with the host's tick every 15 s. */
async function pass(durationMs: number): Promise<void> {
  for (let passedMs = 0; passedMs < durationMs; passedMs += 15_000) {
    monotonicMs += 15_000;
    wallMs += 15_000;
    await lockIfIdle(desk);
  }
}

describe('LG04 an empty desk', () => {
  it('locks after 10 minutes without work, not before', async () => {
    await pass(9 * minuteMs + 45_000);
    expect(desk.session.open).not.toBeNull();
    expect(locksInSeconds(desk)).toBe(15);
    await pass(15_000);
    expect(desk.session.open).toBeNull();
    expect(locksInSeconds(desk)).toBeNull();
  });

  it('stays open while someone works, and while a long job runs', async () => {
    await pass(9 * minuteMs);
    const endWork = beginWork(desk);
    await pass(60 * minuteMs);
    expect(desk.session.open).not.toBeNull();
    endWork();
    expect(locksInSeconds(desk)).toBe(600);
    await pass(9 * minuteMs);
    expect(desk.session.open).not.toBeNull();
  });

  it('locks after a sleep through the limit, also where the monotonic clock stood still', async () => {
    wallMs += 8 * 60 * minuteMs;
    await lockIfIdle(desk);
    expect(desk.session.open).toBeNull();
  });

  it('locks after a sleep that the monotonic clock counted', async () => {
    monotonicMs += 11 * minuteMs;
    wallMs += 11 * minuteMs;
    await lockIfIdle(desk);
    expect(desk.session.open).toBeNull();
  });

  it('locks after a sleep in the middle of a job once that job has ended', async () => {
    const endWork = beginWork(desk);
    wallMs += 20 * minuteMs;
    await lockIfIdle(desk);
    expect(desk.session.open).not.toBeNull();
    endWork();
    await lockIfIdle(desk);
    expect(desk.session.open).toBeNull();
  });

  it('CK02 is held open by no clock set back', async () => {
    wallMs -= 20 * 365 * 24 * 60 * minuteMs;
    await pass(9 * minuteMs);
    wallMs -= 9 * minuteMs;
    await pass(minuteMs);
    expect(desk.session.open).toBeNull();
  });
});
