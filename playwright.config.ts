import { defineConfig } from '@playwright/test';

/** Windows are driven against the loopback host; each spec starts its own offices, and its tests follow each other. */
export default defineConfig({
  testDir: 'test/e2e',
  // The road is as long as all the others together: it starts first and keeps one of the two workers.
  projects: [
    { name: 'jalan', testMatch: 'road.spec.ts' },
    { name: 'layar', testIgnore: 'road.spec.ts' },
  ],
  outputDir: 'test-results',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ['./test/support/e2e-failure-pages.ts']],
  use: {
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    viewport: { width: 1280, height: 800 },
    // A trace would take a third of the run; the page as text and its picture tell enough of a failure.
    screenshot: 'only-on-failure',
    launchOptions: {
      // Debian's own browser: the test command installs it, nothing is downloaded from elsewhere.
      executablePath: process.env['KANTOR_CHROMIUM'] ?? '/usr/bin/chromium',
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
});
