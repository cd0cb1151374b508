import { refuse } from '#contract/errors/app-error.ts';
import type { PublicReportStep } from '#contract/methods/public-reports.ts';
import { type IsoDate, isoDate } from '#domain/deadlines/iso-date.ts';
import { advancePublicReport, type PublicReportItem } from '#domain/public-reports/advance-public-report.ts';
import { longDate } from '#domain/words/date-words.ts';
import type { Work } from '../command.ts';
import {
  getPublicReportRecord,
  itemsOf,
  type PublicReportRecord,
  stepsTaken,
  type TakenStep,
} from './report-record.ts';

export interface PublicStep {
  readonly reportId: string;
  readonly step: PublicReportStep;
  readonly on: IsoDate;
  readonly note: string;
  readonly receiptNo: string;
  /** What has been brought since; null leaves it as it is. */
  readonly items: readonly PublicReportItem[] | null;
}

/** One step of its way; the state machine of Pasal 49 judges (LAP-001...007). */
export async function takeStep(
  work: Work,
  { reportId, step, on, note, receiptNo, items: brought }: PublicStep,
): Promise<PublicReportRecord> {
  const row = await getPublicReportRecord(work.db, reportId);
  const items = brought ?? itemsOf(row);
  const advanced = advancePublicReport(
    {
      state: row.state,
      today: work.today,
      receivedOn: row.received_on,
      isDinas: work.own.kind === 'dinas',
      items,
    },
    { kind: step, on, receiptNo },
  );
  if (!advanced.ok) return refuse(advanced.code, inWords(advanced.detail));
  const taken: TakenStep = { step, on, note, by: work.actor.name };
  await work
    .db('public_report')
    .where({ report_id: reportId })
    .update({
      state: advanced.state,
      items: JSON.stringify(items),
      steps: JSON.stringify([...stepsTaken(row), taken]),
      ...(step === 'confirmReceipt' && { receipt_no: receiptNo }),
    });
  return { ...row, items: JSON.stringify(items) };
}

export function inWords(detail: Readonly<Record<string, string | number>>): Record<string, string | number> {
  return typeof detail['date'] === 'string'
    ? { ...detail, date: longDate(isoDate(detail['date'])) }
    : { ...detail };
}
