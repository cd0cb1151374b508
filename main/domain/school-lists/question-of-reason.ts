import type { ReasonCode } from '../policy/reasons.ts';
import type { QuestionCode } from './instrument.ts';

/** The row of the instrument a reason belongs to; null for what no question asks (age, level, school). */
export function questionOfReason(code: ReasonCode): QuestionCode | null {
  const [family = '', detail] = code.split(':');
  if (family === 'PROHIBITION_VIOLATED') {
    // Larangan 18 and 19 are about attendance, the others about the school's rules.
    return detail === '18' || detail === '19' ? 'disiplin-hadir' : 'patuh-tatib';
  }
  if (family.startsWith('DOC_MISSING')) return 'dokumen-lengkap';
  return questions.get(family) ?? null;
}

const questions: ReadonlyMap<string, QuestionCode> = new Map([
  ['DTKS_NOT_LAYAK', 'dtks-layak'],
  ['NO_SPECIAL_CRITERION', 'dtks-layak'],
  ['NOT_ENROLLED', 'aktif-nisn-dapodik'],
  ['NISN_MISSING', 'aktif-nisn-dapodik'],
  ['NOT_IN_PUPIL_DATA', 'aktif-nisn-dapodik'],
  ['NIK_NOT_DKI', 'warga-dki'],
  ['NOT_DKI_DOMICILE', 'warga-dki'],
  ['HOUSEHOLD_EXCLUDED_STATUS', 'bebas-status'],
  ['HOUSEHOLD_HAS_CAR', 'tanpa-roda-empat'],
  ['HOUSEHOLD_NJOP_ABOVE_LIMIT', 'njop-di-bawah-batas'],
  ['HOUSEHOLD_BRANDED_WATER', 'air-kemasan'],
]);

/** Where to turn with a reason: the slides give no objection procedure (G-40). */
export type Door = 'dinas-sosial' | 'p4op' | 'sekolah';

export const doorLabels: Readonly<Record<Door, string>> = {
  'dinas-sosial': 'Dinas Sosial (DTKS dan SK Kepala Dinas Sosial)',
  p4op: 'P4OP Dinas Pendidikan',
  sekolah: 'Sekolah (tinjau ulang oleh Kepala Sekolah)',
};

/** Once the SPTJM is uploaded nothing of the school's is open any more; then P4OP is the door. */
export function doorOf(code: ReasonCode, isFinal: boolean): Door {
  if (code === 'SK_KADIS_SOSIAL_MISSING' || questionOfReason(code) === 'dtks-layak') return 'dinas-sosial';
  return isFinal || questionOfReason(code) === null ? 'p4op' : 'sekolah';
}
