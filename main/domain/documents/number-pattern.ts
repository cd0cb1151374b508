import { type IsoDate, partsOf } from '../deadlines/iso-date.ts';
import { romanMonth } from '../words/date-words.ts';

/** Neutral default; nothing is known of an office's own pattern, so each sets its own (tata naskah dinas). */
export const defaultNumberPattern = '{urut}/{jenis}/{unit}/{bulanRomawi}/{tahun}';

/** Tokens a pattern may hold; `{urut}` must be there, or no two numbers of a year would differ. */
export const numberTokens = ['urut', 'jenis', 'unit', 'bulanRomawi', 'tahun'] as const;

export interface NumberValues {
  /** Short name of the type, as an agenda book abbreviates it. */
  readonly kind: string;
  readonly unit: string;
  readonly date: IsoDate;
}

export type PatternProblem =
  { readonly kind: 'no-ordinal' } | { readonly kind: 'unknown-token'; readonly token: string };

/** What is wrong with a pattern, or null. */
export function patternProblem(pattern: string): PatternProblem | null {
  const tokens = [...pattern.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);
  const unknown = tokens.find((name) => !numberTokens.some((known) => known === name));
  if (unknown !== undefined) return { kind: 'unknown-token', token: `{${unknown}}` };
  return tokens.includes('urut') ? null : { kind: 'no-ordinal' };
}

/** The number as it is printed: ordinal in three digits at least. */
export function renderNumber(pattern: string, ordinal: number, values: NumberValues): string {
  return fill(pattern, values).replaceAll('{urut}', String(ordinal).padStart(3, '0'));
}

/** The ordinal of a number typed in the office's own pattern; null for a number of another making. */
export function ordinalIn(pattern: string, number: string, values: NumberValues): number | null {
  const [before = '', ...after] = fill(pattern, values).split('{urut}');
  const shape = new RegExp(`^${literal(before)}(\\d+)${after.map(literal).join('\\1')}$`);
  const digits = shape.exec(number)?.[1];
  if (digits === undefined) return null;
  const ordinal = Number(digits);
  return ordinal >= 1 && ordinal <= 999_999 ? ordinal : null;
}

function fill(pattern: string, { kind, unit, date }: NumberValues): string {
  const { year, month } = partsOf(date);
  return pattern
    .replaceAll('{jenis}', kind)
    .replaceAll('{unit}', unit)
    .replaceAll('{bulanRomawi}', romanMonth(month))
    .replaceAll('{tahun}', String(year));
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
