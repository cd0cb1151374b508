import type { CardType } from '../../policy/policy-edition.ts';
import type { ApplicantClass } from '../../routing/levels.ts';
import { heading, noteBox, paragraph } from '../compose.ts';
import { verificationArticle } from '../citations.ts';
import type { DocumentContent } from '../content.ts';
import type { DocumentFrame } from '../frame.ts';
import {
  addressRows,
  fields,
  formDocument,
  type FormSheet,
  known,
  placeAndDate,
  placeAndDay,
  signHere,
  signPlace,
} from './form-parts.ts';
import type { FormPupil } from './form-pupil.ts';

export type AccountOpening = {
  readonly pupil: FormPupil;
  readonly applicantClass: ApplicantClass | null;
  /** Pasal 39; null where the edition has no cards. */
  readonly card: CardType | null;
};

/** DOC-15: the data the bank's Formulir Aplikasi Pembukaan Rekening asks for; the bank's own form prevails. */
export function accountOpenings(frame: DocumentFrame, forms: readonly AccountOpening[]): DocumentContent {
  return formDocument(
    frame,
    {
      type: 'DOC-15',
      title: 'Data Formulir Aplikasi Pembukaan Rekening',
      source: 'Data Formulir Aplikasi Pembukaan Rekening, Peraturan Gubernur Nomor 27 Tahun 2013',
    },
    forms.map((form) => accountSheet(form, frame)),
  );
}

function accountSheet({ pupil, applicantClass, card }: AccountOpening, { paper }: DocumentFrame): FormSheet {
  const { school } = pupil;
  return [
    heading('DATA FORMULIR APLIKASI PEMBUKAAN REKENING', 'PENERIMA KARTU JAKARTA PINTAR'),
    paragraph(
      `${basis(applicantClass)} Isi atau perbaiki dengan huruf cetak sesuai Kartu Keluarga. Satu isian kosong, ` +
        'terutama kode pos, membuat rekening tidak dapat dibuka.',
    ),
    fields(
      [
        ['1.  Nama lengkap', known(pupil.name)],
        ['2.  NIK', known(pupil.nik)],
        ['3.  Tempat, tanggal lahir', placeAndDate(pupil.birthPlace, pupil.birthDate)],
        ['4.  Jenis kelamin', sexText(pupil)],
        ['5.  Nama ibu kandung', known(pupil.motherName)],
        ['6.  Kewarganegaraan', 'WNI / WNA *)'],
        ['7.  Agama (boleh kosong)', known(null)],
        ...addressRows('8.  Alamat menurut KK', pupil.home),
        ...addressRows('9.  Alamat tinggal, bila lain', null),
        ['10. Telepon/HP', known(pupil.phone)],
        ['11. Nama orang tua/wali', known(pupil.guardianName)],
        ['12. NIK orang tua/wali', known(null)],
        ['13. Hubungan', 'Ayah / Ibu / Wali *)'],
        ['14. Pekerjaan orang tua/wali', known(null)],
        ['15. Penghasilan sebulan', known(null)],
        ['16. Sekolah/madrasah', known(school.name)],
        ['17. NPSN', known(school.npsn)],
        ['18. Kelas', known(pupil.grade)],
        ['19. NISN', known(pupil.nisn)],
        ['20. Jenis kartu', card === null ? known(null) : cardNames[card]],
      ],
      { labelWidth: 54, gap: paper === 'A4' ? 0 : 2.5 },
    ),
    signHere(
      signPlace(['', 'Orang Tua/Wali,'], pupil.guardianName),
      signPlace([placeAndDay, 'Peserta Didik,'], pupil.name),
    ),
    noteBox('Diisi bank', `Cabang ${known(null, 40)}  Nomor rekening ${known(null, 40)}`),
    paragraph('*) Coret yang tidak perlu.'),
  ];
}

const cardNames: Readonly<Record<CardType, string>> = {
  platinum: 'Platinum (satuan pendidikan negeri)',
  silver: 'Silver (satuan pendidikan swasta)',
};

/** Pasal 13, 14 and 15 ayat (4): whoever is on the announced list fills the form. */
function basis(applicantClass: ApplicantClass | null): string {
  if (applicantClass === null) return 'Diisi Peserta Didik yang tercantum pada pengumuman.';
  return `Diisi Peserta Didik yang tercantum pada pengumuman (Pasal ${verificationArticle(applicantClass)} ayat (4)).`;
}

function sexText({ sex }: FormPupil): string {
  return sex === null ? 'Laki-laki / Perempuan *)' : sex === 'L' ? 'Laki-laki' : 'Perempuan';
}
