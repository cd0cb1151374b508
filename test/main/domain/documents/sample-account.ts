import type { PupilAccountPaper } from '#domain/documents/pupil-account.ts';
import { frame } from './sample-inputs.ts';

/** A pupil who failed for his SKTM, as a jurist reads him. */
export function accountInput(): PupilAccountPaper {
  return {
    frame: frame({ number: null }),
    officeName: 'Seksi Dinas Pendidikan Dasar Kecamatan Kembangan',
    printedBy: 'Siti Aminah',
    pupil: {
      name: 'Khansa Ramadhani',
      schoolName: 'SDN Kembangan Utara 01 Pg',
      editionTitle: 'Peraturan Gubernur Provinsi DKI Jakarta Nomor 27 Tahun 2013',
      schoolYear: '2013/2014',
      state: 'Tidak lulus verifikasi',
      amount: 'belum ditetapkan',
      card: 'platinum',
    },
    facts: [{ label: 'Lahir', value: '10 Mei 2003', source: 'SDN Kembangan Utara 01 Pg.xlsx, data ke-4' }],
    checks: [
      {
        question: 'Surat Keterangan Tidak Mampu',
        answer: 'Tidak',
        source: 'Pasal 8, 9 ayat (2) atau 10',
        reasons: ['SKTM belum ada'],
      },
    ],
    advice: 'Belum lengkap',
    decision: ['Tidak lulus, 30 Juli 2013'],
    waysOut: ['Keberatan atas pengumuman (Pasal 16 dan 17): diterima sampai dengan 19 Agustus 2013.'],
    course: ['Pengumuman, 1 Agustus 2013: Nomor 001/PENG/VIII/2013'],
  };
}
