import { type Brand, type Parsed, parsed, unparsed } from '../parsed.ts';

/** A telephone number in national form: digits only, starting with 0. */
export type Phone = Brand<string, 'Phone'>;

export type PhoneProblem = 'phone-characters' | 'phone-no-leading-zero' | 'phone-length';

/** Normalises `+62` and `62` to `0` and drops spaces, brackets, hyphens, full stops and slashes. */
export function parsePhone(text: string): Parsed<Phone, PhoneProblem> {
  const compact = text.replace(/[\s().\-/]/g, '');
  if (!/^\+?\d+$/.test(compact)) return unparsed('phone-characters');
  const national = compact.replace(/^(?:\+62|62(?=\d{7}))0?/, '0');
  if (!national.startsWith('0')) return unparsed('phone-no-leading-zero');
  // Mobile numbers have 10 to 13 digits; others 9 to 14.
  const pattern = national.startsWith('08') ? /^08\d{8,11}$/ : /^0\d{8,13}$/;
  return pattern.test(national) ? parsed(national as Phone) : unparsed('phone-length');
}

/** For a spreadsheet cell that lost its leading zero: `8123456789` -> `08123456789`. The caller tells the user. */
export function restoreLeadingZero(text: string): Parsed<Phone, PhoneProblem> {
  const asWritten = parsePhone(text);
  if (asWritten.ok || asWritten.problem !== 'phone-no-leading-zero') return asWritten;
  return parsePhone(`0${text.trim()}`);
}
