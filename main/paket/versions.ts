/** The format this program writes and the highest it reads. */
export const ourVersion = '1.0';

export interface FormatVersion {
  readonly major: number;
  readonly minor: number;
}

export function parseVersion(version: string): FormatVersion {
  const [major, minor] = version.split('.').map(Number);
  if (major === undefined || minor === undefined || Number.isNaN(major + minor))
    throw new Error(`Not a version: ${version}`);
  return { major, minor };
}

/** `spec` may be newer within our major (1.x adds only inside `ext`); `minReader` may not be newer than us. */
export function canRead(spec: string, minReader: string, reads: string = ourVersion): boolean {
  return parseVersion(spec).major === parseVersion(reads).major && !isNewer(minReader, reads);
}

/** Writers use the lowest version any of their recipients reads, never more than their own. */
export function lowestVersion(reads: readonly string[]): string {
  return reads.reduce((lowest, version) => (isNewer(lowest, version) ? version : lowest), ourVersion);
}

function isNewer(version: string, than: string): boolean {
  const [a, b] = [parseVersion(version), parseVersion(than)];
  return a.major === b.major ? a.minor > b.minor : a.major > b.major;
}
