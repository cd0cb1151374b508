import { z } from 'zod';
import { periodicReportKinds, type PeriodicReportKind } from '#domain/periodic-reports/report-duties.ts';
import { date, nothing, paging, requiredText, text } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { Page } from '../views.ts';

/** One duty of Pasal 43-48 as it stands for one period. */
export interface ReportStanding {
  readonly kind: PeriodicReportKind;
  readonly title: string;
  readonly article: string;
  readonly by: string;
  readonly to: string;
  readonly gap: string | null;
  /** Whether this office owes the report itself, or waits for those of others. */
  readonly own: boolean;
  readonly periodFrom: string;
  readonly periodLabel: string;
  readonly dueOn: string;
  readonly late: boolean;
  readonly owing: number;
  readonly filed: number;
  /** Schools outside DKI that have not answered: asked, not in default (G-51). */
  readonly silentOutside: number;
}

export interface CoverageRow {
  readonly unit: string;
  readonly name: string;
  readonly bound: boolean;
  readonly filed: boolean;
  readonly number: string | null;
  readonly date: string | null;
  readonly receivedOn: string | null;
  readonly revision: number | null;
}

export interface PeriodicReportRow {
  readonly reportId: string;
  readonly kind: PeriodicReportKind;
  readonly title: string;
  readonly unitName: string;
  readonly trigger: 'berkala' | 'sewaktu-waktu';
  readonly periodFrom: string;
  readonly periodLabel: string;
  readonly number: string;
  readonly date: string;
  readonly receivedOn: string;
  readonly revision: number;
  readonly superseded: boolean;
  readonly recipients: number | null;
  readonly funds: number | null;
  readonly note: string;
  readonly documentId: string | null;
  readonly paketId: string | null;
}

const kind = z.enum(periodicReportKinds);
const count = z.number().int().min(0).max(2_000_000_000_000).nullable();

export const periodicReportMethods = {
  /** Every duty of this office, own and awaited: the current period and each earlier one that is not complete. */
  'periodicReports.standing': method({
    access: 'anyone',
    request: nothing,
    response: replies<readonly ReportStanding[]>(),
  }),
  /** Who has reported for a period and who has not. */
  'periodicReports.coverage': method({
    access: 'anyone',
    request: z.strictObject({ kind, periodFrom: date, missing: z.boolean().default(false), ...paging }),
    response: replies<Page<CoverageRow>>(),
  }),
  'periodicReports.page': method({
    access: 'anyone',
    request: z.strictObject({ ...paging }),
    response: replies<Page<PeriodicReportRow>>(),
  }),
  /** Records a report that was made or came in on paper; a second one for the same period must say that it replaces. */
  'periodicReports.record': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      kind,
      /** NPSN or office code; null for this office's own report and for the Tim Monitoring dan Evaluasi. */
      unit: text(40).nullable(),
      periodFrom: date,
      trigger: z.enum(['berkala', 'sewaktu-waktu']),
      number: requiredText(80),
      date,
      receivedOn: date,
      /** Number of recipients and rupiah, as Format 5 states them. */
      recipients: count.default(null),
      funds: count.default(null),
      note: text(2000).default(''),
      replacesReason: text(300).nullable().default(null),
    }),
    response: replies<{ readonly reportId: string; readonly warnings: readonly string[] }>(),
  }),
} as const;
