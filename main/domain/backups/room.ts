const megabyte = 1024 * 1024;
// safety.md, Store: 2 x the database and 200 MB.
const spareMegabytes = 200;

export type Room =
  | { readonly kind: 'enough' }
  | { readonly kind: 'short'; readonly neededMb: number; readonly freeMb: number };

/** Whether the disk has room for what an import or a backup writes before it can clean up. */
export function judgeRoom(databaseBytes: number, freeBytes: number): Room {
  const neededMb = Math.ceil((2 * databaseBytes) / megabyte) + spareMegabytes;
  const freeMb = Math.floor(freeBytes / megabyte);
  return freeMb >= neededMb ? { kind: 'enough' } : { kind: 'short', neededMb, freeMb };
}
