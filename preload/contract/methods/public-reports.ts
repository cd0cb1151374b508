import { z } from 'zod';
import { publicReportItems, type PublicReportItem } from '#domain/public-reports/advance-public-report.ts';
import { date, id, nothing, paging, requiredText, text } from '../fields.ts';
import { method, replies } from '../method.ts';
import type { FileOffer, Page, Permission } from '../views.ts';

export const publicReportSteps = [
  'ask',
  'register',
  'followUp',
  'forward',
  'confirmReceipt',
  'close',
] as const;
export type PublicReportStep = (typeof publicReportSteps)[number];

/** A line of the list: nothing of the reporter. */
export interface PublicReportRow {
  readonly reportId: string;
  readonly agendaNo: string;
  readonly receivedOn: string;
  readonly subject: string;
  readonly state: string;
  readonly stateLabel: string;
  /** What Pasal 49(3) asks for and was not given. */
  readonly missing: readonly string[];
}

export interface PublicReportView extends PublicReportRow {
  readonly channel: string;
  readonly chronology: string;
  readonly evidence: string;
  readonly items: readonly PublicReportItem[];
  readonly receiptNo: string | null;
  /** The letter that took it to the Dinas, where this program printed it. */
  readonly letterDocumentId: string | null;
  readonly steps: readonly {
    readonly label: string;
    readonly on: string;
    readonly note: string;
    readonly by: string;
  }[];
  readonly actions: Readonly<Record<PublicReportStep, Permission>>;
}

const items = z.array(z.enum(publicReportItems)).max(3);

export const publicReportMethods = {
  'publicReports.page': method({
    access: ['operator', 'kepala', 'pemeriksa'],
    request: z.strictObject({ open: z.boolean().default(true), ...paging }),
    response: replies<Page<PublicReportRow>>(),
  }),
  /** The reporter's identity comes only when the Kepala asks for it. */
  'publicReports.get': method({
    access: ['operator', 'kepala', 'pemeriksa'],
    request: z.strictObject({ reportId: id }),
    response: replies<PublicReportView>(),
  }),
  'publicReports.identity': method({
    access: ['kepala'],
    request: z.strictObject({ reportId: id, reason: requiredText(300) }),
    response: replies<{ readonly name: string; readonly address: string; readonly contact: string }>(),
  }),
  'publicReports.receive': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      receivedOn: date,
      reporter: z.strictObject({ name: text(120), address: text(200), contact: text(120) }),
      channel: z.enum(['langsung', 'pos', 'surel', 'kotak-saran', 'lain']),
      /** The reported person or school. */
      subject: requiredText(200),
      chronology: text(4000),
      evidence: text(2000),
      items,
    }),
    response: replies<{ readonly reportId: string; readonly agendaNo: string }>(),
  }),
  /** The blank form of Pasal 49(3). */
  'publicReports.form': method({
    access: ['operator', 'kepala'],
    request: nothing,
    response: replies<FileOffer>(),
  }),
  /** The receipt for the reporter; his name is written on it by hand. */
  'publicReports.receipt': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({ reportId: id }),
    response: replies<FileOffer>(),
  }),
  /** Numbered letter to the Dinas and the step that goes with it; nothing of the reporter is in it. */
  'publicReports.forward': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      reportId: id,
      on: date,
      number: requiredText(80).nullable(),
      note: requiredText(1000),
      items: items.nullable().default(null),
    }),
    response: replies<{ readonly documentId: string; readonly number: string }>(),
  }),
  /** The identity for the closed cover: printed, never kept. */
  'publicReports.sealedAnnex': method({
    access: ['kepala'],
    request: z.strictObject({ reportId: id, reason: requiredText(300) }),
    response: replies<FileOffer>(),
  }),
  /** One step of the report's way but forwarding, with its date and what was done. */
  'publicReports.advance': method({
    access: ['operator', 'kepala'],
    request: z.strictObject({
      reportId: id,
      step: z.enum(publicReportSteps).exclude(['forward']),
      on: date,
      note: requiredText(1000),
      receiptNo: text(80).default(''),
      /** What has been brought since; null leaves it as it is. */
      items: items.nullable().default(null),
    }),
    response: replies<Record<string, never>>(),
  }),
} as const;
