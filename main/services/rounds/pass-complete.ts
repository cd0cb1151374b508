import type { ParsedRequestOf } from '#contract/api.ts';
import type { PassedComplete } from '#contract/methods/rounds.ts';
import type { PolicyEdition } from '#domain/policy/policy-edition.ts';
import { openPairMembers } from '../../../db/queries/pupil-pairs.ts';
import { applicationsOf, type RoundApplicationRow } from '../../../db/queries/rounds-applications.ts';
import type { Desk } from '../desk.ts';
import { viewReasons } from '../pupils/reason-view.ts';
import { actOnRound } from './advance.ts';
import { getEdition } from './edition.ts';
import { storeResults } from './set-results.ts';
import type { Advice, Comparison } from './stored-advice.ts';

/**
 * Passes everyone nobody has decided whose papers are complete and whose advice is clear (Pasal 13(1), 15(1)).
 *
 * Whoever needs a look stays undecided and is named with the reason: a bulk mark hides no exception.
 */
export async function passComplete(
  desk: Desk,
  request: ParsedRequestOf<'rounds.passComplete'>,
): Promise<PassedComplete> {
  let passedIds: readonly string[] = [];
  let exceptions: PassedComplete['exceptions'] = [];
  await actOnRound(desk, 'rounds.passComplete', request, 'verify', async (work, round) => {
    const applications = await applicationsOf(work.db, request.roundId);
    const edition = await getEdition(work.db, round.row.edition_id);
    const undecided = applications.filter(({ result }) => result === null);
    const paired = new Set(
      await openPairMembers(
        work.db,
        undecided.map(({ application_id }) => application_id),
      ),
    );
    const judged = undecided.map((row) => ({
      row,
      why: exceptionOf(row, edition) ?? (paired.has(row.application_id) ? 'Diduga data ganda' : null),
    }));
    exceptions = judged.flatMap(({ row, why }) =>
      why === null ? [] : [{ applicationId: row.application_id, name: row.name, why }],
    );
    passedIds = judged.flatMap(({ row, why }) => (why === null ? [row.application_id] : []));
    await storeResults(
      work,
      round,
      new Map(applications.map((row) => [row.application_id, row])),
      passedIds.map((applicationId) => ({
        applicationId,
        result: 'lulus',
        reasonCodes: [],
        deviationReason: null,
      })),
      request.decidedOn,
    );
  });
  return { passedIds, exceptions };
}

/** Why a person has to look at this one, or null. */
function exceptionOf({ advice, comparison }: RoundApplicationRow, edition: PolicyEdition): string | null {
  if (advice === null) return 'Belum diperiksa';
  const { outcome, reasons, awaitsVerification } = JSON.parse(advice) as Advice;
  const named = viewReasons(reasons, edition).map(({ label }) => label);
  if (outcome !== 'eligible')
    return named.join('; ') || (outcome === 'incomplete' ? 'Belum lengkap' : 'Tidak layak');
  if (awaitsVerification) return 'Kategori keluarga belum ditetapkan';
  return comparison !== null && (JSON.parse(comparison) as Comparison).result === 'mirip'
    ? 'Mirip dengan data pembanding, belum diputuskan'
    : null;
}
