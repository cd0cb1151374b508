import { backupDues } from '../backups/due.ts';
import { exchangeDues } from '../exchange/due.ts';
import { incidentDues } from '../incidents/due.ts';
import { networkDues } from '../network/due.ts';
import { reportsDue } from '../periodic-reports/due.ts';
import { recipientsDue } from '../recipients/due.ts';
import type { DueSource } from './due.ts';

/** Reports of Pasal 43-48, each due by the end of its month or quarter. */
export const periodicReportSource: DueSource = ({ desk, db }) => reportsDue(desk, db);

/** What recipients wait for after the determination (Pasal 33-58). */
export const recipientSource: DueSource = ({ db, own, today }) => recipientsDue(db, own, today);

/** Receipts and numbers of the exchange that somebody has to ask for (exchange.md 7, 8). */
export const exchangeSource: DueSource = ({ desk, db }) => exchangeDues(desk, db);

/** Lost data whose families or lembaga are not told yet (UU 27/2022 Pasal 46). */
export const incidentSource: DueSource = ({ desk, db }) => incidentDues(desk, db);

/** Sheets, signatures and keys that the trust list waits for (exchange.md 4). */
export const networkSource: DueSource = ({ desk, db }) => networkDues(desk, db);

/** A second place for the backup, and what a restore left to be done (safety.md, Store). */
export const backupSource: DueSource = ({ desk }) => Promise.resolve(backupDues(desk));
