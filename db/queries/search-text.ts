/** What somebody typed into the one box, as the questions need it. */
export interface SearchText {
  /** Digits without blanks, full stops and hyphens where it is a number; otherwise as typed. */
  readonly typed: string;
  readonly isNumber: boolean;
  /** For the full-text index; null where nothing can be asked. */
  readonly words: string | null;
}

/** From here on the digits stand for themselves: as a beginning they would join thousands of longer numbers. */
const longestNumberPrefix = 3;

/** Words by their beginnings, in any order; at least two signs, since one letter finds everybody. */
export function parseSearch(typed: string): SearchText {
  const text = typed.normalize('NFC').trim();
  const digits = text.replace(/[\s.-]/g, '');
  const isNumber = /^\d{3,}$/.test(digits);
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const enough = words.some((word) => word.length > 1);
  return {
    typed: isNumber ? digits : text,
    isNumber,
    words: enough ? words.map(prefix).join(' ') : null,
  };
}

/** The first text after all that begin with `start`. */
export function after(start: string): string {
  return `${start}\u{10FFFF}`;
}

function prefix(word: string): string {
  return /^\d+$/.test(word) && word.length > longestNumberPrefix ? `"${word}"` : `"${word}"*`;
}
