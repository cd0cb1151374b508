/** Every word as a prefix; quoted, so that no typed sign is an operator of the search language. Null = no search. */
export function searchWords(typed: string): string | null {
  const words = typed.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return typed.trim() === '' ? null : '""';
  return words.map((word) => `"${word}"*`).join(' ');
}
