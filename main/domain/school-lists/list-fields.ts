import { headerKey } from '../intake/fields.ts';
import { type QuestionCode, questionCodes } from './instrument.ts';

/** Columns of a school's Data Siswa: what JakEdu lists, then what a school may add of its own checks. */
export const identityFields = [
  'no',
  'npsn',
  'nik',
  'nisn',
  'name',
  'grade',
  'level',
  'sex',
  'birthDate',
  'guardian',
  'address',
  'kecamatan',
  'phone',
  'emergencyContact',
  'status',
  'cancelReason',
  'bpms',
] as const;

/** What stands behind a Ya or Tidak of the instrument. */
export const detailFields = [
  'dtks',
  'specialCategory',
  'decree',
  'pupilDataSource',
  'absences',
  'lateness',
  'violations',
  'householdStatuses',
  'cars',
  'njop',
  'water',
  'notApplicableReason',
  'verifier',
  'verifiedOn',
  'note',
] as const;

/** Brought by the guardian, and uploaded by the school: two lists that are not the same four (G-35). */
export const broughtCodes = ['surat-permohonan', 'surat-ketaatan', 'fc-kk', 'fc-ktp-wali'] as const;
export const uploadCodes = [
  'instrumen-kelayakan',
  'permohonan-bansos',
  'kuasa-debet',
  'ketaatan-pengguna',
] as const;
export type BroughtCode = (typeof broughtCodes)[number];
export type UploadCode = (typeof uploadCodes)[number];

export type ListField =
  | (typeof identityFields)[number]
  | (typeof detailFields)[number]
  | QuestionCode
  | `brought:${BroughtCode}`
  | `upload:${UploadCode}`;

export const listFields: readonly ListField[] = [
  ...identityFields,
  ...questionCodes,
  ...detailFields,
  ...broughtCodes.map((code) => `brought:${code}` as const),
  ...uploadCodes.map((code) => `upload:${code}` as const),
];

/** Column titles of our own template and of messages. */
export const listFieldLabels: Readonly<Record<ListField, string>> = {
  no: 'No',
  npsn: 'NPSN',
  nik: 'NIK',
  nisn: 'NISN',
  name: 'Nama',
  grade: 'Kelas',
  level: 'Jenjang',
  sex: 'L/P',
  birthDate: 'Tanggal Lahir',
  guardian: 'Nama Wali',
  address: 'Alamat',
  kecamatan: 'Kecamatan',
  phone: 'No. HP',
  emergencyContact: 'Kontak Darurat',
  status: 'Status',
  cancelReason: 'Alasan Pembatalan',
  bpms: 'BPMS',
  'dtks-layak': '1 DTKS Layak',
  'dokumen-lengkap': '2 Dokumen Lengkap',
  'aktif-nisn-dapodik': '3 Aktif, NISN, Dapodik',
  'disiplin-hadir': '4 Disiplin Hadir',
  'patuh-tatib': '5 Patuh Tatib',
  'warga-dki': '6 Warga DKI',
  'bebas-status': '7 Bebas Sembilan Status',
  'tanpa-roda-empat': '8 Tanpa Mobil',
  njop: 'NJOP per NOP',
  'njop-di-bawah-batas': '9 NJOP di Bawah Batas',
  'air-kemasan': '10 Tanpa Air Kemasan Bermerek',
  dtks: 'Status DTKS',
  specialCategory: 'Kategori Khusus',
  decree: 'SK Kadis Sosial',
  pupilDataSource: 'Sumber Data Siswa',
  absences: 'Bolos Sebulan',
  lateness: 'Terlambat Sebulan',
  violations: 'Larangan Dilanggar',
  householdStatuses: 'Status Anggota KK',
  cars: 'Jumlah Mobil',
  water: 'Air Kemasan (liter)',
  notApplicableReason: 'Alasan Tidak Berlaku',
  verifier: 'Verifikator',
  verifiedOn: 'Tanggal Verifikasi',
  note: 'Catatan Instrumen',
  'brought:surat-permohonan': 'Dibawa: Surat Permohonan',
  'brought:surat-ketaatan': 'Dibawa: Surat Ketaatan',
  'brought:fc-kk': 'Dibawa: Fotokopi KK',
  'brought:fc-ktp-wali': 'Dibawa: Fotokopi KTP Wali',
  'upload:instrumen-kelayakan': 'Unggah: Instrumen Kelayakan',
  'upload:permohonan-bansos': 'Unggah: Permohonan Bansos',
  'upload:kuasa-debet': 'Unggah: Kuasa Debet',
  'upload:ketaatan-pengguna': 'Unggah: Ketaatan Pengguna',
};

/** Without these a Data Siswa is no annex of an SPTJM (DOC-26). */
export const requiredListFields: readonly ListField[] = ['nik', 'name', 'grade', 'status'];

const otherNames: Readonly<Partial<Record<ListField, readonly string[]>>> = {
  no: ['nourut', 'nomor'],
  nik: ['niksiswa', 'nikpesertadidik'],
  name: ['namasiswa', 'namapesertadidik', 'namalengkap'],
  grade: ['kls', 'tingkat', 'rombel'],
  sex: ['jk', 'jeniskelamin'],
  birthDate: ['tgllahir'],
  guardian: ['namawalisiswa', 'wali', 'namaorangtuawali', 'orangtuawali'],
  address: ['alamatwali', 'alamatsiswa'],
  phone: ['nomorhp', 'hp', 'notelepon'],
  status: ['aksi', 'statusverifikasi'],
  cancelReason: ['alasan', 'deskripsi', 'alasandibatalkan'],
};

/** The field a column title names; undefined when nobody uses that name for one. */
export function listFieldNamed(label: string): ListField | undefined {
  return byKey.get(headerKey(label));
}

const byKey = new Map<string, ListField>(
  listFields.flatMap((field) =>
    // `1 DTKS Layak` is also known as `DTKS Layak`.
    [
      headerKey(listFieldLabels[field]),
      headerKey(listFieldLabels[field]).replace(/^\d+/, ''),
      ...(otherNames[field] ?? []),
    ].map((key) => [key, field] as const),
  ),
);
