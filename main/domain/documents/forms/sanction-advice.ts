import { heading, letterParagraph, paragraph } from '../compose.ts';
import type { DocumentContent } from '../content.ts';
import type { DocumentFrame } from '../frame.ts';
import {
  answerRows,
  atRight,
  fields,
  formDocument,
  known,
  lines,
  nipLine,
  placeAndDay,
  signHere,
  signPlace,
} from './form-parts.ts';
import type { FormPupil } from './form-pupil.ts';

export type SanctionAdvice = {
  readonly pupil: FormPupil;
  /** `sanksi` asks for it, `pencabutan` that an imposed one be lifted. */
  readonly purpose: 'sanksi' | 'pencabutan';
  /** As the edition words it; null leaves it to the school. */
  readonly prohibition: string | null;
  readonly counted: number | null;
  readonly facts: string | null;
  /** The sanction to be lifted: what and by which letter. */
  readonly imposed: string | null;
};

const words = {
  sanksi: {
    heading: 'REKOMENDASI PENGENAAN SANKSI',
    asks: 'merekomendasikan kepada Dinas Pendidikan agar peserta didik tersebut dikenakan sanksi sesuai dengan ketentuan.',
  },
  pencabutan: {
    heading: 'REKOMENDASI PENCABUTAN SANKSI',
    asks:
      'merekomendasikan kepada Dinas Pendidikan agar sanksi bagi peserta didik tersebut dicabut, karena yang bersangkutan ' +
      'telah dibina dan tidak mengulangi perbuatannya.',
  },
} as const;

/** DOC-29: the school recommends a sanction, or that it be lifted (Pergub 4 Tahun 2018). */
export function sanctionAdvice(frame: DocumentFrame, advice: SanctionAdvice): DocumentContent {
  const { pupil } = advice;
  const { school } = pupil;
  const text = words[advice.purpose];
  return formDocument(
    frame,
    {
      type: 'DOC-29',
      title: `Rekomendasi ${advice.purpose}`,
      source: 'Rekomendasi Satuan Pendidikan, KJP Plus',
    },
    [
      [
        heading(text.heading, 'PENERIMA KARTU JAKARTA PINTAR'),
        atRight(placeAndDay),
        fields([
          ['Nomor', known(null, 40)],
          ['Lampiran', known(null, 40)],
        ]),
        lines(
          'Yth. Kepala Dinas Pendidikan Provinsi DKI Jakarta',
          'melalui',
          'Kepala Suku Dinas Pendidikan',
          'di Jakarta',
        ),
        paragraph('Yang bertanda tangan di bawah ini, kepala dari :'),
        fields([
          ['Satuan pendidikan', known(school.name)],
          ['NPSN', known(school.npsn)],
          ['Alamat', known(school.address)],
        ]),
        paragraph('menerangkan bahwa peserta didik :'),
        fields([
          ['Nama', known(pupil.name)],
          ['NISN', known(pupil.nisn)],
          ['Kelas', known(pupil.grade)],
          ['Orang tua/wali', known(pupil.guardianName)],
        ]),
        paragraph('penerima Kartu Jakarta Pintar, dengan keterangan :'),
        fields([
          ['Larangan', known(advice.prohibition)],
          ['Jumlah kejadian', known(advice.counted === null ? null : String(advice.counted), 20)],
          ...answerRows('Uraian kejadian', advice.facts, 3),
          ['Sanksi yang berlaku', advice.purpose === 'sanksi' ? null : known(advice.imposed)],
          ...answerRows('Pembinaan sekolah', null, 3),
        ]),
        letterParagraph(`Berdasarkan hal tersebut, kami ${text.asks}`),
        letterParagraph('Demikian rekomendasi ini dibuat dengan sebenarnya.'),
        signHere(signPlace(['', 'Kepala Satuan Pendidikan,'], school.headName, [nipLine(school.headNip)])),
      ],
    ],
  );
}
