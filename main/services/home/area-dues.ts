import { reportsDue } from '../periodic-reports/due.ts';
import { recipientsDue } from '../recipients/due.ts';
import type { DueSource } from './due.ts';

/** Reports of Pasal 43-48, each due by the end of its month or quarter. */
export const periodicReportSource: DueSource = ({ desk, db }) => reportsDue(desk, db);

/** What recipients wait for after the determination (Pasal 33-58). */
export const recipientSource: DueSource = ({ db, own, today }) => recipientsDue(db, own, today);
