/** Seeded draws, so that the same seed writes the same fixture on every machine. */
export interface Draw {
  /** 0 to `below` - 1. */
  number(below: number): number;
  /** One of a list that is never empty. */
  one<T>(list: readonly T[]): T;
}

/** mulberry32: 32 bits of state are plenty for a fixture. */
export function seededDraw(seed: number): Draw {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const number = (below: number): number => Math.floor(next() * below);
  return {
    number,
    one: (list) => {
      const drawn = list[number(list.length)];
      if (drawn === undefined) throw new Error('Nothing to draw from');
      return drawn;
    },
  };
}
