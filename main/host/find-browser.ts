import { posix, win32 } from 'node:path';
import type { Machine } from './data-folder.ts';

/** Finds an installed Chrome, Edge or Chromium; null when there is none. */
export function findBrowser(machine: Machine, exists: (path: string) => boolean): string | null {
  return browserPlaces(machine).find(exists) ?? null;
}

/** Whether a window can be shown at all. */
export function hasDisplay({ platform, env }: Machine): boolean {
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
}

function browserPlaces({ platform, env, home }: Machine): readonly string[] {
  switch (platform) {
    case 'win32': {
      const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(
        (root) => root !== undefined,
      );
      const programs = [
        'Google\\Chrome\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
        'Chromium\\Application\\chrome.exe',
      ];
      return programs.flatMap((program) => roots.map((root) => win32.join(root, program)));
    }
    case 'darwin': {
      const programs = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
      const roots = ['/Applications', posix.join(home, 'Applications')];
      return programs.flatMap((name) =>
        roots.map((root) => posix.join(root, `${name}.app`, 'Contents', 'MacOS', name)),
      );
    }
    default: {
      const programs = [
        'google-chrome-stable',
        'google-chrome',
        'microsoft-edge-stable',
        'microsoft-edge',
        'chromium',
        'chromium-browser',
      ];
      const folders = (env['PATH'] ?? '/usr/bin').split(':').filter((folder) => folder.startsWith('/'));
      return programs.flatMap((program) => folders.map((folder) => posix.join(folder, program)));
    }
  }
}
