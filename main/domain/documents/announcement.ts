import { longDate } from '../words/date-words.ts';
import { countWithWords } from '../words/terbilang.ts';
import type { IsoDate } from '../deadlines/iso-date.ts';
import type { ApplicantClass } from '../routing/levels.ts';
import type { Block, Run, Table } from './blocks.ts';
import {
  citation,
  classPhrase,
  objectionArticle,
  type PaperReference,
  verificationArticle,
} from './citations.ts';
import {
  annexStart,
  bold,
  closing,
  column,
  dataRow,
  heading,
  letterParagraph,
  numbered,
  signs,
  table,
} from './compose.ts';
import type { DocumentContent } from './content.ts';
import { type DocumentFrame, documentOf, numberOf, placeDateOf } from './frame.ts';
import { aidName, pasal, pergub27 } from './legal-basis.ts';
import type { Signatory } from './signatory.ts';

/** All that a board may show of a pupil (U35): no NIK, KK, address, reason or objector. */
export type ListedPupil = {
  readonly name: string;
  readonly grade: string;
  /** Only on a list of class b, whose pupils come from many schools. */
  readonly school?: string;
};

export type ObjectionNotice = {
  /** Title of the recipient, for example `Kepala SD Negeri Kembangan Utara 01 Pagi`. */
  readonly to: string;
  readonly where: string;
  readonly days: number;
  readonly dayUnit: 'hari kerja' | 'hari kalender';
  readonly until: IsoDate;
};

/** DOC-08. */
export type Announcement = {
  readonly frame: DocumentFrame;
  readonly applicantClass: ApplicantClass;
  readonly schoolYear: string;
  /** Whose pupils: the school, or the office with its area for class b. */
  readonly scopeName: string;
  readonly beritaAcara: PaperReference;
  readonly listed: readonly ListedPupil[];
  readonly failedCount: number;
  /** Only with the setting `listFailed`; null leaves them to individual slips. */
  readonly failed: readonly ListedPupil[] | null;
  readonly display: { readonly days: number; readonly from: IsoDate; readonly until: IsoDate };
  readonly media: readonly string[];
  readonly objection: ObjectionNotice;
  readonly accountFormWhere: string;
  readonly signatory: Signatory;
};

export function announcement(input: Announcement): DocumentContent {
  const { frame } = input;
  const article = verificationArticle(input.applicantClass);
  const signature = signs(input.signatory, placeDateOf(frame));
  const blocks: Block[] = [
    heading(
      'PENGUMUMAN',
      `NOMOR : ${numberOf(frame)}`,
      'TENTANG',
      'HASIL VERIFIKASI ADMINISTRATIF CALON PENERIMA BANTUAN BIAYA PERSONAL PENDIDIKAN MELALUI KARTU JAKARTA PINTAR',
      input.scopeName.toUpperCase(),
      `TAHUN PELAJARAN ${input.schoolYear}`,
    ),
    letterParagraph(
      `Berdasarkan ${pasal(article, { ayat: 3 })} ${pergub27} serta Berita Acara Verifikasi Administratif ` +
        `${citation(input.beritaAcara)}, dengan ini diumumkan hasil verifikasi administratif usulan ${aidName} ` +
        `yang ${classPhrase(input.applicantClass)} sebagai berikut :`,
    ),
    numbered([
      [
        { text: 'Peserta Didik yang dinyatakan ' },
        bold('lulus'),
        {
          text: ` verifikasi administratif sebanyak ${countWithWords(input.listed.length, 'orang')}, sebagaimana tercantum dalam lampiran pengumuman ini.`,
        },
      ],
      failedSentence(input),
      [
        {
          text: `Pengumuman ini ditayangkan selama ${countWithWords(input.display.days, 'hari kalender')}, `,
        },
        bold(`tanggal ${longDate(input.display.from)} s.d. ${longDate(input.display.until)}`),
        { text: `, pada ${listed(input.media)}.` },
      ],
      objectionSentence(input.objection, `Pasal ${objectionArticle(input.applicantClass)}`, 'pengumuman ini'),
      'Keberatan disampaikan secara tertulis atau lisan dengan menyebutkan nama, kedudukan, dan nomor yang dapat dihubungi, ' +
        'nama Peserta Didik yang dimaksud, serta alasan dan bukti. Penyampai keberatan menerima tanda terima dan identitasnya tidak diumumkan.',
      `Peserta Didik yang dinyatakan lulus mengisi Formulir Aplikasi Pembukaan Rekening Bank DKI (${pasal(article, { ayat: 4 })}) di ` +
        `${input.accountFormWhere}. Seluruh isian, termasuk kode pos, wajib diisi lengkap dan sesuai Kartu Keluarga.`,
    ]),
    closing(
      ['Demikian pengumuman ini disampaikan untuk diketahui dan dipergunakan sebagaimana mestinya.'],
      signature,
    ),
    ...listAnnex(input, 'PESERTA DIDIK YANG LULUS VERIFIKASI ADMINISTRATIF', input.listed),
    ...(input.failed === null
      ? []
      : [heading('PESERTA DIDIK YANG TIDAK LULUS VERIFIKASI ADMINISTRATIF'), pupilTable(input.failed)]),
    closing([], signature),
  ];
  return documentOf(frame, { type: 'DOC-08', title: 'Pengumuman Hasil Verifikasi Administratif', blocks });
}

/** To whom, where and until when to object; shared with the corrected announcement. */
export function objectionSentence(notice: ObjectionNotice, article: string, basis: string): readonly Run[] {
  return [
    {
      text: `Peserta Didik, Pendidik dan Tenaga Kependidikan, Komite Sekolah/Madrasah serta masyarakat dapat menyampaikan keberatan atas ${basis} kepada ${notice.to} di ${notice.where} paling lama ${countWithWords(notice.days, notice.dayUnit)} terhitung sejak tanggal dikeluarkannya pengumuman (${article}), yaitu `,
    },
    bold(`sampai dengan tanggal ${longDate(notice.until)}`),
    { text: '.' },
  ];
}

export function pupilTable(pupils: readonly ListedPupil[]): Table {
  const many = pupils.some(({ school }) => school !== undefined);
  return table(
    [
      column('No', 15, 'right'),
      column('Nama', '*'),
      ...(many ? [column('Satuan Pendidikan', '*')] : []),
      column('Kelas', 30, 'center'),
    ],
    pupils.map(({ name, school, grade }, index) =>
      dataRow(String(index + 1), name, ...(many ? [school ?? ''] : []), grade),
    ),
  );
}

function listAnnex(input: Announcement, title: string, pupils: readonly ListedPupil[]): Block[] {
  return [
    annexStart([
      ['Lampiran', 'Pengumuman Hasil Verifikasi Administratif'],
      ['Nomor', numberOf(input.frame)],
      ['Tanggal', longDate(input.frame.date)],
    ]),
    heading(title, input.scopeName.toUpperCase(), `TAHUN PELAJARAN ${input.schoolYear}`),
    pupilTable(pupils),
  ];
}

function failedSentence(input: Announcement): string {
  const count = `Peserta Didik yang tidak lulus verifikasi administratif sebanyak ${countWithWords(input.failedCount, 'orang')}`;
  if (input.failedCount === 0) return `${count}.`;
  return input.failed === null
    ? `${count}; alasannya diberitahukan kepada masing-masing orang tua/wali secara tersendiri.`
    : `${count}, sebagaimana tercantum dalam lampiran; alasannya diberitahukan kepada masing-masing orang tua/wali secara tersendiri.`;
}

/** `papan pengumuman, internet dan media cetak`. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} dan ${items.at(-1) ?? ''}`;
}
