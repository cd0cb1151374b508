import type { Feature } from './components/frame/feature.ts';
import { addedFeature } from './features/added/added-feature.ts';
import { applicationsFeature } from './features/applications/applications-feature.ts';
import { announcementsFeature } from './features/announcements/announcements-feature.ts';
import { auditFeature } from './features/audit/audit-feature.ts';
import { backupsFeature } from './features/backups/backups-feature.ts';
import { comparisonFeature } from './features/comparison/comparison-feature.ts';
import { desksFeature } from './features/desks/desks-feature.ts';
import { documentsFeature } from './features/documents/documents-feature.ts';
import { editionsFeature } from './features/editions/editions-feature.ts';
import { erasureFeature } from './features/erasure/erasure-feature.ts';
import { formsFeature } from './features/forms/forms-feature.ts';
import { holidaysFeature } from './features/holidays/holidays-feature.ts';
import { homeFeature } from './features/home/home-feature.ts';
import { importsFeature } from './features/imports/imports-feature.ts';
import { ledgerFeature } from './features/ledger/ledger-feature.ts';
import { incidentsFeature } from './features/incidents/incidents-feature.ts';
import { networkFeature } from './features/network/network-feature.ts';
import { objectionsFeature } from './features/objections/objections-feature.ts';
import { ordersFeature } from './features/orders/orders-feature.ts';
import { paketFeature } from './features/paket/paket-feature.ts';
import { periodicReportsFeature } from './features/periodic-reports/periodic-reports-feature.ts';
import { problemReportFeature } from './features/problem-report/problem-report-feature.ts';
import { proposalsFeature } from './features/proposals/proposals-feature.ts';
import { publicReportsFeature } from './features/public-reports/public-reports-feature.ts';
import { pupilsFeature } from './features/pupils/pupils-feature.ts';
import { recapsFeature } from './features/recaps/recaps-feature.ts';
import { recipientsFeature } from './features/recipients/recipients-feature.ts';
import { recommendationFeature } from './features/recommendation/recommendation-feature.ts';
import { roundsFeature } from './features/rounds/rounds-feature.ts';
import { schoolListsFeature } from './features/school-lists/school-lists-feature.ts';
import { sanctionsFeature } from './features/sanctions/sanctions-feature.ts';
import { schoolsFeature } from './features/schools/schools-feature.ts';
import { settingsFeature } from './features/settings/settings-feature.ts';
import { yearsFeature } from './features/years/years-feature.ts';
import { usersFeature } from './features/users/users-feature.ts';

/** Every feature of the window; the rail takes its order from the items. */
export const features: readonly Feature[] = [
  homeFeature,
  schoolsFeature,
  importsFeature,
  applicationsFeature,
  schoolListsFeature,
  pupilsFeature,
  roundsFeature,
  desksFeature,
  comparisonFeature,
  objectionsFeature,
  announcementsFeature,
  addedFeature,
  formsFeature,
  recapsFeature,
  ordersFeature,
  proposalsFeature,
  recommendationFeature,
  recipientsFeature,
  sanctionsFeature,
  periodicReportsFeature,
  publicReportsFeature,
  paketFeature,
  ledgerFeature,
  networkFeature,
  documentsFeature,
  editionsFeature,
  holidaysFeature,
  usersFeature,
  settingsFeature,
  auditFeature,
  yearsFeature,
  backupsFeature,
  incidentsFeature,
  erasureFeature,
  problemReportFeature,
];
