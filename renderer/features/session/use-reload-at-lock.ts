import { useEffect, useState } from 'react';
import type { SessionState } from '#contract/methods/session.ts';

/**
 * Loads the window anew when the desk was locked: nothing that was read stays in its memory.
 *
 * True from the lock until the window has gone.
 */
export function useReloadAtLock(stage: SessionState['stage'] | undefined): boolean {
  const [opened, setOpened] = useState(false);
  const leaving = opened && stage === 'locked';
  useEffect(() => {
    if (stage === 'open') setOpened(true);
  }, [stage]);
  useEffect(() => {
    if (leaving) location.reload();
  }, [leaving]);
  return leaving;
}
