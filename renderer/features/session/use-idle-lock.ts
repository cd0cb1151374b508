import { useEffect, useRef, useState } from 'react';
import { call } from '../../client/call.ts';

/** How often the host is asked when it will lock. */
const askEveryMs = 10_000;
/** A hand on the keyboard or the mouse is told to the host at most this often. */
const tellEveryMs = 30_000;

/** Seconds until the host locks the desk, as last heard; `onLocked` once it has. */
export function useIdleLock(onLocked: () => void): {
  readonly seconds: number | null;
  readonly stay: () => void;
} {
  const [seconds, setSeconds] = useState<number | null>(null);
  const locked = useRef(onLocked);
  locked.current = onLocked;
  const stay = useRef<() => void>(() => undefined);

  useEffect(() => {
    let gone = false;
    let toldMs = performance.now();
    const ask = () =>
      call('session.idle', {}).then(
        ({ locksInSeconds }) => {
          if (gone) return;
          setSeconds(locksInSeconds);
          if (locksInSeconds === null) locked.current();
        },
        // A host that does not answer is told by every other call; here there is nothing to lock.
        () => undefined,
      );
    const tell = () => {
      toldMs = performance.now();
      void call('session.stay', {}).then(ask, ask);
    };
    const noticeHand = () => {
      if (performance.now() - toldMs >= tellEveryMs) tell();
    };
    stay.current = tell;
    const timer = setInterval(() => void ask(), askEveryMs);
    window.addEventListener('keydown', noticeHand);
    window.addEventListener('pointerdown', noticeHand);
    return () => {
      gone = true;
      clearInterval(timer);
      window.removeEventListener('keydown', noticeHand);
      window.removeEventListener('pointerdown', noticeHand);
    };
  }, []);

  return { seconds, stay: () => stay.current() };
}
