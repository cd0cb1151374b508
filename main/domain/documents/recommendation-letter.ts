import { rupiahWithWords } from '../words/rupiah.ts';
import { formatThousands } from '../words/thousands.ts';
import { longDate } from '../words/date-words.ts';
import { countWithWords } from '../words/terbilang.ts';
import type { Block, Table } from './blocks.ts';
import type { PaperReference } from './citations.ts';
import {
  closing,
  column,
  dataRow,
  leadIn,
  letterParagraph,
  signs,
  table,
  tembusan,
  totalRow,
} from './compose.ts';
import type { DocumentContent } from './content.ts';
import { type DocumentFrame, documentOf, type PrintedDigest } from './frame.ts';
import { aidName, pergub27 } from './legal-basis.ts';
import { letterHead } from './letter.ts';
import { type LevelTotal, levelTotalsTable, personsOf, sumCounts } from './level-totals.ts';
import type { Signatory } from './signatory.ts';

/** DOC-18 (Pasal 30). */
export type RecommendationLetter = {
  readonly frame: DocumentFrame;
  readonly schoolYear: string;
  readonly period: string;
  readonly proposals: readonly {
    readonly sender: string;
    readonly paper: PaperReference;
    readonly persons: number;
  }[];
  readonly totals: readonly LevelTotal[];
  /** The recommendation this one adds late proposals to; null for the first. */
  readonly supplements: PaperReference | null;
  /** Null until a Keputusan Gubernur has fixed amounts (G-28). */
  readonly budget: {
    readonly basis: string;
    readonly perMonth: number;
    readonly months: number;
    readonly total: number;
  } | null;
  readonly digest: PrintedDigest | null;
  readonly signatory: Signatory;
};

/** Throws when the totals are not the sum of the proposals: such a letter must never be printed. */
export function recommendationLetter(input: RecommendationLetter): DocumentContent {
  const persons = personsOf(sumCounts(input.totals.map((one) => one.counts)));
  const proposed = input.proposals.reduce((sum, one) => sum + one.persons, 0);
  if (persons !== proposed) throw new Error(`Totals of ${persons} persons over proposals of ${proposed}`);
  const blocks: Block[] = [
    letterHead(input.frame, {
      nature: 'Penting',
      attachments: '1 (satu) berkas',
      subject: 'Rekomendasi calon penerima bantuan Biaya Personal Pendidikan',
      addressee: [
        'Gubernur Provinsi Daerah Khusus Ibukota Jakarta',
        'melalui Ketua Tim Anggaran Pemerintah Daerah',
      ],
      addresseePlace: 'Jakarta',
    }),
    letterParagraph(
      `Berdasarkan Pasal 30 ${pergub27} dan usulan tertulis Suku Dinas Pendidikan serta Kanwil Kementerian Agama, ` +
        `dengan ini direkomendasikan calon penerima ${aidName} tahun pelajaran ${input.schoolYear} periode ${input.period} ` +
        `sebanyak ${countWithWords(persons, 'orang')}${supplementWords(input.supplements)}.`,
    ),
    leadIn('Usulan tertulis yang menjadi dasar rekomendasi :'),
    proposalsTable(input, proposed),
    leadIn('Rincian menurut jenjang dan status Satuan Pendidikan :'),
    levelTotalsTable(input.totals),
    letterParagraph(budgetSentence(input)),
    letterParagraph(
      'Rekapitulasi usulan tertulis calon penerima terlampir dan merupakan bagian tidak terpisahkan dari rekomendasi ini.',
    ),
    closing(
      [
        'Demikian rekomendasi ini disampaikan sebagai bahan pertimbangan Gubernur dalam menetapkan daftar penerima dan besaran bantuan.',
      ],
      signs(input.signatory),
    ),
    // Pasal 30: tembusan to BPKD and TKPK.
    ...tembusan([
      'Kepala Badan Pengelola Keuangan Daerah Provinsi DKI Jakarta',
      'Ketua Tim Koordinasi Penanggulangan Kemiskinan Provinsi DKI Jakarta',
    ]),
  ];
  return documentOf(input.frame, {
    type: 'DOC-18',
    title: 'Rekomendasi Calon Penerima',
    digest: input.digest,
    blocks,
  });
}

function supplementWords(earlier: PaperReference | null): string {
  return earlier === null
    ? ''
    : `, sebagai susulan atas rekomendasi Nomor ${earlier.number} tanggal ${longDate(earlier.date)}`;
}

function proposalsTable(input: RecommendationLetter, proposed: number): Table {
  return table(
    [
      column('No', 10, 'right'),
      column('Pengusul', '*'),
      column('Nomor', 38),
      column('Tanggal', 37),
      column('Orang', 20, 'right'),
    ],
    [
      ...input.proposals.map((one, index) =>
        dataRow(
          String(index + 1),
          one.sender,
          one.paper.number,
          longDate(one.paper.date),
          formatThousands(one.persons),
        ),
      ),
      totalRow('Jumlah', 4, formatThousands(proposed)),
    ],
  );
}

function budgetSentence(input: RecommendationLetter): string {
  if (input.budget === null) {
    return 'Besaran bantuan belum ditetapkan, sehingga kebutuhan anggaran belum dapat dihitung.';
  }
  const { basis, perMonth, months, total } = input.budget;
  return (
    `Kebutuhan anggaran berdasarkan ${basis} adalah ${rupiahWithWords(perMonth)} setiap bulan, atau untuk ` +
    `${countWithWords(months, 'bulan')} sebesar ${rupiahWithWords(total)}.`
  );
}
