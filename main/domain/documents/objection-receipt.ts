import type { IsoDate } from '../deadlines/iso-date.ts';
import { longDate } from '../words/date-words.ts';
import { countWithWords } from '../words/terbilang.ts';
import type { Block } from './blocks.ts';
import { citation, type PaperReference } from './citations.ts';
import { closing, heading, keyValues, leadIn, noteBox, numbered, paragraph, signs } from './compose.ts';
import type { DocumentContent } from './content.ts';
import { type DocumentFrame, documentOf } from './frame.ts';
import { pergub27Short } from './legal-basis.ts';
import type { Signatory } from './signatory.ts';

export type ObjectionKind = 'tercantum-tidak-layak' | 'tidak-tercantum-layak' | 'data-keliru';

export type ObjectorCapacity = 'peserta-didik' | 'pendidik' | 'tenaga-kependidikan' | 'komite' | 'masyarakat';

/** DOC-09: one sheet, two copies; it stays between recipient and objector and is never put on a board. */
export type ObjectionReceipt = {
  readonly frame: DocumentFrame;
  readonly agendaNumber: string;
  readonly receivedOn: IsoDate;
  readonly announcement: PaperReference;
  /** 16, 17, or 23 for objections against a corrected announcement. */
  readonly article: 16 | 17 | 23;
  readonly objector: {
    /** Null for one taken without a name, with the head's reason (G-20). */
    readonly name: string | null;
    readonly anonymousReason: string | null;
    readonly capacity: ObjectorCapacity;
    readonly nik: string | null;
    /** Address and telephone as given; null when none was. */
    readonly contact: string | null;
  };
  readonly subjects: readonly {
    readonly name: string;
    readonly school: string;
    readonly grade: string | null;
  }[];
  readonly kind: ObjectionKind;
  readonly grounds: string;
  readonly evidence: readonly string[];
  readonly objectionUntil: IsoDate;
  readonly inTime: boolean;
  readonly reviewDays: number;
  /** Null when the objection came too late to be reviewed. */
  readonly reviewDueOn: IsoDate | null;
  readonly recipient: Signatory;
};

export function objectionReceipt(input: ObjectionReceipt): DocumentContent {
  const { objector } = input;
  const blocks: Block[] = [
    heading(
      'TANDA TERIMA KEBERATAN',
      'ATAS PENGUMUMAN HASIL VERIFIKASI ADMINISTRATIF',
      `NOMOR AGENDA : ${input.agendaNumber}`,
    ),
    paragraph(
      `Telah diterima keberatan berdasarkan Pasal ${input.article} ${pergub27Short} dengan keterangan sebagai berikut :`,
    ),
    keyValues([
      ['Tanggal diterima', longDate(input.receivedOn)],
      ['Atas pengumuman', citation(input.announcement)],
    ]),
    leadIn('Yang menyampaikan keberatan :'),
    keyValues(
      [
        ['Nama', objector.name ?? 'tidak disebutkan'],
        ['Alasan Kepala', objector.anonymousReason],
        ['Kedudukan', capacityLabel(objector.capacity)],
        ['NIK', objector.nik],
        ['Alamat, telepon', objector.contact],
      ],
      { indent: 6, labelWidth: 39 },
    ),
    leadIn('Peserta Didik yang dimaksud :'),
    numbered(
      input.subjects.map(
        (one) => `${one.name}, ${one.school}${one.grade === null ? '' : `, kelas ${one.grade}`}`,
      ),
    ),
    keyValues([
      ['Jenis keberatan', kindLabel(input.kind)],
      ['Alasan', input.grounds],
      ['Bukti yang dilampirkan', input.evidence.length === 0 ? 'tidak ada' : input.evidence.join('; ')],
      ['Batas waktu keberatan', longDate(input.objectionUntil)],
      ['Penyampaian', input.inTime ? 'dalam batas waktu' : 'melewati batas waktu'],
    ]),
    noteBox('Tindak lanjut', followUp(input)),
    closing(
      [
        'Tanda terima ini dibuat dalam 2 (dua) rangkap, satu untuk yang menyampaikan keberatan dan satu untuk penerima.',
      ],
      signs(
        {
          name: objector.name ?? '..............................',
          nip: null,
          title: 'Yang menyampaikan keberatan',
          capacity: 'definitif',
          onBehalfOf: null,
          rank: null,
        },
        ' ',
      ),
      signs(input.recipient, `${input.frame.place}, ${longDate(input.receivedOn)}`),
    ),
  ];
  return documentOf(
    { ...input.frame, number: input.agendaNumber },
    { type: 'DOC-09', title: 'Tanda Terima Keberatan', blocks },
  );
}

function followUp(input: ObjectionReceipt): string {
  if (input.reviewDueOn === null) {
    return 'Keberatan ini diterima setelah batas waktu. Keberatan dicatat dan disimpan, tetapi tidak ditindaklanjuti dengan peninjauan lapangan.';
  }
  // G-42: the regulation prints "7 (hari) hari kalender" (Pasal 18, 19).
  return (
    `Peninjauan lapangan dilaksanakan paling lama ${countWithWords(input.reviewDays, 'hari kalender')} sejak keberatan ` +
    `diterima, yaitu sampai dengan tanggal ${longDate(input.reviewDueOn)}. Hasilnya diumumkan tanpa menyebut yang menyampaikan keberatan.`
  );
}

export function kindLabel(kind: ObjectionKind): string {
  switch (kind) {
    case 'tercantum-tidak-layak':
      return 'tercantum pada pengumuman, dinilai tidak berhak';
    case 'tidak-tercantum-layak':
      return 'tidak tercantum pada pengumuman, dinilai berhak';
    case 'data-keliru':
      return 'data pada pengumuman keliru';
  }
}

function capacityLabel(capacity: ObjectorCapacity): string {
  switch (capacity) {
    case 'peserta-didik':
      return 'Peserta Didik';
    case 'pendidik':
      return 'Pendidik';
    case 'tenaga-kependidikan':
      return 'Tenaga Kependidikan';
    case 'komite':
      return 'Komite Sekolah/Madrasah';
    case 'masyarakat':
      return 'Masyarakat';
  }
}
