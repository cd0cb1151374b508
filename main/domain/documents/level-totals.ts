import { type LevelGroup, levelGroupOf, type SchoolStatus } from '../routing/levels.ts';
import { formatThousands } from '../words/thousands.ts';
import type { Table } from './blocks.ts';
import { column, dataRow, table, totalRow } from './compose.ts';
import type { RecapGroup } from './nominal-list.ts';

export type PersonCounts = {
  readonly baru: number;
  readonly lanjutan: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
};

/** Pupils of one level group and status; `baru + lanjutan` equals `a + b + c`. */
export type LevelTotal = {
  readonly level: LevelGroup;
  readonly status: SchoolStatus;
  readonly counts: PersonCounts;
};

/** Printing order of levels (domain of Pasal 29(2)). */
export const levelOrder: readonly LevelGroup[] = [
  'SD',
  'MI',
  'SLB',
  'SMP',
  'MTs',
  'SMA',
  'MA',
  'SMK',
  'PKBM',
  'LKP',
];

const statuses: readonly SchoolStatus[] = ['negeri', 'swasta'];

/** Totals by level and status, in printing order, without empty lines. */
export function totalsOf(groups: readonly RecapGroup[]): LevelTotal[] {
  return levelOrder.flatMap((level) =>
    statuses.flatMap((status) => {
      const pupils = groups
        .filter((group) => levelGroupOf(group.school.level) === level && group.school.status === status)
        .flatMap((group) => group.pupils);
      if (pupils.length === 0) return [];
      const counts: PersonCounts = {
        baru: pupils.filter((one) => one.kind === 'baru').length,
        lanjutan: pupils.filter((one) => one.kind === 'lanjutan').length,
        a: pupils.filter((one) => one.applicantClass === 'a').length,
        b: pupils.filter((one) => one.applicantClass === 'b').length,
        c: pupils.filter((one) => one.applicantClass === 'c').length,
      };
      return [{ level, status, counts }];
    }),
  );
}

export function personsOf(counts: PersonCounts): number {
  return counts.baru + counts.lanjutan;
}

export function sumCounts(all: readonly PersonCounts[]): PersonCounts {
  const sum = { baru: 0, lanjutan: 0, a: 0, b: 0, c: 0 };
  for (const one of all) {
    sum.baru += one.baru;
    sum.lanjutan += one.lanjutan;
    sum.a += one.a;
    sum.b += one.b;
    sum.c += one.c;
  }
  return sum;
}

export function levelTotalsTable(totals: readonly LevelTotal[]): Table {
  return table(
    [
      column('No', 10, 'right'),
      column('Jenjang', '*'),
      column('Status', 20, 'center'),
      ...['Huruf a', 'Huruf b', 'Huruf c', 'Baru', 'Lanjutan', 'Jumlah'].map((title) =>
        column(title, 18, 'right'),
      ),
    ],
    [
      ...totals.map((one, index) => dataRow(String(index + 1), one.level, one.status, ...cells(one.counts))),
      totalRow('Jumlah', 3, ...cells(sumCounts(totals.map((one) => one.counts)))),
    ],
    {
      groups: [
        { title: '', span: 1 },
        { title: '', span: 1 },
        { title: '', span: 1 },
        { title: 'Sasaran (Pasal 4)', span: 3 },
        { title: 'Usulan', span: 2 },
        { title: '', span: 1 },
      ],
    },
  );
}

function cells(counts: PersonCounts): string[] {
  return [counts.a, counts.b, counts.c, counts.baru, counts.lanjutan, personsOf(counts)].map(formatThousands);
}
