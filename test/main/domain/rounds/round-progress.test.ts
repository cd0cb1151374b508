import { describe, expect, test } from 'vitest';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import type { RoundFacts } from '#domain/rounds/round-facts.ts';
import { nextSteps, roundProgress } from '#domain/rounds/round-progress.ts';
import { announcedRound, correctedRound, objection, round } from './round-examples.ts';

function line(facts: RoundFacts): string[] {
  return roundProgress(facts).map(({ label, status }) => `${label}: ${status}`);
}

describe('roundProgress', () => {
  test('a round that does not exist yet', () => {
    expect(line(round)[0]).toBe('Menerima usulan: next');
  });

  test('announced with the window still open: the end is blocked, with the date', () => {
    const facts = { ...announcedRound, today: isoDate('2013-08-19') };
    expect(line(facts)).toEqual([
      'Menerima usulan: done',
      'Verifikasi administratif: done',
      'Berita Acara: done',
      'Direkapitulasi: done',
      'Diumumkan: current',
      'Selesai, siap rekap formulir: blocked',
    ]);
    expect(roundProgress(facts).at(-1)?.blockedBy).toMatchObject([
      { code: 'RND-020', values: { date: '2013-08-19' } },
    ]);
    expect(roundProgress(facts)[4]).toMatchObject({ on: '2013-08-01', until: '2013-08-19' });
  });

  test('contested shows the loop ahead', () => {
    expect(
      line({ ...announcedRound, state: 'contested', objections: [objection('underReview')] }).slice(4),
    ).toEqual([
      'Diumumkan: done',
      'Ada keberatan: current',
      'Ditinjau lapangan: blocked',
      'Diputus: later',
      'Hasil peninjauan diumumkan: later',
      'Selesai, siap rekap formulir: later',
    ]);
  });

  test('a second loop stands after the first', () => {
    const facts: RoundFacts = {
      ...correctedRound,
      state: 'reviewed',
      objections: [objection('reported', 'benar', 1)],
    };
    expect(line(facts).slice(4)).toEqual([
      'Diumumkan: done',
      'Ada keberatan: done',
      'Ditinjau lapangan: done',
      'Diputus: done',
      'Perbaikan ke-1 diumumkan: done',
      'Ada keberatan: done',
      'Ditinjau lapangan: current',
      'Diputus: next',
      'Hasil peninjauan diumumkan: later',
      'Selesai, siap rekap formulir: later',
    ]);
  });

  test('unfounded and unannounced goes straight to the end (R16)', () => {
    const facts: RoundFacts = {
      ...announcedRound,
      state: 'decidedContinue',
      settings: { ...round.settings, announceUnfounded: false },
    };
    expect(line(facts).slice(7)).toEqual(['Diputus: current', 'Selesai, siap rekap formulir: next']);
  });

  test('closed is done to the last', () => {
    expect(
      roundProgress({ ...correctedRound, state: 'closed' }).every(({ status }) => status === 'done'),
    ).toBe(true);
  });
});

describe('nextSteps', () => {
  test('says of each order whether it may be given', () => {
    const facts: RoundFacts = {
      ...announcedRound,
      state: 'reviewed',
      objections: [objection('reported', 'benar')],
    };
    expect(nextSteps(facts)).toMatchObject([
      { transition: 'R10', article: '18(4)', blockedBy: [] },
      { transition: 'R11', blockedBy: [{ code: 'RND-027' }] },
    ]);
  });

  test('a closed round has none', () => {
    expect(nextSteps({ ...round, state: 'closed' })).toEqual([]);
  });
});
