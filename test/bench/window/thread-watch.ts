import type { Page } from '@playwright/test';
import { longestWork } from './trace-work.ts';

/** What the window's own thread did while jobs ran; milliseconds. */
export interface ThreadUse {
  /** As a person waits for it; 0 where no task was longer than 50 ms: the browser tells of no shorter one. */
  readonly longestTask: number;
  /** Processor time of the busiest task: what is left when nothing else runs on the machine. */
  readonly longestWork: number;
}

export interface ThreadWatch {
  /** Runs a job and adds what it did to the record. */
  during(job: () => Promise<void>): Promise<void>;
  /** What was recorded since the last time, and a new record. */
  take(): ThreadUse;
}

/** Listens to the main thread of a page from now until it is loaded anew. */
export async function watchThread(page: Page): Promise<ThreadWatch> {
  const listener = await page.evaluateHandle(listen);
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser of its own');
  let seen: ThreadUse[] = [];
  return {
    async during(job) {
      await browser.startTracing(page, { categories: ['toplevel'] });
      await listener.evaluate((own) => own.begin());
      await job();
      const longestTask = await listener.evaluate((own) => own.end());
      seen.push({ longestTask, longestWork: longestWork((await browser.stopTracing()).toString()) });
    },
    take() {
      const use = longestOf(seen);
      seen = [];
      return use;
    },
  };
}

export function longestOf(uses: readonly ThreadUse[]): ThreadUse {
  return {
    longestTask: Math.max(0, ...uses.map(({ longestTask }) => longestTask)),
    longestWork: Math.max(0, ...uses.map(({ longestWork: work }) => work)),
  };
}

/** Runs in the page. */
function listen() {
  let longest = 0;
  let since = 0;
  const take = (entries: PerformanceEntryList) => {
    // The browser tells of a task some time after it: one on the way to the job's screen is no part of the job.
    for (const { startTime, duration } of entries)
      if (startTime >= since) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'longtask' });
  return {
    begin() {
      since = performance.now();
      longest = 0;
    },
    /** The frames that show the result still belong to the job. */
    async end() {
      for (let frame = 0; frame < 3; frame += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      take(observer.takeRecords());
      return longest;
    },
  };
}
