/** Kinds of personal data by the member that carries them, in the order a notice lists them. */
const labels = {
  name: 'nama lengkap',
  nik: 'NIK',
  kk_number: 'nomor kartu keluarga',
  nisn: 'NISN',
  sex: 'jenis kelamin',
  birth_place: 'tempat lahir',
  birth_date: 'tanggal lahir',
  address: 'alamat',
  phone: 'nomor telepon',
  mother_name: 'nama ibu kandung',
  guardian_name: 'nama orang tua atau wali',
  category: 'keadaan ekonomi keluarga',
  school: 'sekolah dan kelas',
  result: 'hasil verifikasi',
  findings: 'hasil peninjauan atas keberatan',
  amount: 'besaran bantuan',
  account_no: 'nomor rekening',
} as const satisfies Record<string, string>;

export type DataKind = keyof typeof labels;

export const dataKinds = Object.keys(labels) as readonly DataKind[];

export function dataKindLabel(kind: DataKind): string {
  return labels[kind];
}

/** In the order of the notice, each once. */
export function sortDataKinds(kinds: Iterable<DataKind>): DataKind[] {
  const present = new Set(kinds);
  return dataKinds.filter((kind) => present.has(kind));
}
