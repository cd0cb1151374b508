import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify } from 'node:util';

export interface Drive {
  readonly path: string;
  readonly label: string;
  readonly writable: boolean;
}

export interface DrivePlaces {
  /** `none`: only the folders named here. */
  readonly platform: NodeJS.Platform | 'none';
  /** Folders that stand for removable drives. */
  readonly folders: readonly string[];
}

/** The removable drives that are plugged in; null where the system cannot be asked. */
export async function findDrives({ platform, folders }: DrivePlaces): Promise<readonly Drive[] | null> {
  const named = await Promise.all(folders.map(namedFolder));
  const plugged = await pluggedIn(platform);
  return plugged && [...named.filter((drive) => drive !== null), ...plugged];
}

async function pluggedIn(platform: DrivePlaces['platform']): Promise<readonly Drive[] | null> {
  try {
    if (platform === 'linux') return readMounts(await readFile('/proc/self/mounts', 'utf8'));
    if (platform === 'win32') return readDisks(await askWindows());
    return [];
  } catch {
    return null;
  }
}

async function namedFolder(path: string): Promise<Drive | null> {
  const there = await stat(path).catch(() => null);
  return there?.isDirectory() === true ? { path, label: basename(path), writable: true } : null;
}

/** Desktops mount sticks and cards under these two (udisks). */
const mountPlaces = /^\/(media|run\/media)\/./;

/** Drives in the text of `/proc/self/mounts`. */
export function readMounts(text: string): readonly Drive[] {
  return text.split('\n').flatMap((line) => {
    const [, point = '', , options = ''] = line.split(' ');
    // A blank in a path is written \040.
    const path = point.replace(/\\([0-7]{3})/g, (_escape, octal: string) =>
      String.fromCharCode(parseInt(octal, 8)),
    );
    if (!mountPlaces.test(path)) return [];
    return [{ path, label: basename(path), writable: !options.split(',').includes('ro') }];
  });
}

/** PowerShell needs a second or two on an old office PC; longer means it hangs. */
const askTimeoutMs = 8_000;
// DriveType 2: removable (Win32_LogicalDisk).
const question =
  'Get-CimInstance Win32_LogicalDisk -Filter "DriveType=2" | Select-Object DeviceID,VolumeName,Size,Access | ConvertTo-Json -Compress';

async function askWindows(): Promise<string> {
  const { stdout } = await promisify(execFile)(
    'powershell.exe',
    [
      '-NoProfile',
      '-NonInteractive',
      '-Command',
      `[Console]::OutputEncoding=[Text.Encoding]::UTF8; ${question}`,
    ],
    { timeout: askTimeoutMs, windowsHide: true },
  );
  return stdout;
}

interface WindowsDisk {
  readonly DeviceID: string;
  readonly VolumeName: string | null;
  readonly Size: number | null;
  readonly Access: number | null;
}

/** Drives in PowerShell's answer: nothing, one object or a list of them. A card reader without a card has no size. */
export function readDisks(text: string): readonly Drive[] {
  if (text.trim() === '') return [];
  const disks = [JSON.parse(text) as WindowsDisk | readonly WindowsDisk[]].flat();
  return disks
    .filter(({ DeviceID, Size }) => /^[A-Z]:$/.test(DeviceID) && Size !== null)
    .map(({ DeviceID, VolumeName, Access }) => ({
      path: `${DeviceID}\\`,
      label: (VolumeName ?? '') === '' ? DeviceID : `${VolumeName ?? ''} (${DeviceID})`,
      // Access 1: readable only.
      writable: Access !== 1,
    }));
}
