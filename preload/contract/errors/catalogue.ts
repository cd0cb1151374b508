import { applicationErrors } from './application-errors.ts';
import { attachmentErrors } from './attachment-errors.ts';
import { auditErrors } from './audit-errors.ts';
import { backupErrors } from './backup-errors.ts';
import { calendarErrors } from './calendar-errors.ts';
import { comparisonErrors } from './comparison-errors.ts';
import { deskErrors } from './desk-errors.ts';
import { documentErrors } from './document-errors.ts';
import { draftErrors } from './draft-errors.ts';
import { editionErrors } from './edition-errors.ts';
import { incidentErrors } from './incident-errors.ts';
import { intakeErrors } from './intake-errors.ts';
import { movingErrors } from './moving-errors.ts';
import { networkErrors } from './network-errors.ts';
import { objectionErrors } from './objection-errors.ts';
import { officeErrors } from './office-errors.ts';
import { paketErrors } from './paket-errors.ts';
import { recapErrors } from './recap-errors.ts';
import { proposalErrors } from './proposal-errors.ts';
import { printedFormErrors } from './printed-form-errors.ts';
import { reportErrors } from './report-errors.ts';
import { recipientErrors } from './recipient-errors.ts';
import { roundErrors } from './round-errors.ts';
import { sampleErrors } from './sample-errors.ts';
import { schoolListErrors } from './school-list-errors.ts';
import { sanctionErrors } from './sanction-errors.ts';
import { shellErrors } from './shell-errors.ts';
import { sessionErrors } from './session-errors.ts';
import { stickErrors } from './stick-errors.ts';
import { streamErrors } from './stream-errors.ts';
import { systemErrors } from './system-errors.ts';
import { yearErrors } from './year-errors.ts';
import type { Sentence } from './sentence.ts';

/** Every code the program can show, with its sentence. One file per area; codes never change meaning. */
export const catalogue = {
  ...systemErrors,
  ...sessionErrors,
  ...officeErrors,
  ...calendarErrors,
  ...documentErrors,
  ...printedFormErrors,
  ...attachmentErrors,
  ...editionErrors,
  ...intakeErrors,
  ...applicationErrors,
  ...roundErrors,
  ...comparisonErrors,
  ...objectionErrors,
  ...recapErrors,
  ...networkErrors,
  ...streamErrors,
  ...stickErrors,
  ...paketErrors,
  ...proposalErrors,
  ...recipientErrors,
  ...sanctionErrors,
  ...schoolListErrors,
  ...reportErrors,
  ...auditErrors,
  ...backupErrors,
  ...movingErrors,
  ...deskErrors,
  ...yearErrors,
  ...sampleErrors,
  ...incidentErrors,
  ...draftErrors,
  ...shellErrors,
} as const satisfies Record<string, Sentence>;

export type ErrorCode = keyof typeof catalogue;
