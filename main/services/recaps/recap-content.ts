import type { RecapTotals } from '#contract/methods/recaps.ts';
import { sortRows } from '#domain/recaps/account-form-recap.ts';
import type { SuspectedDuplicate } from '#domain/recaps/seal-guard.ts';
import { groupBy, summarise, type SummaryCell } from '#domain/recaps/tally.ts';
import type { FormRow } from '../../../db/queries/forms.ts';
import type { RecapPupilRow } from '../../paket/payloads/pupil-row.ts';
import { gradeOf } from '../forms/form-facts.ts';
import { pupilRowOf } from './pupil-row.ts';
import type { RoundPapers } from './round-papers.ts';

/** A row of the recap as it is frozen, signed and printed (DOC-16). */
export function recapRowOf(row: FormRow, papers: RoundPapers | null, cardType: string | null): RecapPupilRow {
  return {
    ...pupilRowOf(row),
    mother_name: row.mother_name,
    phone: row.phone,
    postal_code: row.postal_code,
    guardian_name: row.guardian_name,
    berita_acara_number: papers?.beritaAcara?.number ?? null,
    berita_acara_date: papers?.beritaAcara?.date ?? null,
    announcement_number: papers?.announcement?.number ?? null,
    announcement_date: papers?.announcement?.date ?? null,
    card_type: cardType,
  };
}

/** The fixed order of every recap: level, kelas, name, NIK, id; schools one after the other. */
export function inRecapOrder(rows: readonly RecapPupilRow[]): readonly RecapPupilRow[] {
  const keyed = rows.map((row) => ({
    ...talliedOf(row),
    applicationId: row.application_id,
    name: row.name,
    nik: row.nik ?? '',
    grade: gradeOf(row.class_grade) ?? 0,
    schoolKey: row.school_npsn,
    schoolName: row.school_npsn,
    row,
  }));
  return sortRows(keyed).map(({ row }) => row);
}

/** Level x status x class, boys and girls, new and continuing; the last line is the sum of all. */
export function totalsOf(rows: readonly RecapPupilRow[]): readonly RecapTotals[] {
  const cells = summarise(rows.map(talliedOf));
  const lines = groupBy(
    cells,
    ({ level, status, applicantClass }) => `${level} ${status}, huruf ${applicantClass}`,
  );
  return [
    ...lines.map(([first, members]) =>
      line(`${first.level} ${first.status}, huruf ${first.applicantClass}`, members),
    ),
    line('Jumlah', cells),
  ];
}

function line(label: string, cells: readonly SummaryCell[]): RecapTotals {
  const sum = (count: (cell: SummaryCell) => number) => cells.reduce((all, cell) => all + count(cell), 0);
  return {
    label,
    baru: sum(({ kind, total }) => (kind === 'baru' ? total : 0)),
    lanjutan: sum(({ kind, total }) => (kind === 'lanjutan' ? total : 0)),
    L: sum(({ L }) => L),
    P: sum(({ P }) => P),
    total: sum(({ total }) => total),
  };
}

function talliedOf(row: RecapPupilRow) {
  return {
    sex: row.sex,
    level: row.level,
    status: row.school_status,
    applicantClass: row.applicant_class,
    kind: row.kind,
  };
}

/** G-46: one NIK twice in one recap is one person twice until someone decides. */
export function duplicatesIn(rows: readonly RecapPupilRow[]): readonly SuspectedDuplicate[] {
  const named = rows.filter(({ nik }) => nik !== null);
  return groupBy(named, ({ nik }) => nik ?? '').flatMap(([first, [, second]]) =>
    second === undefined ? [] : [{ name: first.name, other: second.name, settled: 'open' as const }],
  );
}
