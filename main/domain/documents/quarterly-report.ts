import type { IsoDate } from '../deadlines/iso-date.ts';
import {
  type DeclaredFunds,
  type IncomingReport,
  personsIn,
  type ReportFacts,
  type ReportTexts,
  type SpendingCoverage,
} from '../periodic-reports/report-facts.ts';
import { longDate } from '../words/date-words.ts';
import { countWithWords } from '../words/terbilang.ts';
import { formatThousands } from '../words/thousands.ts';
import type { Block } from './blocks.ts';
import { citation, type PaperReference } from './citations.ts';
import {
  annexStart,
  bold,
  closing,
  leadIn,
  letterParagraph,
  numbered,
  paragraph,
  signs,
  tembusan,
} from './compose.ts';
import type { DocumentContent } from './content.ts';
import { type DocumentFrame, documentOf, numberOf } from './frame.ts';
import { aidName, pasal, pergub27 } from './legal-basis.ts';
import { letterHead } from './letter.ts';
import {
  countTable,
  fundBlocks,
  incomingTable,
  objectionBlocks,
  placeBlocks,
  recipientBlocks,
} from './quarterly-report-parts.ts';
import type { Signatory } from './signatory.ts';
import { silentSchools, spendingTable } from './spending-recap.ts';

/** DOC-22 (Pasal 44) and DOC-23 (Pasal 45). */
export type QuarterlyReport = {
  readonly frame: DocumentFrame;
  readonly kind: '44' | '45';
  readonly trigger: 'berkala' | 'sewaktu-waktu';
  readonly periodLabel: string;
  /** The day on which the registers were read. */
  readonly asOf: IsoDate;
  /** What the figures by place are cut by: `kecamatan` or `kota/kabupaten administrasi`. */
  readonly placeName: string;
  readonly facts: ReportFacts;
  readonly funds: DeclaredFunds;
  readonly texts: ReportTexts;
  /** Format 5 of the schools; null where this office receives none. */
  readonly spending: SpendingCoverage | null;
  /** Reports of Pasal 44 that came in, and who has sent none; null in a report of Pasal 44. */
  readonly incoming: {
    readonly reports: readonly IncomingReport[];
    readonly missing: readonly string[];
  } | null;
  readonly replaces: PaperReference | null;
  readonly tembusan: readonly string[];
  readonly signatory: Signatory;
};

export function quarterlyReport(input: QuarterlyReport): DocumentContent {
  const { frame, kind, periodLabel } = input;
  const annex = input.spending === null ? [] : spendingAnnex(input, input.spending);
  const blocks: Block[] = [
    letterHead(frame, {
      nature: 'Penting',
      attachments: annex.length === 0 ? '-' : '1 (satu) berkas',
      subject:
        input.trigger === 'berkala'
          ? `Laporan ${periodLabel} bantuan melalui Kartu Jakarta Pintar`
          : `Laporan sewaktu-waktu bantuan melalui Kartu Jakarta Pintar, ${periodLabel}`,
      addressee:
        kind === '44'
          ? ['Kepala Dinas Pendidikan', 'Provinsi Daerah Khusus Ibukota Jakarta']
          : ['Gubernur Provinsi Daerah Khusus Ibukota Jakarta', 'melalui Sekretaris Daerah'],
      addresseePlace: 'Jakarta',
    }),
    letterParagraph(
      `Berdasarkan ${pasal(Number(kind))} ${pergub27}, dengan ini dilaporkan pelaksanaan pemberian ${aidName} untuk ` +
        `${periodLabel}, keadaan sampai dengan ${longDate(input.asOf)}` +
        `${input.replaces === null ? '' : `, sebagai pengganti laporan ${citation(input.replaces)}`}.`,
    ),
    ...sections(input).flatMap(({ title, blocks: body }, index) => [
      leadIn([bold(`${'ABCDE'[index] ?? ''}.  ${title}`)]),
      ...body,
    ]),
    closing(
      ['Demikian laporan ini disampaikan, atas perhatian Bapak/Ibu diucapkan terima kasih.'],
      signs(input.signatory),
    ),
    ...tembusan(input.tembusan),
    ...annex,
  ];
  return documentOf(frame, {
    type: kind === '44' ? 'DOC-22' : 'DOC-23',
    title: `${kind === '44' ? 'Laporan' : 'Laporan Pengendalian'} ${periodLabel}`,
    blocks,
  });
}

type ReportSection = { readonly title: string; readonly blocks: readonly Block[] };

/** In the order of Pasal 44(1) and 45(2); what is not asked of the office has no letter. */
function sections(input: QuarterlyReport): ReportSection[] {
  const { facts, funds, texts, spending } = input;
  return [
    ...(input.incoming === null
      ? []
      : [{ title: 'Hasil pengendalian', blocks: controlBlocks(input, input.incoming) }]),
    { title: 'Data dan informasi pemberian bantuan', blocks: informationBlocks(input) },
    {
      title: 'Ketersediaan bantuan',
      blocks: [
        ...fundBlocks(funds, texts.fundsSource, facts.months),
        ...(facts.withoutAmount === 0
          ? []
          : [
              paragraph(
                `Besaran bantuan ${countWithWords(facts.withoutAmount, 'penerima')} belum ditetapkan, sehingga belum termasuk dalam hak penerima di atas.`,
              ),
            ]),
      ],
    },
    ...(spending === null
      ? []
      : [{ title: 'Laporan Satuan Pendidikan (Format 5)', blocks: [coverageWords(spending)] }]),
    {
      title: 'Permasalahan dan tindak lanjut',
      blocks: [
        ...written(texts.problems, 'Tidak ada permasalahan yang dilaporkan.'),
        ...written(texts.followUp),
      ],
    },
  ];
}

function controlBlocks(
  { texts }: QuarterlyReport,
  { reports, missing }: NonNullable<QuarterlyReport['incoming']>,
): Block[] {
  return [
    ...written(texts.control),
    leadIn('Laporan menurut Pasal 44 yang diterima :'),
    incomingTable(reports),
    ...(missing.length === 0 ? [] : [leadIn('Belum menyampaikan laporan :'), numbered(missing)]),
  ];
}

function informationBlocks({ facts, texts, placeName }: QuarterlyReport): Block[] {
  const persons = personsIn(facts.recipients);
  return [
    leadIn(`1.  Penerima bantuan sebanyak ${countWithWords(persons, 'orang')}, menurut jenjang dan status :`),
    ...recipientBlocks(facts.recipients),
    leadIn(`2.  Penerima menurut ${placeName} Satuan Pendidikan :`),
    ...placeBlocks(
      {
        place: placeName.replace(/^./, (letter) => letter.toUpperCase()),
        title: `Penerima menurut ${placeName}`,
      },
      facts.places,
    ),
    leadIn('3.  Perubahan data penerima :'),
    countTable('Perubahan', 'Orang', facts.changes),
    ...written(texts.changes),
    leadIn('4.  Penarikan kartu dan sanksi :'),
    countTable('Langkah', 'Perkara', facts.sanctions),
    leadIn('5.  Keberatan dan hasilnya :'),
    ...objectionBlocks(facts.objections),
  ];
}

function coverageWords({ owing, filed, silent, silentOutside }: SpendingCoverage): Block {
  return paragraph(
    `Format 5 diterima dari ${formatThousands(filed)} dari ${formatThousands(owing)} Satuan Pendidikan yang wajib melapor` +
      (silent.length === 0 ? '' : `; ${formatThousands(silent.length)} belum menyampaikan`) +
      `${silentOutside.length === 0 ? '' : `; ${formatThousands(silentOutside.length)} Satuan Pendidikan di luar Daerah diminta tetapi belum menjawab`}. ` +
      'Rekapitulasi pembelanjaan terlampir.',
  );
}

function spendingAnnex(input: QuarterlyReport, spending: SpendingCoverage): Block[] {
  return [
    annexStart([
      ['Lampiran', `Laporan ${input.periodLabel}`],
      ['Nomor', numberOf(input.frame)],
      ['Tanggal', longDate(input.frame.date)],
    ]),
    leadIn([bold('Rekapitulasi pembelanjaan (Format 5)')]),
    spendingTable(spending.lines),
    ...silentSchools(spending),
  ];
}

/** Each line that was typed is a paragraph. */
function written(text: string, otherwise = ''): Block[] {
  const typed = text.trim() === '' ? otherwise : text;
  return typed
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => letterParagraph(line.trim()));
}
