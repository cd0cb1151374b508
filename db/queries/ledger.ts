import type { Knex } from 'knex';
import { containing, findPage, type FoundPage, type Paging } from './paging.ts';

/** One line of the agenda book with everything added later and the state of its Paket. */
export interface LedgerLine {
  readonly entry_id: string;
  readonly agenda_no: string;
  readonly on_date: string;
  readonly at: string;
  readonly direction: 'masuk' | 'keluar';
  readonly counterpart: string;
  readonly kind: string;
  readonly paket_id: string | null;
  readonly note: string;
  readonly handled_by: string;
  readonly carrier: string | null;
  readonly hardcopy: string;
  readonly softcopy: string;
  readonly document_numbers: string;
  readonly file_name: string | null;
  readonly bytes: number | null;
  readonly sha256: string | null;
  readonly state: string | null;
  readonly reason: string | null;
  readonly epoch: number | null;
  readonly seq: number | null;
  readonly signatures: string | null;
  readonly receipt_no: string | null;
  /** `cocok|tidak-cocok <instant> <who>` of the last comparison. */
  readonly paper_check: string | null;
}

export interface LedgerFilter {
  readonly year: number | null;
  readonly direction: 'semua' | 'masuk' | 'keluar';
  readonly incomplete: boolean;
  readonly search?: string;
}

export async function pageLedger(
  db: Knex,
  filter: LedgerFilter,
  paging: Paging,
): Promise<FoundPage<LedgerLine>> {
  const sortable = { agendaNo: 'agenda_no', on: 'on_date', counterpart: 'counterpart' };
  return findPage<LedgerLine>(lines(db, filter), paging, sortable, [
    'on_date desc',
    'at desc',
    'agenda_no desc',
  ]);
}

/** Oldest first, as a book is read. */
export async function listLedger(db: Knex, filter: LedgerFilter): Promise<LedgerLine[]> {
  return lines(db, filter).orderBy(['on_date', 'at', 'agenda_no']) as Promise<LedgerLine[]>;
}

export async function ledgerBetween(db: Knex, from: string, until: string): Promise<LedgerLine[]> {
  return (await db('ledger_line')
    .whereBetween('on_date', [from, until])
    .orderBy(['on_date', 'at', 'agenda_no'])) as LedgerLine[];
}

export async function findLedgerLine(db: Knex, entryId: string): Promise<LedgerLine | null> {
  const row = (await db('ledger_line').where({ entry_id: entryId }).first()) as LedgerLine | undefined;
  return row ?? null;
}

export async function countIncomplete(db: Knex): Promise<number> {
  const query = lines(db, { year: null, direction: 'semua', incomplete: true });
  const row = (await query.clearSelect().count({ n: '*' }).first()) as { n: number } | undefined;
  return row?.n ?? 0;
}

export async function ledgerYears(db: Knex): Promise<number[]> {
  const rows = await db('ledger_entry')
    .distinct<{ readonly year: number }[]>(db.raw('CAST(substr(on_date, 1, 4) AS INTEGER) AS year'))
    .orderByRaw('year DESC');
  return rows.map(({ year }) => year);
}

function lines(db: Knex, { year, direction, incomplete, search = '' }: LedgerFilter): Knex.QueryBuilder {
  const query = db('ledger_line').select('*');
  if (year !== null) query.where('on_date', 'like', `${year}-%`);
  if (direction !== 'semua') query.where({ direction });
  if (incomplete) query.where(owed);
  if (search !== '') {
    const like = containing(search);
    query.whereRaw(
      `(agenda_no LIKE ? ESCAPE '\\' OR counterpart LIKE ? ESCAPE '\\' OR document_numbers LIKE ? ESCAPE '\\')`,
      [like, like, like],
    );
  }
  return query;
}

const owesNothing = ['batal', 'ditolak', 'disiapkan', 'ditandatangani'];

/** Paper or file still owed; what was void, refused or has not left yet owes nothing. */
function owed(query: Knex.QueryBuilder): void {
  query
    .where((either) => void either.where({ hardcopy: 'menyusul' }).orWhere({ softcopy: 'menyusul' }))
    .where((either) => void either.whereNull('state').orWhereNotIn('state', owesNothing));
}
