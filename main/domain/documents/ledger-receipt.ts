import type { IsoDate } from '../deadlines/iso-date.ts';
import { longDate } from '../words/date-words.ts';
import type { Block } from './blocks.ts';
import { closing, heading, keyValues, paragraph, signs } from './compose.ts';
import { type DocumentContent, groupDigest } from './content.ts';
import { type DocumentFrame, documentOf, placeDateOf } from './frame.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Signatory } from './signatory.ts';

/** The receipt for one entry of the agenda book (DOC-30), handed to whoever brought or took it. */
export type LedgerReceipt = {
  readonly frame: DocumentFrame;
  readonly officeName: string;
  readonly on: IsoDate;
  readonly entry: LedgerEntry;
  /** SHA-256 of the file, 64 hex digits, or null for paper alone. */
  readonly fileDigest: string | null;
};

export function ledgerReceipt({ frame, officeName, on, entry, fileDigest }: LedgerReceipt): DocumentContent {
  const incoming = entry.direction === 'masuk';
  const blocks: Block[] = [
    heading('TANDA TERIMA BERKAS', `NOMOR AGENDA ${entry.agendaNumber}`),
    paragraph(
      incoming
        ? `Pada tanggal ${longDate(on)}, ${officeName} telah menerima :`
        : `Pada tanggal ${longDate(on)}, ${officeName} telah menyerahkan :`,
    ),
    keyValues([
      [incoming ? 'Dari' : 'Kepada', entry.counterpart],
      ['Jenis', entry.kind],
      ['Nomor surat', entry.documentNumbers === '' ? null : entry.documentNumbers],
      ['Melalui', entry.carrier],
      ['Kertas (hardcopy)', entry.hardcopy ? 'ada' : 'tidak ada'],
      ['Berkas (softcopy)', entry.softcopy ? entry.fileName : 'tidak ada'],
      ['SHA-256 berkas', fileDigest === null ? null : groupDigest(fileDigest)],
      ['Nomor urut Paket', entry.sequence],
      ['Tanda tangan', entry.softcopy ? entry.signatures : null],
      ['Hasil', entry.result],
      ['Tanda terima Paket', entry.receiptNumber === '' ? null : entry.receiptNumber],
    ]),
    closing(
      [],
      signs(someone(incoming ? '' : entry.handledBy, 'Yang menyerahkan')),
      signs(someone(incoming ? entry.handledBy : '', 'Yang menerima'), placeDateOf(frame)),
    ),
  ];
  return documentOf(frame, {
    type: 'DOC-30',
    title: `Tanda Terima ${entry.agendaNumber}`,
    footerText: `Tanda terima ${entry.agendaNumber}`,
    blocks,
  });
}

function someone(name: string, title: string): Signatory {
  return {
    name: name === '' ? '..............................' : name,
    nip: null,
    title,
    capacity: 'definitif',
    onBehalfOf: null,
    rank: null,
  };
}
