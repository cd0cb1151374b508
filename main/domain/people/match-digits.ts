/** Same length, and one digit written wrongly or two neighbours swapped: the two slips of copying a number. */
export function differsByOneSlip(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  const different = Array.from(a, (digit, index) => (digit === b[index] ? -1 : index)).filter(
    (index) => index >= 0,
  );
  const [first = 0, second] = different;
  if (second === undefined) return true;
  const swapped = second === first + 1 && a[first] === b[second] && a[second] === b[first];
  return different.length === 2 && swapped;
}
