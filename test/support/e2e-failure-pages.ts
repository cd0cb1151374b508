import { readFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Menu, head, and what stands above a list. */
const mostLines = 150;

/** Prints every page of a failed test as text, last of all: of a run elsewhere, its output is all there is to look at. */
export default class FailurePages implements Reporter {
  readonly #pages: string[] = [];

  onTestEnd(test: TestCase, result: TestResult): void {
    for (const { name, path } of result.attachments) {
      if (name !== 'error-context' || path === undefined) continue;
      const page = /```yaml\n(.*?)```/s.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
      const lines = page.split('\n').slice(0, mostLines).join('\n');
      this.#pages.push(`\nThe page as "${test.title}" failed:\n${lines}\n`);
    }
  }

  onEnd(): void {
    process.stdout.write(this.#pages.join(''));
  }
}
