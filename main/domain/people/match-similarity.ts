/**
 * Jaro-Winkler similarity of two texts, 0 to 1 (Winkler 1990: prefix of at most 4 letters, weight 0.1).
 *
 * Returns 0 at once when the lengths alone cannot reach `atLeast`.
 */
export function jaroWinkler(a: string, b: string, atLeast = 0): number {
  if (a === b) return a === '' ? 0 : 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === '') return 0;
  const bestJaro = (2 + short.length / long.length) / 3;
  if (boosted(bestJaro, 4) < atLeast) return 0;
  return boosted(jaro(short, long), sharedPrefix(short, long));
}

function jaro(short: string, long: string): number {
  const reach = Math.max(0, Math.floor(long.length / 2) - 1);
  const taken = new Uint8Array(long.length);
  const matched: number[] = [];
  for (let i = 0; i < short.length; i += 1) {
    const to = Math.min(long.length - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= to; j += 1) {
      if (taken[j] === 0 && short.charCodeAt(i) === long.charCodeAt(j)) {
        taken[j] = 1;
        matched.push(short.charCodeAt(i));
        break;
      }
    }
  }
  if (matched.length === 0) return 0;
  const common = matched.length;
  return (
    (common / short.length +
      common / long.length +
      (common - transpositions(matched, taken, long)) / common) /
    3
  );
}

/** Half of the matched letters that stand in another order. */
function transpositions(matched: readonly number[], taken: Uint8Array, long: string): number {
  let moved = 0;
  let at = 0;
  taken.forEach((isTaken, j) => {
    if (isTaken === 0) return;
    if (long.charCodeAt(j) !== matched[at]) moved += 1;
    at += 1;
  });
  return moved / 2;
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < 4 && length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

function boosted(similarity: number, prefix: number): number {
  return similarity + prefix * 0.1 * (1 - similarity);
}
