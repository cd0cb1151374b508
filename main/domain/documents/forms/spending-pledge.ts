import { heading, numbered, paragraph } from '../compose.ts';
import type { DocumentContent } from '../content.ts';
import type { DocumentFrame } from '../frame.ts';
import {
  fields,
  formDocument,
  type FormSheet,
  known,
  placeAndDay,
  signHere,
  signPlace,
} from './form-parts.ts';
import type { FormAddress, FormPupil } from './form-pupil.ts';

export type SpendingPledge = {
  readonly pupil: FormPupil;
  /** School year of the aid; null leaves it open. */
  readonly year: string | null;
};

/** DOC-02, Format 2: what the pupil and his guardian promise of the money (Pasal 43 huruf a). */
export function spendingPledges(frame: DocumentFrame, pledges: readonly SpendingPledge[]): DocumentContent {
  return formDocument(
    frame,
    {
      type: 'DOC-02',
      title: 'Surat Pernyataan Penggunaan Biaya Personal Pendidikan',
      source: 'Format 2 Lampiran I Peraturan Gubernur Nomor 27 Tahun 2013',
    },
    pledges.map(pledgeSheet),
  );
}

function pledgeSheet({ pupil, year }: SpendingPledge): FormSheet {
  return [
    heading('SURAT PERNYATAAN'),
    paragraph(
      `Dalam rangka penggunaan Biaya Personal Pendidikan Tahun ${known(year, 14)}, maka yang bertanda tangan di bawah ` +
        'ini menerangkan bahwa :',
    ),
    fields([
      ['Nama Peserta Didik', known(pupil.name)],
      ['Sekolah', known(pupil.school.name)],
      ['Kelas', known(pupil.grade)],
      ['Nama Orang Tua', known(pupil.guardianName)],
      ['Alamat Rumah', pupil.home === null ? known(null) : homeLine(pupil.home)],
    ]),
    numbered([
      'Bersedia membelanjakan Biaya Personal Pendidikan untuk pemenuhan biaya personal dalam rangka menuntut ilmu di ' +
        'sekolah;',
      'Setiap bulan melaporkan penggunaan Biaya Personal Pendidikan secara jujur, transparan dan bertanggung jawab; dan',
      'Apabila saya melanggar hal-hal yang telah saya nyatakan dalam surat pernyataan ini, maka saya bersedia dikenakan ' +
        'sanksi berupa pencabutan Biaya Personal Pendidikan.',
    ]),
    signHere(
      signPlace(['Mengetahui,', 'Orang Tua/Wali,'], pupil.guardianName),
      signPlace([placeAndDay, 'Penerima Kartu Jakarta Pintar,'], pupil.name),
    ),
  ];
}

/** An address in one line: `Jalan ... RT 001/RW 002, Kelurahan ..., Kecamatan ..., Jakarta Barat 11610`. */
export function homeLine({ street, rt, rw, kelurahan, kecamatan, kota, postalCode }: FormAddress): string {
  const number = rt === null || rw === null ? '' : ` RT ${rt}/RW ${rw}`;
  const code = postalCode === null ? '' : ` ${postalCode}`;
  return `${street}${number}, Kelurahan ${kelurahan}, Kecamatan ${kecamatan}, ${kota}${code}`;
}
