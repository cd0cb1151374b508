import type { WayOut } from '../eligibility/ways-out.ts';
import type { ApplicantClass } from '../routing/levels.ts';
import type { Block } from './blocks.ts';
import { citation, type PaperReference, verificationArticle } from './citations.ts';
import { closing, heading, keyValues, leadIn, numbered, paragraph, signs } from './compose.ts';
import type { DocumentContent } from './content.ts';
import { type DocumentFrame, documentOf, placeDateOf } from './frame.ts';
import { pasal, pergub27Short } from './legal-basis.ts';
import type { Signatory } from './signatory.ts';

/** One pupil who did not pass: why, from where that is known, and what can be done about it. */
export type ResultSlip = {
  readonly name: string;
  readonly grade: string;
  readonly school: string;
  readonly reasons: readonly { readonly label: string; readonly source: string }[];
  readonly ways: readonly WayOut[];
};

export type ResultSlips = {
  readonly frame: DocumentFrame;
  readonly applicantClass: ApplicantClass;
  readonly schoolYear: string;
  /** The school, or the office for class b. */
  readonly unitName: string;
  readonly beritaAcara: PaperReference;
  /** The announcement in force. */
  readonly announcement: PaperReference;
  /** To whom and where to object (Pasal 16, 17). */
  readonly objection: { readonly to: string; readonly where: string };
  readonly slips: readonly ResultSlip[];
  readonly signatory: Signatory;
};

/**
 * DOC-08P: what the announcement leaves to "each guardian apart"; one slip a pupil, cut and handed over.
 *
 * It goes to the guardian alone, and yet names no NIK, no address and nobody who objected. A single one is a letter with
 * its kop; of many, two or three share a page and each names its unit.
 */
export function resultSlips(input: ResultSlips): DocumentContent {
  const { frame, slips } = input;
  const isLetter = slips.length === 1;
  return documentOf(isLetter ? frame : { ...frame, kop: null }, {
    type: 'DOC-08P',
    title: 'Pemberitahuan Hasil Verifikasi Administratif',
    footerText: `Pemberitahuan hasil verifikasi, pengumuman Nomor ${input.announcement.number}`,
    blocks: isLetter
      ? slips.flatMap((slip) => [heading(title), ...slipBlocks(input, slip)])
      : slips.map((slip) => ({
          kind: 'cutOut',
          blocks: [heading(input.unitName.toUpperCase(), title), ...slipBlocks(input, slip)],
        })),
  });
}

const title = 'PEMBERITAHUAN HASIL VERIFIKASI ADMINISTRATIF';

function slipBlocks(input: ResultSlips, slip: ResultSlip): readonly Block[] {
  return [
    keyValues(
      [
        ['Kepada Yth.', `Orang Tua/Wali dari ${slip.name}`],
        ['Satuan Pendidikan', `${slip.school}${slip.grade === '' ? '' : `, kelas ${slip.grade}`}`],
        ['Tahun Pelajaran', input.schoolYear],
      ],
      { labelWidth: 32 },
    ),
    paragraph(
      `Berdasarkan ${pasal(verificationArticle(input.applicantClass))} ${pergub27Short}, Berita Acara ` +
        `${citation(input.beritaAcara)} dan Pengumuman ${citation(input.announcement)}, Peserta Didik tersebut ` +
        `dinyatakan tidak lulus verifikasi administratif karena :`,
    ),
    numbered(slip.reasons.map(({ label, source }) => `${label} (${source}).`)),
    ...(slip.ways.length === 0
      ? []
      : [
          leadIn('Yang dapat dilakukan Orang Tua/Wali :'),
          numbered(slip.ways.map((way) => wayText(way, input))),
        ]),
    closing([], signs(input.signatory, placeDateOf(input.frame))),
  ];
}

/** The door with its day; an objection also needs to know at whose desk. */
function wayText(way: WayOut, { objection }: ResultSlips): string {
  if (way.door !== 'keberatan' || !way.isOpen) return `${way.label}. ${way.sentence}`;
  return `${way.label} kepada ${objection.to}, ${objection.where}, tertulis atau lisan, disertai alasan dan bukti. ${way.sentence}`;
}
