/** What the fitness of a data folder depends on; gathered by the adapter, judged here. */
export interface PlaceFacts {
  readonly platform: 'windows' | 'other';
  /** Absolute path as the system writes it. */
  readonly path: string;
  /** Folders a sync program owns, as far as the system tells. */
  readonly syncedFolders: readonly string[];
  /** Windows: what `fsutil` says of the drive, or null where it cannot be asked. */
  readonly drive: 'fixed' | 'remote' | 'removable' | null;
  /** Elsewhere: every mount, in the order of the system's list. */
  readonly mounts: readonly { readonly point: string; readonly type: string }[];
}

export type PlaceVerdict = { readonly kind: 'fit' } | { readonly kind: 'unfit'; readonly why: PlaceFault };
export type PlaceFault = 'network' | 'removable' | 'synced';

/** DB06: SQLite's locks do not hold over a network, and a folder that is synced is copied half written. */
export function judgePlace(facts: PlaceFacts): PlaceVerdict {
  const windows = facts.platform === 'windows';
  const path = windows ? facts.path.replaceAll('/', '\\') : facts.path;
  if (isSynced(path, facts)) return { kind: 'unfit', why: 'synced' };
  const fault = windows ? windowsFault(path, facts) : mountFault(path, facts);
  return fault === null ? { kind: 'fit' } : { kind: 'unfit', why: fault };
}

function windowsFault(path: string, { drive }: PlaceFacts): PlaceFault | null {
  // \\server\share and \\?\UNC\server\share; \\?\C:\ is a local path written long.
  if (path.startsWith('\\\\') && !/^\\\\[?.]\\[a-z]:/i.test(path)) return 'network';
  if (drive === 'remote') return 'network';
  return drive === 'removable' ? 'removable' : null;
}

const networkTypes =
  /^(nfs|nfs4|cifs|smb|smb2|smb3|smbfs|ncpfs|afs|davfs|fuse\.(sshfs|rclone|davfs2?|gvfsd-fuse))$/;

function mountFault(path: string, { mounts }: PlaceFacts): PlaceFault | null {
  const mount = mounts
    .filter(({ point }) => isInside(path, point, '/'))
    // The longest mount point holds the path; of two at one point the later one covers the earlier.
    .reduce<PlaceFacts['mounts'][number] | null>(
      (best, each) => (best === null || each.point.length >= best.point.length ? each : best),
      null,
    );
  if (mount === null) return null;
  if (networkTypes.test(mount.type)) return 'network';
  // Desktops mount sticks and cards here (udisks).
  return /^\/(media|run\/media)\//.test(`${mount.point}/`) ? 'removable' : null;
}

const syncNames =
  /^(onedrive( - .*)?|google ?drive|my drive|dropbox( \(.*\))?|icloud ?drive|nextcloud|owncloud|mega(sync)?)$/i;

function isSynced(path: string, { platform, syncedFolders }: PlaceFacts): boolean {
  const separator = platform === 'windows' ? '\\' : '/';
  if (path.split(separator).some((part) => syncNames.test(part))) return true;
  return syncedFolders.some((folder) => folder !== '' && isInside(path, folder, separator));
}

function isInside(path: string, folder: string, separator: string): boolean {
  const fold = (text: string) => (separator === '\\' ? text.toLowerCase() : text);
  const root = folder.endsWith(separator) ? folder : `${folder}${separator}`;
  return fold(`${path}${separator}`).startsWith(fold(root));
}
