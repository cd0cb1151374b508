import { refuse } from '#contract/errors/app-error.ts';
import type { ListEntry, ListEntryDetail } from '#contract/methods/school-list-views.ts';
import type { ImportProblem } from '#contract/methods/schools.ts';
import type { Permission } from '#contract/views.ts';
import type { Severity } from '#domain/intake/row-rules.ts';
import { maskNik } from '#domain/people/nik.ts';
import type { PolicyEdition } from '#domain/policy/policy-edition.ts';
import { explainReason } from '#domain/policy/reasons.ts';
import type { Contradiction } from '#domain/school-lists/assess-row.ts';
import { cancellationText } from '#domain/school-lists/cancel-reasons.ts';
import { questionsOf } from '#domain/school-lists/instrument.ts';
import type { ListRowProblem } from '#domain/school-lists/list-row.ts';
import { doorLabels, doorOf } from '#domain/school-lists/question-of-reason.ts';
import { listRowRules, listSeverityOf } from '#domain/school-lists/row-rules.ts';
import { rowStateLabels } from '#domain/school-lists/row-states.ts';
import { findListRow, type ListRowRow, type SchoolListRow } from '../../../db/queries/school-lists.ts';
import { type Desk, opened, reading } from '../desk.ts';
import { getEdition } from '../rounds/edition.ts';
import { writerPermission } from './receiver.ts';
import { getSchoolList, listStateWords } from './stored-list.ts';
import { adviceOf, problemsOf, rowOf } from './stored-row.ts';

/** One pupil of the list: the school's verdict with the engine's advice beside it. */
export function viewEntry(stored: ListRowRow, edition: PolicyEdition, isFinal: boolean): ListEntry {
  const row = rowOf(stored);
  const advice = adviceOf(stored);
  return {
    ordinal: stored.ordinal,
    no: stored.no,
    name: stored.name,
    nikMasked: row?.nik ? maskNik(row.nik) : 'NIK belum terbaca',
    grade: row?.grade ?? '',
    level: row?.level ?? null,
    verdict: stored.verdict,
    state: row?.state ?? null,
    stateLabel: row === null ? '' : rowStateLabels[row.state],
    cancellation: row?.cancellation ? cancellationText(row.cancellation) : null,
    outcome: advice?.outcome ?? null,
    unanswered: advice?.unanswered.length ?? 0,
    reasons: (advice?.reasons ?? []).map((code) => {
      const { text, source } = explainReason(code, edition);
      return { code, label: text, source, door: doorLabels[doorOf(code, isFinal)] };
    }),
    contradictions: (advice?.contradictions ?? []).map((kind) => contradictionWords[kind]),
    notes: stored.notes,
    problems: problemsOf(stored).map(viewProblem),
    applicationId: stored.application_id,
  };
}

/** The pupil with everything his form needs. */
export async function viewEntryDetail(desk: Desk, listId: string, ordinal: number): Promise<ListEntryDetail> {
  const db = reading(desk);
  const list = await getSchoolList(db, listId);
  const edition = await getEdition(db, list.edition_id);
  const stored = (await findListRow(db, listId, ordinal)) ?? refuse('OFF-002');
  const row = rowOf(stored);
  return {
    ...viewEntry(stored, edition, list.state === 'final'),
    nik: row?.nik ?? null,
    nisn: row?.nisn ?? null,
    birthDate: row?.birthDate ?? null,
    guardian: row?.guardian ?? null,
    address: row?.address ?? null,
    emergencyContact: row?.emergencyContact ?? null,
    bpms: row?.bpms ?? false,
    instrument: row?.instrument ?? null,
    papers: row?.papers ?? null,
    cancel: row?.cancellation ?? null,
    questions: questionsOf(edition),
    choices: {
      statuses: edition.criteria.household?.excludedStatuses ?? [],
      specialCategories: edition.criteria.specialCategories,
      brought: edition.requiredDocuments,
      uploads: edition.uploads,
      prohibitions: (edition.prohibitions?.pupil ?? []).map(({ number, text }) => ({ number, text })),
    },
    edit: editPermission(list, stored, writerPermission(opened(desk).actor)),
  };
}

function editPermission(list: SchoolListRow, { verdict }: ListRowRow, may: Permission): Permission {
  if (!may.allowed) return may;
  if (list.state !== 'received') return { allowed: false, why: `Daftar ini ${listStateWords[list.state]}.` };
  return verdict === 'accepted' ? may : { allowed: false, why: 'Baris ini belum diterima.' };
}

const contradictionWords: Readonly<Record<Contradiction, string>> = {
  'verified-against-advice': 'Diverifikasi sekolah, padahal ada syarat yang tidak terpenuhi',
  'answer-against-details': 'Dijawab Ya, padahal rinciannya berkata lain',
  'cancelled-without-ground': 'Dibatalkan, padahal semua syarat terpenuhi',
};

const severities: Readonly<Record<Severity, ImportProblem['severity']>> = {
  reject: 'rejected',
  hold: 'held',
  warn: 'warning',
  note: 'note',
};

function viewProblem({ code, cell, column, value, other }: ListRowProblem): ImportProblem {
  const rule = listRowRules[code];
  return {
    cell,
    column,
    value,
    code,
    severity: severities[listSeverityOf(code)],
    sentence: other === undefined ? rule.what : `${rule.what} (${other})`,
    fix: rule.todo,
  };
}
