import type { z } from 'zod';
import type { Access, Reply } from './method.ts';
import { applicationMethods } from './methods/applications.ts';
import { attachmentMethods } from './methods/attachments.ts';
import { auditMethods } from './methods/audit.ts';
import { backupMethods } from './methods/backups.ts';
import { comparisonMethods } from './methods/comparison.ts';
import { deskMethods } from './methods/desks.ts';
import { documentMethods } from './methods/documents.ts';
import { draftMethods } from './methods/drafts.ts';
import { erasureMethods } from './methods/erasure.ts';
import { homeMethods } from './methods/home.ts';
import { holidayMethods } from './methods/holidays.ts';
import { editionMethods } from './methods/editions.ts';
import { announcementMethods } from './methods/announcements.ts';
import { ledgerMethods } from './methods/ledger.ts';
import { incidentMethods } from './methods/incidents.ts';
import { numberMethods } from './methods/numbers.ts';
import { objectionMethods } from './methods/objections.ts';
import { officeMethods } from './methods/office.ts';
import { periodicReportMethods } from './methods/periodic-reports.ts';
import { quarterlyReportMethods } from './methods/quarterly-reports.ts';
import { publicReportMethods } from './methods/public-reports.ts';
import { movingMethods } from './methods/moving.ts';
import { networkMethods } from './methods/network.ts';
import { paperBatchMethods } from './methods/paper-batches.ts';
import { paketMethods } from './methods/paket.ts';
import { preferenceMethods } from './methods/preferences.ts';
import { printedFormMethods } from './methods/printed-forms.ts';
import { problemReportMethods } from './methods/problem-report.ts';
import { proposalMethods } from './methods/proposals.ts';
import { pupilAccountMethods } from './methods/pupil-account.ts';
import { pupilMethods } from './methods/pupils.ts';
import { recapMethods } from './methods/recaps.ts';
import { recipientListMethods } from './methods/recipient-lists.ts';
import { recipientMethods } from './methods/recipients.ts';
import { roundMethods } from './methods/rounds.ts';
import { sampleMethods } from './methods/sample.ts';
import { sanctionMethods } from './methods/sanctions.ts';
import { schoolListMethods } from './methods/school-lists.ts';
import { schoolMethods } from './methods/schools.ts';
import { searchMethods } from './methods/search.ts';
import { sessionMethods } from './methods/session.ts';
import { stickMethods } from './methods/sticks.ts';
import { streamMethods } from './methods/streams.ts';
import { userMethods } from './methods/users.ts';
import { yearMethods } from './methods/years.ts';
import { yearUpdateMethods } from './methods/year-updates.ts';

/** The whole API: every method with its parser, its access and its types. Hosts carry it, none knows a name in it. */
export const api = {
  ...sessionMethods,
  ...officeMethods,
  ...homeMethods,
  ...searchMethods,
  ...userMethods,
  ...editionMethods,
  ...holidayMethods,
  ...schoolMethods,
  ...schoolListMethods,
  ...applicationMethods,
  ...pupilMethods,
  ...pupilAccountMethods,
  ...roundMethods,
  ...comparisonMethods,
  ...objectionMethods,
  ...announcementMethods,
  ...recapMethods,
  ...networkMethods,
  ...paketMethods,
  ...streamMethods,
  ...stickMethods,
  ...ledgerMethods,
  ...proposalMethods,
  ...documentMethods,
  ...paperBatchMethods,
  ...printedFormMethods,
  ...numberMethods,
  ...attachmentMethods,
  ...recipientMethods,
  ...recipientListMethods,
  ...yearUpdateMethods,
  ...sanctionMethods,
  ...periodicReportMethods,
  ...quarterlyReportMethods,
  ...publicReportMethods,
  ...auditMethods,
  ...backupMethods,
  ...movingMethods,
  ...deskMethods,
  ...yearMethods,
  ...sampleMethods,
  ...incidentMethods,
  ...erasureMethods,
  ...draftMethods,
  ...preferenceMethods,
  ...problemReportMethods,
} as const;

export type Api = typeof api;
export type MethodName = keyof Api;

/** What a caller passes: fields with defaults may be left out. */
export type RequestOf<M extends MethodName> = z.input<Api[M]['request']>;
/** What a service gets: parsed, trimmed, with defaults. */
export type ParsedRequestOf<M extends MethodName> = z.output<Api[M]['request']>;
export type ResponseOf<M extends MethodName> =
  Api[M]['response'] extends Reply<infer Response> ? Response : never;

export function isMethodName(name: string): name is MethodName {
  return Object.hasOwn(api, name);
}

export function accessOf(name: MethodName): Access {
  return api[name].access;
}
