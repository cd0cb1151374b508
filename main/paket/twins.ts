/** True when a value appears twice. */
export function hasTwins(values: readonly string[]): boolean {
  return new Set(values).size !== values.length;
}
