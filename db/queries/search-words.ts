/** FTS5 query for what is typed so far: every word a prefix, special characters harmless; null for nothing typed. */
export function prefixQuery(typed: string): string | null {
  const words = typed.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 ? null : words.map((word) => `"${word}"*`).join(' ');
}
