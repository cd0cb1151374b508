import type { PupilDetail, PupilRow } from '#contract/methods/pupils.ts';
import { longDate } from '#domain/words/date-words.ts';
import { isoDate } from '#domain/deadlines/iso-date.ts';
import { maskNik, parseNik } from '#domain/people/nik.ts';
import type { PolicyEdition } from '#domain/policy/policy-edition.ts';
import type { ReasonCode } from '#domain/policy/reasons.ts';
import { type ApplicationState, applicationStateLabels } from '#domain/rounds/application-states.ts';
import type { HistoryRow, PupilDetailRow, PupilLineRow } from '../../../db/queries/pupils.ts';
import { parsePapers, viewPapers } from '../imports/papers.ts';
import { type Advice, type Comparison, comparisonLabels } from '../rounds/stored-advice.ts';
import { actionLabel } from './action-labels.ts';
import { viewReasons } from './reason-view.ts';

export function viewPupilLine(row: PupilLineRow): PupilRow {
  return {
    applicationId: row.application_id,
    name: row.name,
    nikMasked: mask(row.nik),
    birthDate: row.birth_date,
    sex: row.sex,
    level: row.level,
    classGrade: row.class_grade,
    npsn: row.npsn,
    schoolName: row.school_name,
    applicantClass: row.applicant_class ?? '',
    state: row.state,
    stateLabel: stateLabel(row.state),
    result: row.result,
  };
}

/** Everything about one application; NIK and KK are shown whole here, because this is where they are checked. */
export function viewPupilDetail(
  row: PupilDetailRow,
  edition: PolicyEdition | null,
  history: readonly HistoryRow[],
): PupilDetail {
  const advice = row.advice === null ? null : (JSON.parse(row.advice) as Advice);
  const reasons = (codes: readonly ReasonCode[]) => (edition === null ? [] : viewReasons(codes, edition));
  return {
    ...viewPupilLine(row),
    nik: row.nik,
    nisn: row.nisn,
    kkNumber: row.kk_number,
    birthPlace: row.birth_place,
    address: addressLine(row),
    motherName: row.mother_name,
    guardianName: row.guardian_name,
    phone: row.phone,
    postalCode: row.postal_code,
    receivedOn: row.received_on,
    kind: row.kind,
    category: row.category,
    documents: viewPapers(parsePapers(row.documents)),
    advice: advice && { outcome: advice.outcome, reasons: reasons(advice.reasons) },
    comparison: viewComparison(row.comparison),
    resultReasons: reasons(JSON.parse(row.result_reasons) as ReasonCode[]),
    deviationReason: row.deviation_reason,
    source: sourceLine(row),
    outcome: row.outcome,
    history: history.map(({ at, actor, action }) => ({ at, actor, action: actionLabel(action) })),
  };
}

export function viewComparison(stored: string | null): PupilDetail['comparison'] {
  if (stored === null) return null;
  const comparison = JSON.parse(stored) as Comparison;
  return {
    result: comparison.result,
    label: comparisonLabels[comparison.result],
    evidence: comparison.evidence,
  };
}

function mask(nik: string | null): string {
  if (nik === null) return 'belum ada';
  const parsed = parseNik(nik);
  return parsed.ok ? maskNik(parsed.value) : '';
}

export function stateLabel(state: string): string {
  return Object.hasOwn(applicationStateLabels, state)
    ? applicationStateLabels[state as ApplicationState]
    : state;
}

/** One line of address, as the annex of a Berita Acara prints it. */
export function addressLine(
  row: Pick<PupilDetailRow, 'address' | 'rt' | 'rw' | 'kelurahan' | 'kecamatan' | 'kota'>,
): string {
  const rtRw = row.rt === null && row.rw === null ? '' : `RT ${row.rt ?? '-'}/RW ${row.rw ?? '-'}`;
  return [row.address, rtRw, row.kelurahan, row.kecamatan, row.kota].filter((part) => part !== '').join(', ');
}

/** Where an application came from: the school's file and its place in it, or a record by hand. */
export function sourceLine(row: PupilDetailRow): string {
  if (row.source_file === null) return `Dicatat ${longDate(isoDate(row.received_on))}`;
  return row.import_ordinal === null ? row.source_file : `${row.source_file}, data ke-${row.import_ordinal}`;
}
