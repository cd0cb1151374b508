import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { PolicyEdition } from '#domain/policy/policy-edition.ts';
import { explainReason, type ReasonCode } from '#domain/policy/reasons.ts';
import type { Level, LevelGroup } from '#domain/routing/levels.ts';
import { longDate } from '#domain/words/date-words.ts';
import { type FormRow, formStates, resultsOfRound } from '../../../db/queries/forms.ts';
import { countHandovers } from '../../../db/queries/handovers.ts';
import { roundsOfSchool } from '../../../db/queries/recaps.ts';
import { findRound, type RoundRow } from '../../../db/queries/rounds.ts';
import { findSchool, type SchoolRow } from '../../../db/queries/schools.ts';
import {
  handoverAnnouncements,
  handoverBeritaAcara,
  handoverRounds,
  handoverSchools,
  type HandedOverPupil,
  results,
} from '../../paket/payloads/handover.ts';
import { Payload } from '../../paket/payloads/payload-file.ts';
import { command, type Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { preparePaket } from '../exchange/prepare-paket.ts';
import { officeYear } from '../editions/period.ts';
import { papersOf } from '../objections/paper-files.ts';
import { destinationOf } from '../recaps/destination.ts';
import { recapRowOf } from '../recaps/recap-content.ts';
import { gatherRegisters, type Registers } from '../recaps/round-papers.ts';
import { getEdition } from '../rounds/edition.ts';
import { requireKeeper } from '../schools/jurisdiction.ts';

/**
 * Hands the verification results of one madrasah to its Kemenag office (G-02; Pasal 13(1), 15(1), 18(4), 25c-d).
 *
 * All its rounds must be closed; handing over again replaces what was sent and needs a reason.
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
    const rounds = await closedRounds(work, school);
    const registers = await gatherRegisters(
      work.db,
      rounds.map(({ round_id }) => round_id),
    );
    const pupils = await gatherPupils(work, rounds, registers);
    if (pupils.length === 0) refuse('RCP-008');
    const { editionId, schoolYear } = await officeYear(work.db, work.today);
    const { paketId } = await preparePaket(work, {
      kind: 'handover',
      to: [destination.office.office],
      scope: { unit: npsn, edition: editionId, school_year: schoolYear },
      payload: new Payload()
        .set(results, pupils)
        .set(handoverBeritaAcara, registers.beritaAcara)
        .set(handoverAnnouncements, registers.announcements)
        .set(handoverRounds, rounds.map(roundRow))
        .set(handoverSchools, [schoolRow(school)]),
      documents: await papersOf(work.db, registers.documentIds),
      subjectId: npsn,
    });
    return { paketId };
  });
}

async function closedRounds(work: Work, { npsn, name }: SchoolRow): Promise<readonly RoundRow[]> {
  const { schoolYear } = await officeYear(work.db, work.today);
  const rounds: RoundRow[] = [];
  for (const { round_id } of await roundsOfSchool(work.db, npsn, schoolYear)) {
    const round = (await findRound(work.db, round_id)) ?? refuse('OFF-002');
    if (round.state !== 'closed') refuse('RCP-006', { name: `${name} huruf ${round.applicant_class}` });
    rounds.push(round);
  }
  return rounds.length === 0 ? refuse('RCP-050', { name }) : rounds;
}

async function gatherPupils(
  work: Work,
  rounds: readonly RoundRow[],
  registers: Registers,
): Promise<readonly HandedOverPupil[]> {
  const pupils: HandedOverPupil[] = [];
  for (const { round_id, edition_id } of rounds) {
    const edition = await getEdition(work.db, edition_id);
    for (const row of await resultsOfRound(work.db, round_id))
      pupils.push(resultRow(row, edition, registers));
  }
  return pupils;
}

/** The result as it stands after objections: on the list or not. Whoever passed and was taken off has the order as reason. */
function resultRow(row: FormRow, edition: PolicyEdition, registers: Registers): HandedOverPupil {
  const listed = formStates.some((state) => state === row.state);
  const incomplete = row.state === 'addedByCorrection';
  const failed = (JSON.parse(row.result_reasons) as ReasonCode[]).map(
    (code) => explainReason(code, edition).text,
  );
  const stated = failed.length > 0 ? failed : ['dikeluarkan lewat perbaikan pengumuman'];
  return {
    ...recapRowOf(row, registers.papersOf(row.round_id), null),
    received_on: row.received_on,
    result: listed ? 'lulus' : 'tidak-lulus',
    reasons: incomplete ? ['Belum melengkapi berkas tambahan (Pasal 22)'] : listed ? [] : stated,
    incomplete,
  };
}

function roundRow(round: RoundRow) {
  const { round_id, npsn, applicant_class, level_group, opened_on, closed_on } = round;
  if (npsn === null || closed_on === null)
    throw new Error(`Round ${round_id} is no closed round of a school`);
  return {
    round_id,
    npsn,
    applicant_class,
    level_group,
    opened_on,
    school_year_start: round.school_year_start,
    window_until: round.window_until,
    decree_number: round.decree_number,
    decree_date: round.decree_date,
    closed_on,
  };
}

function schoolRow(school: SchoolRow) {
  return {
    npsn: school.npsn,
    name: school.name,
    level_group: school.level_group as LevelGroup,
    levels: JSON.parse(school.levels) as Level[],
    status: school.status,
    kecamatan_code: school.kecamatan_code,
    address: school.address,
    head_name: school.head_name,
    head_nip: school.head_nip,
    pengawas_name: school.pengawas_name,
    pengawas_nip: school.pengawas_nip,
    komite_name: school.komite_name,
  };
}
