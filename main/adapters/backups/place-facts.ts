import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import type { PlaceFacts } from '../../domain/backups/data-place.ts';

/** What this machine tells of a folder; the folder is made first, so that links in its path can be followed. */
export function gatherPlaceFacts(folder: string): PlaceFacts {
  const windows = process.platform === 'win32';
  // A path on a server is judged by its name alone: asking for it could hang for minutes.
  const path = windows && folder.startsWith('\\\\') ? folder : realPath(folder);
  return {
    platform: windows ? 'windows' : 'other',
    path,
    syncedFolders: syncVariables.flatMap((name) => process.env[name] ?? []),
    drive: windows ? driveType(path) : null,
    mounts: windows ? [] : readMounts(),
  };
}

/** Set by OneDrive's installer for each account. */
const syncVariables = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'];

function realPath(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return realpathSync.native(folder);
}

/** `fsutil` answers without rights of an administrator; what it does not say counts as a fixed disk. */
function driveType(path: string): PlaceFacts['drive'] {
  const letter = /^(?:\\\\[?.]\\)?([a-z]:)/i.exec(path)?.[1];
  if (letter === undefined) return null;
  try {
    const said = execFileSync('fsutil', ['fsinfo', 'drivetype', letter], {
      encoding: 'utf8',
      timeout: 5000,
      windowsHide: true,
    });
    if (/remote|network/i.test(said)) return 'remote';
    return /removable/i.test(said) ? 'removable' : 'fixed';
  } catch {
    return null;
  }
}

/** `/proc/self/mounts`; blanks in a path stand there as `\040`. */
function readMounts(): PlaceFacts['mounts'] {
  if (!existsSync('/proc/self/mounts')) return [];
  return readFileSync('/proc/self/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap(([, point, type]) =>
      point === undefined || type === undefined
        ? []
        : [
            {
              point: point.replace(/\\(\d{3})/g, (_, octal: string) =>
                String.fromCharCode(Number.parseInt(octal, 8)),
              ),
              type,
            },
          ],
    );
}
