import type { Sex } from '../../people/sex.ts';
import type { ApplicantClass } from '../../routing/levels.ts';
import type { Text } from '../blocks.ts';
import { heading, numbered, paragraph } from '../compose.ts';
import type { DocumentContent } from '../content.ts';
import type { DocumentFrame } from '../frame.ts';
import {
  addressRows,
  atRight,
  fields,
  formDocument,
  type FormSheet,
  known,
  lines,
  placeAndDate,
  signHere,
  signPlace,
} from './form-parts.ts';
import type { FormPupil, FormSchool } from './form-pupil.ts';

export type ApplicationLetter = {
  readonly pupil: FormPupil;
  /** Who takes it in: `Kepala SD Negeri ...` (Pasal 8, 10), the head of an office (Pasal 9), null where that is open. */
  readonly through: string | null;
  /** Null where it is not known yet; then the third attachment is worded for any class. */
  readonly applicantClass: ApplicantClass | null;
  /** G-22: as the Format prints it, with two attachments. */
  readonly literal: boolean;
};

/** DOC-01, Format 1: the guardian's letter to the Governor with the consent to publish (Pasal 8-10). */
export function applicationLetters(
  frame: DocumentFrame,
  letters: readonly ApplicationLetter[],
): DocumentContent {
  return formDocument(
    frame,
    {
      type: 'DOC-01',
      title: 'Surat Permohonan Bantuan Biaya Personal Pendidikan',
      source: 'Format 1 Lampiran I Peraturan Gubernur Nomor 27 Tahun 2013',
    },
    letters.map((letter) => letterSheet(letter, frame)),
  );
}

function letterSheet(letter: ApplicationLetter, { paper }: DocumentFrame): FormSheet {
  const { pupil } = letter;
  const layout = { labelWidth: 52, gap: paper === 'A4' ? 0 : 3 };
  return [
    heading('SURAT PERMOHONAN BANTUAN BIAYA PERSONAL PENDIDIKAN', 'MELALUI KARTU JAKARTA PINTAR'),
    atRight('Jakarta, ..............................'),
    lines('Yth. Kepada', 'Gubernur Provinsi DKI Jakarta', 'up.', letter.through ?? anyReceiver, 'di Jakarta'),
    paragraph('Yang bertanda tangan di bawah ini :'),
    fields(
      [
        ['Nama', known(pupil.guardianName)],
        // Where the guardian lives is not known: the register has the home of the child.
        ...addressRows('Alamat', null),
        ['Telpon/HP', known(pupil.phone)],
      ],
      layout,
    ),
    paragraph(
      'Dengan ini saya mengajukan permohonan bantuan Biaya Personal Pendidikan untuk anak saya, dengan data ' +
        'sebagai berikut :',
    ),
    fields(
      [
        ['Nama Peserta Didik', known(pupil.name)],
        ['Tempat dan Tanggal Lahir', placeAndDate(pupil.birthPlace, pupil.birthDate)],
        ['Jenis Kelamin', sexText(pupil.sex)],
        ...addressRows('Alamat Tinggal Peserta Didik', pupil.home),
        ['Nama Sekolah/Madrasah', known(pupil.school.name)],
        ...schoolAddress(pupil.school),
      ],
      layout,
    ),
    paragraph(
      'Selain data-data tersebut di atas, saya lampirkan pula berkas-berkas sebanyak 2 (dua) rangkap, sebagai berikut :',
    ),
    numbered(attachments(letter)),
    paragraph(
      'Selanjutnya saya menyatakan tidak keberatan data-data tersebut di atas diumumkan pada papan pengumuman di ' +
        'Satuan Pendidikan, situs dan/atau media lainnya sebagai calon penerima bantuan Biaya Personal Pendidikan ' +
        'bagi keluarga tidak mampu.',
    ),
    paragraph(
      'Demikian permohonan dan pernyataan saya, atas perhatian dan bantuan Bapak, saya ucapkan terima kasih.',
    ),
    signHere(signPlace(['Orang Tua/Wali,'], pupil.guardianName, ['nama lengkap dan tanda tangan'])),
  ];
}

const anyReceiver =
  'Kepala (Seksi Dinas Pendidikan Kecamatan ............../Kepala Satuan Pendidikan ..............)';

function sexText(sex: Sex | null): Text {
  return sex === null ? 'Laki-laki/Perempuan' : sex === 'L' ? 'Laki-laki' : 'Perempuan';
}

/** The register has a school's address in one line; the parts it does not know stay open only when nothing is known. */
function schoolAddress(school: FormSchool): (readonly [string, string])[] {
  const label = 'Alamat Sekolah/Madrasah';
  return school.address === null ? addressRows(label, null) : [[label, school.address]];
}

function attachments({ literal, applicantClass }: ApplicationLetter): readonly string[] {
  if (literal)
    return ['Fotokopi Kartu Keluarga; dan', 'Fotokopi Surat Keterangan Tidak Mampu (SKTM) dari Kelurahan.'];
  return [
    'Fotokopi Kartu Keluarga;',
    'Fotokopi Surat Keterangan Tidak Mampu (SKTM) dari Kelurahan; dan',
    // Pasal 8 huruf c, Pasal 9 ayat (2) huruf c, Pasal 10 huruf c.
    `Surat keterangan terdaftar dan masih aktif pada Satuan Pendidikan${whereEnrolled(applicantClass)}.`,
  ];
}

function whereEnrolled(applicantClass: ApplicantClass | null): string {
  if (applicantClass === null) return '';
  return applicantClass === 'b' ? ' di luar Daerah tempat Peserta Didik bersekolah' : ' di Daerah';
}
