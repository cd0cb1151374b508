import { isoDate, parseIsoDate } from '#domain/deadlines/iso-date.ts';
import type { PaperReference } from '#domain/documents/citations.ts';
import type { RecapGroup, RecapPupil } from '#domain/documents/nominal-list.ts';
import { compareLevels, compareText } from '#domain/recaps/tally.ts';
import type { RecapPupilRow } from '../../paket/payloads/pupil-row.ts';

export interface ListedRow {
  readonly row: RecapPupilRow;
  readonly schoolName: string;
  /** Heading of the summary one level up: the school, its kecamatan, its sender. */
  readonly unit: string;
}

/** The nominal list of a document: one group per school, level and Berita Acara, in the fixed order of the paper. */
export function recapGroups(rows: readonly ListedRow[]): RecapGroup[] {
  const groups = Map.groupBy(rows, ({ row, unit }) =>
    [unit, row.school_npsn, row.level, row.berita_acara_number, row.announcement_number].join('\n'),
  );
  return [...groups.values()].map(groupOf).sort(compareGroups);
}

function groupOf(members: readonly ListedRow[]): RecapGroup {
  const [first] = members;
  if (!first) throw new Error('A group has at least one row');
  const { row } = first;
  return {
    unit: first.unit,
    school: { name: first.schoolName, npsn: row.school_npsn, level: row.level, status: row.school_status },
    beritaAcara: paper(row.berita_acara_number, row.berita_acara_date),
    announcement: paper(row.announcement_number, row.announcement_date),
    pupils: members
      .map((member) => pupilOf(member.row))
      .sort(
        (a, b) => compareText(a.grade, b.grade) || compareText(a.name.toUpperCase(), b.name.toUpperCase()),
      ),
  };
}

function pupilOf(row: RecapPupilRow): RecapPupil {
  return {
    name: row.name,
    nik: row.nik ?? 'belum punya NIK',
    nisn: row.nisn ?? '',
    sex: row.sex,
    birthPlace: row.birth_place,
    birthDate: isoDate(row.birth_date),
    motherName: row.mother_name ?? '',
    guardianName: row.guardian_name ?? '',
    address: [row.address, `RT ${row.rt}/RW ${row.rw}`, row.kelurahan, row.kecamatan]
      .filter((part) => part !== '')
      .join(', '),
    postalCode: row.postal_code ?? '',
    phone: row.phone ?? '',
    grade: row.class_grade,
    applicantClass: row.applicant_class,
    kind: row.kind,
    cardType: row.card_type ?? '',
  };
}

function paper(number: string | null, date: string | null): PaperReference | null {
  const parsed = date === null ? null : parseIsoDate(date);
  return number !== null && parsed?.ok ? { number, date: parsed.value } : null;
}

function compareGroups(a: RecapGroup, b: RecapGroup): number {
  return (
    compareText(a.unit, b.unit) ||
    compareLevels(a.school.level, b.school.level) ||
    compareText(a.school.name, b.school.name) ||
    compareText(a.school.npsn, b.school.npsn)
  );
}
