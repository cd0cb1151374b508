import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface BrowserWindowParts {
  readonly browser: string;
  /** Belongs to this window alone and is wiped at start and end. */
  readonly profileFolder: string;
  readonly startUrl: string;
  /** Chromium refuses its sandbox to root; every other account keeps it. */
  readonly isRoot: boolean;
  /** The browser's own process ended, or could not start. */
  onExit(): void;
}

export interface BrowserWindow {
  /** Ends the browser, waits for it, and wipes what it left. */
  close(): Promise<void>;
}

/** A browser that does not end when asked is killed. */
const patienceMs = 5000;

/**
 * Opens the program in an installed browser as a window of its own, without address bar.
 *
 * The address travels in a file only this account can read: arguments are visible to every account of the PC.
 */
export function openBrowserWindow(parts: BrowserWindowParts): BrowserWindow {
  wipe(parts.profileFolder);
  mkdirSync(parts.profileFolder, { recursive: true, mode: 0o700 });
  const redirect = join(parts.profileFolder, 'mulai.html');
  writeFileSync(redirect, redirectPage(parts.startUrl), { mode: 0o600, flag: 'wx' });
  const child = spawn(
    parts.browser,
    browserArguments(parts.profileFolder, pathToFileURL(redirect).href, parts.isRoot),
    { stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const wiped = ended.then(async () => {
    await wipeAfterExit(parts.profileFolder);
    parts.onExit();
  });
  return {
    async close() {
      child.kill();
      const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
      await wiped;
      clearTimeout(timer);
    },
  };
}

/** The browser's arguments: nothing leaves the machine, nothing of the window stays on disk longer than needed. */
export function browserArguments(profileFolder: string, page: string, isRoot: boolean): readonly string[] {
  return [
    `--app=${page}`,
    `--user-data-dir=${profileFolder}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-sync',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-breakpad',
    '--disk-cache-size=1',
    '--password-store=basic',
    '--disable-features=Translate,AutofillServerCommunication,OptimizationHints',
    // A minimised window must go on telling that it lives.
    '--disable-background-timer-throttling',
    // Cetak opens its tab after the document is ready, later than the click.
    '--disable-popup-blocking',
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
}

function redirectPage(url: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Kantor KJP</title><meta http-equiv="refresh" content="0;url=${url}">`;
}

/** The browser's helper processes outlive it by a moment and still write: wipes until nothing comes back. */
async function wipeAfterExit(folder: string): Promise<void> {
  for (let attempt = 0; attempt < 30; attempt += 1) {
    try {
      wipe(folder);
    } catch {
      // A file appeared or was held open between listing and removal; the next attempt takes it.
    }
    await pause(100);
    if (!existsSync(folder)) return;
  }
}

function wipe(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
