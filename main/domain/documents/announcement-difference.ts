import { countWithWords } from '../words/terbilang.ts';
import { changesTable, type ListChange } from './changes.ts';
import { citation, type PaperReference } from './citations.ts';
import { closing, heading, leadIn, letterParagraph, numbered, paragraph, signs } from './compose.ts';
import type { DocumentContent } from './content.ts';
import { type DocumentFrame, documentOf, numberOf, placeDateOf } from './frame.ts';
import type { Signatory } from './signatory.ts';

/** One version of an announcement; 0 is the first, n the n-th correction. */
export type AnnouncementVersion = {
  readonly ordinal: number;
  readonly paper: PaperReference;
  readonly listedCount: number;
};

/** DOC-14B: what changed between any two versions, for whoever keeps or examines the file; not put on a board. */
export type AnnouncementDifference = {
  readonly frame: DocumentFrame;
  readonly scopeName: string;
  readonly schoolYear: string;
  readonly earlier: AnnouncementVersion;
  readonly later: AnnouncementVersion;
  readonly changes: readonly ListChange[];
  readonly signatory: Signatory;
};

export function announcementDifference(input: AnnouncementDifference): DocumentContent {
  const { frame, earlier, later, changes } = input;
  return documentOf(frame, {
    type: 'DOC-14B',
    title: 'Perbandingan Pengumuman',
    blocks: [
      heading(
        'PERBANDINGAN PENGUMUMAN HASIL VERIFIKASI ADMINISTRATIF',
        input.scopeName.toUpperCase(),
        `TAHUN PELAJARAN ${input.schoolYear}`,
        `NOMOR : ${numberOf(frame)}`,
      ),
      letterParagraph('Perbandingan ini memuat perbedaan daftar peserta didik yang tercantum pada :'),
      numbered([versionSentence(earlier), versionSentence(later)]),
      ...(changes.length === 0
        ? [paragraph('Kedua daftar sama.')]
        : [
            leadIn(`Terdapat ${countWithWords(changes.length, 'perubahan')} sebagai berikut :`),
            changesTable(changes),
          ]),
      closing(
        [
          'Perbandingan ini disusun dari pengumuman yang disimpan kantor; pengumumannya sendiri tidak berubah.',
        ],
        signs(input.signatory, placeDateOf(frame)),
      ),
    ],
  });
}

/** `Pengumuman` or `Perbaikan ke-2`, as the offices call a version. */
export function versionName(ordinal: number): string {
  return ordinal === 0 ? 'Pengumuman pertama' : `Perbaikan ke-${ordinal}`;
}

function versionSentence({ ordinal, paper, listedCount }: AnnouncementVersion): string {
  return `${versionName(ordinal)}, ${citation(paper)}, dengan ${countWithWords(listedCount, 'peserta didik')} yang tercantum.`;
}
