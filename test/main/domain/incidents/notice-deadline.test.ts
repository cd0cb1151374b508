import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '#domain/deadlines/iso-date.ts';
import { hoursBetween, noticeDeadline, noticeHours } from '#domain/incidents/notice-deadline.ts';
import { protectionOf } from '#domain/incidents/protection.ts';

const moment = fc
  .record({
    days: fc.integer({ min: 0, max: 20_000 }),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
  })
  .map(({ days, hour, minute }) => ({
    date: addDays(isoDate('2013-01-01'), days),
    time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
  }));

describe('the 3 x 24 hours of UU 27/2022 Pasal 46', () => {
  it('LG11: run over weekends and holidays, to the same minute', () => {
    expect(noticeDeadline({ date: isoDate('2013-08-02'), time: '16:45' })).toEqual({
      date: '2013-08-05',
      time: '16:45',
    });
  });

  it('are 72 hours from any moment', () => {
    fc.assert(fc.property(moment, (found) => hoursBetween(found, noticeDeadline(found)) === noticeHours));
  });

  it('count down in whole hours, the last one to zero, then below', () => {
    const due = noticeDeadline({ date: isoDate('2013-08-02'), time: '16:45' });
    const left = (time: string) => hoursBetween({ date: isoDate('2013-08-05'), time }, due);
    expect([left('15:45'), left('15:46'), left('16:45'), left('16:46'), left('17:45')]).toEqual([
      1, 0, 0, -1, -1,
    ]);
  });
});

it('something lost unencrypted is never hidden behind something encrypted', () => {
  expect([protectionOf([true, true]), protectionOf([true, false]), protectionOf([false])]).toEqual([
    'tersandi',
    'campuran',
    'terbuka',
  ]);
});
