import { describe, expect, it } from 'vitest';
import { timeLeftMs, timeLeftWords } from '../../../../renderer/features/rounds/pace.ts';

describe('the pace of the queue', () => {
  it('is not told before three marks', () => {
    expect(timeLeftMs([], 40)).toBeNull();
    expect(timeLeftMs([0, 5_000], 40)).toBeNull();
  });

  it('is the median of the last marks, without the pauses', () => {
    expect(timeLeftMs([0, 4_000, 8_000, 12_000], 30)).toBe(120_000);
    expect(timeLeftMs([0, 4_000, 8_000, 3_608_000, 3_612_000], 30)).toBe(120_000);
  });

  it.each([
    [10_000, 'kurang dari 1 menit'],
    [720_000, 'kira-kira 12 menit'],
    [3_600_000, 'kira-kira 1 jam'],
    [4_800_000, 'kira-kira 1 jam 20 menit'],
  ])('%i ms is %s', (ms, words) => expect(timeLeftWords(ms)).toBe(words));
});
