import { type IsoDate, partsOf, weekdayOf } from '../deadlines/iso-date.ts';
import { terbilang } from './terbilang.ts';

const weekdays = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;

/** Januari to Desember. */
export const months = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

const romanMonths = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/** `29 Juli 2013`. */
export function longDate(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${monthName(month)} ${year}`;
}

/** `3 s.d. 4 Agustus 2013`, `30 Juli s.d. 2 Agustus 2013`; one date when both are the same. */
export function dateRange(from: IsoDate, to: IsoDate): string {
  const [start, end] = [partsOf(from), partsOf(to)];
  if (from === to) return longDate(from);
  if (start.year !== end.year) return `${longDate(from)} s.d. ${longDate(to)}`;
  const first = start.month === end.month ? `${start.day}` : `${start.day} ${monthName(start.month)}`;
  return `${first} s.d. ${longDate(to)}`;
}

export function weekdayName(date: IsoDate): (typeof weekdays)[number] {
  return at(weekdays, weekdayOf(date));
}

/** Month 1-12 in Indonesian; throws outside that range. */
export function monthName(month: number): (typeof months)[number] {
  return at(months, month);
}

/** Month 1-12 as letter numbers write it: 7 -> `VII`; throws outside that range. */
export function romanMonth(month: number): (typeof romanMonths)[number] {
  return at(romanMonths, month);
}

/** The opening words of a Berita Acara, the date spelled out so that no digit can be altered. */
export function beritaAcaraOpening(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return (
    `Pada hari ini ${weekdayName(date)} tanggal ${terbilang(day)} ` +
    `bulan ${monthName(month)} tahun ${terbilang(year)}`
  );
}

function at<T>(names: readonly T[], ordinal: number): T {
  const name = names[ordinal - 1];
  if (name === undefined) throw new Error(`No name for ordinal ${ordinal}`);
  return name;
}
