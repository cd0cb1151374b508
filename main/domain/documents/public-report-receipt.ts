import type { IsoDate } from '../deadlines/iso-date.ts';
import { longDate } from '../words/date-words.ts';
import type { Block } from './blocks.ts';
import { closing, heading, keyValues, leadIn, numbered, paragraph, signs } from './compose.ts';
import type { DocumentContent } from './content.ts';
import { type DocumentFrame, documentOf, placeDateOf } from './frame.ts';
import { pergub27Short } from './legal-basis.ts';
import type { Signatory } from './signatory.ts';

/** DOC-24T: receipt for whoever reports. */
export type PublicReportReceipt = {
  readonly frame: DocumentFrame;
  readonly officeName: string;
  readonly agendaNo: string;
  readonly receivedOn: IsoDate;
  readonly channel: string;
  readonly subject: string;
  readonly given: readonly string[];
  readonly missing: readonly string[];
  /** Whether this office handles the report itself (the Dinas) or forwards it. */
  readonly handled: boolean;
  readonly signatory: Signatory;
};

/** Bears no name of the reporter: it is written by hand on the sheet that he takes along. */
export function publicReportReceipt(input: PublicReportReceipt): DocumentContent {
  const { frame, missing } = input;
  const blocks: Block[] = [
    heading('TANDA TERIMA LAPORAN MASYARAKAT', `NOMOR AGENDA ${input.agendaNo}`),
    keyValues([
      ['Diterima oleh', input.officeName],
      ['Tanggal', longDate(input.receivedOn)],
      ['Melalui', input.channel],
      ['Yang dilaporkan', input.subject],
      ['Nama pelapor', '............................................................ (ditulis tangan)'],
    ]),
    leadIn('Kelengkapan menurut Pasal 49 ayat (3) yang diserahkan :'),
    numbered(input.given.length === 0 ? ['belum ada'] : input.given),
    ...(missing.length === 0
      ? [paragraph('Kelengkapan laporan telah dipenuhi.')]
      : [leadIn('Yang masih harus dilengkapi :'), numbered(missing)]),
    paragraph(
      input.handled
        ? 'Laporan ditindaklanjuti sesuai dengan ketentuan peraturan perundang-undangan (Pasal 50).'
        : 'Laporan diteruskan kepada Dinas Pendidikan u.p. Seksi Kerjasama Antar Lembaga, yang berwenang menindaklanjutinya.',
    ),
    paragraph('Identitas pelapor dirahasiakan. Sebutkan nomor agenda di atas bila menanyakan laporan ini.'),
    closing(['Tanda terima ini diberikan kepada pelapor.'], signs(input.signatory, placeDateOf(frame))),
  ];
  return documentOf(frame, {
    type: 'DOC-24T',
    title: 'Tanda Terima Laporan Masyarakat',
    footerText: `Agenda ${input.agendaNo} · Pasal 49 ${pergub27Short}`,
    blocks,
  });
}
