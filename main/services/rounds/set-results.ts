import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import type { PolicyEdition } from '#domain/policy/policy-edition.ts';
import { explainReason, type ReasonCode } from '#domain/policy/reasons.ts';
import {
  applicationsOf,
  type RoundApplicationRow,
  updateApplications,
} from '../../../db/queries/rounds-applications.ts';
import type { Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { actOnRound } from './advance.ts';
import { stepApplication } from './application-step.ts';
import { getEdition } from './edition.ts';
import type { GatheredRound } from './gather-round.ts';
import { refuseStep } from './round-refusal.ts';
import type { Advice } from './stored-advice.ts';

interface Result {
  readonly applicationId: string;
  readonly result: 'lulus' | 'tidak-lulus';
  readonly reasonCodes: readonly string[];
  readonly deviationReason: string | null;
}

/** The verifiers' results; leaving the advice needs their reason (Pasal 13(1), 15(1)). */
export function setResults(
  desk: Desk,
  request: ParsedRequestOf<'rounds.setResults'>,
): Promise<ResponseOf<'rounds.setResults'>> {
  return actOnRound(desk, 'rounds.setResults', request, 'verify', async (work, round) => {
    const rows = new Map(
      (await applicationsOf(work.db, request.roundId)).map((row) => [row.application_id, row]),
    );
    const strangers = request.results.filter(({ applicationId }) => !rows.has(applicationId));
    if (strangers.length > 0) refuse('RND-051', { count: strangers.length });
    await storeResults(work, round, rows, request.results, request.decidedOn);
  });
}

/** Follows the advice where it is a clear yes or no and nobody has decided; papers may still be brought for the rest. */
export function acceptAdvice(
  desk: Desk,
  request: ParsedRequestOf<'rounds.acceptAdvice'>,
): Promise<ResponseOf<'rounds.acceptAdvice'>> {
  return actOnRound(desk, 'rounds.acceptAdvice', request, 'verify', async (work, round) => {
    const applications = await applicationsOf(work.db, request.roundId);
    const results = applications.filter(({ result }) => result === null).flatMap(followed);
    await storeResults(
      work,
      round,
      new Map(applications.map((row) => [row.application_id, row])),
      results,
      request.decidedOn,
    );
  });
}

function followed({ application_id, advice }: RoundApplicationRow): readonly Result[] {
  const { outcome, reasons, awaitsVerification } =
    advice === null ? noAdvice : (JSON.parse(advice) as Advice);
  if (outcome === 'incomplete' || (outcome === 'eligible' && awaitsVerification)) return [];
  const result = outcome === 'eligible' ? 'lulus' : 'tidak-lulus';
  return [{ applicationId: application_id, result, reasonCodes: reasons, deviationReason: null }];
}

const noAdvice: Advice = { outcome: 'incomplete', reasons: [], awaitsVerification: true };

export async function storeResults(
  work: Work,
  round: GatheredRound,
  rows: ReadonlyMap<string, RoundApplicationRow>,
  results: readonly Result[],
  decidedOn: IsoDate,
): Promise<void> {
  if (decidedOn > work.today) refuseStep({ code: 'RND-034', detail: { date: decidedOn } });
  const edition = await getEdition(work.db, round.row.edition_id);
  const changes = results.map(({ applicationId, result, reasonCodes, deviationReason }) => {
    const row = rows.get(applicationId);
    if (!row) throw new Error(`No application ${applicationId} in this round`);
    const codes = result === 'lulus' ? [] : reasonCodes.map((code) => knownReason(code, edition));
    const event =
      result === 'lulus'
        ? ({ kind: 'pass', deviationReason } as const)
        : ({ kind: 'fail', reasons: codes, deviationReason } as const);
    const reason = deviationReason === '' ? null : deviationReason;
    return [
      applicationId,
      stepApplication(round, row, event),
      result,
      JSON.stringify(codes),
      reason,
      decidedOn,
    ] as const;
  });
  await updateApplications(
    work.db,
    ['state', 'result', 'result_reasons', 'deviation_reason', 'decided_on'],
    changes,
  );
}

function knownReason(code: string, edition: PolicyEdition): ReasonCode {
  try {
    return explainReason(code as ReasonCode, edition).code;
  } catch {
    return refuse('RND-057', { code });
  }
}
