import { assertNever } from '../assert-never.ts';
import { dateRange, longDate } from '../words/date-words.ts';
import { countWithWords } from '../words/terbilang.ts';
import { type Deadline, dependsOnHolidays, type Limited } from './compute-deadline.ts';
import type { DeadlineRule } from './deadline-rules.ts';
import type { CountingSettings, DayOff, HolidayKind } from './holiday-calendar.ts';
import { addDays, type IsoDate, partsOf } from './iso-date.ts';

/**
 * One Indonesian sentence part, without a final full stop:
 * `7 (tujuh) hari kerja sejak 1 Agustus 2013 (Pasal 16), hari pertama 2 Agustus 2013; dilewati: ...; terakhir ...;
 * setelan: ...; tabel hari libur 2013 versi 1`.
 */
export function explainDeadline(deadline: Deadline): string {
  const { rule, start, settings } = deadline;
  const source = sourceLabel(rule.article);
  if (deadline.lastDay === null) return `Tidak ada batas waktu dalam peraturan (${source})`;
  const parts = [
    `${lengthLabel(rule)} ${longDate(start)} (${source}), hari pertama ${longDate(deadline.firstDay)}`,
    ...skippedLabel(deadline.skipped),
    ...(deadline.movedFrom === null ? [] : [`digeser dari ${longDate(deadline.movedFrom)}`]),
    `terakhir ${longDate(deadline.lastDay)}`,
    ...settingsLabel(rule, settings),
    ...tableLabel(deadline),
    ...warningLabel(deadline.yearsWithoutTable),
  ];
  return parts.join('; ');
}

/** `Pasal 16` for an article number; any other source as it is. */
export function sourceLabel(article: string): string {
  return /^\d/.test(article) ? `Pasal ${article}` : article;
}

/** What a day off is called: `libur nasional: Idul Fitri 1434 Hijriah`. */
export function dayOffLabel({ kind, names }: Pick<DayOff, 'kind' | 'names'>): string {
  return kind === 'akhir-pekan' ? kindLabels[kind] : `${kindLabels[kind]}: ${names.join(', ')}`;
}

export const kindLabels: Readonly<Record<HolidayKind | 'akhir-pekan', string>> = {
  'akhir-pekan': 'akhir pekan',
  nasional: 'libur nasional',
  'cuti-bersama': 'cuti bersama',
  daerah: 'libur daerah',
};

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

/** The answers to G-13 this result rests on; where they cannot matter they are not told. */
function settingsLabel(rule: DeadlineRule, settings: CountingSettings): readonly string[] {
  if (rule.unit === 'fixed') return [];
  const counted = rule.unit === 'calendar-day' || rule.unit === 'working-day';
  const answers = [
    ...(counted ? [`tanggal awal ${rule.countStartDay ? 'ikut' : 'tidak'} dihitung`] : []),
    ...(dependsOnHolidays(rule, settings)
      ? [`cuti bersama ${settings.cutiBersamaIsNonWorking ? 'bukan hari kerja' : 'dihitung hari kerja'}`]
      : []),
    ...(rule.unit === 'working-day'
      ? []
      : [
          settings.rollover === 'none'
            ? 'hari terakhir yang libur tidak digeser'
            : 'hari terakhir yang libur digeser ke hari kerja',
        ]),
  ];
  return [`setelan: ${answers.join(', ')}`];
}

/** The versions of the years the count runs through, as they stood when it was computed. */
function tableLabel(deadline: Deadline & Limited): readonly string[] {
  const { rule, settings, start, lastDay, holidayTableVersion } = deadline;
  if (!dependsOnHolidays(rule, settings)) return [];
  const [from, to] = [partsOf(start).year, partsOf(lastDay).year];
  const tables = holidayTableVersion.split(' ').flatMap((part) => {
    const [table = '', version = ''] = part.split(':');
    if (table === 'kantor') return [`hari libur tambahan kantor versi ${version}`];
    return Number(table) >= from && Number(table) <= to ? [`tabel hari libur ${table} versi ${version}`] : [];
  });
  return tables.length === 0 ? [] : [tables.join(', ')];
}

function warningLabel(years: readonly number[]): readonly string[] {
  return years.length === 0 ? [] : [`PERHATIAN: tabel hari libur tahun ${years.join(', ')} belum ada`];
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
    const label = dayOffLabel(day);
    const last = runs.at(-1);
    if (last && last.label === label && addDays(last.to, 1) === day.date) {
      runs[runs.length - 1] = { ...last, to: day.date };
    } else {
      runs.push({ from: day.date, to: day.date, label });
    }
  }
  return runs;
}

function runLabel(run: Run): string {
  return `${dateRange(run.from, run.to)} (${run.label})`;
}
