import { expect, test } from 'vitest';
import { listedRows, recapFiles } from './long-list-office.ts';
import { threadUse } from './thread-watch.ts';

test('the longest task and pause of all jobs count; no long task is 0', () => {
  expect(
    threadUse([
      { tasks: [61, 74], pauses: [3, 90] },
      { tasks: [52], pauses: [12] },
    ]),
  ).toEqual({ longestTask: 74, longestPause: 90 });
  expect(threadUse([{ tasks: [], pauses: [4] }])).toEqual({ longestTask: 0, longestPause: 4 });
});

test('more rows than one recap may have come as several files', () => {
  expect(recapFiles('office', 50_000)).toHaveLength(3);
  expect(recapFiles('office', 50)).toHaveLength(1);
  expect(listedRows(50_000)).toBe(20_000);
});
