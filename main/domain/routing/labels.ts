import { type Actor, isHead, type Unit, unitOf } from './actors.ts';
import type { ApplicantClass } from './levels.ts';
import type { Bidang, OfficeKind } from './office-kinds.ts';

// Names of the kinds; the name printed on a letter comes from the dated office record, never from here.
const officeLabels: Readonly<Record<OfficeKind, string>> = {
  'seksi-dasar-kecamatan': 'Seksi Dinas Pendidikan Dasar Kecamatan',
  'seksi-menengah-kecamatan': 'Seksi Dinas Pendidikan Menengah Kecamatan',
  'seksi-dasar-kabupaten': 'Seksi Dinas Pendidikan Dasar Kabupaten Administrasi',
  'seksi-menengah-kabupaten': 'Seksi Dinas Pendidikan Menengah Kabupaten Administrasi',
  'sudin-dasar': 'Suku Dinas Pendidikan Dasar Kota Administrasi',
  'sudin-menengah': 'Suku Dinas Pendidikan Menengah Kota Administrasi',
  'sudin-kabupaten': 'Suku Dinas Pendidikan Kabupaten Administrasi',
  'kantor-kemenag': 'Kantor Kementerian Agama',
  'kanwil-kemenag': 'Kantor Wilayah Kementerian Agama',
  dinas: 'Dinas Pendidikan',
};

const bidangLabels: Readonly<Record<Bidang, string>> = {
  'bidang-tk-sd-plb': 'Bidang TK/SD/PLB',
  'bidang-smp-sma': 'Bidang SMP/SMA',
  'bidang-smk': 'Bidang SMK',
};

const classLabels: Readonly<Record<ApplicantClass, string>> = {
  a: 'Kelas a: berdomisili di Daerah, bersekolah di Daerah',
  b: 'Kelas b: berdomisili di Daerah, bersekolah di luar Daerah',
  c: 'Kelas c: berdomisili di luar Daerah, bersekolah di Daerah',
};

export function officeKindLabel(kind: OfficeKind): string {
  return officeLabels[kind];
}

export function bidangLabel(bidang: Bidang): string {
  return bidangLabels[bidang];
}

export function applicantClassLabel(applicantClass: ApplicantClass): string {
  return classLabels[applicantClass];
}

/** `head:satuan-pendidikan` -> `Kepala Satuan Pendidikan`. */
export function actorLabel(actor: Actor): string {
  const unit = unitOf(actor);
  if (unit === null) return actor === 'pengawas' ? 'Pengawas' : 'Komite Sekolah/Madrasah';
  return isHead(actor) ? `Kepala ${unitLabel(unit)}` : unitLabel(unit);
}

function unitLabel(unit: Unit): string {
  return unit === 'satuan-pendidikan' ? 'Satuan Pendidikan' : officeLabels[unit];
}
