import { describe, expect, it } from 'vitest';
import { judgeClock } from '#domain/backups/clock-doubt.ts';
import { judgeRoom } from '#domain/backups/room.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';

describe('CK01 the computer clock against the last day of work', () => {
  const last = isoDate('2026-11-23');
  it.each([
    ['2005-01-01', 'behind'],
    ['2026-11-22', 'behind'],
    ['2026-11-23', 'believable'],
    ['2027-12-28', 'believable'],
    ['2027-12-29', 'ahead'],
    ['2046-11-23', 'ahead'],
  ])('CK01 on %s it is %s', (today, kind) => {
    expect(judgeClock(isoDate(today), last).kind).toBe(kind);
  });

  it('CK01 believes any date before the first work', () => {
    expect(judgeClock(isoDate('2005-01-01'), null)).toEqual({ kind: 'believable' });
  });
});

describe('room on the disk', () => {
  const megabyte = 1024 * 1024;
  it('DK05 is twice the database and 200 MB', () => {
    expect(judgeRoom(100 * megabyte, 400 * megabyte)).toEqual({ kind: 'enough' });
    expect(judgeRoom(100 * megabyte, 400 * megabyte - 1)).toEqual({
      kind: 'short',
      neededMb: 400,
      freeMb: 399,
    });
  });
});
