import { expect, it } from 'vitest';
import { countPlaywright, countVitest } from './count-tests.ts';

it('counts both reports, a flaky test as failed', () => {
  expect(countVitest({ numPassedTests: 12, numFailedTests: 1 })).toEqual({ passed: 12, failed: 1 });
  expect(countPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 0 } })).toEqual({
    passed: 5,
    failed: 3,
  });
});

it('never takes a report without counts for a good one', () => {
  expect(() => countVitest({})).toThrow('numPassedTests');
  expect(() => countPlaywright({ stats: null })).toThrow('expected');
});
