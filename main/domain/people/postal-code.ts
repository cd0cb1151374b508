import { type Brand, type Parsed, parsed, unparsed } from '../parsed.ts';

/** Five digits, text. About 600 children lost KJP in 2012 for a blank one, so it is required early. */
export type PostalCode = Brand<string, 'PostalCode'>;

// Ranges in use per kota/kabupaten administrasi, by Kemendagri code.
const rangeByKota: Readonly<Partial<Record<string, readonly [from: number, to: number]>>> = {
  '31.01': [14510, 14540],
  '31.71': [10110, 10750],
  '31.72': [14110, 14470],
  '31.73': [11110, 11850],
  '31.74': [12110, 12980],
  '31.75': [13110, 13960],
};

export function parsePostalCode(text: string): Parsed<PostalCode, 'postal-code-not-5-digits'> {
  const code = text.trim();
  return /^\d{5}$/.test(code) ? parsed(code as PostalCode) : unparsed('postal-code-not-5-digits');
}

export function isDkiPostalCode(code: PostalCode): boolean {
  return isWithin(code, [10110, 14540]);
}

/** Whether the code is in the range of that kota (`31.73`); false is a warning, not an error. Throws on an unknown kota. */
export function isPostalCodeOfKota(code: PostalCode, kotaCode: string): boolean {
  const range = rangeByKota[kotaCode];
  if (!range) throw new Error(`Unknown kota: ${kotaCode}`);
  return isWithin(code, range);
}

function isWithin(code: PostalCode, [from, to]: readonly [number, number]): boolean {
  return Number(code) >= from && Number(code) <= to;
}
