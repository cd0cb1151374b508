/** Ends an exhaustive `switch`; a value reaching it is a bug and throws. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
