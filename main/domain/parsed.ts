/** What a parse function returns: a branded value, or why the text is not one. `problem` is a stable kebab-case word, never shown as is. */
export type Parsed<T, P extends string = string> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: P };

/** A `string` or `number` that only its own parse function can make. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };

export function parsed<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function unparsed<P extends string>(problem: P): { readonly ok: false; readonly problem: P } {
  return { ok: false, problem };
}
