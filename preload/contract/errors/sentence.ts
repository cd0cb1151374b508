/** What happened and what to do, in Bahasa Indonesia; `{name}` is filled from the error's values. */
export interface Sentence {
  readonly what: string;
  readonly todo: string;
}

/** Fills the `{name}` places; an unknown name stays visible rather than vanish. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
