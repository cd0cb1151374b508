import type { RuleSet } from '../policy/policy-edition.ts';

interface PredicateWords {
  /** So worded that "ya" speaks for the pupil. */
  readonly question: string;
  readonly source: Partial<Record<RuleSet, string>>;
}

const catalogue = {
  'target-class': {
    question: 'Berdomisili atau bersekolah di Daerah (kelas a, b atau c)',
    source: { 'pergub-27-2013': 'Pasal 4' },
  },
  level: {
    question: 'Jenjang atau bentuk satuan pendidikan tercakup',
    source: {
      'pergub-27-2013': 'Pasal 1 angka 20 sampai dengan 28',
      'pergub-4-2018': 'Pasal 5 ayat (1) huruf a',
      'kjp-plus-2025': 'Besaran bantuan',
    },
  },
  enrolment: {
    question: 'Terdaftar sebagai peserta didik aktif',
    source: {
      'pergub-27-2013': 'Pasal 1 angka 34',
      'pergub-4-2018': 'Pasal 5 ayat (1) huruf a',
      'kjp-plus-2025': 'Persyaratan umum 2, matriks 03',
    },
  },
  age: {
    question: 'Usia dalam batas',
    source: {
      'pergub-27-2013': 'tidak diatur',
      'pergub-4-2018': 'Pasal 4',
      'kjp-plus-2025': 'Persyaratan umum 1',
    },
  },
  comparison: {
    question: 'Terdata dalam data pembanding',
    source: { 'pergub-27-2013': 'Pasal 5 dan 12 ayat (2): tidak menentukan' },
  },
  'family-category': {
    question: 'Keluarga sangat miskin, miskin, hampir miskin atau rentan miskin',
    source: { 'pergub-27-2013': 'Pasal 1 angka 36 dan 37' },
  },
  'submission-window': {
    question: 'Diajukan dalam masa pengusulan',
    source: { 'pergub-27-2013': 'Pasal 11 ayat (1); tambahan lewat perbaikan pengumuman: Pasal 22' },
  },
  document: {
    question: 'Ada',
    source: {
      'pergub-27-2013': 'Pasal 8, 9 ayat (2) atau 10',
      'pergub-4-2018': 'Pasal 5 ayat (1)',
      'kjp-plus-2025': 'Matriks 02',
    },
  },
  'kk-region': {
    question: 'Kartu Keluarga sesuai dengan domisili kelas pemohon',
    source: { 'pergub-27-2013': 'Pasal 8, 9 ayat (2) atau 10 huruf a' },
  },
  domicile: {
    question: 'Berdomisili di DKI Jakarta',
    source: { 'pergub-4-2018': 'Pasal 5 ayat (1) huruf d', 'kjp-plus-2025': 'Persyaratan umum 3' },
  },
  'dki-kk': {
    question: 'Tercatat pada Kartu Keluarga DKI Jakarta',
    source: { 'pergub-4-2018': 'Pasal 5 ayat (1) huruf d' },
  },
  'lurah-letter': {
    question: 'Anak tidak sekolah membawa Surat Rekomendasi Lurah',
    source: { 'pergub-4-2018': 'Pasal 5 ayat (2)' },
  },
  'target-group': {
    question: 'Mengajukan diri dalam kelompok sasaran',
    source: { 'pergub-4-2018': 'Pasal 4' },
  },
  bdt: {
    question: 'Terdaftar dalam BDT atau sumber lain menurut Keputusan Gubernur',
    source: { 'pergub-4-2018': 'Pasal 5 ayat (1) huruf b; Anak Asuh dikecualikan ayat (4)' },
  },
  sktm: {
    question: 'Memiliki SKTM',
    source: { 'pergub-4-2018': 'Pasal 5 ayat (1) huruf c' },
  },
  driver: {
    question: 'Orang tua/wali pengemudi mitra Transjakarta dengan bus kecil',
    source: { 'pergub-4-2018': 'Pasal 4 huruf b' },
  },
  'worker-ktp': {
    question: 'Pekerja/buruh ber-KTP Daerah',
    source: { 'pergub-4-2018': 'Pasal 4 huruf c' },
  },
  'worker-wage': {
    question: 'Upah paling besar 1,1 kali UMP',
    source: { 'pergub-4-2018': 'Pasal 4 huruf c' },
  },
  'school-in-dki': {
    question: 'Satuan pendidikan berada di DKI Jakarta',
    source: { 'kjp-plus-2025': 'Persyaratan umum 2' },
  },
  'nik-dki': {
    question: 'NIK terdaftar sebagai penduduk DKI Jakarta',
    source: { 'kjp-plus-2025': 'Persyaratan umum 3, matriks 04.1' },
  },
  dtks: {
    question: 'Terdaftar dalam DTKS dan dinyatakan layak',
    source: { 'kjp-plus-2025': 'Persyaratan khusus 1, matriks 01' },
  },
  'special-category': {
    question: 'Kategori khusus dengan SK Kepala Dinas Sosial',
    source: { 'kjp-plus-2025': 'Persyaratan khusus 2' },
  },
  nisn: { question: 'Memiliki NISN', source: { 'kjp-plus-2025': 'Matriks 03' } },
  'pupil-data': {
    question: 'Terdaftar di Dapodik (madrasah: EMIS)',
    source: { 'kjp-plus-2025': 'Matriks 03' },
  },
  attendance: {
    question: 'Disiplin hadir (bolos dan terlambat di bawah ambang)',
    source: { 'kjp-plus-2025': 'Matriks 03, larangan 18 dan 19' },
  },
  prohibitions: {
    question: 'Tidak melanggar larangan',
    source: { 'kjp-plus-2025': 'Matriks 03, Larangan Penerima KJP Plus' },
  },
  'household-status': {
    question: 'Tidak ada anggota keluarga dalam satu KK dengan status yang dikecualikan',
    source: { 'kjp-plus-2025': 'Matriks 04.1' },
  },
  'household-car': {
    question: 'Keluarga dalam satu KK tidak memiliki kendaraan roda empat',
    source: { 'kjp-plus-2025': 'Matriks 04.2' },
  },
  'household-njop': {
    question: 'Tidak memiliki tanah/bangunan dengan NJOP di atas batas',
    source: { 'kjp-plus-2025': 'Matriks 04.3' },
  },
  'household-water': {
    question: 'Tidak mengonsumsi air kemasan bermerek paling sedikit 19 liter',
    source: { 'kjp-plus-2025': 'Matriks 04.4' },
  },
} as const satisfies Readonly<Record<string, PredicateWords>>;

/** A question an edition asks about a pupil. */
export type Predicate = keyof typeof catalogue;

export const predicates = Object.keys(catalogue) as readonly Predicate[];

/** The question in words. */
export function predicateQuestion(predicate: Predicate): string {
  return catalogue[predicate].question;
}

/** The article or part of the edition that asks it; empty where the rule set does not. */
export function predicateSource(predicate: Predicate, rules: RuleSet): string {
  const words: PredicateWords = catalogue[predicate];
  return words.source[rules] ?? '';
}
