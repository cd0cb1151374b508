import type { Desk } from '../desk.ts';
import type { HandlersOf } from '../handlers-of.ts';
import { exportLedger } from './export-ledger.ts';
import { summariseLedger, viewEntry, viewLedgerPage } from './ledger-view.ts';
import { printLedger, printLedgerReceipt } from './print-ledger.ts';
import { addNote, recordPaper } from './write-entry.ts';

type LedgerMethod =
  | 'ledger.page'
  | 'ledger.summary'
  | 'ledger.get'
  | 'ledger.record'
  | 'ledger.add'
  | 'ledger.print'
  | 'ledger.printReceipt'
  | 'ledger.export';

export function ledgerHandlers(desk: Desk): HandlersOf<LedgerMethod> {
  return {
    'ledger.page': (request) => viewLedgerPage(desk, request),
    'ledger.summary': () => summariseLedger(desk),
    'ledger.get': ({ entryId }) => viewEntry(desk, entryId),
    'ledger.record': (request) => recordPaper(desk, request),
    'ledger.add': (request) => addNote(desk, request),
    'ledger.print': (request, job) => printLedger(desk, request, job),
    'ledger.printReceipt': ({ entryId }, job) => printLedgerReceipt(desk, entryId, job),
    'ledger.export': (request, job) => exportLedger(desk, request, job),
  };
}
