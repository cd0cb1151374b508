import { useEffect, useRef } from 'react';

/** Runs `act` on Ctrl and `key`, or on a bare function key such as `F1`, wherever the focus is. */
export function useShortcut(key: string, act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const functionKey = /^F\d/.test(key);
      if (event.key.toLowerCase() !== key.toLowerCase() || event.altKey || event.ctrlKey === functionKey)
        return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [key]);
}
