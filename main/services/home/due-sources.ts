import {
  backupSource,
  exchangeSource,
  incidentSource,
  networkSource,
  periodicReportSource,
  recipientSource,
} from './area-dues.ts';
import type { DueSource } from './due.ts';
import { formSource, heldSource, movedSource, paketSource } from './desk-dues.ts';
import { objectionSource } from './objection-dues.ts';
import { roundSource } from './round-dues.ts';
import {
  candidateSource,
  duplicateSource,
  orderSource,
  proposalSource,
  schoolRecapSource,
} from './upper-dues.ts';

/**
 * Everything home looks at, in the order it is told when no date decides.
 *
 * A source answers nothing where its office keeps none of that work, so one list serves every kind of office.
 */
export const dueSources: readonly DueSource[] = [
  incidentSource,
  movedSource,
  roundSource,
  objectionSource,
  orderSource,
  schoolRecapSource,
  heldSource,
  formSource,
  duplicateSource,
  candidateSource,
  proposalSource,
  recipientSource,
  periodicReportSource,
  paketSource,
  exchangeSource,
  networkSource,
  backupSource,
];
