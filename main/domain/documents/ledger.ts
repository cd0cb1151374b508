import type { IsoDate } from '../deadlines/iso-date.ts';
import { longDate } from '../words/date-words.ts';
import { countWithWords } from '../words/terbilang.ts';
import type { Block } from './blocks.ts';
import { closing, column, dataRow, heading, signs, table } from './compose.ts';
import { type DocumentContent, groupDigest } from './content.ts';
import { formatThousands } from '../words/thousands.ts';
import { type DocumentFrame, documentOf, placeDateOf } from './frame.ts';
import type { Signatory } from './signatory.ts';

export type LedgerEntry = {
  readonly agendaNumber: string;
  /** Local date and time, `31-07-2013 09.15`. */
  readonly at: string;
  readonly direction: 'masuk' | 'keluar';
  readonly counterpart: string;
  readonly kind: string;
  readonly documentNumbers: string;
  readonly carrier: string;
  readonly hardcopy: boolean;
  readonly softcopy: boolean;
  readonly fileName: string;
  /** In bytes; null for paper alone. */
  readonly size: number | null;
  /** First 16 hex digits of the file's SHA-256, or empty for paper alone. */
  readonly digest: string;
  /** Epoch and number of the Paket, `1/7`; null for paper alone. */
  readonly sequence: string | null;
  readonly signatures: string;
  readonly result: string;
  readonly handledBy: string;
  readonly receiptNumber: string;
};

/** DOC-30: the agenda book of a period. */
export type Ledger = {
  readonly frame: DocumentFrame;
  readonly officeName: string;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly entries: readonly LedgerEntry[];
  readonly signatory: Signatory;
};

export function ledger(input: Ledger): DocumentContent {
  const footerText = `Buku agenda ${longDate(input.from)} s.d. ${longDate(input.until)}`;
  const blocks: Block[] = [
    heading(
      'BUKU AGENDA BERKAS DITERIMA DAN DIKIRIM',
      input.officeName.toUpperCase(),
      `PERIODE ${longDate(input.from).toUpperCase()} S.D. ${longDate(input.until).toUpperCase()}`,
    ),
    table(
      [
        column('No agenda', 18),
        column('Tanggal, jam', 20),
        column('Arah', 12, 'center'),
        column('Dari/kepada', '*'),
        column('Jenis', 24),
        column('Nomor surat', 30),
        column('Melalui', 16),
        column('Kertas', 12, 'center'),
        column('Berkas elektronik', '*'),
        column('Hasil', 26),
        column('Petugas', 24),
        column('Tanda terima', 20),
      ],
      input.entries.map((entry) =>
        dataRow(
          entry.agendaNumber,
          entry.at,
          entry.direction,
          entry.counterpart,
          entry.kind,
          entry.documentNumbers,
          entry.carrier,
          entry.hardcopy ? 'Ada' : 'Tidak',
          entry.softcopy ? softcopyText(entry) : 'Tidak',
          entry.result,
          entry.handledBy,
          entry.receiptNumber,
        ),
      ),
      { size: 'small' },
    ),
    closing(
      [`Buku agenda ini memuat ${countWithWords(input.entries.length, 'catatan')}.`],
      signs(input.signatory, placeDateOf(input.frame)),
    ),
  ];
  return documentOf(input.frame, {
    type: 'DOC-30',
    title: 'Buku Agenda Berkas',
    orientation: 'landscape',
    footerText,
    blocks,
  });
}

/** File name, number in its stream, size, start of its hash, and whether its signatures hold. */
function softcopyText({ fileName, sequence, size, digest, signatures }: LedgerEntry): string {
  return [
    fileName,
    sequence === null ? null : `urutan ${sequence}`,
    size === null ? null : `${formatThousands(size)} bita`,
    digest === '' ? null : groupDigest(digest),
    signatures,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
