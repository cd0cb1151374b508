import type { IsoDate } from '../deadlines/iso-date.ts';
import { longDate } from '../words/date-words.ts';
import { formatThousands } from '../words/thousands.ts';
import type { Block } from './blocks.ts';
import { closing, keyValues, leadIn, letterParagraph, numbered, signs } from './compose.ts';
import type { DocumentContent } from './content.ts';
import { type DocumentFrame, documentOf } from './frame.ts';
import { letterHead } from './letter.ts';
import type { Signatory } from './signatory.ts';

/** Written notice of a failure of data protection; a draft the head reads, completes and signs. */
export type IncidentNotice = {
  readonly frame: DocumentFrame;
  readonly to: 'subjek' | 'lembaga';
  readonly officeName: string;
  readonly incidentNumber: string;
  /** What happened, as recorded. */
  readonly description: string;
  /** What was lost, one line each. */
  readonly items: readonly string[];
  readonly lostOn: IsoDate | null;
  readonly found: { readonly date: IsoDate; readonly time: string };
  readonly dataKinds: readonly string[];
  readonly protection: string;
  readonly persons: number;
  /** Steps taken so far, one line each. */
  readonly steps: readonly string[];
  readonly signatory: Signatory;
};

/** UU 27/2022 Pasal 46 ayat (2): the data, when and how they were exposed, and what is being done. */
export function incidentNotice(input: IncidentNotice): DocumentContent {
  const { frame } = input;
  const blocks: Block[] = [
    letterHead(frame, {
      nature: 'Penting',
      attachments: input.to === 'lembaga' ? '1 (satu) daftar' : '-',
      subject: 'Pemberitahuan Kegagalan Pelindungan Data Pribadi',
      addressee:
        input.to === 'lembaga'
          ? ['Kepala Lembaga Pelindungan Data Pribadi']
          : ['Orang Tua/Wali Peserta Didik', '..............................'],
      addresseePlace: 'tempat',
    }),
    letterParagraph(
      'Berdasarkan Pasal 46 Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi, dengan ini ' +
        `${input.officeName} memberitahukan kegagalan pelindungan data pribadi ` +
        (input.to === 'lembaga'
          ? `yang menyangkut ${formatThousands(input.persons)} orang Peserta Didik, tercatat dengan nomor ${input.incidentNumber}.`
          : 'yang menyangkut data anak Saudara.'),
    ),
    leadIn('Yang terjadi :'),
    keyValues(
      [
        ['Peristiwa', input.description],
        ['Yang hilang', input.items.join('; ')],
        ['Sejak', input.lostOn === null ? 'belum diketahui' : longDate(input.lostOn)],
        ['Diketahui', `${longDate(input.found.date)} pukul ${input.found.time.replace(':', '.')} WIB`],
        ['Data yang terungkap', input.dataKinds.join(', ')],
        ['Keadaan data', input.protection],
      ],
      { labelWidth: 39, indent: 6 },
    ),
    leadIn('Upaya penanganan dan pemulihan :'),
    numbered(input.steps.length === 0 ? ['..............................'] : input.steps),
    ...adviceFor(input),
    closing(['Demikian pemberitahuan ini disampaikan.'], signs(input.signatory)),
  ];
  return documentOf(frame, {
    type: 'DOC-INSIDEN',
    title: 'Pemberitahuan Kegagalan Pelindungan Data Pribadi',
    footerText: `Insiden ${input.incidentNumber}`,
    blocks,
  });
}

function adviceFor({ to }: IncidentNotice): Block[] {
  if (to === 'lembaga')
    return [
      letterParagraph(
        'Daftar orang yang terdampak disimpan pada kantor kami dan disampaikan atas permintaan lembaga.',
      ),
    ];
  return [
    leadIn('Yang dapat Saudara lakukan :'),
    numbered([
      'Jangan memberikan PIN kartu, kata sandi, atau kode kepada siapa pun yang mengaku petugas.',
      'Laporkan kepada kantor kami bila ada yang menghubungi Saudara dengan menyebut data tersebut.',
    ]),
  ];
}
