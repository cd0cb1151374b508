import type { Page } from '@playwright/test';

/** What the window's own thread did while jobs ran; milliseconds. */
export interface ThreadUse {
  /** 0 where no task was longer than 50 ms: the browser tells of no shorter one. */
  readonly longestTask: number;
  /** Longest wait of a timer that beats a hundred times a second; a busy machine lengthens it too. */
  readonly longestPause: number;
}

export interface ThreadWatch {
  /** Runs a job and adds what it did to the record. */
  during(job: () => Promise<void>): Promise<void>;
  /** What was recorded since the last time, and a new record. */
  take(): ThreadUse;
}

interface Seen {
  readonly tasks: readonly number[];
  readonly pauses: readonly number[];
}

const beatMs = 10;

/** Listens to the main thread of a page from now until it is loaded anew. */
export async function watchThread(page: Page): Promise<ThreadWatch> {
  const listener = await page.evaluateHandle(listen, beatMs);
  let seen: Seen[] = [];
  return {
    async during(job) {
      await listener.evaluate((own) => own.begin());
      await job();
      seen.push(await listener.evaluate((own) => own.end()));
    },
    take() {
      const use = threadUse(seen);
      seen = [];
      return use;
    },
  };
}

export function threadUse(seen: readonly Seen[]): ThreadUse {
  const longest = (times: readonly number[]) => times.reduce((most, time) => Math.max(most, time), 0);
  return {
    longestTask: longest(seen.flatMap(({ tasks }) => tasks)),
    longestPause: longest(seen.flatMap(({ pauses }) => pauses)),
  };
}

/** Runs in the page. */
function listen(beat: number) {
  const tasks: number[] = [];
  const pauses: number[] = [];
  const take = (entries: PerformanceEntryList) => tasks.push(...entries.map(({ duration }) => duration));
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'longtask' });
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    pauses.push(now - last - beat);
    last = now;
  }, beat);
  return {
    begin() {
      observer.takeRecords();
      tasks.length = pauses.length = 0;
    },
    /** The frames that show the result still belong to the job. */
    async end() {
      for (let frame = 0; frame < 3; frame += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      take(observer.takeRecords());
      return { tasks: [...tasks], pauses: [...pauses] };
    },
  };
}
