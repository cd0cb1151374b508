import { type IsoDate, partsOf } from '../deadlines/iso-date.ts';
import type { Sex } from '../people/sex.ts';
import type { ApplicantClass, Level, SchoolStatus } from '../routing/levels.ts';
import { formatThousands } from '../words/thousands.ts';
import type { Table, TableRow } from './blocks.ts';
import type { PaperReference } from './citations.ts';
import { column, dataRow, groupRow, table } from './compose.ts';

/** One pupil of an account-form recap; the twenty fields of paper and softcopy are the same. */
export type RecapPupil = {
  readonly name: string;
  readonly nik: string;
  readonly nisn: string;
  readonly sex: Sex;
  readonly birthPlace: string;
  readonly birthDate: IsoDate;
  readonly motherName: string;
  readonly guardianName: string;
  readonly address: string;
  readonly postalCode: string;
  readonly phone: string;
  readonly grade: string;
  readonly applicantClass: ApplicantClass;
  readonly kind: 'baru' | 'lanjutan';
  readonly cardType: string;
};

/** The pupils of one school under one Berita Acara and announcement; no pupils is a `nihil` report. */
export type RecapGroup = {
  /** Unit of the summary one level up: the school itself, its kecamatan, its sender. */
  readonly unit: string;
  readonly school: {
    readonly name: string;
    readonly npsn: string;
    readonly level: Level;
    readonly status: SchoolStatus;
  };
  readonly beritaAcara: PaperReference | null;
  readonly announcement: PaperReference | null;
  readonly pupils: readonly RecapPupil[];
};

/** The nominal list: one heading line for each school, numbered through the whole document. */
export function nominalTable(groups: readonly RecapGroup[]): Table {
  let number = 0;
  const rows: TableRow[] = groups.flatMap((group) => [
    groupRow(groupTitle(group)),
    ...group.pupils.map((pupil) => {
      number += 1;
      return pupilRow(number, pupil);
    }),
  ]);
  return table(
    [
      column('No', 10, 'right'),
      column('Nama', '*'),
      column('NIK / NISN', 27),
      column('L/P', 7, 'center'),
      column('Tempat, tanggal lahir', 27),
      column('Ibu kandung / wali', 30),
      column('Alamat, kode pos', '*'),
      column('Telepon/HP', 21),
      column('Kelas', 10, 'center'),
      column('Sasaran', 12, 'center'),
      column('Baru / lanjutan', 14, 'center'),
      column('Kartu', 13, 'center'),
    ],
    rows,
    { size: 'small' },
  );
}

function pupilRow(number: number, pupil: RecapPupil): TableRow {
  return dataRow(
    formatThousands(number),
    pupil.name,
    `${pupil.nik} ${pupil.nisn}`.trim(),
    pupil.sex,
    `${pupil.birthPlace}, ${numericDate(pupil.birthDate)}`,
    pupil.motherName === pupil.guardianName
      ? pupil.motherName
      : `${pupil.motherName} / ${pupil.guardianName}`,
    `${pupil.address}, ${pupil.postalCode}`,
    pupil.phone,
    pupil.grade,
    `huruf ${pupil.applicantClass}`,
    pupil.kind,
    pupil.cardType,
  );
}

function groupTitle(group: RecapGroup): string {
  const { name, npsn, level, status } = group.school;
  const papers = [
    group.beritaAcara && `BA ${group.beritaAcara.number}, ${numericDate(group.beritaAcara.date)}`,
    group.announcement && `Pengumuman ${group.announcement.number}, ${numericDate(group.announcement.date)}`,
    group.pupils.length === 0 ? 'NIHIL' : `${formatThousands(group.pupils.length)} orang`,
  ].filter((one) => one !== null);
  return `${name} (NPSN ${npsn}) – ${level} ${status} – ${papers.join(' – ')}`;
}

/** `31-07-2013`: dates inside dense tables. */
function numericDate(date: IsoDate): string {
  const { year, month, day } = partsOf(date);
  return `${String(day).padStart(2, '0')}-${String(month).padStart(2, '0')}-${year}`;
}
