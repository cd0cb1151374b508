import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Result } from './advice.ts';

/** What each key does, for the line above the queue. */
export const keyLegend = [
  ['J K', 'pilih baris'],
  ['L', 'lulus'],
  ['T', 'tidak lulus'],
  ['A', 'ikuti saran'],
  ['Ctrl+Z', 'urungkan tanda terakhir'],
] as const;

/** Keys of the queue: J/K or arrows move, L and T give the result and move on, A follows the advice. */
export function queueKeys(keys: {
  readonly move: (step: number) => void;
  readonly give: (result: Result) => void;
  readonly follow: () => void;
}): (event: KeyboardEvent) => void {
  const acts = new Map<string, () => void>([
    ['j', () => keys.move(1)],
    ['arrowdown', () => keys.move(1)],
    ['k', () => keys.move(-1)],
    ['arrowup', () => keys.move(-1)],
    ['l', () => keys.give('lulus')],
    ['t', () => keys.give('tidak-lulus')],
    ['a', () => keys.follow()],
  ]);
  return (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const act = acts.get(event.key.toLowerCase());
    if (!act) return;
    event.preventDefault();
    act();
  };
}

/** Ctrl+Z anywhere on the page of the queue, but for a field in which it undoes typing. */
export function useUndoKey(undo: () => void): void {
  const latest = useRef(undo);
  latest.current = undo;
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (!event.ctrlKey || event.key.toLowerCase() !== 'z' || isTyping(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [role=dialog]') !== null;
}
