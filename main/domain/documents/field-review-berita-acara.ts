import type { IsoDate } from '../deadlines/iso-date.ts';
import { beritaAcaraOpening, longDate } from '../words/date-words.ts';
import { countWithWords } from '../words/terbilang.ts';
import type { Block } from './blocks.ts';
import { bold, closing, heading, keyValues, leadIn, lettered, paragraph, signs } from './compose.ts';
import type { DocumentContent } from './content.ts';
import { findingLabel } from './findings.ts';
import { type DocumentFrame, documentOf, numberOf } from './frame.ts';
import { pergub27 } from './legal-basis.ts';
import { partyBlocks, type Party } from './parties.ts';

/** One visit about one objection; empty answers are left out of the paper. */
export type FieldVisit = {
  readonly agendaNumber: string;
  readonly receivedOn: IsoDate;
  readonly subject: string;
  readonly placeVisited: string;
  readonly personsMet: readonly string[];
  readonly facts: {
    /** What the reviewers found, in their own words. */
    readonly summary: string;
    readonly household: string;
    readonly housing: string;
    readonly income: string;
    readonly assets: string;
    readonly attendance: string;
    readonly documentsSeen: string;
  };
  readonly photos: readonly string[];
  readonly proposedFinding: 'benar' | 'tidak-benar';
};

/** DOC-10 (Pasal 18(2), 19, 23(3)). */
export type FieldReviewBeritaAcara = {
  readonly frame: DocumentFrame;
  /** `Pasal 18 ayat (1) dan ayat (2)`, `Pasal 19 huruf a` and so on. */
  readonly article: string;
  readonly ordinal: number;
  readonly venue: string;
  /** In the order of the routing: head of the school and Komite, or head of the office. */
  readonly parties: readonly Party[];
  /** Team members who were there but do not sign as a party. */
  readonly team: readonly { readonly name: string; readonly title: string }[];
  readonly visits: readonly FieldVisit[];
  readonly copies: number;
};

export function fieldReviewBeritaAcara(input: FieldReviewBeritaAcara): DocumentContent {
  const { frame } = input;
  const again = input.ordinal > 1;
  const blocks: Block[] = [
    heading(
      'BERITA ACARA',
      again ? `PENINJAUAN LAPANGAN KEMBALI (KE-${input.ordinal})` : 'PENINJAUAN LAPANGAN',
      'ATAS KEBERATAN TERHADAP PENGUMUMAN HASIL VERIFIKASI ADMINISTRATIF',
      `NOMOR : ${numberOf(frame)}`,
    ),
    paragraph(
      `${beritaAcaraOpening(frame.date)}, bertempat di ${input.venue}, kami yang bertanda tangan di bawah ini :`,
    ),
    ...partyBlocks(input.parties),
    ...(input.team.length === 0
      ? []
      : [leadIn('didampingi oleh :'), lettered(input.team.map((one) => `${one.name}, ${one.title}`))]),
    paragraph(
      `berdasarkan ${again ? `Pasal 23 ayat (3) juncto ${input.article}` : input.article} ${pergub27}, telah melaksanakan ` +
        `peninjauan lapangan${again ? ' kembali' : ''} atas ${countWithWords(input.visits.length, 'keberatan')} dengan hasil sebagai berikut :`,
    ),
    ...input.visits.flatMap((visit, index) => visitBlocks(visit, index)),
    closing(
      [
        `Demikian Berita Acara ini dibuat dengan sebenarnya dalam ${countWithWords(input.copies, 'rangkap')} untuk dilaporkan ` +
          'dan dipergunakan sebagaimana mestinya.',
      ],
      ...input.parties.map((party) => signs(party.signatory)),
    ),
  ];
  return documentOf(frame, { type: 'DOC-10', title: 'Berita Acara Peninjauan Lapangan', blocks });
}

function visitBlocks(visit: FieldVisit, index: number): Block[] {
  const { facts } = visit;
  return [
    leadIn([bold(`Keberatan ke-${index + 1}`)]),
    keyValues(
      [
        ['Nomor agenda', `${visit.agendaNumber}, diterima tanggal ${longDate(visit.receivedOn)}`],
        ['Peserta Didik', visit.subject],
        ['Tempat yang dikunjungi', visit.placeVisited],
        ['Yang ditemui', said(visit.personsMet.join('; '))],
        ['Hasil peninjauan', said(facts.summary)],
        ['Anggota keluarga', said(facts.household)],
        ['Tempat tinggal', said(facts.housing)],
        ['Sumber penghasilan', said(facts.income)],
        ['Harta yang dimiliki', said(facts.assets)],
        ['Kehadiran di sekolah', said(facts.attendance)],
        ['Dokumen yang diperiksa', said(facts.documentsSeen)],
        ['Foto', said(visit.photos.join('; '))],
        [
          'Kesimpulan',
          [{ text: 'keberatan diusulkan dinyatakan ' }, bold(findingLabel(visit.proposedFinding))],
        ],
      ],
      { indent: 6, labelWidth: 47 },
    ),
  ];
}

function said(text: string): string | null {
  return text === '' ? null : text;
}
