import type { BenchChild } from './people.ts';

/** The cells of one acceptable row under `recapHeader`. */
export function recapLine(ordinal: number, child: BenchChild, grade: number): string[] {
  const [year = '', month = '', day = ''] = child.birthDate.split('-');
  return [
    String(ordinal), child.nik, child.nisn, child.name, child.sex, 'Jakarta', `${day}/${month}/${year}`, String(grade),
    child.mother, child.guardian, '3173082308092115', child.address, '008', '007', child.kelurahan, 'Kembangan', 'Jakarta Barat',
    '11630', '081239340734', '1/2013', '02/07/2013', 'ada', 'ada', 'ada', 'ada', 'miskin', '20/07/2013', 'baru',
  ]; // prettier-ignore
}
