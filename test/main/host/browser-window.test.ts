import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browserArguments, openBrowserWindow } from '../../../main/host/browser-window.ts';

const startUrl = 'http://127.0.0.1:4711/mulai/abcdefghijklmnop1234';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kantor-window-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A program in the browser's place: keeps what it was given and what it could see, then ends. */
function standIn(): { browser: string; seen: string } {
  const browser = join(folder, 'browser');
  const seen = join(folder, 'seen');
  writeFileSync(
    browser,
    `#!/bin/sh\nprintf '%s\\n' "$@" > ${seen}.part\ncp -p "\${1#--app=file://}" ${seen}.html\nmv ${seen}.part ${seen}\n`,
    { mode: 0o700 },
  );
  return { browser, seen };
}

it('hands the address over in a private file and wipes the profile at start and end', async () => {
  const { browser, seen } = standIn();
  const profileFolder = join(folder, 'jendela');
  mkdirSync(profileFolder);
  writeFileSync(join(profileFolder, 'History'), 'left by a crash');

  await new Promise<void>((resolve) => {
    openBrowserWindow({ browser, profileFolder, startUrl, isRoot: false, onExit: resolve });
    expect(existsSync(join(profileFolder, 'History'))).toBe(false);
    expect(statSync(profileFolder).mode & 0o777).toBe(0o700);
  });

  const args = readFileSync(seen, 'utf8');
  expect(args).not.toContain('4711');
  expect(args).not.toContain('abcdefghijklmnop');
  expect(args).toContain(`--user-data-dir=${profileFolder}\n`);
  expect(readFileSync(`${seen}.html`, 'utf8')).toContain(`url=${startUrl}`);
  expect(statSync(`${seen}.html`).mode & 0o777).toBe(0o600);
  expect(existsSync(profileFolder)).toBe(false);
});

it('ends a browser that still runs, and what it wrote', async () => {
  const browser = join(folder, 'lasting');
  writeFileSync(browser, '#!/bin/sh\nexec sleep 60\n', { mode: 0o700 });
  const profileFolder = join(folder, 'lasting-profile');
  const window = openBrowserWindow({
    browser,
    profileFolder,
    startUrl,
    isRoot: false,
    onExit: () => undefined,
  });
  expect(existsSync(profileFolder)).toBe(true);
  await window.close();
  expect(existsSync(profileFolder)).toBe(false);
});

it('tells when the browser cannot start', async () => {
  const gone = new Promise<void>((resolve) => {
    openBrowserWindow({
      browser: join(folder, 'no-such-browser'),
      profileFolder: join(folder, 'p2'),
      startUrl,
      isRoot: false,
      onExit: resolve,
    });
  });
  await expect(gone).resolves.toBeUndefined();
});

it('gives up the browser sandbox for root alone', () => {
  expect(browserArguments('/p', 'file:///p/mulai.html', false)).not.toContain('--no-sandbox');
  expect(browserArguments('/p', 'file:///p/mulai.html', true)).toContain('--no-sandbox');
  expect(
    fileURLToPath(browserArguments('/p', 'file:///p/mulai.html', false)[0]?.slice('--app='.length) ?? ''),
  ).toBe('/p/mulai.html');
});
