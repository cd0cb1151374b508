export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Counts of vitest's JSON report. */
export function countVitest(report: unknown): Counts {
  return { passed: numberAt(report, 'numPassedTests'), failed: numberAt(report, 'numFailedTests') };
}

/** Counts of Playwright's JSON report; a flaky test counts as failed. */
export function countPlaywright(report: unknown): Counts {
  const stats = typeof report === 'object' && report !== null && 'stats' in report ? report.stats : undefined;
  return {
    passed: numberAt(stats, 'expected'),
    failed: numberAt(stats, 'unexpected') + numberAt(stats, 'flaky'),
  };
}

function numberAt(record: unknown, name: string): number {
  const value: unknown =
    typeof record === 'object' && record !== null ? Reflect.get(record, name) : undefined;
  if (typeof value !== 'number') throw new TypeError(`The test report has no number ${name}.`);
  return value;
}
