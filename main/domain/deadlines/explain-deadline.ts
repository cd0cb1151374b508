import { assertNever } from '../assert-never.ts';
import { dateRange, longDate } from '../words/date-words.ts';
import { countWithWords } from '../words/terbilang.ts';
import { type Deadline } from './compute-deadline.ts';
import { type DeadlineRule } from './deadline-rules.ts';
import { type DayOff, type HolidayKind } from './holiday-calendar.ts';
import { addDays, type IsoDate } from './iso-date.ts';

/**
 * One Indonesian sentence part, without a final full stop:
 * `7 (tujuh) hari kerja sejak 1 Agustus 2013 (Pasal 16), hari pertama 2 Agustus 2013; dilewati: ...; terakhir ...`.
 */
export function explainDeadline(deadline: Deadline): string {
  const { rule, start } = deadline;
  const source = sourceLabel(rule.article);
  if (deadline.lastDay === null) return `Tidak ada batas waktu dalam peraturan (${source})`;
  const parts = [
    `${lengthLabel(rule)} ${longDate(start)} (${source}), hari pertama ${longDate(deadline.firstDay)}`,
    ...skippedLabel(deadline.skipped),
    ...(deadline.movedFrom === null ? [] : [`digeser dari ${longDate(deadline.movedFrom)}`]),
    `terakhir ${longDate(deadline.lastDay)}`,
    ...warningLabel(deadline.yearsWithoutTable),
  ];
  return parts.join('; ');
}

/** `Pasal 16` for an article number; any other source as it is. */
export function sourceLabel(article: string): string {
  return /^\d/.test(article) ? `Pasal ${article}` : article;
}

function lengthLabel(rule: DeadlineRule): string {
  const link = rule.countStartDay ? 'mulai' : 'sejak';
  switch (rule.unit) {
    case 'calendar-day':
      return `${countWithWords(rule.amount, 'hari kalender')} ${link}`;
    case 'working-day':
      return `${countWithWords(rule.amount, 'hari kerja')} ${link}`;
    case 'month':
      return `${countWithWords(rule.amount, 'bulan')} sejak`;
    case 'calendar-quarter':
      return `${countWithWords(rule.amount, 'triwulan kalender')} yang memuat`;
    case 'fixed':
      return 'Tanggal tetap mulai';
    case 'none':
      return 'Tanpa batas waktu sejak';
    default:
      return assertNever(rule);
  }
}

function skippedLabel(skipped: readonly DayOff[]): readonly string[] {
  if (skipped.length === 0) return [];
  return [`dilewati: ${runsOf(skipped).map(runLabel).join(', ')}`];
}

function warningLabel(years: readonly number[]): readonly string[] {
  return years.length === 0 ? [] : [`tabel hari libur tahun ${years.join(', ')} belum ada`];
}

interface Run {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly label: string;
}

/** Joins neighbouring days off for the same reason. */
function runsOf(skipped: readonly DayOff[]): readonly Run[] {
  const runs: Run[] = [];
  for (const day of skipped) {
    const label =
      day.kind === 'akhir-pekan' ? kindLabels[day.kind] : `${kindLabels[day.kind]}: ${day.names.join(', ')}`;
    const last = runs.at(-1);
    if (last && last.label === label && addDays(last.to, 1) === day.date) {
      runs[runs.length - 1] = { ...last, to: day.date };
    } else {
      runs.push({ from: day.date, to: day.date, label });
    }
  }
  return runs;
}

const kindLabels: Readonly<Record<HolidayKind | 'akhir-pekan', string>> = {
  'akhir-pekan': 'akhir pekan',
  nasional: 'libur nasional',
  'cuti-bersama': 'cuti bersama',
  daerah: 'libur daerah',
};

function runLabel(run: Run): string {
  return `${dateRange(run.from, run.to)} (${run.label})`;
}
