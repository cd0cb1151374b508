import { countWithWords } from '../../words/terbilang.ts';
import { longDate } from '../../words/date-words.ts';
import type { IsoDate } from '../../deadlines/iso-date.ts';
import type { Block } from '../blocks.ts';
import { annexStart, column, dataRow, heading, keyValues, numbered, paragraph, table } from '../compose.ts';
import type { DocumentContent } from '../content.ts';
import { type DocumentFrame, documentOf } from '../frame.ts';
import { known, nipLine, placeAndDay, signHere, signPlace } from './form-parts.ts';
import type { FormSchool } from './form-pupil.ts';

export type SptjmPupil = {
  readonly nik: string | null;
  readonly name: string;
  readonly grade: string;
  readonly isVerified: boolean;
  /** Why the registration was cancelled (DOC-27); null for the verified. */
  readonly cancellation: string | null;
};

export type Sptjm = {
  readonly frame: DocumentFrame;
  readonly school: FormSchool;
  readonly edition: string;
  readonly schoolYear: string;
  /** In the order of the Data Siswa. */
  readonly pupils: readonly SptjmPupil[];
  /** As recorded with the signed paper; null while it is only prepared. */
  readonly signed: {
    readonly on: IsoDate;
    readonly headName: string;
    readonly headNip: string | null;
  } | null;
};

/** DOC-26: the head of a school answers alone for its list; DOC-27, the cancelled with their reasons, is its second annex. */
export function sptjm(input: Sptjm): DocumentContent {
  const { school, pupils } = input;
  const head = input.signed ?? { headName: school.headName, headNip: school.headNip };
  const cancelled = pupils.filter(({ isVerified }) => !isVerified);
  return documentOf(
    { ...input.frame, kop: null, number: null },
    {
      type: 'DOC-26',
      title: `SPTJM ${school.name ?? ''}`.trim(),
      footerText: `SPTJM ${input.edition}, NPSN ${known(school.npsn, 8)}`,
      blocks: [
        heading('SURAT PERNYATAAN TANGGUNG JAWAB MUTLAK', input.edition.toUpperCase()),
        paragraph('Yang bertanda tangan di bawah ini :'),
        keyValues([
          ['Nama', known(head.headName)],
          ['NIP', nipLine(head.headNip).slice('NIP '.length)],
          ['Jabatan', 'Kepala Sekolah'],
          ['NPSN', known(school.npsn)],
          ['Sekolah', known(school.name)],
          ['Alamat', known(school.address)],
        ]),
        paragraph(
          `dengan ini menyatakan dan bertanggung jawab secara mutlak atas data calon penerima KJP Plus tahun pelajaran ` +
            `${input.schoolYear} sebagai berikut :`,
        ),
        numbered([
          `Data siswa pada lampiran terdiri atas ${countWithWords(pupils.length - cancelled.length, 'peserta didik terverifikasi')} ` +
            `dan ${countWithWords(cancelled.length, 'peserta didik yang verifikasinya dibatalkan')}, diperiksa sesuai dengan ` +
            'instrumen kelayakan dan keadaan yang sebenarnya.',
          'Dokumen persyaratan setiap peserta didik terverifikasi tersedia, lengkap, dan disimpan di sekolah.',
          'Data tersebut sudah final; apabila di kemudian hari terdapat ketidaksesuaian, saya bertanggung jawab sepenuhnya ' +
            'dan bersedia menerima sanksi sesuai dengan ketentuan peraturan perundang-undangan.',
        ]),
        paragraph(
          'Demikian surat pernyataan ini dibuat dengan sebenarnya untuk digunakan sebagaimana mestinya.',
        ),
        signHere(
          signPlace(
            [input.signed ? `Jakarta, ${longDate(input.signed.on)}` : placeAndDay, 'Kepala Sekolah,'],
            head.headName,
            [nipLine(head.headNip)],
            'Meterai',
          ),
        ),
        annexStart([
          ['Lampiran I', 'SPTJM'],
          ['Sekolah', known(school.name, 50)],
        ]),
        heading('DATA SISWA CALON PENERIMA KJP PLUS', `TAHUN PELAJARAN ${input.schoolYear}`),
        table(
          [
            column('No', 10, 'right'),
            column('NIK', 33),
            column('Nama', '*'),
            column('Kelas', 14),
            column('Status', 38),
          ],
          pupils.map((pupil, index) =>
            dataRow(
              String(index + 1),
              pupil.nik ?? '',
              pupil.name,
              pupil.grade,
              pupil.isVerified ? 'Terverifikasi' : 'Verifikasi Dibatalkan',
            ),
          ),
          { size: 'list' },
        ),
        annexStart([
          ['Lampiran II', 'SPTJM'],
          ['Sekolah', known(school.name, 50)],
        ]),
        heading('DAFTAR PEMBATALAN VERIFIKASI', `TAHUN PELAJARAN ${input.schoolYear}`),
        cancelledTable(cancelled),
      ],
    },
  );
}

/** DOC-27. */
function cancelledTable(cancelled: readonly SptjmPupil[]): Block {
  if (cancelled.length === 0) return paragraph('Nihil. Tidak ada verifikasi yang dibatalkan.');
  return table(
    [column('No', 10, 'right'), column('Nama', '*'), column('Kelas', 14), column('Alasan pembatalan', '*')],
    cancelled.map(({ name, grade, cancellation }, index) =>
      dataRow(String(index + 1), name, grade, cancellation ?? ''),
    ),
    { size: 'list' },
  );
}
