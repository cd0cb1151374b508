import { maskNik, parseNik } from '#domain/people/nik.ts';
import type { Knex } from 'knex';
import type { RecapPupilRow } from '../../paket/payloads/pupil-row.ts';
import type { Difference } from '../exchange/payload.ts';

/** Up to this many children are named; a whole office that changed is told by its number. */
const mostNamed = 100;

/** What a recap says of a child, in the words of the form; papers and source rows are not compared. */
const compared = {
  name: 'nama',
  nik: 'NIK',
  kk_number: 'nomor KK',
  birth_date: 'tanggal lahir',
  sex: 'jenis kelamin',
  level: 'jenjang',
  class_grade: 'kelas',
  school_npsn: 'NPSN',
  applicant_class: 'golongan',
  kelurahan: 'kelurahan',
  postal_code: 'kode pos',
  category: 'kategori',
} as const satisfies Partial<Record<keyof RecapPupilRow, string>>;

type Field = keyof typeof compared;

/** What a newer recap of an office changes, child by child: shown before a person decides which of the two holds. */
export async function recapDifferences(
  db: Knex,
  fromOffice: string,
  rows: readonly RecapPupilRow[],
): Promise<readonly Difference[]> {
  const held = await db('candidate')
    .where({ from_office: fromOffice, source: 'recap' })
    .select<{ application_id: string; content: string }[]>('application_id', 'content');
  if (held.length === 0) return [];
  const before = new Map(held.map(({ application_id, content }) => [application_id, content]));
  const now = new Set(rows.map((row) => row.application_id));
  const changes = rows.flatMap((row) => changesOf(before.get(row.application_id), row));
  const named = changes.slice(0, mostNamed);
  return [
    { label: 'Peserta didik', before: String(before.size), after: String(now.size) },
    { label: 'Baru dalam rekap ini', before: '-', after: countOf([...now], (id) => !before.has(id)) },
    {
      label: 'Tidak ada lagi dalam rekap ini',
      before: '-',
      after: countOf([...before.keys()], (id) => !now.has(id)),
    },
    ...named,
    ...(changes.length > named.length
      ? [{ label: 'Perubahan lain', before: '-', after: `${changes.length - named.length} isian` }]
      : []),
  ];
}

function changesOf(content: string | undefined, row: RecapPupilRow): Difference[] {
  if (content === undefined || content === JSON.stringify(row)) return [];
  const earlier = JSON.parse(content) as RecapPupilRow;
  const fields = Object.keys(compared) as Field[];
  return fields
    .filter((field) => earlier[field] !== row[field])
    .map((field) => {
      const before = shown(field, earlier[field]);
      const after = shown(field, row[field]);
      return {
        label: `${earlier.name}: ${compared[field]}`,
        before,
        after: before === after ? `${after} (berbeda pada angka yang ditutup)` : after,
      };
    });
}

/** Numbers of persons are masked: the screen needs to tell that they differ, not what they are. */
function shown(field: Field, value: string | null): string {
  if (value === null) return 'kosong';
  const nik = field === 'nik' || field === 'kk_number' ? parseNik(value) : null;
  if (nik?.ok) return maskNik(nik.value);
  return field === 'kk_number' ? `${value.slice(0, 6)}…` : value;
}

function countOf(ids: readonly string[], test: (id: string) => boolean): string {
  return String(ids.filter(test).length);
}
