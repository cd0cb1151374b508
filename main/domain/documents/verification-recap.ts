import type { Sex } from '../people/sex.ts';
import type { ApplicantClass } from '../routing/levels.ts';
import { countWithWords } from '../words/terbilang.ts';
import type { Block, Table } from './blocks.ts';
import { citation, classPhrase, type PaperReference, verificationArticle } from './citations.ts';
import { closing, column, dataRow, heading, leadIn, paragraph, signs, table, totalRow } from './compose.ts';
import type { DocumentContent } from './content.ts';
import { type DocumentFrame, documentOf, numberOf, placeDateOf } from './frame.ts';
import { aidName, pasal, pergub27Short } from './legal-basis.ts';
import type { Signatory } from './signatory.ts';
import { groupBy, tally, tallyCells } from './tally.ts';

export type VerificationResult = {
  readonly name: string;
  readonly sex: Sex;
  readonly grade: string;
  readonly passed: boolean;
  /** Only for class b, whose pupils come from many schools. */
  readonly school?: string;
};

/** DOC-07: the annex of the Berita Acara without personal detail, and its totals. */
export type VerificationRecap = {
  readonly frame: DocumentFrame;
  readonly applicantClass: ApplicantClass;
  readonly schoolYear: string;
  readonly scopeName: string;
  readonly beritaAcara: PaperReference;
  readonly results: readonly VerificationResult[];
  readonly signatory: Signatory;
};

export function verificationRecap(input: VerificationRecap): DocumentContent {
  const { frame, results } = input;
  const passed = results.filter((one) => one.passed).length;
  const blocks: Block[] = [
    heading(
      'REKAPITULASI HASIL VERIFIKASI ADMINISTRATIF',
      'CALON PENERIMA BANTUAN BIAYA PERSONAL PENDIDIKAN',
      input.scopeName.toUpperCase(),
      `TAHUN PELAJARAN ${input.schoolYear}`,
      `NOMOR : ${numberOf(frame)}`,
    ),
    paragraph(
      `Berdasarkan ${pasal(verificationArticle(input.applicantClass), { ayat: 2 })} ${pergub27Short} dan Berita Acara ` +
        `Verifikasi Administratif ${citation(input.beritaAcara)}, hasil verifikasi administratif usulan ${aidName} ` +
        `yang ${classPhrase(input.applicantClass)} direkapitulasi sebagai berikut :`,
    ),
    leadIn('A.  Jumlah menurut kelas'),
    totals(results),
    paragraph('B.  Hasil menurut nama'),
    byName(results),
    closing(
      [
        `Jumlah usulan ${countWithWords(results.length, 'orang')}, lulus ${countWithWords(passed, 'orang')}, ` +
          `tidak lulus ${countWithWords(results.length - passed, 'orang')}.`,
      ],
      signs(input.signatory, placeDateOf(frame)),
    ),
  ];
  return documentOf(frame, { type: 'DOC-07', title: 'Rekapitulasi Hasil Verifikasi Administratif', blocks });
}

function byName(results: readonly VerificationResult[]): Table {
  const many = results.some(({ school }) => school !== undefined);
  return table(
    [
      column('No', 12, 'right'),
      column('Nama', '*'),
      column('L/P', 12, 'center'),
      ...(many ? [column('Satuan Pendidikan', '*')] : []),
      column('Kelas', 20, 'center'),
      column('Hasil verifikasi', 32, 'center'),
    ],
    results.map((one, index) =>
      dataRow(
        String(index + 1),
        one.name,
        one.sex,
        ...(many ? [one.school ?? ''] : []),
        one.grade,
        one.passed ? 'Lulus' : 'Tidak lulus',
      ),
    ),
    { size: 'list' },
  );
}

function totals(results: readonly VerificationResult[]): Table {
  const three = ['L', 'P', 'Jumlah'].map((title) => column(title, 18, 'right'));
  const cells = (of: readonly VerificationResult[]): string[] => [
    ...tallyCells(tally(of.filter((one) => one.passed))),
    ...tallyCells(tally(of.filter((one) => !one.passed))),
  ];
  return table(
    [column('Kelas', '*', 'center'), ...three, ...three, column('Jumlah', 20, 'right')],
    [
      ...groupBy(results, (one) => one.grade).map(([grade, of]) =>
        dataRow(grade, ...cells(of), String(of.length)),
      ),
      totalRow('Jumlah', 1, ...cells(results), String(results.length)),
    ],
    {
      groups: [
        { title: '', span: 1 },
        { title: 'Lulus', span: 3 },
        { title: 'Tidak lulus', span: 3 },
        { title: '', span: 1 },
      ],
    },
  );
}
