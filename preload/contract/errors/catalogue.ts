import { documentErrors } from './document-errors.ts';
import { intakeErrors } from './intake-errors.ts';
import { networkErrors } from './network-errors.ts';
import { objectionErrors } from './objection-errors.ts';
import { officeErrors } from './office-errors.ts';
import { paketErrors } from './paket-errors.ts';
import { recapErrors } from './recap-errors.ts';
import { proposalErrors } from './proposal-errors.ts';
import { roundErrors } from './round-errors.ts';
import { systemErrors } from './system-errors.ts';
import { type Sentence } from './sentence.ts';

/** Every code the program can show, with its sentence. One file per area; codes never change meaning. */
export const catalogue = {
  ...systemErrors,
  ...officeErrors,
  ...documentErrors,
  ...intakeErrors,
  ...roundErrors,
  ...objectionErrors,
  ...recapErrors,
  ...networkErrors,
  ...paketErrors,
  ...proposalErrors,
} as const satisfies Record<string, Sentence>;

export type ErrorCode = keyof typeof catalogue;
