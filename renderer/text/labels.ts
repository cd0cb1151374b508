import type { Role } from '#contract/method.ts';
import { formatThousands } from '#domain/words/thousands.ts';

export const roleLabels: Readonly<Record<Role, string>> = {
  operator: 'Operator',
  kepala: 'Kepala',
  admin: 'Pengelola',
  pemeriksa: 'Pemeriksa',
};

export const capacityLabels: Readonly<Record<string, string>> = {
  definitif: 'Definitif',
  plt: 'Plt. (pelaksana tugas)',
  plh: 'Plh. (pelaksana harian)',
  an: 'a.n. (atas nama)',
};

/** Classes of Pasal 4: where the pupil lives and where the school stands. */
export const applicantClassLabels: Readonly<Record<string, string>> = {
  a: 'a — tinggal dan sekolah di DKI',
  b: 'b — tinggal di DKI, sekolah di luar',
  c: 'c — tinggal di luar, sekolah di DKI',
};

export const mediaLabels = {
  papan: 'Papan pengumuman',
  internet: 'Internet',
  cetak: 'Media cetak',
} as const;

export const documentCodeLabels = {
  'surat-permohonan': 'Surat permohonan (Format 1)',
  kk: 'Kartu Keluarga',
  sktm: 'SKTM',
  'surat-aktif': 'Surat keterangan aktif sekolah',
} as const;

export const resultLabels = { lulus: 'Lulus', 'tidak-lulus': 'Tidak lulus' } as const;
export const findingLabels = { benar: 'Benar', 'tidak-benar': 'Tidak benar' } as const;

/** In what capacity one may object (Pasal 16, 17); a parent does as `masyarakat` (G-20). */
export const objectorCapacityChoices = [
  { value: 'peserta-didik', label: 'Peserta didik' },
  { value: 'pendidik', label: 'Pendidik' },
  { value: 'tenaga-kependidikan', label: 'Tenaga kependidikan' },
  { value: 'komite', label: 'Komite sekolah/madrasah' },
  { value: 'masyarakat', label: 'Masyarakat, termasuk orang tua/wali' },
];

/** `1.250` with the word: `1.250 peserta didik`. */
export function counted(n: number, noun: string): string {
  return `${formatThousands(n)} ${noun}`;
}

/** `1,4 MB`. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const [value, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'KB'] : [bytes / 1024 / 1024, 'MB'];
  return `${value.toFixed(1).replace('.', ',')} ${unit}`;
}
