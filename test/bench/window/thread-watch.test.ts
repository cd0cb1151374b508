import { expect, test } from 'vitest';
import { listedRows, recapFiles } from './long-list-office.ts';
import { longestOf } from './thread-watch.ts';
import { longestWork } from './trace-work.ts';

test('the longest of all jobs counts; without a job it is 0', () => {
  expect(
    longestOf([
      { longestTask: 61, longestWork: 20 },
      { longestTask: 0, longestWork: 31 },
    ]),
  ).toEqual({ longestTask: 61, longestWork: 31 });
  expect(longestOf([])).toEqual({ longestTask: 0, longestWork: 0 });
});

test('work is processor time of tasks on the main thread of a page, of no other thread', () => {
  const task = { name: 'ThreadControllerImpl::RunTask', pid: 1 };
  const traceEvents = [
    { name: 'thread_name', pid: 1, tid: 5, args: { name: 'CrRendererMain' } },
    { name: 'thread_name', pid: 1, tid: 6, args: { name: 'Compositor' } },
    { ...task, tid: 5, dur: 90_000, tdur: 31_500 },
    { ...task, tid: 5, dur: 40_000, tdur: 12_000 },
    { ...task, tid: 6, dur: 99_000, tdur: 88_000 },
    { name: 'RunMicrotasks', pid: 1, tid: 5, dur: 90_000, tdur: 77_000 },
  ];
  expect(longestWork(JSON.stringify({ traceEvents }))).toBe(31.5);
});

test('more rows than one recap may have come as several files', () => {
  expect(recapFiles('office', 50_000)).toHaveLength(3);
  expect(recapFiles('office', 50)).toHaveLength(1);
  expect(listedRows(50_000)).toBe(20_000);
});
