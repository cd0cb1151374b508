import { longDate } from '../words/date-words.ts';
import type { Block } from './blocks.ts';
import { column, dataRow, heading, keyValues, leadIn, noteBox, numbered, table } from './compose.ts';
import type { DocumentContent } from './content.ts';
import { type DocumentFrame, documentOf } from './frame.ts';

/** Everything the screen shows, already in words. */
export type PupilAccountPaper = {
  readonly frame: DocumentFrame;
  readonly officeName: string;
  readonly printedBy: string;
  readonly pupil: {
    readonly name: string;
    readonly schoolName: string;
    readonly editionTitle: string;
    readonly schoolYear: string;
    readonly state: string;
    readonly amount: string;
    readonly card: string | null;
  };
  readonly facts: readonly { readonly label: string; readonly value: string; readonly source: string }[];
  readonly checks: readonly {
    readonly question: string;
    readonly answer: string;
    readonly source: string;
    readonly reasons: readonly string[];
  }[];
  readonly advice: string;
  readonly decision: readonly string[];
  readonly waysOut: readonly string[];
  readonly course: readonly string[];
};

/** DOC-TELAAH: a working paper for a jurist; it decides nothing and carries no number. */
export function pupilAccount(input: PupilAccountPaper): DocumentContent {
  const { pupil, frame } = input;
  const blocks: Block[] = [
    heading('TELAAH PESERTA DIDIK', pupil.name.toUpperCase()),
    keyValues([
      ['Satuan pendidikan', pupil.schoolName],
      ['Edisi kebijakan', pupil.editionTitle],
      ['Tahun pelajaran', pupil.schoolYear],
      ['Keadaan', pupil.state],
      ['Saran program', input.advice],
      ['Besaran', pupil.amount],
      ['Kartu', pupil.card],
    ]),
    leadIn('Fakta dan sumbernya:'),
    table(
      [column('Fakta', 40), column('Isi', '*'), column('Sumber', 60)],
      input.facts.map(({ label, value, source }) => dataRow(label, value, source)),
    ),
    leadIn('Setiap persyaratan edisi:'),
    table(
      [column('Persyaratan', '*'), column('Jawaban', 28), column('Dasar', 55)],
      input.checks.map(({ question, answer, source, reasons }) =>
        dataRow(reasons.length === 0 ? question : `${question} — ${reasons.join('; ')}`, answer, source),
      ),
    ),
    ...listed('Hasil verifikasi:', input.decision),
    ...listed('Yang dapat dilakukan:', input.waysOut),
    ...listed('Perjalanan usulan:', input.course),
    noteBox(
      'Lembar kerja',
      `Dicetak oleh ${input.printedBy} pada ${input.officeName}, ${longDate(frame.date)}. Saran program bukan keputusan; hasilnya ditetapkan dengan Berita Acara.`,
    ),
  ];
  return documentOf(frame, {
    type: 'DOC-TELAAH',
    title: `Telaah ${pupil.name}`,
    footerText: `Telaah peserta didik, ${longDate(frame.date)}`,
    blocks,
  });
}

function listed(title: string, lines: readonly string[]): readonly Block[] {
  return lines.length === 0 ? [] : [leadIn(title), numbered(lines)];
}
