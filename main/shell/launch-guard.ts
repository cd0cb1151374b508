/** Switches that would let another program steer the window; no fuse turns these two off. */
const forbiddenSwitches = ['remote-debugging-port', 'remote-debugging-pipe'] as const;

/** The first forbidden switch of this start, or null: the packed program does not start with one. */
export function findForbiddenSwitch(has: (name: string) => boolean): string | null {
  return forbiddenSwitches.find(has) ?? null;
}
