import type { Draw } from './draw.ts';
import type { SpellingFamily } from './name-stock.ts';

/** Ways in which clerks write one name differently; each takes the name as the register has it. */

/** One of the other spellings of a name that belongs to a family. */
export function otherSpelling(draw: Draw, name: string, { spellings }: SpellingFamily): string {
  const others = spellings.slice(1);
  return name
    .split(' ')
    .map((word) => (word === spellings[0] ? draw.one(others) : word))
    .join(' ');
}

/** Spelling of before 1972, and letters that are heard alike. */
export function oldSpelling(name: string): string {
  return name
    .replace(/u(?!i)/g, 'oe')
    .replace(/J/g, 'Dj')
    .replace(/sy/g, 'sj')
    .replace(/Sy/g, 'Sj');
}

/** One slip of the keyboard: a letter wrong, missing, doubled, or two turned round. Never the first letter. */
export function typo(draw: Draw, name: string): string {
  const places = Array.from(name, (letter, at) =>
    at > 0 && at < name.length - 1 && letter !== ' ' ? at : 0,
  );
  const inside = places.filter((at) => at > 0 && name[at - 1] !== ' ' && name[at + 1] !== ' ');
  const at = draw.one(inside);
  const before = name.slice(0, at);
  const letter = name[at] ?? '';
  const after = name.slice(at + 1);
  switch (draw.number(4)) {
    case 0:
      return `${before}${draw.one(Array.from('aeioudkmnrst').filter((other) => other !== letter))}${after}`;
    case 1:
      return `${before}${after}`;
    case 2:
      return `${before}${letter}${letter}${after}`;
    default:
      return `${before}${after[0] ?? ''}${letter}${after.slice(1)}`;
  }
}

export function withTitle(draw: Draw, name: string): string {
  return draw.one([
    `H. ${name}`,
    `Hj. ${name}`,
    `Sdr. ${name}`,
    `${name}, S.Pd.`,
    `Raden ${name}`,
    `R. ${name}`,
  ]);
}

/** `Pratama, Muhammad Rizky` or `Rizky Muhammad Pratama`. */
export function swappedWords(draw: Draw, name: string): string {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  const rest = words.slice(0, -1).join(' ');
  return draw.one([`${last} ${rest}`, `${last}, ${rest}`]);
}

/** `NurAini` for `Nur Aini`. */
export function joinedWords(name: string): string {
  const [first = '', second = '', ...rest] = name.split(' ');
  return [`${first}${second.toLowerCase()}`, ...rest].join(' ');
}

export function droppedWord(draw: Draw, name: string): string {
  const words = name.split(' ');
  const at = words.length > 2 ? 1 + draw.number(words.length - 1) : words.length - 1;
  return words.filter((_word, index) => index !== at).join(' ');
}

/** The later names as initials: `Muhammad R. P.`, or the first one: `M. Rizky Pratama`. */
export function initials(draw: Draw, name: string): string {
  const [first = '', ...rest] = name.split(' ');
  return draw.number(2) === 0
    ? [first, ...rest.slice(0, -1), `${rest.at(-1)?.[0] ?? ''}.`].join(' ')
    : [`${first[0] ?? ''}.`, ...rest].join(' ');
}
