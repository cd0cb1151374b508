import { advanceApplication } from '#domain/rounds/application.ts';
import type { ApplicationEvent, ApplicationFacts } from '#domain/rounds/application-facts.ts';
import { type ApplicationState, columnsOf, placeOf } from '#domain/rounds/application-states.ts';
import type { RoundState } from '#domain/rounds/round-states.ts';
import type { RoundApplicationRow } from '../../../db/queries/rounds-applications.ts';
import { missingPapers, parsePapers } from '../imports/papers.ts';
import type { GatheredRound } from './gather-round.ts';
import { refuseStep } from './round-refusal.ts';
import type { Advice } from './stored-advice.ts';

type Row = Pick<RoundApplicationRow, 'state' | 'documents' | 'consent' | 'advice'>;

/** Where an act takes one application of a round, or the state machine's own refusal. */
export function stepApplication(
  round: GatheredRound,
  row: Row,
  event: ApplicationEvent,
  roundState: RoundState = round.row.state,
): ApplicationState {
  const step = advanceApplication(factsOf(round, row, roundState), event);
  return step.ok ? columnsOf(step.state).state : refuseStep(step);
}

function factsOf({ row: round, facts }: GatheredRound, row: Row, roundState: RoundState): ApplicationFacts {
  const advice = row.advice === null ? null : (JSON.parse(row.advice) as Advice);
  return {
    state: placeOf(row.state, null),
    applicantClass: round.applicant_class,
    levelGroup: round.level_group,
    today: facts.today,
    viaCorrection: false,
    consentToPublish: row.consent === 1,
    windowEndsOn: round.window_until,
    roundState,
    documentsWanting: missingPapers(parsePapers(row.documents)).length,
    accountForm: null,
    advice: advice?.outcome ?? null,
    openDuplicates: 0,
  };
}
