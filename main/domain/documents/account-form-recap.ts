import { countWithWords } from '../words/terbilang.ts';
import type { Block } from './blocks.ts';
import { closing, heading, keyValues, leadIn, paragraph, signs } from './compose.ts';
import type { DocumentContent, DocumentType } from './content.ts';
import { type DocumentFrame, documentOf, numberOf, placeDateOf, type PrintedDigest } from './frame.ts';
import { pergub27Short } from './legal-basis.ts';
import { nominalTable, type RecapGroup } from './nominal-list.ts';
import { pupilCount, summaryTable } from './recap-summary.ts';
import type { Signatory } from './signatory.ts';

export type RecapTier = 'school' | 'section' | 'sudin';

/** DOC-16a (school), 16b (section or Kantor), 16c (Suku Dinas or Kanwil). */
export type AccountFormRecap = {
  readonly frame: DocumentFrame;
  readonly tier: RecapTier;
  readonly unitName: string;
  readonly schoolYear: string;
  readonly period: string;
  /** 0 for the first; then `Perbaikan ke-n` and what it replaces. */
  readonly revision: number;
  readonly replaces: string | null;
  /** Who receives it: `Kepala Seksi Dinas Pendidikan Dasar Kecamatan Kembangan`. */
  readonly reportedTo: string;
  readonly groups: readonly RecapGroup[];
  /** Content hash of the softcopy; null while the recap is a draft. */
  readonly digest: PrintedDigest | null;
  readonly signatory: Signatory;
};

const tiers: Record<RecapTier, { type: DocumentType; article: string; unitTitle: string; level: string }> = {
  school: {
    type: 'DOC-16a',
    article: 'Pasal 25',
    unitTitle: 'Satuan Pendidikan',
    level: 'TINGKAT SATUAN PENDIDIKAN',
  },
  section: {
    type: 'DOC-16b',
    article: 'Pasal 26',
    unitTitle: 'Satuan Pendidikan',
    level: 'TINGKAT KECAMATAN/KANTOR',
  },
  sudin: {
    type: 'DOC-16c',
    article: 'Pasal 29 ayat (1)',
    unitTitle: 'Kecamatan/Kantor',
    level: 'TINGKAT SUKU DINAS/KANWIL',
  },
};

export function accountFormRecap(input: AccountFormRecap): DocumentContent {
  const { frame, groups } = input;
  const tier = tiers[input.tier];
  const count = pupilCount(groups);
  const blocks: Block[] = [
    heading(
      'REKAPITULASI DATA ISIAN FORMULIR APLIKASI PEMBUKAAN REKENING',
      'CALON PENERIMA BANTUAN BIAYA PERSONAL PENDIDIKAN MELALUI KARTU JAKARTA PINTAR',
      tier.level,
    ),
    keyValues([
      ['Unit', input.unitName],
      ['Nomor', numberOf(frame)],
      ['Tahun pelajaran / periode', `${input.schoolYear} / ${input.period}`],
      ['Perbaikan', revisionLine(input)],
      ['Dasar', `${tier.article} ${pergub27Short}`],
      ['Disampaikan kepada', input.reportedTo],
      ['Jumlah', countWithWords(count, 'orang')],
    ]),
    leadIn('A.  Ringkasan'),
    summaryTable(groups, tier.unitTitle),
    paragraph('B.  Daftar nominatif'),
    nominalTable(groups),
    closing(
      [
        `Rekapitulasi ini memuat ${countWithWords(count, 'orang')} calon penerima dan sama isinya dengan berkas elektroniknya` +
          `${input.digest === null ? '' : '; sidik isi tercetak pada setiap halaman'}.`,
      ],
      signs(input.signatory, placeDateOf(frame)),
    ),
  ];
  return documentOf(frame, {
    type: tier.type,
    title: 'Rekapitulasi Data Isian Formulir Aplikasi Pembukaan Rekening',
    orientation: 'landscape',
    digest: input.digest,
    blocks,
  });
}

function revisionLine(input: AccountFormRecap): string | null {
  if (input.revision === 0) return null;
  return `Perbaikan ke-${input.revision}${input.replaces === null ? '' : `, menggantikan ${input.replaces}`}`;
}
