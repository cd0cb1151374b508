/** What a column of a recap can mean. `ignore` is only ever chosen by a user's mapping. */
export const fields = [
  'no',
  'npsn',
  'nik',
  'nisn',
  'name',
  'sex',
  'birthPlace',
  'birthDate',
  'birthPlaceDate',
  'grade',
  'level',
  'motherName',
  'guardianName',
  'kk',
  'address',
  'rt',
  'rw',
  'rtRw',
  'kelurahan',
  'kecamatan',
  'kota',
  'postalCode',
  'phone',
  'sktmNumber',
  'sktmDate',
  'docApplication',
  'docKk',
  'docSktm',
  'docEnrolment',
  'category',
  'receivedOn',
  'kind',
] as const;
export type Field = (typeof fields)[number];

/** The name each field has in our own template and messages, in template order. */
export const fieldLabels: Record<Field, string> = {
  no: 'No',
  npsn: 'NPSN',
  nik: 'NIK',
  nisn: 'NISN',
  name: 'Nama Peserta Didik',
  sex: 'L/P',
  birthPlace: 'Tempat Lahir',
  birthDate: 'Tanggal Lahir',
  birthPlaceDate: 'Tempat, Tanggal Lahir',
  grade: 'Kelas',
  level: 'Jenjang',
  motherName: 'Nama Ibu Kandung',
  guardianName: 'Nama Orang Tua/Wali',
  kk: 'No. KK',
  address: 'Alamat',
  rt: 'RT',
  rw: 'RW',
  rtRw: 'RT/RW',
  kelurahan: 'Kelurahan',
  kecamatan: 'Kecamatan',
  kota: 'Kota',
  postalCode: 'Kode Pos',
  phone: 'No. HP',
  sktmNumber: 'No. SKTM',
  sktmDate: 'Tgl SKTM',
  docApplication: 'Surat Permohonan',
  docKk: 'Fotokopi KK',
  docSktm: 'SKTM',
  docEnrolment: 'Surat Keterangan Aktif',
  category: 'Golongan',
  receivedOn: 'Tanggal Usulan',
  kind: 'Baru/Lanjutan',
};

/** Columns without which a recap row cannot be judged; named when missing. */
export const expectedFields: readonly Field[] = [
  'nik',
  'nisn',
  'name',
  'sex',
  'birthDate',
  'grade',
  'guardianName',
  'kk',
  'address',
  'rt',
  'rw',
  'kelurahan',
  'kecamatan',
  'postalCode',
  'phone',
  'docApplication',
  'docKk',
  'docSktm',
  'docEnrolment',
  'category',
  'receivedOn',
  'kind',
];

/** Other names schools give to a column, in the form `headerKey` makes. */
const otherNames: Partial<Record<Field, readonly string[]>> = {
  no: ['nourut', 'nomor', 'nomorurut'],
  npsn: ['npsnsekolah'],
  nik: ['niksiswa', 'nikpesertadidik', 'nikanak', 'nomorindukkependudukan', 'nonik'],
  nisn: ['nomorinduksiswanasional', 'nonisn'],
  name: [
    'nama',
    'namasiswa',
    'namamurid',
    'namalengkap',
    'namaanak',
    'namapd',
    'namalengkapsiswa',
    'namasantri',
  ],
  sex: ['jeniskelamin', 'jk', 'kelamin', 'lakilakiperempuan', 'jeniskelaminlp'],
  birthPlace: ['tmplahir', 'tptlahir', 'tempatkelahiran'],
  birthDate: ['tgllahir', 'tanggalkelahiran', 'tglkelahiran'],
  birthPlaceDate: ['ttl', 'tempattgllahir', 'tempatdantanggallahir', 'tempattanggalkelahiran', 'tmptgllahir'],
  grade: ['kls', 'tingkat', 'kelastingkat', 'rombel'],
  level: ['jenjangpendidikan', 'jenjangsekolah'],
  motherName: ['namaibu', 'ibukandung', 'namagadisibukandung'],
  guardianName: [
    'namaayahwali',
    'namaorangtua',
    'namawali',
    'orangtuawali',
    'namaortu',
    'namaortuwali',
    'namaayah',
  ],
  kk: ['nomorkk', 'nokartukeluarga', 'nomorkartukeluarga', 'kknomor', 'kkno'],
  address: ['jalan', 'alamatjalan', 'alamatlengkap', 'alamatrumah', 'alamattinggal', 'alamattempattinggal'],
  rt: ['alamatrt'],
  rw: ['alamatrw'],
  rtRw: ['alamatrtrw'],
  kelurahan: ['kel', 'alamatkelurahan', 'desakelurahan', 'kelurahandesa'],
  kecamatan: ['kec', 'alamatkecamatan'],
  kota: ['kotaadministrasi', 'kabupatenkota', 'kotakabupaten', 'kabkota', 'alamatkota'],
  postalCode: ['kodepos', 'kdpos', 'alamatkodepos'],
  phone: [
    'hp',
    'nohp',
    'nomorhp',
    'notelp',
    'notelepon',
    'telepon',
    'telp',
    'nomortelepon',
    'telponhp',
    'nohandphone',
  ],
  sktmNumber: ['nomorsktm', 'sktmnomor', 'sktmno', 'nosuratsktm'],
  sktmDate: ['tanggalsktm', 'sktmtanggal', 'sktmtgl'],
  docApplication: ['permohonan', 'suratusulan', 'format1'],
  docKk: ['kk', 'fckk', 'kartukeluarga', 'fotokopikartukeluarga', 'fotocopykk', 'salinankk'],
  docSktm: ['suratsktm', 'suratketerangantidakmampu'],
  docEnrolment: ['ketaktif', 'keteranganaktif', 'suketaktif', 'suratketeranganaktifsekolah', 'suratketaktif'],
  category: ['kategori', 'golongankeluarga', 'kategorikeluarga', 'kategorikemiskinan'],
  receivedOn: [
    'tglusulan',
    'tanggalpermohonan',
    'tglpermohonan',
    'tanggalditerima',
    'tglditerima',
    'tanggalterima',
  ],
  kind: ['jenisusulan', 'statususulan', 'barulanjut'],
};

/** Case, blanks, dots and slashes do not matter in a header: `N I K` and `nik ` are one (U06). */
export function headerKey(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** The field a header names, or undefined when nobody has used that name for one. */
export function fieldNamed(label: string): Field | undefined {
  return byKey.get(headerKey(label));
}

// A Map, so that columns called `constructor` or `__proto__` are ordinary text.
const byKey = new Map<string, Field>(
  fields.flatMap((field) =>
    [headerKey(fieldLabels[field]), ...(otherNames[field] ?? [])].map((key) => [key, field] as const),
  ),
);
