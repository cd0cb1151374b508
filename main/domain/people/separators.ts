/** Drops the spaces, full stops and hyphens people write between the digits of a number. */
export function withoutSeparators(text: string): string {
  return text.replace(/[\s.-]/g, '');
}
