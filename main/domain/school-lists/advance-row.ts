import { applies, articleFor, type Refusal, type Step } from '../rounds/transition-table.ts';
import type { SchoolListCode } from './problems.ts';
import { type RowState, rowStateLabels } from './row-states.ts';
import {
  type ListRowEvent,
  type ListRowFacts,
  type ListRowTransitionId,
  listRowTransitions,
} from './row-transitions.ts';

/** Where an act of the school takes one pupil of its list; or why it may not. The slides know no applicant classes. */
export function advanceListRow(
  facts: ListRowFacts,
  event: ListRowEvent,
): Step<RowState, SchoolListCode, ListRowTransitionId> | Refusal<SchoolListCode> {
  const row = listRowTransitions.find(
    (candidate) => candidate.on === event.kind && applies(candidate, facts),
  );
  if (!row) {
    const state = facts.state === null ? '' : rowStateLabels[facts.state];
    return {
      ok: false,
      code: facts.isFinal ? 'LST-017' : 'LST-014',
      article: 'Tinjau Ulang Calon Penerima',
      detail: { state },
    };
  }
  const article = articleFor(row.article, 'a');
  const findings = row.findings(facts, event);
  const refusal = findings.find(({ severity }) => severity === 'refuse');
  if (refusal) return { ok: false, code: refusal.code, article, detail: refusal.values };
  return { ok: true, state: row.to, transition: row.id, article, warnings: findings };
}
