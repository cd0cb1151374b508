import { type ParsedRequestOf, type ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { type PolicyEdition } from '#domain/policy/policy-edition.ts';
import { explainReason, type ReasonCode } from '#domain/policy/reasons.ts';
import { longDate } from '#domain/words/date-words.ts';
import { type FormRow, formStates, resultsOfRound } from '../../../db/queries/forms.ts';
import { countHandovers } from '../../../db/queries/handovers.ts';
import { roundsOfSchool } from '../../../db/queries/recaps.ts';
import { findSchool } from '../../../db/queries/schools.ts';
import { handoverBeritaAcara, results } from '../../paket/payloads/handover.ts';
import { Payload } from '../../paket/payloads/payload-file.ts';
import { command, type Work } from '../command.ts';
import { type Desk } from '../desk.ts';
import { preparePaket } from '../exchange/prepare-paket.ts';
import { officeYear } from '../imports/office-year.ts';
import { papersOf } from '../objections/paper-files.ts';
import { getEdition } from '../rounds/edition.ts';
import { destinationOf } from '../recaps/destination.ts';
import { pupilRowOf } from '../recaps/pupil-row.ts';
import { gatherRegisters } from '../recaps/round-papers.ts';
import { requireKeeper } from '../schools/jurisdiction.ts';

/**
 * Hands the verification results of one class-a madrasah to its Kemenag office (G-02; Pasal 13(1), 18(4), 25c-d).
 *
 * Its round must be closed; handing over again replaces what was sent and needs a reason.
 */
export async function prepareHandover(
  desk: Desk,
  request: ParsedRequestOf<'handovers.prepare'>,
): Promise<ResponseOf<'handovers.prepare'>> {
  const { npsn, on, reason } = request;
  return command(desk, { action: 'handovers.prepare', object: npsn, facts: request }, async (work) => {
    const school = (await findSchool(work.db, npsn)) ?? refuse('SCH-002', { npsn });
    requireKeeper(work.own, school, 'verify');
    const destination = destinationOf(desk, work.own, school);
    if (destination.kind !== 'theirs') return refuse('RCP-054', { name: school.name });
    if (on > work.today) refuse('RCP-055', { date: longDate(on) });
    if ((reason ?? '') === '' && (await countHandovers(work.db, npsn)) > 0)
      refuse('RCP-051', { name: school.name });
    const roundId = await closedRound(work, npsn, school.name);
    const registers = await gatherRegisters(work.db, [roundId]);
    const { editionId, schoolYear } = await officeYear(work.db, work.today);
    const edition = await getEdition(work.db, editionId);
    const rows = (await resultsOfRound(work.db, roundId)).map((row) => resultRow(row, edition));
    if (rows.length === 0) refuse('RCP-008');
    const { paketId } = await preparePaket(work, {
      kind: 'handover',
      to: [destination.office.office],
      scope: { unit: npsn, class: 'a', edition: editionId, school_year: schoolYear },
      payload: new Payload().set(results, rows).set(handoverBeritaAcara, registers.beritaAcara),
      documents: await papersOf(work.db, registers.documentIds),
      subjectId: npsn,
    });
    return { paketId };
  });
}

async function closedRound(work: Work, npsn: string, name: string): Promise<string> {
  const { schoolYear } = await officeYear(work.db, work.today);
  const round =
    (await roundsOfSchool(work.db, npsn, schoolYear)).find(
      ({ applicant_class }) => applicant_class === 'a',
    ) ?? refuse('RCP-050', { name });
  return round.state === 'closed' ? round.round_id : refuse('RCP-006', { name });
}

/** The result as it stands after objections: on the list or not. Whoever passed and was taken off has the order as reason. */
function resultRow(row: FormRow, edition: PolicyEdition) {
  const listed = formStates.some((state) => state === row.state);
  const reasons = (JSON.parse(row.result_reasons) as ReasonCode[]).map(
    (code) => explainReason(code, edition).text,
  );
  const stated = listed ? [] : reasons.length > 0 ? reasons : ['dikeluarkan lewat perbaikan pengumuman'];
  return {
    ...pupilRowOf(row),
    result: listed ? ('lulus' as const) : ('tidak-lulus' as const),
    reasons: stated,
  };
}
