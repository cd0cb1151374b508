import type { ApplicantClass } from '../routing/levels.ts';
import { formatThousands } from '../words/thousands.ts';
import type { Table, TableRow } from './blocks.ts';
import { column, dataRow, table, totalRow } from './compose.ts';
import type { RecapGroup, RecapPupil } from './nominal-list.ts';
import { groupBy } from './tally.ts';

/** Per unit, level and status: class a/b/c, sex, baru/lanjutan, and all; computed from the pupils. */
export function summaryTable(groups: readonly RecapGroup[], unitTitle: string): Table {
  const lines = groupBy(groups, (group) =>
    [group.unit, group.school.level, group.school.status].join('\u0000'),
  );
  const number = (title: string) => column(title, 16, 'right');
  return table(
    [
      column('No', 10, 'right'),
      column(unitTitle, '*'),
      column('Jenjang', 18, 'center'),
      column('Status', 18, 'center'),
      number('Huruf a'),
      number('Huruf b'),
      number('Huruf c'),
      number('L'),
      number('P'),
      number('Baru'),
      number('Lanjutan'),
      column('Jumlah', 20, 'right'),
    ],
    [
      ...lines.map(([, of], index) => line(index + 1, of)),
      totalRow('Jumlah', 4, ...counts(groups.flatMap((group) => group.pupils))),
    ],
    {
      size: 'list',
      groups: [
        { title: '', span: 1 },
        { title: '', span: 1 },
        { title: '', span: 1 },
        { title: '', span: 1 },
        { title: 'Sasaran (Pasal 4)', span: 3 },
        { title: 'Jenis kelamin', span: 2 },
        { title: 'Usulan', span: 2 },
        { title: '', span: 1 },
      ],
    },
  );
}

export function pupilCount(groups: readonly RecapGroup[]): number {
  return groups.reduce((sum, group) => sum + group.pupils.length, 0);
}

function line(number: number, groups: readonly RecapGroup[]): TableRow {
  const [first] = groups;
  return dataRow(
    String(number),
    first?.unit ?? '',
    first?.school.level ?? '',
    first?.school.status ?? '',
    ...counts(groups.flatMap((group) => group.pupils)),
  );
}

function counts(pupils: readonly RecapPupil[]): string[] {
  const count = (test: (pupil: RecapPupil) => boolean): string => formatThousands(pupils.filter(test).length);
  const inClass = (wanted: ApplicantClass): string => count((pupil) => pupil.applicantClass === wanted);
  return [
    inClass('a'),
    inClass('b'),
    inClass('c'),
    count((pupil) => pupil.sex === 'L'),
    count((pupil) => pupil.sex === 'P'),
    count((pupil) => pupil.kind === 'baru'),
    count((pupil) => pupil.kind === 'lanjutan'),
    formatThousands(pupils.length),
  ];
}
