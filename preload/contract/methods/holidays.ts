import { z } from 'zod';
import type { HolidayKind } from '#domain/deadlines/holiday-calendar.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { officeTargetKinds, type OfficeTargetKind } from '#domain/deadlines/office-targets.ts';
import { date, fileToken, nothing, requiredText, text } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { FileOffer, Permission } from '../views.ts';

export interface HolidayRow {
  readonly date: IsoDate;
  /** `Kamis, 8 Agustus 2013`. */
  readonly dateLabel: string;
  readonly kind: HolidayKind;
  readonly kindLabel: string;
  readonly name: string;
  /** The decision that declares it; null = belum dipastikan. */
  readonly basis: string | null;
  /** `jaringan`: the Dinas' table; `kantor`: added by this office. */
  readonly scope: 'jaringan' | 'kantor';
  /** Whether this office may change or take out this day. */
  readonly mayChange: boolean;
}

export interface HolidayYear {
  readonly year: number;
  /** Null for a year that deadlines touch and no table covers. */
  readonly version: string | null;
  readonly days: number;
  readonly unconfirmed: number;
}

/** A last day that moved or would move, with the day or setting that did it (U25). */
export interface MovedDeadline {
  readonly id: string;
  readonly subject: string;
  readonly kindLabel: string;
  readonly article: string;
  readonly before: IsoDate;
  readonly after: IsoDate;
  readonly why: string;
  /** The new reckoning in full. */
  readonly sentence: string;
  /** What a paper already says. */
  readonly note: string | null;
  readonly link: string;
}

export interface CalendarChangeView {
  readonly id: string;
  readonly on: IsoDate;
  readonly by: string;
  readonly title: string;
  readonly reason: string;
  readonly moves: readonly MovedDeadline[];
}

export interface HolidaysView {
  readonly year: number;
  readonly years: readonly HolidayYear[];
  readonly days: readonly HolidayRow[];
  /** The Dinas keeps the table of the network; every other office only days of its own. */
  readonly scope: 'jaringan' | 'kantor';
  readonly importTable: Permission;
  readonly changes: readonly CalendarChangeView[];
}

export interface HolidayDay {
  readonly date: IsoDate;
  readonly kind: HolidayKind;
  readonly name: string;
  readonly basis: string | null;
}

export interface HolidayFileReading {
  readonly days: readonly HolidayDay[];
  /** `Libur!A7` and what is wrong there; nothing can be taken in while one is left. */
  readonly problems: readonly { readonly place: string; readonly what: string }[];
}

export interface HolidayPreview {
  readonly differences: readonly {
    readonly date: IsoDate;
    readonly effect: 'added' | 'removed' | 'changed';
    readonly before: string | null;
    readonly after: string | null;
  }[];
  readonly moves: readonly MovedDeadline[];
}

export interface OfficeTargetRow {
  readonly kind: OfficeTargetKind;
  readonly label: string;
  readonly from: string;
  /** The article that sets no limit. */
  readonly article: string;
  readonly workingDays: number | null;
}

const kind = z.enum(['nasional', 'cuti-bersama', 'daerah']);
const key = z.strictObject({ date, kind });
const day = z.strictObject({ date, kind, name: requiredText(120), basis: requiredText(200).nullable() });
const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('put'), day, instead: key.nullable() }),
  z.strictObject({ kind: z.literal('remove'), day: key }),
  z.strictObject({ kind: z.literal('replace-years'), days: z.array(day).min(1).max(2000) }),
]);

export const holidayMethods = {
  'holidays.list': method({
    access: 'anyone',
    request: z.strictObject({ year: z.number().int().min(1900).max(2199).nullable() }),
    response: replies<HolidaysView>(),
  }),
  'holidays.read': method({
    access: ['admin'],
    request: z.strictObject({ file: fileToken }),
    response: replies<HolidayFileReading>(),
    job: true,
  }),
  'holidays.preview': method({
    access: ['admin'],
    request: z.strictObject({ change }),
    response: replies<HolidayPreview>(),
  }),
  'holidays.apply': method({
    access: ['admin'],
    request: z.strictObject({ change, reason: requiredText(300) }),
    response: replies<{ readonly moves: readonly MovedDeadline[] }>(),
  }),
  'holidays.export': method({
    access: 'anyone',
    request: z.strictObject({
      year: z.number().int().min(1900).max(2199),
      format: z.enum(['xlsx', 'json']),
    }),
    response: replies<FileOffer>(),
    job: true,
  }),
  /** What a change of G-01 or G-13 would move; other settings move nothing. */
  'holidays.previewSetting': method({
    access: ['kepala', 'admin'],
    request: z.strictObject({ key: requiredText(64), value: text(64) }),
    response: replies<{ readonly moves: readonly MovedDeadline[] }>(),
  }),
  'targets.list': method({
    access: 'anyone',
    request: nothing,
    response: replies<readonly OfficeTargetRow[]>(),
  }),
  'targets.save': method({
    access: ['kepala', 'admin'],
    request: z.strictObject({
      kind: z.enum(officeTargetKinds),
      workingDays: z.number().int().min(1).max(60).nullable(),
      reason: requiredText(300),
    }),
    response: replies<Record<string, never>>(),
  }),
} as const;
