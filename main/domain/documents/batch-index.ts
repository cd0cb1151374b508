import { formatThousands } from '../words/thousands.ts';
import { countWithWords } from '../words/terbilang.ts';
import { longDate } from '../words/date-words.ts';
import type { IsoDate } from '../deadlines/iso-date.ts';
import { column, dataRow, heading, paragraph, table } from './compose.ts';
import type { DocumentContent } from './content.ts';
import { type DocumentFrame, documentOf } from './frame.ts';
import { documentTypeLabel } from './labels.ts';

export type BatchEntry = {
  readonly type: string;
  readonly number: string;
  readonly date: IsoDate;
  readonly subject: string;
  readonly pages: number;
};

export type BatchIndex = {
  readonly frame: DocumentFrame;
  /** What the bundle is about: a school, a round, or chosen documents. */
  readonly about: string;
  /** In the order in which they follow. */
  readonly entries: readonly BatchEntry[];
  /** Pages this index itself takes; the first document begins after them. */
  readonly indexPages: number;
};

/** DOC-INDEKS: the sheet before a bundle of papers printed together: which follow, and on which page each begins. */
export function batchIndex({ frame, about, entries, indexPages }: BatchIndex): DocumentContent {
  let page = indexPages + 1;
  const rows = entries.map((entry, index) => {
    const begins = page;
    page += entry.pages;
    return dataRow(
      String(index + 1),
      documentTypeLabel(entry.type),
      entry.number,
      longDate(entry.date),
      entry.subject,
      formatThousands(entry.pages),
      formatThousands(begins),
    );
  });
  return documentOf(frame, {
    type: 'DOC-INDEKS',
    title: `Daftar dokumen ${about}`,
    footerText: `Daftar dokumen, ${longDate(frame.date)}`,
    blocks: [
      heading('DAFTAR DOKUMEN', about.toUpperCase()),
      paragraph(
        `Berkas ini memuat ${countWithWords(entries.length, 'dokumen')} menurut urutan prosesnya, ` +
          `seluruhnya ${formatThousands(page - 1)} halaman termasuk daftar ini.`,
      ),
      table(
        [
          column('No', 9, 'right'),
          column('Jenis', '*'),
          column('Nomor', 38),
          column('Tanggal', 30),
          column('Tentang', '*'),
          column('Hlm.', 10, 'right'),
          column('Mulai', 12, 'right'),
        ],
        rows,
        { size: 'list' },
      ),
    ],
  });
}

/** Papers in the order of the process: by their day, on one day by the catalogue. */
export function inProcessOrder<Paper extends Pick<BatchEntry, 'type' | 'number' | 'date'>>(
  papers: readonly Paper[],
): readonly Paper[] {
  const key = ({ date, type, number }: Paper): string => `${date} ${type} ${number}`;
  return papers.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
