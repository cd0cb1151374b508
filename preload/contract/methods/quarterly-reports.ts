import { z } from 'zod';
import type {
  DeclaredFunds,
  IncomingReport,
  ReportFacts,
  ReportTexts,
  SpendingCoverage,
} from '#domain/periodic-reports/report-facts.ts';
import { date, id, requiredText, text } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { FileOffer } from '../views.ts';

/** A report of Pasal 44 or 45 that this office issued for a quarter. */
export interface IssuedReport {
  readonly reportId: string;
  readonly trigger: 'berkala' | 'sewaktu-waktu';
  readonly number: string;
  readonly date: string;
  readonly revision: number;
  readonly superseded: boolean;
  /** Null where it was recorded from a paper made elsewhere. */
  readonly documentId: string | null;
  readonly paketId: string | null;
  readonly funds: DeclaredFunds | null;
}

/** What the registers say today, and what a person has written so far. */
export interface ReportComposition {
  readonly kind: '44' | '45';
  readonly title: string;
  readonly article: string;
  readonly to: string;
  readonly periodFrom: string;
  readonly periodLabel: string;
  readonly asOf: string;
  readonly placeTitle: string;
  readonly facts: ReportFacts;
  /** Null where this office receives no Format 5. */
  readonly spending: SpendingCoverage | null;
  /** Null in a report of Pasal 44. */
  readonly incoming: {
    readonly reports: readonly IncomingReport[];
    readonly missing: readonly string[];
  } | null;
  readonly draft: {
    readonly texts: ReportTexts;
    readonly funds: DeclaredFunds;
    readonly savedAt: string | null;
    readonly savedBy: string | null;
  };
  readonly issued: readonly IssuedReport[];
}

const kind = z.enum(['44', '45']);
const amount = z.number().int().min(0).max(9_000_000_000_000).nullable();
const longText = text(4000);
const written = {
  texts: z.strictObject({
    control: longText,
    changes: longText,
    fundsSource: text(300),
    problems: longText,
    followUp: longText,
  }),
  funds: z.strictObject({ received: amount, disbursed: amount }),
};

export const quarterlyReportMethods = {
  'periodicReports.compose': method({
    access: 'anyone',
    request: z.strictObject({ kind, periodFrom: date }),
    response: replies<ReportComposition>(),
  }),
  'periodicReports.saveDraft': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ kind, periodFrom: date, ...written }),
    response: replies<Record<string, never>>(),
  }),
  /** Numbered, printed and registered; the figures are those of this moment. */
  'periodicReports.finalise': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      kind,
      periodFrom: date,
      trigger: z.enum(['berkala', 'sewaktu-waktu']),
      date,
      number: requiredText(80).nullable(),
      replacesReason: text(300).nullable().default(null),
      ...written,
    }),
    response: replies<{ readonly reportId: string; readonly documentId: string; readonly number: string }>(),
  }),
  /** The report of Pasal 44 as a Paket to the Dinas; the Kanwil gets a Kantor's too. */
  'periodicReports.send': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ reportId: id }),
    response: replies<{ readonly paketId: string }>(),
  }),
  'periodicReports.printSpending': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ periodFrom: date }),
    response: replies<FileOffer>(),
  }),
} as const;
