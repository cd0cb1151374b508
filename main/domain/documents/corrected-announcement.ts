import type { IsoDate } from '../deadlines/iso-date.ts';
import type { ApplicantClass } from '../routing/levels.ts';
import { longDate } from '../words/date-words.ts';
import { countWithWords } from '../words/terbilang.ts';
import {
  type ListedPupil,
  listed,
  type ObjectionNotice,
  objectionSentence,
  pupilTable,
} from './announcement.ts';
import type { Block, Text } from './blocks.ts';
import { changesTable, type ListChange } from './changes.ts';
import { citation, type PaperReference } from './citations.ts';
import {
  annexStart,
  bold,
  closing,
  heading,
  leadIn,
  letterParagraph,
  numbered,
  paragraph,
  signs,
} from './compose.ts';
import type { DocumentContent } from './content.ts';
import { type DocumentFrame, documentOf, numberOf, placeDateOf } from './frame.ts';
import { pasal, pergub27 } from './legal-basis.ts';
import type { Signatory } from './signatory.ts';

/** DOC-14: the result of the review, whether it changed the list or not (G-16). */
export type CorrectedAnnouncement = {
  readonly frame: DocumentFrame;
  readonly applicantClass: ApplicantClass;
  readonly schoolYear: string;
  readonly scopeName: string;
  /** 1 for the first correction (Pasal 21), 2 for the result of a review `kembali` (Pasal 23(4)), and so on. */
  readonly ordinal: number;
  readonly previous: PaperReference;
  /** Several orders may decide on one announcement, each on its own objections. */
  readonly order: { readonly by: string; readonly papers: readonly PaperReference[] };
  readonly changes: readonly ListChange[];
  /** How many objections were found `tidak benar`; who raised them is not said. */
  readonly unfoundedCount: number;
  /** Agenda numbers of objections that came too late: announced by number only, not reviewed. */
  readonly inadmissible: readonly string[];
  /** The whole list after the correction. */
  readonly listed: readonly ListedPupil[];
  /** Pupils now on the list who were not before: Pasal 22 tells them what to do. */
  readonly addedCount: number;
  readonly completion: { readonly where: string };
  readonly display: { readonly days: number; readonly from: IsoDate; readonly until: IsoDate };
  readonly media: readonly string[];
  readonly objection: ObjectionNotice;
  readonly signatory: Signatory;
};

export function correctedAnnouncement(input: CorrectedAnnouncement): DocumentContent {
  const { frame } = input;
  const again = input.ordinal > 1;
  const review = again ? 'peninjauan lapangan kembali' : 'peninjauan lapangan';
  const signature = signs(input.signatory, placeDateOf(frame));
  const blocks: Block[] = [
    heading(
      'PENGUMUMAN',
      `NOMOR : ${numberOf(frame)}`,
      'TENTANG',
      `HASIL ${review.toUpperCase()} DAN PERBAIKAN${again ? ` KE-${input.ordinal}` : ''} PENGUMUMAN HASIL VERIFIKASI ADMINISTRATIF ` +
        'CALON PENERIMA BANTUAN BIAYA PERSONAL PENDIDIKAN',
      input.scopeName.toUpperCase(),
      `TAHUN PELAJARAN ${input.schoolYear}`,
    ),
    letterParagraph(
      `Berdasarkan ${articleOf(input)} ${pergub27} dan Surat Perintah ${input.order.by} ` +
        `${listed(input.order.papers.map(citation))}, dengan ini diumumkan hasil ${review} dan perbaikan atas ` +
        `${again ? 'Pengumuman Hasil Peninjauan Lapangan dan Perbaikan' : 'Pengumuman Hasil Verifikasi Administratif'} ` +
        `${citation(input.previous)} :`,
    ),
    ...changeBlocks(input),
    numbered([
      ...unfoundedItem(input),
      ...inadmissibleItem(input),
      `Setelah perbaikan, Peserta Didik yang dinyatakan lulus verifikasi administratif sebanyak ` +
        `${countWithWords(input.listed.length, 'orang')}, sebagaimana tercantum dalam lampiran pengumuman ini.`,
      ...completionItem(input),
      [
        {
          text: `Pengumuman ini ditayangkan selama ${countWithWords(input.display.days, 'hari kalender')}, `,
        },
        bold(`tanggal ${longDate(input.display.from)} s.d. ${longDate(input.display.until)}`),
        { text: `, pada ${listed(input.media)}.` },
      ],
      objectionSentence(
        input.objection,
        'Pasal 23 ayat (1)',
        'hasil peninjauan lapangan dan perbaikan pengumuman ini',
      ),
    ]),
    closing(
      ['Demikian pengumuman ini disampaikan untuk diketahui dan dipergunakan sebagaimana mestinya.'],
      signature,
    ),
    annexStart([
      ['Lampiran', 'Pengumuman Hasil Peninjauan Lapangan dan Perbaikan'],
      ['Nomor', numberOf(frame)],
      ['Tanggal', longDate(frame.date)],
    ]),
    heading(
      'PESERTA DIDIK YANG LULUS VERIFIKASI ADMINISTRATIF SETELAH PERBAIKAN',
      input.scopeName.toUpperCase(),
      `TAHUN PELAJARAN ${input.schoolYear}`,
    ),
    pupilTable(input.listed),
    closing([], signature),
  ];
  return documentOf(frame, {
    type: 'DOC-14',
    title: 'Pengumuman Hasil Peninjauan Lapangan dan Perbaikan',
    blocks,
  });
}

function changeBlocks(input: CorrectedAnnouncement): Block[] {
  if (input.changes.length === 0)
    return [paragraph('Tidak ada perubahan terhadap daftar pada pengumuman semula.')];
  return [leadIn('Perubahan terhadap daftar pada pengumuman semula :'), changesTable(input.changes)];
}

/** Nothing is said of unfounded objections where there were none. */
function unfoundedItem({ unfoundedCount }: CorrectedAnnouncement): string[] {
  if (unfoundedCount === 0) return [];
  return [
    `Terhadap ${countWithWords(unfoundedCount, 'keberatan')} yang dinyatakan tidak benar, pengumuman semula tetap berlaku.`,
  ];
}

/** Too late is kept and told as such; who raised it is not said (Pasal 16, 17, 23(1)). */
function inadmissibleItem({ inadmissible }: CorrectedAnnouncement): string[] {
  if (inadmissible.length === 0) return [];
  return [
    `Keberatan dengan nomor agenda ${listed(inadmissible)} diterima setelah batas waktu; keberatan tersebut dicatat dan tidak ditinjau.`,
  ];
}

/** Pasal 23(4): the result of a review `kembali` is announced as Pasal 21 says. */
function articleOf({ applicantClass, ordinal }: CorrectedAnnouncement): string {
  const article = pasal(21, { ayat: applicantClass === 'b' ? 2 : 1 });
  return ordinal > 1 ? `${pasal(23, { ayat: 4 })} juncto ${article}` : article;
}

function completionItem(input: CorrectedAnnouncement): Text[] {
  if (input.addedCount === 0) return [];
  return [
    `Peserta Didik yang belum tertera pada pengumuman semula tetapi tertera dalam perbaikan ini, sebanyak ` +
      `${countWithWords(input.addedCount, 'orang')}, agar (a) melengkapi surat usulan tertulis sesuai Pasal 8, Pasal 9 atau Pasal 10, dan ` +
      `(b) mengisi Formulir Aplikasi Pembukaan Rekening (Pasal 22) di ${input.completion.where}.`,
  ];
}
