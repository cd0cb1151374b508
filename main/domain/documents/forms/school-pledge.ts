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
import type { FormSchool } from './form-pupil.ts';

export type SchoolPledge = { readonly school: FormSchool; readonly year: string | null };

/** DOC-04, Format 4: the school watches over the aid and reports on it (Pasal 43 huruf d). */
export function schoolPledges(frame: DocumentFrame, pledges: readonly SchoolPledge[]): DocumentContent {
  return formDocument(
    frame,
    {
      type: 'DOC-04',
      title: 'Surat Pernyataan Satuan Pendidikan',
      source: 'Format 4 Lampiran I Peraturan Gubernur Nomor 27 Tahun 2013',
    },
    pledges.map(pledgeSheet),
  );
}

function pledgeSheet(pledge: SchoolPledge): FormSheet {
  const { school } = pledge;
  const year = known(pledge.year, 14);
  return [
    heading(
      'SURAT PERNYATAAN',
      'SATUAN PENDIDIKAN YANG PESERTA DIDIKNYA MENERIMA BANTUAN',
      'BIAYA PERSONAL PENDIDIKAN',
      'BAGI PESERTA DIDIK DARI KELUARGA TIDAK MAMPU',
      'MELALUI KARTU JAKARTA PINTAR',
      `TAHUN ${year}`,
    ),
    paragraph(
      'Dalam rangka peningkatan akses dan mutu pendidikan melalui penggunaan Biaya Personal Pendidikan dalam bentuk ' +
        `Kartu Jakarta Pintar Tahun ${year} maka dengan ini saya :`,
    ),
    fields([
      ['Nama', known(school.headName)],
      ['Jabatan', 'Kepala Satuan Pendidikan'],
      ['Sekolah', known(school.name)],
      ['Alamat', known(school.address)],
    ]),
    paragraph('menyatakan bahwa :'),
    numbered([
      // The Format prints "insentif" (G-42).
      'Bersedia melakukan pemantauan dan pembinaan intensif kepada peserta didik dan orang tua penerima Kartu Jakarta ' +
        `Pintar Tahun ${year}.`,
      `Bersedia membuat laporan secara berkala (triwulan) tentang pelaksanaan Kartu Jakarta Pintar Tahun ${year} ` +
        'sesuai format terlampir.',
      `Melakukan evaluasi pelaksanaan Kartu Jakarta Pintar Tahun ${year}.`,
    ]),
    schoolSignatures(school),
  ];
}

/** Formats 4 and 5: the head signs, the Pengawas acknowledges. */
export function schoolSignatures(school: FormSchool): FormSheet[number] {
  const under = ['nama lengkap dan tanda tangan'];
  return signHere(
    signPlace(['Mengetahui,', 'Pengawas Sekolah/Madrasah,'], school.supervisorName, under),
    signPlace([placeAndDay, 'Kepala Sekolah/Madrasah,'], school.headName, under),
  );
}
