import type { KeyboardEvent } from 'react';
import type { Result } from './advice.ts';

/** Keys of the queue: J/K or arrows move, L and T give the result, A follows the advice. */
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
