import type { Sentence } from './sentence.ts';

/** Refusals at the desk where single letters are taken in (Pasal 4, 8-11). */
export const applicationErrors = {
  'APP-030': {
    what: 'NOT_TARGET_CLASS: pemohon berdomisili dan bersekolah di luar Daerah, jadi bukan sasaran bantuan ini (Pasal 4).',
    todo: 'Kembalikan surat permohonan dengan penjelasan. Bila alamat pada Kartu Keluarga di Daerah, perbaiki isian domisili.',
  },
  'APP-031': {
    what: 'Usulan golongan {class} jenjang {level} tidak diterima di {office} ({article}).',
    todo: 'Arahkan pemohon kepada {authority}.',
  },
  'APP-032': {
    what: 'Peserta didik ini sudah tercatat: {other}.',
    todo: 'Cocokkan kedua Kartu Keluarga. Data yang sudah ada diperbaiki pada layar Peserta didik, tidak dicatat dua kali.',
  },
  'APP-033': {
    what: 'Berita Acara putaran ini sudah disusun; surat yang diterima dalam masa pengusulan tidak dapat dimasukkan lagi.',
    todo: 'Arahkan pemohon mengajukan keberatan setelah pengumuman (Pasal 16, 17, 22).',
  },
  'APP-034': {
    what: '{name} tidak mengajar jenjang {level}.',
    todo: 'Pilih jenjang yang diselenggarakan sekolah itu, atau perbaiki data sekolahnya.',
  },
  'APP-035': {
    what: 'Tanggal {date} mendahului penerimaan surat permohonan.',
    todo: 'Pilih tanggal yang sama atau sesudahnya.',
  },
  'APP-036': {
    what: 'Berkas itu sudah dicatat masuk.',
    todo: 'Centang hanya berkas yang baru diterima.',
  },
} as const satisfies Record<string, Sentence>;
