import type { Answer, Instrument, Question } from '../../school-lists/instrument.ts';
import { column, dataRow, heading, paragraph, table } from '../compose.ts';
import type { DocumentContent } from '../content.ts';
import type { DocumentFrame } from '../frame.ts';
import {
  answerRows,
  fields,
  formDocument,
  type FormSheet,
  known,
  knownDate,
  placeAndDay,
  signHere,
  signPlace,
} from './form-parts.ts';
import type { FormPupil } from './form-pupil.ts';

export type EligibilityInstrument = {
  readonly pupil: FormPupil;
  readonly emergencyContact: string | null;
  /** Title of the edition: `KJP Plus Tahap I Tahun 2025`. */
  readonly edition: string;
  /** In the words of the edition, in the order of its matrix. */
  readonly questions: readonly Question[];
  /** Null for a blank form. */
  readonly instrument: Instrument | null;
};

/** DOC-25: the ten Ya/Tidak of the school's check, with what was answered. */
export function eligibilityInstruments(
  frame: DocumentFrame,
  forms: readonly EligibilityInstrument[],
): DocumentContent {
  return formDocument(
    frame,
    { type: 'DOC-25', title: 'Instrumen Kelayakan', source: 'Instrumen Kelayakan Calon Penerima KJP Plus' },
    forms.map(instrumentSheet),
  );
}

function instrumentSheet({
  pupil,
  emergencyContact,
  edition,
  questions,
  instrument,
}: EligibilityInstrument): FormSheet {
  return [
    heading('INSTRUMEN KELAYAKAN', 'CALON PENERIMA KARTU JAKARTA PINTAR PLUS', edition.toUpperCase()),
    fields([
      ['NIK', known(pupil.nik)],
      ['Nama', known(pupil.name)],
      ['Kelas', known(pupil.grade)],
      ['Sekolah', known(pupil.school.name)],
      ['Orang tua/wali', known(pupil.guardianName)],
      ['Kontak darurat', known(emergencyContact)],
    ]),
    table(
      [
        column('No.', 11, 'center'),
        column('Tahap', 15, 'center'),
        column('Persyaratan', '*'),
        column('Ya', 14, 'center'),
        column('Tidak', 14, 'center'),
      ],
      questions.map((question, index) =>
        dataRow(
          String(index + 1),
          question.step,
          question.text,
          ...marks(instrument?.answers[question.code] ?? null),
        ),
      ),
      { size: 'form' },
    ),
    ...exemption(instrument),
    fields(answerRows('Catatan', instrument?.note ?? null, 2, 125), { labelWidth: 20 }),
    signHere(
      signPlace(['Mengetahui,', 'Orang Tua/Wali,'], pupil.guardianName),
      signPlace([dayOf(instrument), 'Petugas verifikasi sekolah,'], instrument?.verifier ?? null),
    ),
  ];
}

/** The cells of Ya and Tidak; a household check of an anak panti may stand outside both (G-37). */
function marks(answer: Answer | null): readonly [string, string] {
  switch (answer) {
    case 'ya':
      return ['X', ''];
    case 'tidak':
      return ['', 'X'];
    case 'tidak-berlaku':
      return ['–', '–'];
    case null:
      return ['', ''];
  }
}

function exemption(instrument: Instrument | null): FormSheet {
  if (instrument === null || !Object.values(instrument.answers).includes('tidak-berlaku')) return [];
  return [paragraph(`– : tidak berlaku, ${known(instrument.notApplicableReason)}`)];
}

function dayOf(instrument: Instrument | null): string {
  const day = knownDate(instrument?.verifiedOn ?? null);
  return day === null ? placeAndDay : `Jakarta, ${day}`;
}
