import { countWithWords } from '../words/terbilang.ts';
import type { Block } from './blocks.ts';
import { citation, type PaperReference } from './citations.ts';
import { closing, letterParagraph, signs, tembusan } from './compose.ts';
import type { DocumentContent } from './content.ts';
import { findingsTable, type ReviewedObjection } from './findings.ts';
import { type DocumentFrame, documentOf } from './frame.ts';
import { pergub27 } from './legal-basis.ts';
import { letterHead } from './letter.ts';
import type { Signatory } from './signatory.ts';

/** DOC-11: to the Kepala Suku Dinas, Kantor or Kanwil who decides (Pasal 18(3), 19a, 19b). */
export type FieldReviewReport = {
  readonly frame: DocumentFrame;
  /** `Pasal 18 ayat (3)`, `Pasal 19 huruf a` or `huruf b`. */
  readonly article: string;
  readonly addressee: readonly string[];
  readonly addresseePlace: string;
  readonly scopeName: string;
  readonly announcement: PaperReference;
  readonly beritaAcara: PaperReference;
  readonly objections: readonly ReviewedObjection[];
  readonly attachments: readonly string[];
  readonly tembusan: readonly string[];
  readonly signatory: Signatory;
};

export function fieldReviewReport(input: FieldReviewReport): DocumentContent {
  const confirmed = input.objections.filter((one) => one.finding === 'benar').length;
  const blocks: Block[] = [
    letterHead(input.frame, {
      nature: 'Penting',
      attachments: countWithWords(input.attachments.length, 'berkas'),
      subject: 'Laporan hasil peninjauan lapangan atas keberatan',
      addressee: input.addressee,
      addresseePlace: input.addresseePlace,
    }),
    letterParagraph(
      `Berdasarkan ${input.article} ${pergub27}, bersama ini kami laporkan hasil peninjauan lapangan atas ` +
        `${countWithWords(input.objections.length, 'keberatan')} terhadap Pengumuman Hasil Verifikasi Administratif ` +
        `${citation(input.announcement)} pada ${input.scopeName}, sebagaimana dituangkan dalam Berita Acara Peninjauan ` +
        `Lapangan ${citation(input.beritaAcara)}, sebagai berikut :`,
    ),
    findingsTable(input.objections),
    letterParagraph(
      `Dari seluruh keberatan tersebut, ${countWithWords(confirmed, 'keberatan')} diusulkan dinyatakan benar dan ` +
        `${countWithWords(input.objections.length - confirmed, 'keberatan')} diusulkan dinyatakan tidak benar. ` +
        `Sebagai bahan pertimbangan terlampir ${input.attachments.join('; ')}.`,
    ),
    closing(['Demikian kami laporkan, mohon perintah lebih lanjut.'], signs(input.signatory)),
    ...tembusan(input.tembusan),
  ];
  return documentOf(input.frame, { type: 'DOC-11', title: 'Laporan Hasil Peninjauan Lapangan', blocks });
}
