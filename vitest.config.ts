import { defineConfig } from 'vitest/config';

/** Replaces a module of Node, which only a worker of its own has not loaded yet. */
const isolated = ['test/main/services/session/same-work.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'bersama',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'node_modules/**', ...isolated],
          // Files follow each other in one worker: loading the program 266 times took a third of the run.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'sendiri', include: isolated } },
    ],
  },
});
