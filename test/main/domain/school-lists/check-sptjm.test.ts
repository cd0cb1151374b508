import { describe, expect, it } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { type AnnexFacts, checkSptjm, type SptjmStatement } from '#domain/school-lists/check-sptjm.ts';
import { scanTypeOf } from '#domain/school-lists/scan-type.ts';
import { edition2025 } from './sheet-of.ts';

const edition = edition2025();
const annex: AnnexFacts = {
  npsn: '20101777',
  verified: 24,
  cancelled: 5,
  waiting: 0,
  cancelledWithoutReason: 0,
  held: 0,
};
const statement: SptjmStatement = {
  npsn: '20101777',
  verified: 24,
  cancelled: 5,
  date: isoDate('2025-01-26'),
  scheduleNotice: null,
};

function codes(
  said: Partial<SptjmStatement>,
  found: Partial<AnnexFacts> = {},
  today = '2025-02-10',
): string[] {
  return checkSptjm({ ...statement, ...said }, { ...annex, ...found }, edition, isoDate(today)).map(
    ({ code }) => code,
  );
}

describe('the SPTJM and its annex (DOC-26)', () => {
  it('make the list final when they are a pair', () => {
    expect(codes({})).toEqual([]);
  });

  it.each<[string, Partial<SptjmStatement>, Partial<AnnexFacts>, string]>([
    ['another school', { npsn: '20101801' }, {}, 'LST-010'],
    ['held rows', {}, { held: 1 }, 'LST-006'],
    ['other counts', { verified: 25, cancelled: 4 }, {}, 'LST-007'],
    ['pupils still waiting', {}, { waiting: 2 }, 'LST-008'],
    ['a cancellation without reason', {}, { cancelledWithoutReason: 1 }, 'LST-009'],
    ['the day before the window', { date: isoDate('2025-01-14') }, {}, 'LST-011'],
    ['the day after the window', { date: isoDate('2025-01-27') }, {}, 'LST-011'],
    ['a day that has not come', { date: isoDate('2025-02-11') }, {}, 'LST-018'],
  ])('are refused for %s', (_what, said, found, code) => {
    expect(codes(said, found)).toContain(code);
  });

  it('names every reason at once', () => {
    expect(codes({ npsn: '20101801', verified: 1 }, { waiting: 1, held: 1 })).toEqual([
      'LST-010',
      'LST-006',
      'LST-008',
      'LST-007',
    ]);
  });

  it('may be later when P4OP changed the timetable by notice', () => {
    const scheduleNotice = { number: '15/P4OP/I/2025', date: isoDate('2025-01-25') };
    expect(codes({ date: isoDate('2025-01-31'), scheduleNotice })).toEqual([]);
  });
});

describe('the scan', () => {
  it('is known by its first bytes, not by its name', () => {
    const bytes = (...values: number[]) => new Uint8Array(values);
    expect(scanTypeOf(new TextEncoder().encode('%PDF-1.7 ...'))).toBe('pdf');
    expect(scanTypeOf(bytes(0xff, 0xd8, 0xff, 0xe0))).toBe('jpg');
    expect(scanTypeOf(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toBe('png');
    expect(scanTypeOf(bytes(0x4d, 0x5a))).toBeNull();
    expect(scanTypeOf(bytes())).toBeNull();
  });
});
