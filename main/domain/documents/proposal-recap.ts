import type { LevelGroup } from '../routing/levels.ts';
import { longDate } from '../words/date-words.ts';
import { countWithWords } from '../words/terbilang.ts';
import { formatThousands } from '../words/thousands.ts';
import type { Block, Column, Table } from './blocks.ts';
import {
  annexStart,
  closing,
  column,
  dataRow,
  heading,
  paragraph,
  signs,
  table,
  totalRow,
} from './compose.ts';
import type { DocumentContent } from './content.ts';
import { type DocumentFrame, documentOf, numberOf, placeDateOf, type PrintedDigest } from './frame.ts';
import { levelOrder, type LevelTotal, type PersonCounts, personsOf, sumCounts } from './level-totals.ts';
import { nominalTable, type RecapGroup } from './nominal-list.ts';
import { pupilCount } from './recap-summary.ts';
import type { Signatory } from './signatory.ts';

/** What one Suku Dinas or the Kanwil proposed. */
export type SenderTotals = { readonly sender: string; readonly totals: readonly LevelTotal[] };

/** DOC-19: annex of the recommendation (Pasal 30). */
export type ProposalRecap = {
  readonly frame: DocumentFrame;
  readonly schoolYear: string;
  readonly period: string;
  /** The recommendation this belongs to; its number and date head the annex. */
  readonly senders: readonly SenderTotals[];
  /** Printed after the matrix; null when it travels as a file only. */
  readonly nominal: readonly RecapGroup[] | null;
  readonly digest: PrintedDigest | null;
  readonly signatory: Signatory;
};

export function proposalRecap(input: ProposalRecap): DocumentContent {
  const { frame } = input;
  const signature = signs(input.signatory, placeDateOf(frame));
  const persons = personsOf(
    sumCounts(input.senders.flatMap((one) => one.totals.map((total) => total.counts))),
  );
  const blocks: Block[] = [
    heading(
      'REKAPITULASI USULAN TERTULIS CALON PENERIMA',
      'BANTUAN BIAYA PERSONAL PENDIDIKAN BAGI PESERTA DIDIK DARI KELUARGA TIDAK MAMPU',
      `TAHUN PELAJARAN ${input.schoolYear} PERIODE ${input.period.toUpperCase()}`,
    ),
    paragraph(
      `Lampiran Rekomendasi Nomor ${numberOf(frame)} tanggal ${longDate(frame.date)}. Jumlah seluruhnya ${countWithWords(persons, 'orang')}.`,
    ),
    matrix(input.senders),
    closing(
      [
        'N = negeri, S = swasta; a, b, c = sasaran menurut Pasal 4 huruf a, huruf b dan huruf c.' +
          (input.nominal === null
            ? ' Daftar nominatif disampaikan dalam berkas elektronik dengan sidik isi yang tercetak pada halaman ini.'
            : ''),
      ],
      signature,
    ),
    ...(input.nominal === null
      ? []
      : [
          annexStart(
            [
              ['Lampiran', 'Rekomendasi calon penerima'],
              ['Nomor', numberOf(frame)],
              ['Tanggal', longDate(frame.date)],
            ],
            'landscape',
          ),
          heading(
            'DAFTAR NOMINATIF CALON PENERIMA',
            `JUMLAH ${formatThousands(pupilCount(input.nominal))} ORANG`,
          ),
          nominalTable(input.nominal),
          closing([], signature),
        ]),
  ];
  return documentOf(frame, {
    type: 'DOC-19',
    title: 'Rekapitulasi Usulan Tertulis Calon Penerima',
    orientation: 'landscape',
    digest: input.digest,
    blocks,
  });
}

/** Rows are senders; only levels that occur in the edition get columns, each as negeri and swasta. */
function matrix(senders: readonly SenderTotals[]): Table {
  const present = new Set(senders.flatMap((one) => one.totals.map((total) => total.level)));
  const levels = levelOrder.filter((level) => present.has(level));
  const narrow = (title: string): Column => column(title, 9.5, 'right');
  return table(
    [
      column('No', 7, 'right'),
      column('Pengusul', '*'),
      ...levels.flatMap(() => [narrow('N'), narrow('S')]),
      column('Baru', 11.5, 'right'),
      column('Lanj.', 11.5, 'right'),
      column('a', 11.5, 'right'),
      narrow('b'),
      narrow('c'),
      column('Jumlah', 12, 'right'),
    ],
    [
      ...senders.map((one, index) =>
        dataRow(String(index + 1), one.sender, ...matrixCells(one.totals, levels)),
      ),
      totalRow(
        'Jumlah',
        2,
        ...matrixCells(
          senders.flatMap((one) => one.totals),
          levels,
        ),
      ),
    ],
    {
      size: 'small',
      groups: [
        { title: '', span: 1 },
        { title: '', span: 1 },
        ...levels.map((title) => ({ title, span: 2 })),
        { title: 'Usulan', span: 2 },
        { title: 'Sasaran', span: 3 },
        { title: '', span: 1 },
      ],
    },
  );
}

function matrixCells(totals: readonly LevelTotal[], levels: readonly LevelGroup[]): string[] {
  const persons = (level: LevelGroup, status: LevelTotal['status']): number =>
    personsOf(
      sumCounts(
        totals.filter((one) => one.level === level && one.status === status).map((one) => one.counts),
      ),
    );
  const sum: PersonCounts = sumCounts(totals.map((one) => one.counts));
  return [
    ...levels.flatMap((level) => [persons(level, 'negeri'), persons(level, 'swasta')]),
    sum.baru,
    sum.lanjutan,
    sum.a,
    sum.b,
    sum.c,
    personsOf(sum),
  ].map(formatThousands);
}
