import { type Brand, type Parsed, parsed, unparsed } from '../parsed.ts';
import { terbilang } from './terbilang.ts';
import { formatThousands } from './thousands.ts';

/** Whole rupiah, never negative, never with cents. */
export type Rupiah = Brand<number, 'Rupiah'>;

export function parseRupiah(n: number): Parsed<Rupiah, 'not-rupiah'> {
  return Number.isSafeInteger(n) && n >= 0 ? parsed(n as Rupiah) : unparsed('not-rupiah');
}

/** Like `parseRupiah`, for constants and values that were checked before; throws on anything else. */
export function rupiah(n: number): Rupiah {
  const amount = parseRupiah(n);
  if (!amount.ok) throw new Error(`Not an amount in rupiah: ${n}`);
  return amount.value;
}

/** `Rp250.000`: screens and tables. */
export function rupiahShort(n: number): string {
  return `Rp${formatThousands(n)}`;
}

/** `Rp 250.000,00`: the form the regulation prints (Pasal 42). */
export function rupiahRegulation(n: number): string {
  return `Rp ${formatThousands(n)},00`;
}

/** `Rp 250.000,00 (dua ratus lima puluh ribu rupiah)`: letters. */
export function rupiahWithWords(n: number): string {
  return `${rupiahRegulation(n)} (${terbilang(n)} rupiah)`;
}
