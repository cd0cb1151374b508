import { formatThousands } from './thousands.ts';

const digits = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'] as const;
const scales = ['', 'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun'] as const;

/** Spells a whole number in Indonesian: 267 -> `dua ratus enam puluh tujuh`. Throws on negatives and fractions. */
export function terbilang(n: number): string {
  if (!Number.isSafeInteger(n) || n < 0) throw new Error(`Not a count: ${n}`);
  if (n === 0) return 'nol';
  const groups: string[] = [];
  for (let rest = n, scale = 0; rest > 0; rest = Math.floor(rest / 1000), scale += 1) {
    const group = rest % 1000;
    if (group > 0) groups.unshift(spellGroup(group, scale));
  }
  return groups.join(' ');
}

/** The form letters use for counts: `7 (tujuh) hari kalender`, `1.500 (seribu lima ratus) orang`. */
export function countWithWords(n: number, noun: string): string {
  return `${formatThousands(n)} (${terbilang(n)}) ${noun}`;
}

function spellGroup(group: number, scale: number): string {
  // "seribu", but "satu juta" and "seratus satu ribu".
  if (scale === 1 && group === 1) return 'seribu';
  return [spellBelowThousand(group), scales[scale]].filter(Boolean).join(' ');
}

function spellBelowThousand(n: number): string {
  const hundreds = Math.floor(n / 100);
  const head = hundreds === 0 ? '' : hundreds === 1 ? 'seratus' : `${digit(hundreds)} ratus`;
  return [head, spellBelowHundred(n % 100)].filter(Boolean).join(' ');
}

function spellBelowHundred(n: number): string {
  if (n < 10) return digit(n);
  if (n === 10) return 'sepuluh';
  if (n === 11) return 'sebelas';
  if (n < 20) return `${digit(n - 10)} belas`;
  return [`${digit(Math.floor(n / 10))} puluh`, digit(n % 10)].filter(Boolean).join(' ');
}

function digit(n: number): string {
  return digits[n] ?? '';
}
