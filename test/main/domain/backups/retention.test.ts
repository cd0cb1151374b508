import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupReasons, backupsToKeep, jakartaDay, type KeptBackup } from '#domain/backups/retention.ts';

const backups = fc
  .array(
    fc.record({
      madeAt: fc
        .date({
          min: new Date('2024-01-01T00:00:00Z'),
          max: new Date('2026-12-31T00:00:00Z'),
          noInvalidDate: true,
        })
        .map((date) => date.toISOString().replace(/\.\d{3}Z$/, 'Z')),
      why: fc.constantFrom(...backupReasons),
    }),
    { maxLength: 120 },
  )
  .map((rows) => rows.map((row, index): KeptBackup => ({ ...row, id: `b${index}` })));
const kept = (list: readonly KeptBackup[]) => {
  const keep = backupsToKeep(list);
  return list.filter(({ id }) => keep.has(id));
};
const newest = (list: readonly KeptBackup[]) =>
  list.reduce((best, each) => (each.madeAt > best ? each.madeAt : best), '');

describe('which backups stay', () => {
  it('always the newest, of all and of each occasion', () => {
    fc.assert(
      fc.property(backups, (list) => {
        const stays = kept(list);
        expect(newest(stays)).toBe(newest(list));
        for (const why of backupReasons) {
          const same = list.filter((each) => each.why === why);
          expect(newest(stays.filter((each) => each.why === why))).toBe(newest(same));
        }
      }),
    );
  });

  it('one of each of the 14 newest days and 12 newest months, and never more than the rule allows', () => {
    fc.assert(
      fc.property(backups, (list) => {
        const stays = kept(list);
        const days = (rows: readonly KeptBackup[]) =>
          [...new Set(rows.map(({ madeAt }) => jakartaDay(madeAt)))].sort();
        const months = (rows: readonly KeptBackup[]) => [
          ...new Set(days(rows).map((day) => day.slice(0, 7))),
        ];
        expect(days(stays)).toEqual(expect.arrayContaining(days(list).slice(-14)));
        expect(months(stays)).toEqual(expect.arrayContaining(months(list).slice(-12)));
        expect(stays.length).toBeLessThanOrEqual(2 + 14 + 12 + backupReasons.length);
      }),
    );
  });

  it('applied again it drops nothing more, and the order of the list does not matter', () => {
    fc.assert(
      fc.property(backups, (list) => {
        const stays = kept(list);
        expect(kept(stays)).toEqual(stays);
        expect([...backupsToKeep(list.toReversed())].sort()).toEqual([...backupsToKeep(list)].sort());
      }),
    );
  });

  it('keeps three of the newest day', () => {
    const list = [8, 9, 10, 11, 12].map((hour): KeptBackup => ({
      id: `h${hour}`,
      madeAt: `2026-11-23T${String(hour).padStart(2, '0')}:00:00Z`,
      why: 'impor',
    }));
    expect([...backupsToKeep(list)].sort()).toEqual(['h10', 'h11', 'h12']);
  });
});

describe('the day in Jakarta', () => {
  it.each([
    ['2026-11-23T16:59:59Z', '2026-11-23'],
    ['2026-11-23T17:00:00Z', '2026-11-24'],
    ['2026-12-31T20:00:00Z', '2027-01-01'],
  ])('of %s is %s', (instant, day) => {
    expect(jakartaDay(instant)).toBe(day);
  });
});
