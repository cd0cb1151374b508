import { type IsoDate, parseIsoDate } from '#domain/deadlines/iso-date.ts';
import { readDateText } from '#domain/intake/read-date.ts';
import { longDate } from '#domain/words/date-words.ts';

/** `29 Juli 2013`; an em dash where there is no date. */
export function dateText(date: string | null): string {
  const parsed = parseIsoDate((date ?? '').slice(0, 10));
  return parsed.ok ? longDate(parsed.value) : '—';
}

/** `29/07/2013`, as it is typed and as it stands in a narrow column. */
export function shortDate(date: string | null): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '');
  return match ? `${match[3]}/${match[2]}/${match[1]}` : '';
}

/** `29/07/2013 14.05` for an instant stored in UTC; Jakarta is UTC+7 without summer time. */
export function instantText(instant: string): string {
  const milliseconds = Date.parse(instant);
  if (Number.isNaN(milliseconds)) return instant;
  const jakarta = new Date(milliseconds + 7 * 3_600_000).toISOString();
  return `${shortDate(jakarta)} ${jakarta.slice(11, 16).replace(':', '.')}`;
}

export type TypedDate =
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'blank' }
  | { readonly kind: 'wrong'; readonly why: string };

/** Reads what a person typed, day first (U07): `29/07/2013`, `29 7 2013`, `29072013` or `29 Juli 2013`. */
export function readTypedDate(text: string, today: IsoDate): TypedDate {
  const compact = /^(\d{2})(\d{2})(\d{4})$/.exec(text.trim());
  const reading = readDateText(compact ? `${compact[1]}/${compact[2]}/${compact[3]}` : text, today);
  switch (reading.kind) {
    case 'date':
      return { kind: 'date', date: reading.date };
    case 'blank':
      return { kind: 'blank' };
    case 'month-first':
      return { kind: 'wrong', why: 'Tulis hari lebih dahulu: hari/bulan/tahun.' };
    case 'impossible':
      return { kind: 'wrong', why: 'Tanggal tidak ada. Contoh: 29/07/2013.' };
  }
}
