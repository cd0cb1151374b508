import { describe, expect, it } from 'vitest';
import { AppError } from '#contract/errors/app-error.ts';
import { defaultDataFolder } from '../../../main/host/data-folder.ts';
import { findBrowser, hasDisplay } from '../../../main/host/find-browser.ts';
import { readLaunchOptions } from '../../../main/host/launch-options.ts';
import { explainStartFailure } from '../../../main/host/start-failure.ts';

describe('the command line', () => {
  it('has defaults', () => {
    expect(readLaunchOptions([], '/data')).toEqual({
      kind: 'read',
      options: { dataFolder: '/data', port: 0, window: 'own', browser: false, stickFolders: [], file: null },
    });
  });

  it('reads every option', () => {
    expect(
      readLaunchOptions(
        ['--data', '/d', '--port', '8080', '--no-window', '--browser', '--stick', '/s', '--stick', '/t'],
        '/data',
      ),
    ).toEqual({
      kind: 'read',
      options: {
        dataFolder: '/d',
        port: 8080,
        window: 'address',
        browser: true,
        stickFolders: ['/s', '/t'],
        file: null,
      },
    });
    expect(readLaunchOptions(['--print-url'], '/data')).toMatchObject({
      options: { window: 'bare-address' },
    });
  });

  it('U36 takes one file to open', () => {
    expect(readLaunchOptions(['--data', '/d', '/masuk/a.paket'], '/data')).toMatchObject({
      options: { file: '/masuk/a.paket' },
    });
    expect(readLaunchOptions(['/masuk/a.paket', '/masuk/b.paket'], '/data')).toMatchObject({ kind: 'wrong' });
  });

  it.each([['--prot', '1'], ['--port', 'x'], ['--port', '70000'], ['--port', '-1'], ['stray'], ['--data']])(
    'refuses %j %j',
    (...args) => {
      expect(readLaunchOptions(args, '/data')).toMatchObject({ kind: 'wrong' });
    },
  );
});

describe('places', () => {
  it.each([
    ['linux', { XDG_DATA_HOME: '/x' }, '/x/kantor-kjp'],
    ['linux', {}, '/home/a/.local/share/kantor-kjp'],
    ['darwin', {}, '/home/a/Library/Application Support/kantor-kjp'],
    ['win32', { LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' }, 'C:\\Users\\a\\AppData\\Local\\kantor-kjp'],
  ] as const)('keeps the data of %s with %j in %s', (platform, env, expected) => {
    expect(defaultDataFolder({ platform, env, home: '/home/a' })).toBe(expected);
  });

  it.each([
    ['linux', { PATH: '/usr/local/bin:/usr/bin:.' }, '/usr/bin/chromium'],
    [
      'win32',
      { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ] as const)('finds the browser of %s', (platform, env, installed) => {
    const machine = { platform, env, home: '/home/a' };
    expect(findBrowser(machine, (path) => path === installed)).toBe(installed);
    expect(findBrowser(machine, () => false)).toBeNull();
  });

  it('never takes a browser from the current folder', () => {
    expect(findBrowser({ platform: 'linux', env: { PATH: '.:bin' }, home: '/' }, () => true)).toBeNull();
  });

  it('knows a machine without display', () => {
    expect(hasDisplay({ platform: 'linux', env: {}, home: '/' })).toBe(false);
    expect(hasDisplay({ platform: 'linux', env: { WAYLAND_DISPLAY: 'w-0' }, home: '/' })).toBe(true);
    expect(hasDisplay({ platform: 'win32', env: {}, home: '/' })).toBe(true);
  });
});

describe('a failed start', () => {
  it('is told with the sentence of its code, also from the worker', () => {
    const sentence =
      'Program ini sudah berjalan untuk folder data yang sama. Pakai jendela yang sudah terbuka.';
    expect(explainStartFailure(new AppError('STO-005'), '/data')).toBe(sentence);
    expect(
      explainStartFailure(new Error('The backend ended', { cause: new Error('STO-005') }), '/data'),
    ).toBe(sentence);
  });

  it('is told plainly when unexpected', () => {
    expect(explainStartFailure(new Error('EADDRINUSE'), '/data')).toBe(
      'Program tidak dapat dimulai: EADDRINUSE',
    );
  });
});
