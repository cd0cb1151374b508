import type { PolicyEdition, RuleSet } from './policy-edition.ts';

/** `curable`: bringing a paper or registering mends it; `substantive`: it does not. */
export type ReasonKind = 'substantive' | 'curable';

/** Where to turn with a reason one does not accept or can mend (U26). */
export type AppealDoor = 'keberatan' | 'lengkapi-berkas' | 'mpm-bdt' | 'dinas-sosial' | 'satuan-pendidikan';

interface Reason {
  readonly kind: ReasonKind;
  readonly text: string;
  readonly source: Partial<Record<RuleSet, string>>;
  /** Left out: the ordinary door of the edition's process. */
  readonly door?: AppealDoor;
}

const catalogue = {
  NOT_TARGET_CLASS: {
    kind: 'substantive',
    text: 'Domisili dan sekolah keduanya di luar Daerah',
    source: { 'pergub-27-2013': 'Pasal 4' },
  },
  LEVEL_NOT_COVERED: {
    kind: 'substantive',
    text: 'Jenjang atau bentuk satuan pendidikan tidak tercakup',
    source: { 'pergub-27-2013': 'Pasal 1 angka 20', 'kjp-plus-2025': 'Besaran bantuan' },
  },
  NOT_ENROLLED: {
    kind: 'substantive',
    text: 'Tidak terdaftar sebagai peserta didik aktif',
    source: {
      'pergub-27-2013': 'Pasal 1 angka 34',
      'pergub-4-2018': 'Pasal 5 ayat (1) huruf a',
      'kjp-plus-2025': 'Persyaratan umum 2',
    },
  },
  FAMILY_NOT_IN_CRITERIA: {
    kind: 'substantive',
    text: 'Keluarga tidak termasuk sangat miskin, miskin, hampir miskin atau rentan miskin',
    source: { 'pergub-27-2013': 'Pasal 1 angka 36 dan 37' },
  },
  LATE_SUBMISSION: {
    kind: 'substantive',
    text: 'Diajukan setelah masa pengusulan berakhir',
    source: { 'pergub-27-2013': 'Pasal 11 ayat (1)' },
  },
  AGE_OUT_OF_RANGE: {
    kind: 'substantive',
    text: 'Usia di luar batas',
    source: { 'pergub-4-2018': 'Pasal 4', 'kjp-plus-2025': 'Persyaratan umum 1' },
  },
  NOT_TARGET_GROUP: {
    kind: 'substantive',
    text: 'Tidak termasuk kelompok sasaran yang diajukan',
    source: { 'pergub-4-2018': 'Pasal 4' },
  },
  WAGE_ABOVE_LIMIT: {
    kind: 'substantive',
    text: 'Upah orang tua/wali di atas 1,1 kali UMP',
    source: { 'pergub-4-2018': 'Pasal 4 huruf c' },
  },
  KTP_NOT_DKI: {
    kind: 'substantive',
    text: 'Pekerja/buruh tidak ber-KTP Daerah',
    source: { 'pergub-4-2018': 'Pasal 4 huruf c' },
  },
  NOT_DKI_DOMICILE: {
    kind: 'substantive',
    text: 'Tidak berdomisili di DKI Jakarta',
    source: { 'pergub-4-2018': 'Pasal 5 ayat (1) huruf d', 'kjp-plus-2025': 'Persyaratan umum 3' },
  },
  NOT_ON_DKI_KK: {
    kind: 'substantive',
    text: 'Tidak tercatat pada Kartu Keluarga DKI Jakarta',
    source: { 'pergub-4-2018': 'Pasal 5 ayat (1) huruf d' },
  },
  NIK_NOT_DKI: {
    kind: 'substantive',
    text: 'NIK tidak terdaftar sebagai penduduk DKI Jakarta',
    source: { 'kjp-plus-2025': 'Persyaratan umum 3' },
  },
  SCHOOL_NOT_IN_DKI: {
    kind: 'substantive',
    text: 'Satuan pendidikan tidak berada di DKI Jakarta',
    source: { 'kjp-plus-2025': 'Persyaratan umum 2' },
  },
  DTKS_NOT_LAYAK: {
    kind: 'substantive',
    text: 'Terdaftar dalam DTKS tetapi belum dinyatakan layak',
    source: { 'kjp-plus-2025': 'Persyaratan khusus 1, matriks 01' },
    door: 'dinas-sosial',
  },
  NO_SPECIAL_CRITERION: {
    kind: 'substantive',
    text: 'Tidak terdaftar dalam DTKS dan tidak termasuk kategori khusus',
    source: { 'kjp-plus-2025': 'Persyaratan khusus' },
    door: 'dinas-sosial',
  },
  SK_KADIS_SOSIAL_MISSING: {
    kind: 'substantive',
    text: 'Kategori khusus belum dibuktikan dengan SK Kepala Dinas Sosial',
    source: { 'kjp-plus-2025': 'Persyaratan khusus 2' },
    door: 'dinas-sosial',
  },
  NISN_MISSING: {
    kind: 'substantive',
    text: 'Tidak memiliki NISN',
    source: { 'kjp-plus-2025': 'Matriks 03' },
  },
  NOT_IN_PUPIL_DATA: {
    kind: 'substantive',
    text: 'Tidak terdaftar di Dapodik (madrasah: EMIS)',
    source: { 'kjp-plus-2025': 'Matriks 03' },
  },
  HOUSEHOLD_HAS_CAR: {
    kind: 'substantive',
    text: 'Anggota keluarga dalam satu KK memiliki kendaraan roda empat',
    source: { 'kjp-plus-2025': 'Matriks 04.2' },
  },
  HOUSEHOLD_NJOP_ABOVE_LIMIT: {
    kind: 'substantive',
    text: 'Keluarga memiliki tanah/bangunan dengan NJOP di atas batas',
    source: { 'kjp-plus-2025': 'Matriks 04.3' },
  },
  HOUSEHOLD_BRANDED_WATER: {
    kind: 'substantive',
    text: 'Keluarga mengonsumsi air kemasan bermerek kemasan besar',
    source: { 'kjp-plus-2025': 'Matriks 04.4' },
  },
  DOC_MISSING_APPLICATION_LETTER: {
    kind: 'curable',
    text: 'Surat permohonan belum ada',
    source: { 'pergub-27-2013': 'Format 1', 'kjp-plus-2025': 'Matriks 02' },
  },
  DOC_MISSING_KK: {
    kind: 'curable',
    text: 'Kartu Keluarga belum ada',
    source: {
      'pergub-27-2013': 'Pasal 8 sampai dengan 10',
      'pergub-4-2018': 'Pasal 5 ayat (1) huruf d',
      'kjp-plus-2025': 'Matriks 02',
    },
  },
  DOC_WRONG_KK: {
    kind: 'curable',
    text: 'Kartu Keluarga tidak sesuai dengan domisili kelas pemohon',
    source: { 'pergub-27-2013': 'Pasal 8 sampai dengan 10 huruf a' },
  },
  DOC_MISSING_SKTM: {
    kind: 'curable',
    text: 'SKTM belum ada',
    source: {
      'pergub-27-2013': 'Pasal 8 sampai dengan 10 huruf b',
      'pergub-4-2018': 'Pasal 5 ayat (1) huruf c',
    },
  },
  DOC_MISSING_ENROLMENT: {
    kind: 'curable',
    text: 'Surat keterangan aktif dari satuan pendidikan belum ada',
    source: { 'pergub-27-2013': 'Pasal 8 sampai dengan 10 huruf c' },
  },
  DOC_MISSING_COMPLIANCE_STATEMENT: {
    kind: 'curable',
    text: 'Surat pernyataan ketaatan belum ada',
    source: { 'kjp-plus-2025': 'Matriks 02' },
  },
  DOC_MISSING_PARENT_KTP: {
    kind: 'curable',
    text: 'Fotokopi KTP orang tua/wali belum ada',
    source: { 'kjp-plus-2025': 'Matriks 02' },
  },
  LURAH_RECOMMENDATION_MISSING: {
    kind: 'curable',
    text: 'Surat Rekomendasi Lurah untuk anak tidak sekolah belum ada',
    source: { 'pergub-4-2018': 'Pasal 5 ayat (2)' },
  },
  NOT_IN_BDT: {
    kind: 'curable',
    text: 'Belum terdaftar dalam Basis Data Terpadu',
    source: { 'pergub-4-2018': 'Pasal 5 ayat (1) huruf b dan ayat (3)' },
    door: 'mpm-bdt',
  },
  HOUSEHOLD_EXCLUDED_STATUS: {
    kind: 'substantive',
    text: 'Ada anggota keluarga dalam satu KK berstatus',
    source: { 'kjp-plus-2025': 'Matriks 04.1' },
  },
  PROHIBITION_VIOLATED: {
    kind: 'substantive',
    text: 'Melanggar larangan nomor',
    source: { 'kjp-plus-2025': 'Larangan Penerima KJP Plus' },
  },
} as const satisfies Readonly<Record<string, Reason>>;

type Family = keyof typeof catalogue;
type DetailedFamily = 'HOUSEHOLD_EXCLUDED_STATUS' | 'PROHIBITION_VIOLATED';

/** A stable code; two families carry a detail after a colon (`PROHIBITION_VIOLATED:19`). */
export type ReasonCode = Exclude<Family, DetailedFamily> | `${DetailedFamily}:${string}`;

/** A reason in words, with its source and the door for someone who disagrees. */
export interface ExplainedReason {
  readonly code: ReasonCode;
  readonly kind: ReasonKind;
  readonly text: string;
  readonly source: string;
  readonly door: AppealDoor;
}

export function explainReason(code: ReasonCode, edition: PolicyEdition): ExplainedReason {
  const reason = reasonOf(code);
  return {
    code,
    kind: reason.kind,
    text: [reason.text, detailOf(code, edition)].filter(Boolean).join(' '),
    source: reason.source[edition.rules] ?? edition.title,
    door: reason.door ?? ordinaryDoor(reason.kind, edition),
  };
}

export function reasonKind(code: ReasonCode): ReasonKind {
  return reasonOf(code).kind;
}

const doorLabels: Readonly<Record<AppealDoor, string>> = {
  keberatan: 'Keberatan atas pengumuman (Pasal 16 dan 17)',
  'lengkapi-berkas': 'Lengkapi berkas sebelum Berita Acara disusun',
  'mpm-bdt': 'Pendaftaran melalui Mekanisme Pemutakhiran Mandiri BDT',
  'dinas-sosial': 'Dinas Sosial (data DTKS dan SK Kepala Dinas Sosial)',
  'satuan-pendidikan': 'Satuan pendidikan (tinjau ulang oleh Kepala Sekolah)',
};

export function appealDoorLabel(door: AppealDoor): string {
  return doorLabels[door];
}

function reasonOf(code: ReasonCode): Reason {
  const family = code.split(':', 1)[0] ?? '';
  if (!isFamily(family)) throw new Error(`Unknown reason: ${code}`);
  return catalogue[family];
}

function isFamily(text: string): text is Family {
  return Object.hasOwn(catalogue, text);
}

function detailOf(code: ReasonCode, edition: PolicyEdition): string {
  const detail = code.split(':')[1];
  if (detail === undefined) return '';
  if (code.startsWith('PROHIBITION_VIOLATED')) {
    const prohibition = edition.prohibitions?.pupil.find((candidate) => candidate.number === detail);
    return prohibition ? `${detail}: ${prohibition.text}` : detail;
  }
  const status = edition.criteria.household?.excludedStatuses.find((candidate) => candidate.code === detail);
  return status?.label ?? detail;
}

function ordinaryDoor(kind: ReasonKind, edition: PolicyEdition): AppealDoor {
  if (kind === 'curable') return 'lengkapi-berkas';
  return edition.process === 'berjenjang-2013' ? 'keberatan' : 'satuan-pendidikan';
}
