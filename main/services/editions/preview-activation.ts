import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { ChangeCount, ChangeRow } from '#contract/methods/editions.ts';
import { changeUnder, type EditionChange, standingLabels } from '#domain/eligibility/edition-change.ts';
import { predicateQuestion } from '#domain/eligibility/predicates.ts';
import type { PolicyEdition } from '#domain/policy/policy-edition.ts';
import { explainReason } from '#domain/policy/reasons.ts';
import { type AssessableRow, undeterminedApplications } from '../../../db/queries/assessable-applications.ts';
import { type Desk, reading, todayOf } from '../desk.ts';
import { viewReasons } from '../pupils/reason-view.ts';
import { readOfficeRules } from '../rounds/office-rules.ts';
import { countUnfinishedRounds } from './activate.ts';
import { recordOf } from './application-record.ts';
import { officeYear } from './period.ts';
import { readEditions } from './stored-editions.ts';

interface Compared {
  readonly row: AssessableRow;
  readonly own: PolicyEdition;
  readonly change: EditionChange;
}

/**
 * Who would stand differently if the candidate edition judged what has been filed in this school year.
 *
 * Nothing is stored: applications stay with the edition they were filed under. 50,000 take about a second.
 */
export async function previewActivation(
  desk: Desk,
  request: ParsedRequestOf<'editions.preview'>,
): Promise<ResponseOf<'editions.preview'>> {
  const db = reading(desk);
  const editions = new Map((await readEditions(db)).map(({ edition }) => [edition.id, edition]));
  const candidate = editions.get(request.editionId) ?? refuse('EDN-009');
  const { settings } = await readOfficeRules(db);
  const { schoolYear } = await officeYear(db, todayOf(desk));
  const compared = (await undeterminedApplications(db, schoolYear)).flatMap((row): Compared[] => {
    const own = editions.get(row.edition_id);
    return own ? [{ row, own, change: changeUnder(recordOf(row, own), own, candidate, settings) }] : [];
  });
  const wanted = compared.filter(({ change }) => isWanted(change, request.change));
  const from = request.page * request.pageSize;
  return {
    title: candidate.title,
    compared: compared.length,
    counts: countChanges(compared),
    reasons: countReasons(compared, candidate),
    unfinishedRounds: await countUnfinishedRounds(db, schoolYear),
    total: wanted.length,
    rows: wanted.slice(from, from + request.pageSize).map((one) => viewChange(one, candidate)),
  };
}

function isWanted(change: EditionChange, wanted: string): boolean {
  if (wanted === 'all') return true;
  return wanted === 'moved' ? isMoved(change) : keyOf(change) === wanted;
}

function isMoved({ before, after }: EditionChange): boolean {
  return before !== after.standing;
}

function keyOf({ before, after }: EditionChange): string {
  return `${before}>${after.standing}`;
}

function countChanges(compared: readonly Compared[]): readonly ChangeCount[] {
  const groups = Map.groupBy(compared, ({ change }) => keyOf(change));
  return [...groups]
    .flatMap(([change, [first, ...others]]) =>
      first
        ? [
            {
              change,
              before: standingLabels[first.change.before],
              after: standingLabels[first.change.after.standing],
              count: 1 + others.length,
              moved: isMoved(first.change),
            },
          ]
        : [],
    )
    .toSorted((a, b) => Number(b.moved) - Number(a.moved) || b.count - a.count);
}

/** Reasons found under the candidate for those who would move, the most frequent first. */
function countReasons(compared: readonly Compared[], candidate: PolicyEdition) {
  const codes = compared.flatMap(({ change }) => (isMoved(change) ? change.after.reasons : []));
  return [...Map.groupBy(codes, (code) => code)]
    .map(([code, found]) => ({ label: explainReason(code, candidate).text, count: found.length }))
    .toSorted((a, b) => b.count - a.count);
}

function viewChange({ row, own, change }: Compared, candidate: PolicyEdition): ChangeRow {
  return {
    applicationId: row.application_id,
    name: row.name,
    schoolName: row.school_name ?? '',
    level: row.level,
    editionTitle: own.title,
    before: standingLabels[change.before],
    after: standingLabels[change.after.standing],
    moved: isMoved(change),
    reasons: viewReasons(change.after.reasons, candidate),
    lacking: change.after.lacking.map(predicateQuestion),
  };
}
