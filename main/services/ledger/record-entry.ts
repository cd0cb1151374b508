import type { Carrier, CopyState } from '#domain/documents/ledger-words.ts';
import type { Knex } from 'knex';
import { sha256Hex } from '../../paket/digest.ts';
import type { PaketKind } from '../../paket/kinds.ts';
import type { Work } from '../command.ts';
import { officeNames } from '../exchange/trust-store.ts';
import { nextAgendaNo } from './agenda.ts';
import { expectsPaper } from './paper-kinds.ts';

/** A file as it came or left: never the name it is trusted by, only the name it had. */
export interface LedgerFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface PaketEntry {
  readonly paketId: string;
  readonly direction: 'keluar' | 'masuk';
  readonly kind: PaketKind;
  /** Office codes. */
  readonly counterpart: readonly string[];
  readonly file: LedgerFile | null;
}

/** Enters a Paket into the agenda book under the next number; its paper, if the kind has one, is still to come. */
export async function enterPaket(work: Work, entry: PaketEntry): Promise<string> {
  const agendaNo = await nextAgendaNo(work.db, entry.direction, work.today);
  // As the office is called today: a later name does not rewrite the book.
  const names = await officeNames(work, work.db);
  await work.db('ledger_entry').insert({
    entry_id: work.ids.next(),
    agenda_no: agendaNo,
    on_date: work.today,
    at: work.at,
    direction: entry.direction,
    counterpart: entry.counterpart.map((office) => names.get(office) ?? office).join(', '),
    kind: entry.kind,
    document_numbers: '',
    hardcopy: (expectsPaper(entry.kind) ? 'menyusul' : 'tidak-perlu') satisfies CopyState,
    softcopy: 'ada' satisfies CopyState,
    paket_id: entry.paketId,
    ...fileColumns(entry.file),
    note: '',
    handled_by: work.actor.name,
  });
  return agendaNo;
}

/** What became known of an entry later; members left out say nothing. */
export interface LedgerAddition {
  readonly carrier?: Carrier | null;
  readonly hardcopy?: CopyState;
  readonly softcopy?: CopyState;
  readonly documentNumbers?: string;
  readonly file?: LedgerFile;
  readonly note?: string;
}

/** Adds to an entry; the entry itself stays as it was written. */
export async function addToEntry(work: Work, entryId: string, addition: LedgerAddition): Promise<void> {
  await work.db('ledger_addition').insert({
    addition_id: work.ids.next(),
    entry_id: entryId,
    at: work.at,
    by: work.actor.name,
    carrier: addition.carrier ?? null,
    hardcopy: addition.hardcopy ?? null,
    softcopy: addition.softcopy ?? null,
    document_numbers: addition.documentNumbers ?? null,
    ...fileColumns(addition.file ?? null),
    note: addition.note ?? null,
  });
}

export async function entryOfPaket(db: Knex, paketId: string): Promise<string | null> {
  const row = await db('ledger_entry')
    .where({ paket_id: paketId })
    .first<{ entry_id: string } | undefined>('entry_id');
  return row?.entry_id ?? null;
}

function fileColumns(file: LedgerFile | null) {
  return {
    file_name: file?.name ?? null,
    bytes: file?.bytes.length ?? null,
    sha256: file === null ? null : sha256Hex(file.bytes),
  };
}
