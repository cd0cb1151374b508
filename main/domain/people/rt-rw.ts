import { type Brand, type Parsed, parsed, unparsed } from '../parsed.ts';

/** A neighbourhood as `001/002`: RT, then RW. */
export type RtRw = Brand<string, 'RtRw'>;

/** One RT or RW number, three digits, never `000`. */
export type RtOrRw = Brand<string, 'RtOrRw'>;

const pairPattern = /^(?:RT)?[\s.:]*(\d{1,3})\s*(?:[/,\s-]|\s*(?=RW))\s*(?:RW)?[\s.:]*(\d{1,3})$/i;
const singlePattern = /^(?:RT|RW)?[\s.:]*(\d{1,3})$/i;

/** Reads `1/2`, `007/012`, `RT 03 RW 11`, `RT.003/RW.011`. */
export function parseRtRw(text: string): Parsed<RtRw, 'rt-rw-format'> {
  const match = pairPattern.exec(text.trim());
  const rt = match?.[1] === undefined ? null : padded(match[1]);
  const rw = match?.[2] === undefined ? null : padded(match[2]);
  return rt === null || rw === null ? unparsed('rt-rw-format') : parsed(`${rt}/${rw}` as RtRw);
}

/** Reads one number from a form that has a box for each: `3` -> `003`. */
export function parseRtOrRw(text: string): Parsed<RtOrRw, 'rt-rw-format'> {
  const number = singlePattern.exec(text.trim())?.[1];
  const value = number === undefined ? null : padded(number);
  return value === null ? unparsed('rt-rw-format') : parsed(value);
}

function padded(number: string): RtOrRw | null {
  return Number(number) === 0 ? null : (number.padStart(3, '0') as RtOrRw);
}
