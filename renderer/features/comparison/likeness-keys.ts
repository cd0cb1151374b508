/** Keys of the queue: J/K or arrows move, C says it is the same child, B that it is not. */
export function likenessKeys(keys: {
  readonly move: (step: number) => void;
  readonly decide: (verdict: 'cocok' | 'bukan') => void;
}): (event: KeyboardEvent) => void {
  const acts = new Map<string, () => void>([
    ['j', () => keys.move(1)],
    ['arrowright', () => keys.move(1)],
    ['k', () => keys.move(-1)],
    ['arrowleft', () => keys.move(-1)],
    ['c', () => keys.decide('cocok')],
    ['b', () => keys.decide('bukan')],
  ]);
  return (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
    const act = acts.get(event.key.toLowerCase());
    if (!act) return;
    event.preventDefault();
    act();
  };
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [role=dialog]') !== null;
}
