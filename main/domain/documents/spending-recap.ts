import type { SpendingCoverage, SpendingLine } from '../periodic-reports/report-facts.ts';
import { rupiahShort } from '../words/rupiah.ts';
import { formatThousands } from '../words/thousands.ts';
import type { Block, Table, TableRow } from './blocks.ts';
import {
  closing,
  column,
  dataRow,
  groupRow,
  heading,
  keyValues,
  leadIn,
  signs,
  table,
  totalRow,
} from './compose.ts';
import type { DocumentContent } from './content.ts';
import { type DocumentFrame, documentOf, placeDateOf } from './frame.ts';
import { pergub27Short } from './legal-basis.ts';
import type { Signatory } from './signatory.ts';

/** DOC-05R: the Format 5 of all schools of an office for one quarter (Pasal 43 huruf e). */
export type SpendingRecap = {
  readonly frame: DocumentFrame;
  readonly officeName: string;
  readonly periodLabel: string;
  readonly spending: SpendingCoverage;
  readonly signatory: Signatory;
};

export function spendingRecap(input: SpendingRecap): DocumentContent {
  const { frame, spending } = input;
  const blocks: Block[] = [
    heading(
      'REKAPITULASI PEMBELANJAAN BANTUAN BIAYA PERSONAL PENDIDIKAN',
      'MELALUI KARTU JAKARTA PINTAR',
      input.periodLabel.toUpperCase(),
    ),
    keyValues([
      ['Unit', input.officeName],
      ['Dasar', `Pasal 43 huruf e ${pergub27Short}`],
      [
        'Format 5 diterima',
        `${formatThousands(spending.filed)} dari ${formatThousands(spending.owing)} Satuan Pendidikan`,
      ],
    ]),
    spendingTable(spending.lines),
    ...silentSchools(spending),
    closing(
      ['Rekapitulasi ini disusun dari Format 5 yang diterima dan dicatat kantor ini.'],
      signs(input.signatory, placeDateOf(frame)),
    ),
  ];
  return documentOf(frame, {
    type: 'DOC-05R',
    title: 'Rekapitulasi Pembelanjaan',
    footerText: `Rekapitulasi Format 5, ${input.periodLabel}`,
    blocks,
  });
}

/** Schools below the name of their kecamatan, with a sum for each and one for all. */
export function spendingTable(lines: readonly SpendingLine[]): Table {
  const places = Map.groupBy(lines, ({ place }) => place);
  const numbers = new Map(lines.map((line, index) => [line, index + 1]));
  const rows = [...places].flatMap(([place, members]): TableRow[] => [
    groupRow(place),
    ...members.map((line) =>
      dataRow(
        String(numbers.get(line) ?? ''),
        line.school,
        line.number,
        line.recipients === null ? '–' : formatThousands(line.recipients),
        line.funds === null ? '–' : rupiahShort(line.funds),
      ),
    ),
    ...(places.size > 1 ? [sumRow(`Jumlah ${place}`, members)] : []),
  ]);
  return table(
    [
      column('No', 10, 'right'),
      column('Satuan Pendidikan', '*'),
      column('Nomor laporan', 42),
      column('Penerima', 20, 'right'),
      column('Dana kumulatif', 32, 'right'),
    ],
    lines.length === 0 ? [] : [...rows, sumRow('Jumlah', lines)],
    { size: 'list' },
  );
}

/** Who has not sent Format 5; schools outside DKI apart, since nothing binds them (G-51). */
export function silentSchools({ silent, silentOutside }: SpendingCoverage): Block[] {
  return [
    ...namedList('Satuan Pendidikan yang belum menyampaikan Format 5 :', silent),
    ...namedList(
      'Satuan Pendidikan di luar Daerah yang belum menjawab permintaan (tidak terikat Pasal 43, bukan kelalaian) :',
      silentOutside,
    ),
  ];
}

function namedList(title: string, names: readonly string[]): Block[] {
  if (names.length === 0) return [];
  return [
    leadIn(title),
    table(
      [column('No', 10, 'right'), column('Satuan Pendidikan', '*')],
      names.map((name, index) => dataRow(String(index + 1), name)),
      { size: 'list' },
    ),
  ];
}

function sumRow(label: string, lines: readonly SpendingLine[]): TableRow {
  return totalRow(
    label,
    3,
    formatThousands(lines.reduce((sum, { recipients }) => sum + (recipients ?? 0), 0)),
    rupiahShort(lines.reduce((sum, { funds }) => sum + (funds ?? 0), 0)),
  );
}
