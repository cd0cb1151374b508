import type { FactView } from '#contract/methods/pupil-account.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { longDate } from '#domain/words/date-words.ts';
import type { AssessableRow } from '../../../db/queries/assessable-applications.ts';
import type { PupilDetailRow } from '../../../db/queries/pupils.ts';
import { type Comparison, comparisonLabels } from '../rounds/stored-advice.ts';
import type { Judgement } from './judge-application.ts';
import { addressLine, sourceLine } from './pupil-view.ts';

const regions = { dki: 'DKI Jakarta', 'luar-dki': 'luar DKI Jakarta' } as const;
const schoolRegister = 'Daftar satuan pendidikan';

/** What the judgement rests on, each with the paper or row that says so. */
export function factsOf(
  row: PupilDetailRow,
  school: AssessableRow,
  { facts }: Judgement,
): readonly FactView[] {
  const file = sourceLine(row);
  const comparison = row.comparison === null ? null : (JSON.parse(row.comparison) as Comparison);
  return [
    { label: 'Lahir', value: longDate(facts.birthDate), source: file },
    { label: 'NIK', value: row.nik ?? 'belum ada', source: file },
    { label: 'NISN', value: row.nisn ?? 'belum ada', source: file },
    { label: 'Alamat', value: addressLine(row), source: `Kartu Keluarga menurut ${file}` },
    { label: 'Domisili', value: regions[facts.domicile], source: 'Kota dan kode pos pada alamat' },
    {
      label: 'Satuan pendidikan',
      value: `${row.school_name}, ${facts.school.level} ${facts.school.status}, ${regions[facts.school.location]}`,
      source: schoolRegister,
    },
    { label: 'Diterima', value: longDate(isoDate(row.received_on)), source: file },
    ...windowFact(school),
    { label: 'Berkas yang ada', value: facts.documents.join(', ') || 'tidak ada', source: file },
    {
      label: 'Golongan keluarga',
      value: row.category?.replaceAll('-', ' ') ?? 'belum ditetapkan',
      source: 'Verifikasi',
    },
    ...(comparison === null
      ? []
      : [
          {
            label: 'Data pembanding',
            value: comparisonLabels[comparison.result],
            source: comparison.evidence || 'tidak ada data',
          },
        ]),
  ];
}

function windowFact({ school_year_start: start, window_until: until }: AssessableRow): readonly FactView[] {
  if (start === null || until === null) return [];
  return [
    {
      label: 'Masa pengusulan',
      value: `${longDate(start)} sampai dengan ${longDate(until)}`,
      source: 'Keputusan Kepala Dinas pada putaran (Pasal 11)',
    },
  ];
}
