import { type Brand, type Parsed, parsed, unparsed } from '../parsed.ts';

/** A name as typed: case kept, spaces tidied. Compare with `normalizeName` or `sameName`, never with `===`. */
export type PersonName = Brand<string, 'PersonName'>;

export type PersonNameProblem = 'name-empty' | 'name-characters';

/** Letters, space, apostrophe, full stop, comma and hyphen; at least one letter. */
export function parsePersonName(text: string): Parsed<PersonName, PersonNameProblem> {
  const name = text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
    .replace(/[\u2010-\u2013]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  if (name === '') return unparsed('name-empty');
  if (!/^[\p{L}\p{M} '.,-]+$/u.test(name) || !/\p{L}/u.test(name)) return unparsed('name-characters');
  return parsed(name as PersonName);
}
