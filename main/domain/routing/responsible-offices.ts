import type { LevelGroup } from './levels.ts';
import type { OfficeKind } from './office-kinds.ts';

/** The offices that serve one level. */
export interface Offices {
  /** Dinas section of the kecamatan that verifies class a, madrasah included (Pasal 13 ayat (1), G-02). */
  readonly section: OfficeKind;
  /** Receives class b and, but for MA, recapitulates (Pasal 9 ayat (1), 25, 26). */
  readonly intake: OfficeKind;
  /** Recapitulates above it, proposes, and decides on class b (Pasal 20, 28, 29). */
  readonly superior: OfficeKind;
  /** Receives and decides on field-review reports of schools (Pasal 18 ayat (3)-(4)). */
  readonly schoolReports: OfficeKind;
  /** The letter of Pasal 9 ayat (1) and of Pasal 25 that names the level. */
  readonly letter: 'a' | 'b' | 'c' | 'd';
}

const dasar: Offices = {
  section: 'seksi-dasar-kecamatan',
  intake: 'seksi-dasar-kecamatan',
  superior: 'sudin-dasar',
  schoolReports: 'sudin-dasar',
  letter: 'a',
};

const menengah: Offices = {
  section: 'seksi-menengah-kecamatan',
  intake: 'seksi-menengah-kecamatan',
  superior: 'sudin-menengah',
  schoolReports: 'sudin-menengah',
  letter: 'b',
};

const madrasahDasar: Offices = {
  section: 'seksi-dasar-kecamatan',
  intake: 'kantor-kemenag',
  superior: 'kanwil-kemenag',
  schoolReports: 'kantor-kemenag',
  letter: 'c',
};

const aliyah: Offices = {
  section: 'seksi-menengah-kecamatan',
  intake: 'kanwil-kemenag',
  superior: 'kanwil-kemenag',
  schoolReports: 'kantor-kemenag',
  letter: 'd',
};

// SLB is of the Dasar line at every level, SMALB included (Pasal 9 ayat (1) huruf a, 25 huruf a).
const byLevel: Readonly<Record<Exclude<LevelGroup, 'PKBM' | 'LKP'>, Offices>> = {
  SD: dasar,
  SMP: dasar,
  SLB: dasar,
  SMA: menengah,
  SMK: menengah,
  MI: madrasahDasar,
  MTs: madrasahDasar,
  MA: aliyah,
};

// Pasal 27 and Pasal 1 angka 14: two sections and one Suku Dinas serve the whole Kabupaten.
const kabupatenOffice: Readonly<Partial<Record<OfficeKind, OfficeKind>>> = {
  'seksi-dasar-kecamatan': 'seksi-dasar-kabupaten',
  'seksi-menengah-kecamatan': 'seksi-menengah-kabupaten',
  'sudin-dasar': 'sudin-kabupaten',
  'sudin-menengah': 'sudin-kabupaten',
};

export function officesFor(level: keyof typeof byLevel, kepulauanSeribu: boolean): Offices {
  const offices = byLevel[level];
  return kepulauanSeribu
    ? {
        ...offices,
        section: inKabupaten(offices.section),
        intake: inKabupaten(offices.intake),
        superior: inKabupaten(offices.superior),
        schoolReports: inKabupaten(offices.schoolReports),
      }
    : offices;
}

function inKabupaten(kind: OfficeKind): OfficeKind {
  return kabupatenOffice[kind] ?? kind;
}
