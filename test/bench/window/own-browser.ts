import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium } from '@playwright/test';
import { browserArguments } from '../../../main/host/browser-window.ts';

export interface OwnBrowser {
  readonly browser: Browser;
  close(): Promise<void>;
}

/**
 * Chromium started as the program starts it: a child in its own session, with its own arguments, only without a screen.
 *
 * Playwright would give it a session of its own. Linux shares the processors between sessions before it looks at any
 * priority (autogroup), so that window and program would wait for each other as two users do.
 */
export async function startOwnBrowser(): Promise<OwnBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'kantor-kjp-jendela-'));
  const isRoot = process.getuid?.() === 0;
  const child = spawn(
    process.env['KANTOR_CHROMIUM'] ?? '/usr/bin/chromium',
    [...browserArguments(profile, 'about:blank', isRoot), '--headless', '--remote-debugging-port=0'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = await new Promise<string>((resolve, reject) => {
    createInterface(child.stderr).on('line', (line) => {
      const said = /^DevTools listening on (ws:\S+)$/.exec(line)?.[1];
      if (said !== undefined) resolve(said);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Chromium ended with ${String(code)}`)));
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const browser = await chromium.connectOverCDP(address);
  return {
    browser,
    async close() {
      await browser.close();
      child.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}
