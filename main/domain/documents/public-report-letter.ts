import type { IsoDate } from '../deadlines/iso-date.ts';
import { longDate } from '../words/date-words.ts';
import type { Block } from './blocks.ts';
import { citation, type PaperReference } from './citations.ts';
import {
  closing,
  heading,
  keyValues,
  leadIn,
  letterParagraph,
  numbered,
  paragraph,
  signs,
} from './compose.ts';
import type { DocumentContent } from './content.ts';
import { type DocumentFrame, documentOf } from './frame.ts';
import { pergub27, pergub27Short } from './legal-basis.ts';
import { letterHead } from './letter.ts';
import type { Signatory } from './signatory.ts';

/** DOC-24S: a report of the public goes on to the Dinas (Pasal 49(2)). */
export type PublicReportLetter = {
  readonly frame: DocumentFrame;
  readonly agendaNo: string;
  readonly receivedOn: IsoDate;
  readonly subject: string;
  readonly given: readonly string[];
  readonly missing: readonly string[];
  readonly signatory: Signatory;
};

/** Says nothing of the reporter, nor repeats his own words, which may give him away: both travel in the closed cover. */
export function publicReportLetter(input: PublicReportLetter): DocumentContent {
  const { frame, missing } = input;
  const blocks: Block[] = [
    letterHead(frame, {
      nature: 'Rahasia',
      attachments: '1 (satu) sampul tertutup',
      subject: 'Penerusan laporan masyarakat',
      addressee: [
        'Kepala Dinas Pendidikan Provinsi Daerah Khusus Ibukota Jakarta',
        'u.p. Kepala Seksi Kerjasama Antar Lembaga',
        'Bidang Standarisasi Pendidikan dan Pendidikan Tinggi',
      ],
      addresseePlace: 'Jakarta',
    }),
    letterParagraph(
      `Berdasarkan Pasal 49 ayat (2) ${pergub27}, bersama ini diteruskan laporan masyarakat sebagai berikut :`,
    ),
    keyValues([
      ['Nomor agenda', input.agendaNo],
      ['Diterima', longDate(input.receivedOn)],
      ['Yang dilaporkan', input.subject],
      ['Kelengkapan', missing.length === 0 ? 'lengkap menurut Pasal 49 ayat (3)' : 'belum lengkap'],
    ]),
    leadIn('Isi sampul tertutup :'),
    numbered(['lampiran rahasia tentang identitas pelapor', ...input.given]),
    ...(missing.length === 0 ? [] : [leadIn('Belum diserahkan pelapor :'), numbered(missing)]),
    letterParagraph(
      'Identitas pelapor hanya terdapat di dalam sampul tertutup dan mohon dirahasiakan. Mohon nomor tanda terima laporan disampaikan kepada kami.',
    ),
    closing(
      ['Demikian disampaikan, atas perhatian Bapak/Ibu diucapkan terima kasih.'],
      signs(input.signatory),
    ),
  ];
  return documentOf(frame, { type: 'DOC-24S', title: 'Surat Penerusan Laporan Masyarakat', blocks });
}

/** DOC-24R: printed for the closed cover and kept nowhere. */
export type SealedReporter = {
  readonly frame: DocumentFrame;
  readonly agendaNo: string;
  readonly letter: PaperReference | null;
  readonly reporter: { readonly name: string; readonly address: string; readonly contact: string };
};

export function sealedReporter({ frame, agendaNo, letter, reporter }: SealedReporter): DocumentContent {
  const said = (value: string) => (value.trim() === '' ? 'tidak disebut' : value);
  return documentOf(frame, {
    type: 'DOC-24R',
    title: 'Lampiran Rahasia Laporan Masyarakat',
    footerText: `RAHASIA · Agenda ${agendaNo} · Pasal 49 ${pergub27Short}`,
    blocks: [
      heading('RAHASIA', 'IDENTITAS PELAPOR LAPORAN MASYARAKAT', `NOMOR AGENDA ${agendaNo}`),
      ...(letter === null ? [] : [paragraph(`Lampiran surat ${citation(letter)}.`)]),
      keyValues([
        ['Nama', said(reporter.name)],
        ['Alamat', said(reporter.address)],
        ['Telepon atau surel', said(reporter.contact)],
      ]),
      paragraph(
        'Dimasukkan ke dalam sampul tertutup bersama fotokopi KTP pelapor. Hanya dibuka pejabat yang menindaklanjuti laporan; ' +
          'tidak diperbanyak dan tidak dikirim dengan surel.',
      ),
    ],
  });
}
