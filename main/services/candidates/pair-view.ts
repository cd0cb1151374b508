import type { PairSide, PairView } from '#contract/methods/proposals.ts';
import { longDate } from '#domain/words/date-words.ts';
import { parseIsoDate } from '#domain/deadlines/iso-date.ts';
import { type CandidateRecord, candidateStates, rowOf } from './candidate.ts';

export interface PairRecord {
  readonly pair_id: string;
  readonly left_id: string;
  readonly right_id: string;
  readonly kind: string;
  readonly evidence: string;
  readonly state: string;
  readonly outcome: string | null;
  readonly excluded_id: string | null;
  readonly reason: string | null;
  readonly decided_by: string | null;
  readonly decided_on: string | null;
}

const kindLabels: Readonly<Record<string, string>> = {
  'nik-sama': 'NIK sama',
  'nik-selisih-satu-angka': 'NIK berbeda satu angka',
  'nama-tanggal-sama': 'Nama dan tanggal lahir sama',
  mirip: 'Nama mirip, tanggal lahir sama',
};

/** Both applications field by field; what differs is said in words too, never by colour alone. */
export function pairView(
  pair: PairRecord,
  left: CandidateRecord,
  right: CandidateRecord,
  names: ReadonlyMap<string, string>,
): PairView {
  const leftFields = fieldsOf(left);
  const rightFields = fieldsOf(right);
  const sideOf = (record: CandidateRecord, own: Field[], other: Field[]): PairSide => ({
    applicationId: record.application_id,
    from: names.get(record.from_office) ?? record.from_office,
    fields: own.map(([label, value], index) => ({ label, value, differs: value !== other[index]?.[1] })),
  });
  return {
    pairId: pair.pair_id,
    kind: pair.kind,
    kindLabel: kindLabels[pair.kind] ?? pair.kind,
    evidence: pair.evidence,
    state: pair.state === 'terbuka' ? 'terbuka' : 'diputus',
    decision:
      pair.outcome === null
        ? null
        : {
            outcome: pair.outcome === 'orang-sama' ? 'orang-sama' : 'beda-orang',
            excluded: pair.excluded_id,
            reason: pair.reason ?? '',
            by: pair.decided_by ?? '',
            on: pair.decided_on ?? '',
          },
    left: sideOf(left, leftFields, rightFields),
    right: sideOf(right, rightFields, leftFields),
  };
}

type Field = readonly [string, string];

function fieldsOf(record: CandidateRecord): Field[] {
  const row = rowOf(record);
  const born = parseIsoDate(row.birth_date);
  return [
    ['Nama', row.name],
    ['NIK', row.nik ?? 'belum punya NIK'],
    ['Tempat lahir', row.birth_place],
    ['Tanggal lahir', born.ok ? longDate(born.value) : row.birth_date],
    ['Jenis kelamin', row.sex === 'L' ? 'Laki-laki' : 'Perempuan'],
    ['Ibu kandung', row.mother_name ?? '-'],
    ['Orang tua/wali', row.guardian_name ?? '-'],
    ['Nomor KK', row.kk_number ?? '-'],
    ['Alamat', `${row.address}, ${row.kelurahan}, ${row.kecamatan}`],
    ['Sekolah', `${record.school_name} (${row.school_npsn})`],
    ['Kelas', `${row.level} kelas ${row.class_grade}`],
    ['Keadaan', candidateStates[record.state] ?? record.state],
  ];
}
