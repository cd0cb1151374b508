import { countWithWords } from '../words/terbilang.ts';
import { listed } from './announcement.ts';
import type { Block } from './blocks.ts';
import { changesTable, type ListChange } from './changes.ts';
import { citation, type PaperReference } from './citations.ts';
import {
  centred,
  closing,
  bold,
  heading,
  keyValues,
  leadIn,
  numbered,
  paragraph,
  signs,
  tembusan,
} from './compose.ts';
import type { DocumentContent } from './content.ts';
import { findingsTable, type ReviewedObjection } from './findings.ts';
import { type DocumentFrame, documentOf, numberOf, placeDateOf } from './frame.ts';
import { pergub27 } from './legal-basis.ts';
import { type Signatory, titlePhrase } from './signatory.ts';

type Order = {
  readonly frame: DocumentFrame;
  /** `Pasal 18 ayat (4)` or `Pasal 20 ayat (1)`, (2), (3); the letter follows from the kind of order. */
  readonly article: string;
  /** Who is ordered, for example `Kepala SD Negeri Kembangan Utara 01 Pagi`. */
  readonly to: string;
  /** The report, or the Berita Acara itself where Pasal 19 huruf c knows no report (G-07). */
  readonly basis: { readonly title: string; readonly paper: PaperReference };
  readonly announcement: PaperReference;
  readonly objections: readonly ReviewedObjection[];
  /** Pasal 23(3): the objections were raised against a corrected announcement. */
  readonly again: boolean;
  readonly tembusan: readonly string[];
  readonly signatory: Signatory;
};

/** DOC-12: at least one objection is `benar`. */
export type CorrectionOrder = Order & {
  readonly changes: readonly ListChange[];
  readonly displayDays: number;
};

/** DOC-13: every objection is `tidak-benar`. */
export type ContinuationOrder = Order & {
  /** G-16: by default the result is announced all the same. */
  readonly announceResult: boolean;
};

export function correctionOrder(input: CorrectionOrder): DocumentContent {
  const blocks = orderBlocks(input, 'a', 'SURAT PERINTAH PERBAIKAN PENGUMUMAN', [
    numbered([
      `Memperbaiki ${announced(input)} atas dasar keberatan nomor agenda ${agendaOf(input, 'benar')} yang dinyatakan benar, ` +
        'sebagaimana tercantum dalam tabel perubahan di bawah ini.',
      ...unfounded(input),
      // G-42: Pasal 21 prints "3 (hari) hari kalender".
      `Mengumumkan hasil peninjauan lapangan dan perbaikan pengumuman tersebut selama ` +
        `${countWithWords(input.displayDays, 'hari kalender')} sesuai Pasal 21.`,
      'Melaporkan pelaksanaan perintah ini kepada pemberi perintah.',
    ]),
    leadIn('Tabel perubahan :'),
    changesTable(input.changes),
  ]);
  return documentOf(input.frame, { type: 'DOC-12', title: 'Surat Perintah Perbaikan Pengumuman', blocks });
}

export function continuationOrder(input: ContinuationOrder): DocumentContent {
  const blocks = orderBlocks(input, 'b', 'SURAT PERINTAH MELANJUTKAN REKAPITULASI', [
    numbered([
      // G-49: the words of the regulation, although this recap was made before the announcement.
      'Melanjutkan proses rekapitulasi hasil verifikasi administratif.',
      ...(input.announceResult ? ['Mengumumkan hasil peninjauan lapangan sesuai Pasal 21.'] : []),
      'Melaporkan pelaksanaan perintah ini kepada pemberi perintah.',
    ]),
  ]);
  return documentOf(input.frame, {
    type: 'DOC-13',
    title: 'Surat Perintah Melanjutkan Rekapitulasi',
    blocks,
  });
}

function orderBlocks(input: Order, huruf: 'a' | 'b', title: string, orders: readonly Block[]): Block[] {
  const { frame } = input;
  return [
    heading(title, `NOMOR : ${numberOf(frame)}`),
    keyValues(
      [
        [
          'Dasar',
          `${input.again ? 'Pasal 23 ayat (3) juncto ' : ''}${input.article} huruf ${huruf} ${pergub27}; serta ${input.basis.title} ${citation(input.basis.paper)}.`,
        ],
        [
          'Menimbang',
          `bahwa terhadap ${announced(input)} terdapat ` +
            `${countWithWords(input.objections.length, 'keberatan')} yang telah ditinjau di lapangan${input.again ? ' kembali' : ''} dengan hasil sebagai berikut :`,
        ],
      ],
      { labelWidth: 24 },
    ),
    findingsTable(input.objections),
    paragraph(`Sehubungan dengan hal tersebut, ${titlePhrase(input.signatory)}`),
    centred([bold('M E M E R I N T A H K A N')]),
    keyValues(
      [
        ['Kepada', [bold(input.to)]],
        ['Untuk', ''],
      ],
      { labelWidth: 24 },
    ),
    ...orders,
    closing(
      ['Perintah ini dilaksanakan dengan penuh tanggung jawab.'],
      signs(input.signatory, `Ditetapkan di ${placeDateOf(frame)}`),
    ),
    ...tembusan(input.tembusan),
  ];
}

function announced({ announcement, again }: Order): string {
  const title = again
    ? 'Pengumuman Hasil Peninjauan Lapangan dan Perbaikan'
    : 'Pengumuman Hasil Verifikasi Administratif';
  return `${title} ${citation(announcement)}`;
}

/** G-18: one order, several findings; what is unfounded leaves the announcement as it is (huruf b). */
function unfounded(input: Order): string[] {
  const numbers = agendaOf(input, 'tidak-benar');
  if (numbers === '') return [];
  return [
    `Melanjutkan proses rekapitulasi hasil verifikasi administratif terhadap keberatan nomor agenda ${numbers} yang ` +
      'dinyatakan tidak benar; untuk keberatan tersebut pengumuman semula tetap berlaku.',
  ];
}

function agendaOf({ objections }: Order, finding: ReviewedObjection['finding']): string {
  return listed(objections.filter((one) => one.finding === finding).map((one) => one.agendaNumber));
}
