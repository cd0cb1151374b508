import type { IsoDate } from './iso-date.ts';

export type DeadlineKind =
  | 'submission-window'
  | 'announcement-first'
  | 'objection-first'
  | 'field-review'
  | 'announcement-correction'
  | 'objection-repeat'
  | 'school-monthly-report'
  | 'quarterly-report'
  | 'rolling-report'
  | 'completion-after-correction'
  | 'decision'
  | 'registration'
  | 'sptjm-upload'
  | 'office-target';

/** How long, in which unit. `fixed` dates are published as such; `none` means the text sets no limit. */
export type DeadlineLength =
  | { readonly unit: 'calendar-day' | 'working-day' | 'month' | 'calendar-quarter'; readonly amount: number }
  | { readonly unit: 'fixed'; readonly endsOn: IsoDate }
  | { readonly unit: 'none' };

/** `article` is the part after "Pasal", or the name of another source. */
export type DeadlineRule = DeadlineLength & {
  readonly kind: DeadlineKind;
  readonly article: string;
  /** Whether the start itself is day 1: no for "sejak tanggal", yes for "selama n hari" (G-13). */
  readonly countStartDay: boolean;
};

/** Kinds with one rule in Pergub 27/2013; the others come from an edition's timeline or from the office itself. */
export type RegulatedKind = Exclude<DeadlineKind, 'registration' | 'sptjm-upload' | 'office-target'>;

/** The periods of Pergub 27/2013 with the defaults for what the text leaves open. */
export const defaultDeadlineRules: Readonly<Record<RegulatedKind, DeadlineRule>> = {
  // "paling lama 14 (empat belas) hari kalender sejak awal tahun pelajaran"
  'submission-window': rule('submission-window', '11 ayat (1)', { unit: 'calendar-day', amount: 14 }),
  // "selama 7 (tujuh) hari kalender": the posting day is the first
  'announcement-first': {
    ...rule('announcement-first', '13 ayat (3)', { unit: 'calendar-day', amount: 7 }),
    countStartDay: true,
  },
  // Working days here, calendar days for the display: objections may arrive after the list is taken down
  'objection-first': rule('objection-first', '16', { unit: 'working-day', amount: 7 }),
  'field-review': rule('field-review', '18 ayat (1)', { unit: 'calendar-day', amount: 7 }),
  'announcement-correction': {
    ...rule('announcement-correction', '21', { unit: 'calendar-day', amount: 3 }),
    countStartDay: true,
  },
  // A bare "3 (tiga) hari": working days protect the objector (G-01)
  'objection-repeat': rule('objection-repeat', '23 ayat (1)', { unit: 'working-day', amount: 3 }),
  'school-monthly-report': rule('school-monthly-report', '43 huruf d', { unit: 'month', amount: 1 }),
  // "paling singkat 1 (satu) kali dalam 3 (tiga) bulan": once per calendar quarter (G-34)
  'quarterly-report': rule('quarterly-report', '44 ayat (1)', { unit: 'calendar-quarter', amount: 1 }),
  'rolling-report': rule('rolling-report', '44 ayat (1)', { unit: 'month', amount: 3 }),
  // No limit in the text (G-15): never invent one
  'completion-after-correction': rule('completion-after-correction', '22', { unit: 'none' }),
  decision: rule('decision', '18 ayat (4) dan Pasal 20', { unit: 'none' }),
};

/** A window whose two dates are published, such as the timeline of KJP Plus. */
export function fixedWindow(
  kind: 'registration' | 'sptjm-upload',
  source: string,
  endsOn: IsoDate,
): DeadlineRule {
  return rule(kind, source, { unit: 'fixed', endsOn });
}

function rule(kind: DeadlineKind, article: string, length: DeadlineLength): DeadlineRule {
  return { ...length, kind, article, countStartDay: false };
}
