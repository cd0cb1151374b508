import { beritaAcaraOpening, longDate } from '../words/date-words.ts';
import { countWithWords } from '../words/terbilang.ts';
import type { IsoDate } from '../deadlines/iso-date.ts';
import type { Sex } from '../people/sex.ts';
import type { ApplicantClass } from '../routing/levels.ts';
import type { Block, Table, TableRow } from './blocks.ts';
import { classPhrase, verificationArticle } from './citations.ts';
import {
  annexStart,
  closing,
  column,
  dataRow,
  heading,
  keyValues,
  leadIn,
  paragraph,
  signs,
  table,
  totalRow,
} from './compose.ts';
import type { DocumentContent } from './content.ts';
import { type DocumentFrame, documentOf, numberOf } from './frame.ts';
import { aidName, pasal, pergub27 } from './legal-basis.ts';
import { partyBlocks, type Party } from './parties.ts';
import { groupBy, tally, tallyCells } from './tally.ts';

/** One applicant as the signed annex shows it; `reason` stands for every applicant who did not pass. */
export type VerifiedApplicant = {
  readonly name: string;
  readonly sex: Sex;
  readonly birthPlace: string;
  readonly birthDate: IsoDate;
  readonly grade: string;
  readonly address: string;
  /** Only for class b, whose pupils come from many schools. */
  readonly school?: string;
  /** Null where nothing was compared. */
  readonly inComparison: boolean | null;
  readonly documents: { readonly kk: boolean; readonly sktm: boolean; readonly enrolment: boolean };
  readonly passed: boolean;
  readonly reason: string | null;
};

/** DOC-06; the counts are computed from `applicants`. */
export type VerificationBeritaAcara = {
  readonly frame: DocumentFrame;
  readonly applicantClass: ApplicantClass;
  readonly schoolYear: string;
  readonly venue: string;
  /** In the order of the routing: three for class a, two for b and c (Pasal 13(2), 14(2), 15(2)). */
  readonly parties: readonly Party[];
  /** School of classes a and c; null for class b, where an office verifies pupils of many schools. */
  readonly school: { readonly name: string; readonly npsn: string; readonly address: string } | null;
  readonly levelName: string;
  readonly comparison: {
    readonly source: string;
    readonly version: string;
    readonly receivedOn: IsoDate;
  } | null;
  readonly applicants: readonly VerifiedApplicant[];
  readonly copies: number;
};

export function verificationBeritaAcara(input: VerificationBeritaAcara): DocumentContent {
  const { frame, applicants } = input;
  const article = verificationArticle(input.applicantClass);
  const blocks: Block[] = [
    heading(
      'BERITA ACARA',
      'VERIFIKASI ADMINISTRATIF USULAN CALON PENERIMA',
      'BANTUAN BIAYA PERSONAL PENDIDIKAN MELALUI KARTU JAKARTA PINTAR',
      `NOMOR : ${numberOf(frame)}`,
    ),
    paragraph(
      `${beritaAcaraOpening(frame.date)}, bertempat di ${input.venue}, kami yang bertanda tangan di bawah ini :`,
    ),
    ...partyBlocks(input.parties),
    paragraph(
      `berdasarkan ${pasal(article)} ayat (1) dan ayat (2) ${pergub27}, telah melaksanakan ` +
        `verifikasi administratif terhadap usulan tertulis ${aidName} yang ${classPhrase(input.applicantClass)}, dengan ruang lingkup sebagai berikut :`,
    ),
    keyValues([
      ['Satuan Pendidikan', input.school?.name ?? 'Satuan Pendidikan di luar Daerah (sesuai lampiran)'],
      ['NPSN', input.school?.npsn ?? null],
      ['Alamat', input.school?.address ?? null],
      ['Jenjang', input.levelName],
      ['Tahun pelajaran', input.schoolYear],
      ['Data pembanding', comparisonLine(input)],
    ]),
    leadIn('Hasil verifikasi administratif adalah sebagai berikut :'),
    resultTable(applicants, input.comparison !== null),
    leadIn('Rincian menurut kelas :'),
    gradeTable(applicants),
    paragraph(
      'Daftar usulan yang diverifikasi beserta hasilnya tercantum dalam lampiran yang merupakan bagian tidak ' +
        'terpisahkan dari Berita Acara ini.',
    ),
    closing(
      [
        `Demikian Berita Acara ini dibuat dengan sebenarnya dalam ${countWithWords(input.copies, 'rangkap')} untuk ` +
          'direkapitulasi, diumumkan dan dipergunakan sebagaimana mestinya.',
      ],
      ...input.parties.map((party) => signs(party.signatory)),
    ),
    annexStart(
      [
        ['Lampiran', 'Berita Acara Verifikasi Administratif'],
        ['Nomor', numberOf(frame)],
        ['Tanggal', longDate(frame.date)],
      ],
      'landscape',
    ),
    heading(
      'DAFTAR USULAN YANG DIVERIFIKASI',
      input.school?.name.toUpperCase() ?? 'SATUAN PENDIDIKAN DI LUAR DAERAH',
    ),
    annexTable(applicants),
    closing([], ...input.parties.map((party) => signs(party.signatory))),
  ];
  return documentOf(frame, { type: 'DOC-06', title: 'Berita Acara Verifikasi Administratif', blocks });
}

function comparisonLine(input: VerificationBeritaAcara): string {
  // Pasal 12(2): comparison data, never a gate; class c is outside PPLS (Pasal 5).
  if (input.comparison === null) return 'tidak diperbandingkan';
  const { source, version, receivedOn } = input.comparison;
  return `${source} ${version}, diterima tanggal ${longDate(receivedOn)}`;
}

function resultTable(applicants: readonly VerifiedApplicant[], compared: boolean): Table {
  const passed = applicants.filter((one) => one.passed);
  const row = (label: string, of: readonly VerifiedApplicant[]): TableRow =>
    dataRow(label, ...tallyCells(tally(of)));
  return table(
    [
      column('Uraian', '*'),
      column('Laki-laki', 25, 'right'),
      column('Perempuan', 25, 'right'),
      column('Jumlah', 25, 'right'),
    ],
    [
      row('Usulan yang diverifikasi', applicants),
      row('Lulus verifikasi administratif', passed),
      row(
        'Tidak lulus verifikasi administratif',
        applicants.filter((one) => !one.passed),
      ),
      ...(compared
        ? [
            row(
              'Lulus dan terdata dalam data pembanding',
              passed.filter((one) => one.inComparison === true),
            ),
            row(
              'Lulus dan tidak terdata dalam data pembanding',
              passed.filter((one) => one.inComparison !== true),
            ),
          ]
        : []),
    ],
  );
}

function gradeTable(applicants: readonly VerifiedApplicant[]): Table {
  const cells = (of: readonly VerifiedApplicant[]): string[] => [
    ...tallyCells(tally(of)),
    ...tallyCells(tally(of.filter((one) => one.passed))),
    ...tallyCells(tally(of.filter((one) => !one.passed))),
  ];
  const three = ['L', 'P', 'Jml'].map((title) => column(title, 14, 'right'));
  return table(
    [column('Kelas', '*', 'center'), ...three, ...three, ...three],
    [
      ...groupBy(applicants, (one) => one.grade).map(([grade, of]) => dataRow(grade, ...cells(of))),
      totalRow('Jumlah', 1, ...cells(applicants)),
    ],
    {
      groups: [
        { title: '', span: 1 },
        { title: 'Diverifikasi', span: 3 },
        { title: 'Lulus', span: 3 },
        { title: 'Tidak lulus', span: 3 },
      ],
    },
  );
}

function annexTable(applicants: readonly VerifiedApplicant[]): Table {
  const many = applicants.some(({ school }) => school !== undefined);
  return table(
    [
      column('No', 8, 'right'),
      column('Nama', '*'),
      column('L/P', 7, 'center'),
      column('Tempat, tanggal lahir', 38),
      ...(many ? [column('Satuan Pendidikan', '*')] : []),
      column('Kelas', 10, 'center'),
      column('Alamat', '*'),
      column('Pem-banding', 15, 'center'),
      column('KK', 8, 'center'),
      column('SKTM', 12, 'center'),
      column('Surat aktif', 10, 'center'),
      column('Hasil', 18, 'center'),
      column('Alasan', '*'),
    ],
    applicants.map((one, index) =>
      dataRow(
        String(index + 1),
        one.name,
        one.sex,
        `${one.birthPlace}, ${longDate(one.birthDate)}`,
        ...(many ? [one.school ?? ''] : []),
        one.grade,
        one.address,
        one.inComparison === null ? '–' : yesNo(one.inComparison),
        presence(one.documents.kk),
        presence(one.documents.sktm),
        presence(one.documents.enrolment),
        one.passed ? 'Lulus' : 'Tidak lulus',
        one.reason ?? '',
      ),
    ),
    { size: 'small' },
  );
}

function yesNo(value: boolean): string {
  return value ? 'Ya' : 'Tidak';
}

function presence(present: boolean): string {
  return present ? 'Ada' : 'Tidak';
}
