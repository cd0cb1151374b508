import { heading, letterParagraph, numbered, numberedTightly, paragraph } from '../compose.ts';
import type { DocumentContent } from '../content.ts';
import type { DocumentFrame } from '../frame.ts';
import {
  atRight,
  fields,
  formDocument,
  type FormSheet,
  known,
  lines,
  placeAndDay,
  signHere,
  signPlace,
} from './form-parts.ts';
import type { FormPupil } from './form-pupil.ts';
import { homeLine } from './spending-pledge.ts';

export type GuardianLetters = {
  readonly pupil: FormPupil;
  /** Title of the edition: `KJP Plus Tahap I Tahun 2025`. */
  readonly edition: string;
  /** What the edition forbids, in its order; each is read before it is signed. */
  readonly prohibitions: readonly string[];
};

/** DOC-28: three letters of the guardian: to the Governor, that he keeps the rules, and the power to debit. */
export function guardianLetters(frame: DocumentFrame, letters: readonly GuardianLetters[]): DocumentContent {
  return formDocument(
    frame,
    {
      type: 'DOC-28',
      title: 'Permohonan, Pernyataan Ketaatan, dan Kuasa Debet',
      source: 'Dokumen persyaratan KJP Plus',
    },
    letters.flatMap((letter) => [requestSheet(letter), obedienceSheet(letter, frame), debitSheet(letter)]),
  );
}

function requestSheet({ pupil, edition }: GuardianLetters): FormSheet {
  return [
    heading('SURAT PERMOHONAN BANTUAN SOSIAL BIAYA PENDIDIKAN', edition.toUpperCase()),
    atRight(placeAndDay),
    lines(
      'Yth. Gubernur Daerah Khusus Ibukota Jakarta',
      'melalui',
      `Kepala ${known(pupil.school.name, 50)}`,
      'di Jakarta',
    ),
    paragraph('Yang bertanda tangan di bawah ini :'),
    fields(guardianRows(pupil)),
    paragraph(
      'mengajukan permohonan bantuan sosial biaya pendidikan bagi peserta didik dari keluarga tidak mampu untuk :',
    ),
    fields([...pupilRows(pupil), pupilHome(pupil)]),
    paragraph('Sebagai kelengkapan, bersama ini saya lampirkan :'),
    numbered([
      'Surat pernyataan ketaatan menggunakan dana KJP Plus sesuai ketentuan;',
      'Fotokopi Kartu Keluarga; dan',
      'Fotokopi KTP orang tua/wali.',
    ]),
    letterParagraph(
      'Data dalam surat ini saya nyatakan benar. Demikian permohonan ini saya sampaikan, atas perhatian Bapak/Ibu saya ' +
        'ucapkan terima kasih.',
    ),
    signHere(signPlace(['Pemohon,', 'Orang Tua/Wali,'], pupil.guardianName)),
  ];
}

function obedienceSheet(
  { pupil, edition, prohibitions }: GuardianLetters,
  { paper }: DocumentFrame,
): FormSheet {
  // Twenty-three prohibitions and both signatures stay on one sheet.
  const layout = { gap: paper === 'A4' ? 0 : 3 };
  return [
    heading('SURAT PERNYATAAN KETAATAN', 'MENGGUNAKAN DANA KJP PLUS', edition.toUpperCase()),
    paragraph('Yang bertanda tangan di bawah ini :'),
    fields(guardianRows(pupil), layout),
    paragraph('orang tua/wali dari :'),
    fields(pupilRows(pupil), layout),
    paragraph(
      'menyatakan bersama peserta didik akan menggunakan dana KJP Plus hanya untuk kebutuhan pendidikan sesuai ' +
        'ketentuan, menaati tata tertib sekolah, dan tidak melakukan larangan berikut :',
    ),
    numberedTightly(prohibitions.length === 0 ? [known(null, 100)] : prohibitions.map((text) => `${text}.`)),
    paragraph(
      'Apabila pernyataan ini dilanggar, kami bersedia dikenakan sanksi sesuai dengan ketentuan, termasuk penarikan ' +
        'dana dan penghentian KJP Plus.',
    ),
    signHere(
      signPlace(['', 'Peserta Didik,'], pupil.name),
      signPlace([placeAndDay, 'Orang Tua/Wali,'], pupil.guardianName, [], 'Meterai'),
    ),
  ];
}

function debitSheet({ pupil, edition }: GuardianLetters): FormSheet {
  return [
    heading('SURAT KUASA DEBET', edition.toUpperCase()),
    paragraph('Yang bertanda tangan di bawah ini :'),
    fields(guardianRows(pupil)),
    paragraph('orang tua/wali dari pemilik rekening :'),
    fields([...pupilRows(pupil), pupilHome(pupil)]),
    fields([['Nomor rekening', known(null)]]),
    paragraph(
      'memberi kuasa kepada bank penyalur untuk mendebet rekening tersebut dan mengembalikan dana KJP Plus ke Rekening ' +
        'Kas Umum Daerah, apabila :',
    ),
    numbered([
      'peserta didik tidak lagi memenuhi persyaratan atau bantuannya dihentikan sesuai dengan ketentuan;',
      'terjadi kelebihan atau kekeliruan penyaluran; atau',
      'terdapat keputusan penarikan dana dari Dinas Pendidikan.',
    ]),
    paragraph('Kuasa ini berlaku selama peserta didik tercatat sebagai penerima KJP Plus.'),
    signHere(signPlace([placeAndDay, 'Pemberi Kuasa,'], pupil.guardianName, [], 'Meterai')),
  ];
}

type Row = readonly [label: string, value: string];

function guardianRows(pupil: FormPupil): readonly Row[] {
  return [
    ['Nama', known(pupil.guardianName)],
    ['NIK', known(null)],
    ['Alamat', known(null)],
    ['Telepon/HP', known(pupil.phone)],
  ];
}

function pupilRows(pupil: FormPupil): readonly Row[] {
  return [
    ['Nama Peserta Didik', known(pupil.name)],
    ['NIK', known(pupil.nik)],
    ['Sekolah', known(pupil.school.name)],
    ['Kelas', known(pupil.grade)],
  ];
}

function pupilHome({ home }: FormPupil): Row {
  return ['Alamat', home === null ? known(null) : homeLine(home)];
}
