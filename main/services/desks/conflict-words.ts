import type { DeskConflictRow } from '#contract/methods/desks.ts';
import type { DeskApplication, DeskConflict, DeskResult } from '#domain/desks/merge-desk.ts';
import { longDate } from '#domain/words/date-words.ts';
import { parseIsoDate } from '#domain/deadlines/iso-date.ts';

/** Both desks' words for what they made differently. */
export function describeConflict(
  conflict: DeskConflict,
  here: DeskApplication,
  there: DeskApplication,
): DeskConflictRow['differences'] {
  if (conflict.aspect === 'result')
    return [{ label: 'Hasil', here: resultWords(here.result), there: resultWords(there.result) }];
  return conflict.fields.map((field) => ({
    label: fieldLabels[field] ?? field,
    here: here.person[field] ?? 'kosong',
    there: there.person[field] ?? 'kosong',
  }));
}

const fieldLabels: Readonly<Record<string, string>> = {
  name: 'Nama',
  nik: 'NIK',
  nisn: 'NISN',
  postalCode: 'Kode pos',
  phone: 'Telepon',
  classGrade: 'Kelas',
  motherName: 'Nama ibu kandung',
  guardianName: 'Nama orang tua/wali',
  address: 'Alamat',
  category: 'Golongan keluarga',
};

function resultWords(result: DeskResult | null): string {
  if (result === null) return 'belum diputuskan';
  const day = parseIsoDate(result.decidedOn);
  const words = result.result === 'lulus' ? 'lulus' : 'tidak lulus';
  return day.ok ? `${words}, ${longDate(day.value)}` : words;
}
