import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import type { PolicyEdition } from '#domain/policy/policy-edition.ts';
import { findVerification, type VerificationLineRow } from '../../../db/queries/rounds-applications.ts';
import { type Desk, reading, todayOf } from '../desk.ts';
import { parsePapers, viewPapers } from '../imports/papers.ts';
import { viewComparison, viewPupilLine } from '../pupils/pupil-view.ts';
import { viewReasons } from '../pupils/reason-view.ts';
import { getEdition } from './edition.ts';
import { gatherRound } from './gather-round.ts';
import type { Advice } from './stored-advice.ts';

/** The verifiers' list: each pupil with the papers, the comparison and the advice (Pasal 13(1), 15(1)). */
export async function listVerification(
  desk: Desk,
  request: ParsedRequestOf<'rounds.verification'>,
): Promise<ResponseOf<'rounds.verification'>> {
  const db = reading(desk);
  const { row } = await gatherRound(db, request.roundId, todayOf(desk));
  const edition = await getEdition(db, row.edition_id);
  const { rows, total } = await findVerification(db, request.roundId, request.show, request);
  return { rows: rows.map((line) => viewLine(line, edition)), total };
}

function viewLine(
  row: VerificationLineRow,
  edition: PolicyEdition,
): ResponseOf<'rounds.verification'>['rows'][number] {
  const advice = row.advice === null ? null : (JSON.parse(row.advice) as Advice);
  return {
    ...viewPupilLine(row),
    adviceOutcome: advice?.outcome ?? null,
    adviceReasons: viewReasons(advice?.reasons ?? [], edition),
    comparison: viewComparison(row.comparison)?.label ?? null,
    documents: viewPapers(parsePapers(row.documents)),
    deviationReason: row.deviation_reason,
    resultReasonCodes: JSON.parse(row.result_reasons) as string[],
  };
}
