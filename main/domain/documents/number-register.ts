import { assertNever } from '../assert-never.ts';
import { type NumberValues, ordinalIn, renderNumber } from './number-pattern.ts';

/** `luar`: used on a paper made outside the program. */
export type NumberState = 'cadangan' | 'dipakai' | 'batal' | 'luar';

/** One number of one type and year. */
export interface NumberEntry {
  readonly number: string;
  /** Place in the series; null for a number of another making, which disturbs no series. */
  readonly ordinal: number | null;
  readonly state: NumberState;
}

/** What is known of the register of one type and year when a number is wanted. */
export interface RegisterEnd {
  /** Highest ordinal in use, 0 at the start of the year. */
  readonly last: number;
  readonly pattern: string;
  readonly values: NumberValues;
  /** The entry that bears this number, or this ordinal under another text. */
  find(number: string, ordinal: number | null): NumberEntry | null;
}

export type NumberWish =
  | { readonly kind: 'next' }
  | { readonly kind: 'typed'; readonly number: string }
  | { readonly kind: 'reserve' };

export type NumberGrant =
  | {
      readonly kind: 'granted';
      readonly number: string;
      /** Entries to write, in the order of the series: none of it is skipped in silence. */
      readonly entries: readonly NumberEntry[];
    }
  | { readonly kind: 'taken'; readonly by: NumberEntry };

/** A typed number may run ahead of the series by this much; more is a slip of typing. */
export const longestJump = 500;

/**
 * Grants a number: the next one, or the one typed from the agenda book (U30).
 *
 * A typed number of the office's own pattern takes its place in the series; those it jumps over are entered as used
 * outside the program. A reserved one is used up. Any other that is there already is refused.
 */
export function grantNumber(register: RegisterEnd, wish: NumberWish): NumberGrant {
  switch (wish.kind) {
    case 'next':
      return grantNext(register, 'dipakai');
    case 'reserve':
      return grantNext(register, 'cadangan');
    case 'typed':
      return grantTyped(register, wish.number);
    default:
      return assertNever(wish);
  }
}

/** Only what no paper bears can be void; a used number stays with its document, whose revision takes another. */
export function canVoid(state: NumberState): boolean {
  return state === 'cadangan' || state === 'luar';
}

function grantNext(register: RegisterEnd, state: NumberState): NumberGrant {
  const entries: NumberEntry[] = [];
  for (let ordinal = register.last + 1; ; ordinal += 1) {
    const number = renderNumber(register.pattern, ordinal, register.values);
    if (register.find(number, null) === null)
      return { kind: 'granted', number, entries: [...entries, { number, ordinal, state }] };
    entries.push(passedOver(register, ordinal));
  }
}

function grantTyped(register: RegisterEnd, number: string): NumberGrant {
  const ordinal = ordinalIn(register.pattern, number, register.values);
  const known = register.find(number, ordinal);
  if (known) {
    return known.state === 'cadangan' && known.number === number
      ? { kind: 'granted', number, entries: [{ ...known, state: 'dipakai' }] }
      : { kind: 'taken', by: known };
  }
  if (ordinal === null || ordinal > register.last + longestJump)
    return { kind: 'granted', number, entries: [{ number, ordinal: null, state: 'dipakai' }] };
  const jumped = Array.from({ length: Math.max(ordinal - register.last - 1, 0) }, (_, at) =>
    passedOver(register, register.last + 1 + at),
  );
  return { kind: 'granted', number, entries: [...jumped, { number, ordinal, state: 'dipakai' }] };
}

/** The entry of an ordinal that no paper of ours takes: a number typed before in another pattern may be its own. */
function passedOver(register: RegisterEnd, ordinal: number): NumberEntry {
  const number = renderNumber(register.pattern, ordinal, register.values);
  const known = register.find(number, null);
  if (known === null) return { number, ordinal, state: 'luar' };
  return known.ordinal === null
    ? { ...known, ordinal }
    : { number: `${ordinal} (dilewati)`, ordinal, state: 'batal' };
}
