import { assertNever } from '../assert-never.ts';
import type { Bidang } from '../routing/office-kinds.ts';
import { longDate } from '../words/date-words.ts';
import { countWithWords } from '../words/terbilang.ts';
import type { Block } from './blocks.ts';
import { annexStart, closing, heading, leadIn, letterParagraph, signs, tembusan } from './compose.ts';
import type { DocumentContent } from './content.ts';
import { type DocumentFrame, documentOf, numberOf, type PrintedDigest } from './frame.ts';
import { aidName, pergub27 } from './legal-basis.ts';
import { letterHead } from './letter.ts';
import { levelTotalsTable, totalsOf } from './level-totals.ts';
import { nominalTable, type RecapGroup } from './nominal-list.ts';
import { pupilCount } from './recap-summary.ts';
import type { Signatory } from './signatory.ts';

/** DOC-17: one letter for each Bidang (Pasal 29(2)). */
export type ProposalLetter = {
  readonly frame: DocumentFrame;
  readonly bidang: Bidang;
  readonly senderName: string;
  readonly schoolYear: string;
  readonly period: string;
  readonly groups: readonly RecapGroup[];
  readonly digest: PrintedDigest | null;
  readonly tembusan: readonly string[];
  readonly signatory: Signatory;
};

export function proposalLetter(input: ProposalLetter): DocumentContent {
  const { frame, groups } = input;
  const { title, huruf } = bidangPhrase(input.bidang);
  const blocks: Block[] = [
    letterHead(frame, {
      nature: 'Penting',
      attachments: '1 (satu) berkas',
      subject: `Usulan calon penerima ${aidName}`,
      addressee: [
        'Gubernur Provinsi Daerah Khusus Ibukota Jakarta',
        'melalui Kepala Dinas Pendidikan',
        `u.p. Kepala ${title}`,
      ],
      addresseePlace: 'Jakarta',
    }),
    letterParagraph(
      `Berdasarkan Pasal 29 ayat (2) huruf ${huruf} ${pergub27} dan hasil rekapitulasi data isian Formulir Aplikasi ` +
        `Pembukaan Rekening ${input.senderName}, bersama ini disampaikan usulan tertulis calon penerima ${aidName} ` +
        `tahun pelajaran ${input.schoolYear} periode ${input.period} sebanyak ${countWithWords(pupilCount(groups), 'orang')}, dengan rincian sebagai berikut :`,
    ),
    levelTotalsTable(totalsOf(groups)),
    letterParagraph(
      'Daftar nominatif calon penerima terlampir dan merupakan bagian tidak terpisahkan dari surat ini. Berkas ' +
        'elektroniknya disampaikan bersamaan dengan isi yang sama.',
    ),
    closing(
      ['Demikian disampaikan, atas perhatian dan perkenan Bapak/Ibu diucapkan terima kasih.'],
      signs(input.signatory),
    ),
    ...tembusan(input.tembusan),
    annexStart(
      [
        ['Lampiran', 'Usulan calon penerima'],
        ['Nomor', numberOf(frame)],
        ['Tanggal', longDate(frame.date)],
      ],
      'landscape',
    ),
    heading(
      'DAFTAR NOMINATIF CALON PENERIMA',
      'BANTUAN BIAYA PERSONAL PENDIDIKAN',
      input.senderName.toUpperCase(),
    ),
    leadIn(`Disampaikan ke ${title}, jumlah ${countWithWords(pupilCount(groups), 'orang')}.`),
    nominalTable(groups),
    closing([], signs(input.signatory)),
  ];
  return documentOf(frame, { type: 'DOC-17', title: 'Usulan Calon Penerima', digest: input.digest, blocks });
}

/** Name of the Bidang and the letter of Pasal 29(2) that sends to it. */
function bidangPhrase(bidang: Bidang): { title: string; huruf: 'a' | 'b' | 'c' } {
  switch (bidang) {
    case 'bidang-tk-sd-plb':
      return { title: 'Bidang TK/SD/PLB', huruf: 'a' };
    case 'bidang-smp-sma':
      return { title: 'Bidang SMP/SMA', huruf: 'b' };
    case 'bidang-smk':
      return { title: 'Bidang SMK', huruf: 'c' };
    default:
      return assertNever(bidang);
  }
}
