/** Groups digits by a full stop, as Indonesian does: 1800000 -> `1.800.000`. Throws on fractions. */
export function formatThousands(n: number): string {
  if (!Number.isSafeInteger(n)) throw new Error(`Not a whole number: ${n}`);
  return String(n).replace(/\B(?=(\d{3})+$)/g, '.');
}
