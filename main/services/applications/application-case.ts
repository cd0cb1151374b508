import { refuse } from '#contract/errors/app-error.ts';
import { advanceApplication } from '#domain/rounds/application.ts';
import type { ApplicationEvent, ApplicationFacts } from '#domain/rounds/application-facts.ts';
import { type ApplicationState, columnsOf, placeOf } from '#domain/rounds/application-states.ts';
import { isoDate, type IsoDate } from '#domain/deadlines/iso-date.ts';
import { type LevelGroup, levelGroupOf } from '#domain/routing/levels.ts';
import { canDo } from '#domain/routing/powers.ts';
import { isRouted } from '#domain/routing/route.ts';
import type { Knex } from 'knex';
import { type ApplicationCaseRow, findApplication } from '../../../db/queries/applications.ts';
import { findRound, type RoundRow } from '../../../db/queries/rounds.ts';
import { findSchool, type SchoolRow } from '../../../db/queries/schools.ts';
import type { OwnOffice } from '../desk.ts';
import { missingPapers, type Papers, parsePapers } from '../imports/papers.ts';
import { refuseStep } from '../rounds/round-refusal.ts';
import { requireKeeper } from '../schools/jurisdiction.ts';

/** One letter with its pupil, school and round, and the facts its state machine decides on. */
export interface ApplicationCase {
  readonly row: ApplicationCaseRow;
  readonly school: SchoolRow;
  readonly round: RoundRow | null;
  readonly papers: Papers;
  readonly facts: ApplicationFacts;
}

/** OFF-002 when there is none. */
export async function gatherApplication(
  db: Knex,
  applicationId: string,
  today: IsoDate,
): Promise<ApplicationCase> {
  const row = (await findApplication(db, applicationId)) ?? refuse('OFF-002');
  const school = (await findSchool(db, row.npsn)) ?? refuse('SCH-002', { npsn: row.npsn });
  const round = row.round_id === null ? null : await findRound(db, row.round_id);
  const papers = parsePapers(row.documents);
  return { row, school, round, papers, facts: factsOf(row, round, papers, today) };
}

/** Where an act takes the letter, or the state machine's own refusal. */
export function stepOf({ facts }: Pick<ApplicationCase, 'facts'>, event: ApplicationEvent): ApplicationState {
  const step = advanceApplication(facts, event);
  return step.ok ? columnsOf(step.state).state : refuseStep(step);
}

/** Refuses unless letters of this class, jenjang and school are this office's (Pasal 8-10). */
export function requireIntakeDesk(
  own: OwnOffice,
  { row, school }: Pick<ApplicationCase, 'row' | 'school'>,
): void {
  if (row.applicant_class === 'b') requireClassBDesk(own, levelGroupOf(row.level));
  else requireKeeper(own, school, 'intake', row.applicant_class);
}

function requireClassBDesk(own: OwnOffice, group: LevelGroup): void {
  if (!isRouted(group)) throw new Error(`No route for level group ${group}`);
  const power = canDo(own.kind, 'intake', 'b', group);
  if (!power.allowed)
    refuse('OFF-001', {
      office: own.name,
      article: power.article,
      authority: 'kantor tempat domisili pemohon',
    });
}

// No Keputusan, no window yet: nothing can be late (Pasal 11(2)).
const noWindowYet = isoDate('2199-12-31');

function factsOf(
  row: ApplicationCaseRow,
  round: RoundRow | null,
  papers: Papers,
  today: IsoDate,
): ApplicationFacts {
  return {
    // Nothing here acts on a recapped letter; its level only names the place.
    state: placeOf(row.state, 'school'),
    applicantClass: row.applicant_class,
    levelGroup: levelGroupOf(row.level),
    today,
    viaCorrection: row.via_correction === 1,
    consentToPublish: row.consent === 1,
    windowEndsOn: round?.window_until ?? noWindowYet,
    roundState: round?.state ?? null,
    documentsWanting: missingPapers(papers).length,
    accountForm: null,
    advice: null,
    openDuplicates: 0,
  };
}
