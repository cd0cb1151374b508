/** Same length, and one digit written wrongly or two neighbours swapped: the two slips of copying a number. */
export function differsByOneSlip(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const first = nextDifference(a, b, 0);
  if (first === a.length) return false;
  const second = nextDifference(a, b, first + 1);
  if (second === a.length) return true;
  const swapped = second === first + 1 && a[first] === b[second] && a[second] === b[first];
  return swapped && nextDifference(a, b, second + 1) === a.length;
}

function nextDifference(a: string, b: string, from: number): number {
  let at = from;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}
