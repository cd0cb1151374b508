import { posix, win32 } from 'node:path';

/** What the place of the data depends on. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** The folder of this office's data for the signed-in person of this PC, where the system keeps program data. */
export function defaultDataFolder({ platform, env, home }: Machine): string {
  switch (platform) {
    case 'win32':
      // Local, not roaming: a roaming profile is copied to a server.
      return win32.join(env['LOCALAPPDATA'] ?? win32.join(home, 'AppData', 'Local'), 'kantor-kjp');
    case 'darwin':
      return posix.join(home, 'Library', 'Application Support', 'kantor-kjp');
    default:
      return posix.join(env['XDG_DATA_HOME'] ?? posix.join(home, '.local', 'share'), 'kantor-kjp');
  }
}
