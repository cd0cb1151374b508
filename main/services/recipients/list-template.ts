import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import type { PlannedValue, SheetPlan } from '#domain/intake/sheet-plan.ts';
import type { ListKind } from '#domain/recipients/list-line.ts';
import { listHeaders } from '#domain/recipients/read-list.ts';
import { yearOutcomeLabels, yearOutcomes } from '#domain/recipients/year-update.ts';
import { openRecipients, type RecipientRecord } from '../../../db/queries/recipients.ts';
import { type Desk, type Job, reading } from '../desk.ts';
import { writeSpreadsheet } from '../imports/spreadsheet-tasks.ts';

const titles: Readonly<Record<ListKind, string>> = {
  account: 'Daftar rekening',
  transfer: 'Bukti transfer',
  update: 'Pembaharuan data',
};

/** The list's own columns with every recipient it can be about, ready to be filled in. */
export async function offerListTemplate(
  desk: Desk,
  { kind }: ParsedRequestOf<'recipientLists.template'>,
  job: Job,
): Promise<ResponseOf<'recipientLists.template'>> {
  const rows = (await openRecipients(reading(desk))).filter((row) => concerns(kind, row));
  const plan = { title: titles[kind], mark: 'Kantor KJP', sheets: [planSheet(kind, rows)] };
  return desk.shelf.offer(`${titles[kind]}.xlsx`, await writeSpreadsheet(desk, plan, job));
}

function planSheet(kind: ListKind, rows: readonly RecipientRecord[]): SheetPlan {
  return {
    name: titles[kind],
    columns: listHeaders[kind].map((header) => ({
      header,
      width: header === 'Nama' ? 34 : 20,
      format: 'text',
      ...(header === 'Keadaan' && { choices: yearOutcomes.map((outcome) => yearOutcomeLabels[outcome]) }),
    })),
    rows: rows.map((row) => listHeaders[kind].map((header) => ({ value: prefilled(header, row) }))),
  };
}

function concerns(kind: ListKind, row: RecipientRecord): boolean {
  return kind === 'account' ? row.account_no === null : row.account_no !== null && row.state === 'active';
}

function prefilled(header: string, row: RecipientRecord): PlannedValue {
  switch (header) {
    case 'NIK':
      return row.nik;
    case 'Nama':
      return row.name;
    case 'Nomor rekening':
      return row.account_no;
    case 'Kelas':
      return row.class_grade;
    default:
      return null;
  }
}
