import {
  type CountedLine,
  type DeclaredFunds,
  type FundMonth,
  type IncomingReport,
  type ObjectionLine,
  outstandingOf,
  personsIn,
  type RecipientGroup,
} from '../periodic-reports/report-facts.ts';
import { longDate } from '../words/date-words.ts';
import { isoDate } from '../deadlines/iso-date.ts';
import { rupiahShort } from '../words/rupiah.ts';
import { formatThousands } from '../words/thousands.ts';
import type { Block, Table } from './blocks.ts';
import { type BarChart, barChart } from './chart.ts';
import { column, dataRow, keyValues, table, totalRow } from './compose.ts';
import { levelOrder } from './level-totals.ts';

/** Recipients by level and status: the table, and beside it the same figures as bars. */
export function recipientBlocks(groups: readonly RecipientGroup[]): Block[] {
  const levels = levelOrder.flatMap((level) => {
    const of = (status: RecipientGroup['status']) =>
      personsIn(groups.filter((group) => group.level === level && group.status === status));
    const [negeri, swasta] = [of('negeri'), of('swasta')];
    return negeri + swasta === 0 ? [] : [{ level, negeri, swasta }];
  });
  const cells = (values: readonly number[]) => values.map(formatThousands);
  const sum = (status: 'negeri' | 'swasta') => levels.reduce((total, row) => total + row[status], 0);
  const chart = barChart({
    title: 'Penerima menurut jenjang dan status',
    unit: 'orang',
    arrangement: 'stacked',
    series: ['Negeri', 'Swasta'],
    bars: levels.map(({ level, negeri, swasta }) => ({ label: level, values: [negeri, swasta] })),
  });
  return [
    table(
      [
        column('No', 10, 'right'),
        column('Jenjang', '*'),
        column('Negeri', 25, 'right'),
        column('Swasta', 25, 'right'),
        column('Jumlah', 25, 'right'),
      ],
      [
        ...levels.map(({ level, negeri, swasta }, index) =>
          dataRow(String(index + 1), level, ...cells([negeri, swasta, negeri + swasta])),
        ),
        totalRow('Jumlah', 2, ...cells([sum('negeri'), sum('swasta'), personsIn(groups)])),
      ],
    ),
    ...shown(chart),
  ];
}

/** One figure for each name, with its sum and its bars. */
export function placeBlocks(
  heads: { readonly place: string; readonly title: string },
  lines: readonly CountedLine[],
): Block[] {
  return [
    countTable(heads.place, 'Penerima', lines),
    ...shown(
      barChart({
        title: heads.title,
        unit: 'orang',
        arrangement: 'grouped',
        series: ['Penerima'],
        bars: lines.map(({ label, count }) => ({ label, values: [count] })),
      }),
    ),
  ];
}

export function countTable(subject: string, counted: string, lines: readonly CountedLine[]): Table {
  return table(
    [column('No', 10, 'right'), column(subject, '*'), column(counted, 30, 'right')],
    lines.length === 0
      ? []
      : [
          ...lines.map(({ label, count }, index) =>
            dataRow(String(index + 1), label, formatThousands(count)),
          ),
          totalRow('Jumlah', 2, formatThousands(lines.reduce((sum, { count }) => sum + count, 0))),
        ],
  );
}

export function objectionBlocks(lines: readonly ObjectionLine[]): Block[] {
  const cells = ({ founded, unfounded, waiting }: Omit<ObjectionLine, 'label'>) =>
    [founded, unfounded, waiting, founded + unfounded + waiting].map(formatThousands);
  const sum = (pick: (line: ObjectionLine) => number) => lines.reduce((total, line) => total + pick(line), 0);
  return [
    table(
      [
        column('No', 10, 'right'),
        column('Keberatan', '*'),
        ...['Benar', 'Tidak benar', 'Belum diputus', 'Jumlah'].map((title) => column(title, 22, 'right')),
      ],
      lines.length === 0
        ? []
        : [
            ...lines.map((line, index) => dataRow(String(index + 1), line.label, ...cells(line))),
            totalRow(
              'Jumlah',
              2,
              ...cells({
                founded: sum(({ founded }) => founded),
                unfounded: sum(({ unfounded }) => unfounded),
                waiting: sum(({ waiting }) => waiting),
              }),
            ),
          ],
    ),
    ...shown(
      barChart({
        title: 'Keberatan dan hasilnya',
        unit: 'keberatan',
        arrangement: 'grouped',
        series: ['Benar', 'Tidak benar', 'Belum diputus'],
        bars: lines.map(({ label, founded, unfounded, waiting }) => ({
          label,
          values: [founded, unfounded, waiting],
        })),
      }),
    ),
  ];
}

/** What the head declares, then month by month what the registers hold. */
export function fundBlocks(funds: DeclaredFunds, source: string, months: readonly FundMonth[]): Block[] {
  const known = (amount: number | null) => (amount === null ? 'belum diketahui' : rupiahShort(amount));
  const sum = (pick: (month: FundMonth) => number) => months.reduce((total, month) => total + pick(month), 0);
  const declared = keyValues([
    ['Dana diterima', known(funds.received)],
    ['Dana disalurkan', known(funds.disbursed)],
    ['Sisa dana', known(outstandingOf(funds))],
    ['Sumber angka', source.trim() === '' ? null : source],
  ]);
  if (sum(({ due, disbursed }) => due + disbursed) === 0) return [declared];
  return [
    declared,
    table(
      [
        column('No', 10, 'right'),
        column('Bulan', '*'),
        column('Menjadi hak penerima', 45, 'right'),
        column('Tercatat ditransfer', 45, 'right'),
      ],
      [
        ...months.map(({ label, due, disbursed }, index) =>
          dataRow(String(index + 1), label, rupiahShort(due), rupiahShort(disbursed)),
        ),
        totalRow(
          'Jumlah',
          2,
          rupiahShort(sum(({ due }) => due)),
          rupiahShort(sum(({ disbursed }) => disbursed)),
        ),
      ],
    ),
    ...shown(
      barChart({
        title: 'Ketersediaan dana menurut bulan',
        unit: 'rupiah',
        arrangement: 'grouped',
        series: ['Menjadi hak', 'Ditransfer'],
        bars: months.map(({ label, due, disbursed }) => ({ label, values: [due, disbursed] })),
      }),
    ),
  ];
}

/** The reports of Pasal 44 that came in, one line each. */
export function incomingTable(reports: readonly IncomingReport[]): Table {
  const amount = (value: number | null) => (value === null ? '–' : rupiahShort(value));
  return table(
    [
      column('No', 8, 'right'),
      column('Kantor', '*'),
      column('Nomor dan tanggal laporan', 45),
      column('Penerima', 18, 'right'),
      column('Diterima', 28, 'right'),
      column('Disalurkan', 28, 'right'),
    ],
    reports.length === 0
      ? []
      : [
          ...reports.map(({ office, number, date, recipients, funds }, index) =>
            dataRow(
              String(index + 1),
              office,
              `${number}, ${longDate(isoDate(date))}`,
              recipients === null ? '–' : formatThousands(recipients),
              amount(funds.received),
              amount(funds.disbursed),
            ),
          ),
          totalRow(
            'Jumlah',
            3,
            formatThousands(reports.reduce((sum, { recipients }) => sum + (recipients ?? 0), 0)),
            rupiahShort(reports.reduce((sum, { funds }) => sum + (funds.received ?? 0), 0)),
            rupiahShort(reports.reduce((sum, { funds }) => sum + (funds.disbursed ?? 0), 0)),
          ),
        ],
    { size: 'list' },
  );
}

/** A chart of nothing says no more than its empty table. */
function shown(chart: BarChart): BarChart[] {
  return chart.bars.length === 0 ? [] : [chart];
}
