import { isoDate, type IsoDate } from '#domain/deadlines/iso-date.ts';
import { advanceApplication } from '#domain/rounds/application.ts';
import type { ApplicationFacts } from '#domain/rounds/application-facts.ts';
import { type ApplicationState, columnsOf } from '#domain/rounds/application-states.ts';
import type { ApplicantClass, LevelGroup } from '#domain/routing/levels.ts';
import { missingPapers, type Papers } from './papers.ts';

export interface Filing {
  readonly applicantClass: ApplicantClass;
  readonly levelGroup: LevelGroup;
  readonly receivedOn: IsoDate;
  readonly papers: Papers;
  /** Null before the Keputusan that fixes the start of the school year is recorded (Pasal 11(2)). */
  readonly windowEndsOn: IsoDate | null;
  readonly today: IsoDate;
}

/** Where a letter that came in stands: `submitted`, `incomplete` (papers wanting) or `rejectedLate` (Pasal 8-11). */
export function filedState(filing: Filing): ApplicationState {
  const facts = factsOf(filing);
  const submitted = advanceApplication(facts, { kind: 'submit', receivedOn: filing.receivedOn });
  if (!submitted.ok) {
    const late = advanceApplication(facts, { kind: 'rejectLate', receivedOn: filing.receivedOn });
    if (!late.ok) throw new Error(`A letter is neither in time nor late: ${submitted.code}, ${late.code}`);
    return columnsOf(late.state).state;
  }
  const wanting = advanceApplication({ ...facts, state: submitted.state }, { kind: 'markIncomplete' });
  return columnsOf(wanting.ok ? wanting.state : submitted.state).state;
}

const noWindowYet = isoDate('2199-12-31');

function factsOf(filing: Filing): ApplicationFacts {
  return {
    state: 'draft',
    applicantClass: filing.applicantClass,
    levelGroup: filing.levelGroup,
    today: filing.today,
    viaCorrection: false,
    consentToPublish: filing.papers['surat-permohonan'],
    windowEndsOn: filing.windowEndsOn ?? noWindowYet,
    roundState: null,
    documentsWanting: missingPapers(filing.papers).length,
    accountForm: null,
    advice: null,
    openDuplicates: 0,
  };
}
