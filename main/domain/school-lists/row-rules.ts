import { type RowRule, rowRules as recapRowRules, type Severity } from '../intake/row-rules.ts';

const {
  'ROW-001': noName,
  'ROW-003': noValue,
  'ROW-004': formulaError,
  'ROW-070': fromFormula,
} = recapRowRules;
const {
  'ROW-010': nikNumber,
  'ROW-011': nikScientific,
  'ROW-012': nikLength,
  'ROW-013': nikParts,
} = recapRowRules;
const { 'ROW-014': nikShared, 'ROW-016': nikBirthDate, 'ROW-017': nikSex, 'ROW-042': nisn } = recapRowRules;
const { 'ROW-002': birthDate, 'ROW-041': formulaName } = recapRowRules;

/** Every rule of a Data Siswa row: those it shares with a recap keep their codes, LST-030... are its own. */
export const listRowRules = {
  'ROW-001': noName,
  'ROW-002': birthDate,
  'ROW-003': noValue,
  'ROW-004': formulaError,
  'ROW-010': nikNumber,
  'ROW-011': nikScientific,
  'ROW-012': nikLength,
  'ROW-013': nikParts,
  'ROW-014': nikShared,
  'ROW-016': nikBirthDate,
  'ROW-017': nikSex,
  'ROW-041': formulaName,
  'ROW-042': nisn,
  'ROW-070': fromFormula,
  'LST-030': {
    severity: 'hold',
    what: 'NIK kosong; pendaftar wajib memiliki NIK sebagai penduduk DKI Jakarta (Persyaratan umum 3).',
    todo: 'Isi NIK menurut Kartu Keluarga.',
  },
  'LST-031': {
    severity: 'reject',
    what: 'Status kosong atau tidak dikenal.',
    todo: 'Isi Terverifikasi, Verifikasi Dibatalkan, atau Belum Terverifikasi.',
  },
  'LST-032': {
    severity: 'hold',
    what: 'Dibatalkan tanpa alasan; operator sekolah wajib menjelaskannya.',
    todo: 'Isi kolom Alasan Pembatalan.',
  },
  'LST-033': {
    severity: 'warn',
    what: 'Belum diverifikasi sekolah, sehingga daftar belum dapat menjadi final.',
    todo: 'Minta sekolah memverifikasi atau membatalkan dengan alasan.',
  },
  'LST-034': {
    severity: 'warn',
    what: 'Jawaban instrumen tidak dikenal; dianggap belum dijawab.',
    todo: 'Isi Ya, Tidak, atau Tidak Berlaku.',
  },
  'LST-035': {
    severity: 'hold',
    what: 'Tidak Berlaku hanya untuk pemeriksaan keluarga anak panti sosial, dengan alasan (G-37).',
    todo: 'Isi Ya atau Tidak, atau lengkapi Kategori Khusus dan Alasan Tidak Berlaku.',
  },
  'LST-036': {
    severity: 'warn',
    what: 'Rincian instrumen tidak dikenal; tidak dipakai.',
    todo: 'Tulis menurut petunjuk pada templat.',
  },
  'LST-037': {
    severity: 'hold',
    what: 'Jenjang kosong atau bukan jenjang sekolah ini.',
    todo: 'Isi kolom Jenjang sesuai sekolahnya.',
  },
  'LST-038': {
    severity: 'hold',
    what: 'NPSN pada baris ini bukan NPSN sekolah pengirim.',
    todo: 'Pindahkan baris ke daftar sekolahnya.',
  },
  'LST-039': { severity: 'warn', what: 'Kelas kosong.', todo: 'Isi kelas peserta didik.' },
  'LST-040': {
    severity: 'hold',
    what: 'NIK ini sudah dimiliki peserta didik lain yang tercatat.',
    todo: 'Cocokkan kedua Kartu Keluarga; data yang sudah ada tidak ditimpa.',
  },
  'LST-041': {
    severity: 'hold',
    what: 'NIK ini sudah didaftarkan sekolah lain pada tahap ini.',
    todo: 'Tanyakan kedua sekolah; seorang anak didaftarkan satu sekolah.',
  },
  'LST-042': {
    severity: 'warn',
    what: 'Alasan pembatalan tertulis pada baris yang tidak dibatalkan; tidak dipakai.',
    todo: 'Periksa status baris ini dengan sekolah.',
  },
  'LST-043': {
    severity: 'hold',
    what: 'Tanggal lahir tidak tertulis dan tidak terbaca dari NIK.',
    todo: 'Isi kolom Tanggal Lahir.',
  },
} as const satisfies Readonly<Record<string, RowRule>>;

export type ListRowCode = keyof typeof listRowRules;

export function listSeverityOf(code: ListRowCode): Severity {
  return listRowRules[code].severity;
}
