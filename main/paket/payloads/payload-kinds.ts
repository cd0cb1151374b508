import type { PaketKind } from '../kinds.ts';
import { receipt, rejectedRows, returned, returnedRows } from './answers.ts';
import { determination, recipients } from './determination.ts';
import {
  handoverAnnouncements,
  handoverBeritaAcara,
  handoverRounds,
  handoverSchools,
  results,
} from './handover.ts';
import { orders } from './order.ts';
import type { PayloadFile } from './payload-file.ts';
import { exclusions, proposal, proposalPupils } from './proposal.ts';
import { announcements, recapBeritaAcara, recapPupils, recapSchools } from './recap.ts';
import { comparison, edition, holidays, offices, schools } from './reference.ts';
import { quarterlyReports } from './quarterly-report.ts';
import { reports } from './report.ts';

/** The payload files of each kind, in the order they are written. A file without rows does not travel. */
export const payloadKinds: Readonly<Record<PaketKind, readonly PayloadFile<unknown>[]>> = {
  trust: [],
  reference: [edition, holidays, offices, schools, comparison],
  handover: [results, handoverBeritaAcara, handoverAnnouncements, handoverRounds, handoverSchools],
  recap: [recapPupils, recapBeritaAcara, announcements, recapSchools],
  report: [reports, quarterlyReports],
  order: [orders],
  return: [returned, returnedRows],
  proposal: [proposal, proposalPupils, exclusions],
  determination: [determination, recipients],
  receipt: [receipt, rejectedRows],
};

/** A kind's single file is its heart and must be there; a kind without one needs at least one file. */
export function isComplete(kind: PaketKind, paths: ReadonlySet<string>): boolean {
  const files = payloadKinds[kind];
  if (files.length === 0) return true;
  const singles = files.filter((file) => file.shape === 'single');
  return singles.length > 0
    ? singles.every((file) => paths.has(file.path))
    : files.some((file) => paths.has(file.path));
}
