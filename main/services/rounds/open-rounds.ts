import { type ParsedRequestOf, type ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { computeDeadline } from '#domain/deadlines/compute-deadline.ts';
import { type IsoDate } from '#domain/deadlines/iso-date.ts';
import { deadlineRuleFor } from '#domain/policy/deadline-settings.ts';
import { advanceRound } from '#domain/rounds/advance-round.ts';
import { defaultRoundSettings, type RoundFacts } from '#domain/rounds/round-facts.ts';
import { type ApplicantClass, levelGroupOf } from '#domain/routing/levels.ts';
import { type RoundApplicationRow, updateApplications } from '../../../db/queries/rounds-applications.ts';
import { findSchool, type SchoolRow } from '../../../db/queries/schools.ts';
import { command, type Work } from '../command.ts';
import { type Desk } from '../desk.ts';
import { filedState } from '../imports/filing.ts';
import { type OfficeYear, officeYear } from '../imports/office-year.ts';
import { parsePapers } from '../imports/papers.ts';
import { requireKeeper } from '../schools/jurisdiction.ts';
import { getEdition } from './edition.ts';
import { readOfficeRules } from './office-rules.ts';
import { refuseStep } from './round-refusal.ts';

type Request = ParsedRequestOf<'rounds.open'>;

/** R1: a round for each class that has applications; class a and class c of a school are verified apart (Pasal 13, 15). */
export async function openRounds(desk: Desk, request: Request): Promise<ResponseOf<'rounds.open'>> {
  const roundIds = await command(
    desk,
    { action: 'rounds.open', object: request.npsn, facts: request },
    async (work) => {
      const school = (await findSchool(work.db, request.npsn)) ?? refuse('SCH-002', { npsn: request.npsn });
      requireKeeper(work.own, school, 'verify');
      const year = await officeYear(work.db, work.today);
      // Without the edition nobody could judge what the round receives.
      await getEdition(work.db, year.editionId);
      const windowUntil = await windowEnd(work, request.schoolYearStart);
      const classes = await classesToOpen(work, school, year);
      const opened: string[] = [];
      for (const applicantClass of classes)
        opened.push(await openRound(work, request, school, year, applicantClass, windowUntil));
      return opened;
    },
  );
  return { roundIds };
}

async function windowEnd({ db }: Work, schoolYearStart: IsoDate): Promise<IsoDate> {
  const { settings, counting, calendar } = await readOfficeRules(db);
  const window = computeDeadline(
    deadlineRuleFor('submission-window', settings),
    schoolYearStart,
    calendar,
    counting,
  );
  if (window.lastDay === null) throw new Error('The submission window has an end');
  return window.lastDay;
}

async function classesToOpen(
  { db }: Work,
  school: SchoolRow,
  year: OfficeYear,
): Promise<readonly ApplicantClass[]> {
  const inYear = { npsn: school.npsn, edition_id: year.editionId, school_year: year.schoolYear };
  const filed = (await db('application')
    .where(inYear)
    .whereNull('void_reason')
    .distinct('applicant_class')
    .orderBy('applicant_class')) as {
    applicant_class: ApplicantClass;
  }[];
  if (filed.length === 0) refuse('RND-003');
  const rounds = await db('round')
    .where(inYear)
    .select<{ applicant_class: ApplicantClass }[]>('applicant_class');
  const waiting = filed
    .map(({ applicant_class }) => applicant_class)
    .filter((one) => !rounds.some(({ applicant_class }) => applicant_class === one));
  return waiting.length > 0 ? waiting : refuse('RND-050', { year: year.schoolYear });
}

async function openRound(
  work: Work,
  request: Request,
  school: SchoolRow,
  year: OfficeYear,
  applicantClass: ApplicantClass,
  windowUntil: IsoDate,
): Promise<string> {
  const decree = { number: request.decreeNumber, date: request.decreeDate };
  const step = advanceRound(noRoundYet(applicantClass, work.today), { kind: 'open', decree });
  if (!step.ok) return refuseStep(step);
  if (request.openedOn > work.today) refuseStep({ code: 'RND-034', detail: { date: request.openedOn } });
  const roundId = work.ids.next();
  await work.db('round').insert({
    round_id: roundId,
    edition_id: year.editionId,
    school_year: year.schoolYear,
    npsn: school.npsn,
    applicant_class: applicantClass,
    level_group: school.level_group,
    state: step.state,
    opened_on: request.openedOn,
    school_year_start: request.schoolYearStart,
    window_until: windowUntil,
    decree_number: request.decreeNumber,
    decree_date: request.decreeDate,
  });
  await enterApplications(
    work,
    roundId,
    { npsn: school.npsn, edition_id: year.editionId, school_year: year.schoolYear },
    applicantClass,
    windowUntil,
  );
  return roundId;
}

/** Only now is the window known, so only now can a letter be late (Pasal 11). */
async function enterApplications(
  work: Work,
  roundId: string,
  inYear: Readonly<Record<string, string>>,
  applicantClass: ApplicantClass,
  windowUntil: IsoDate,
): Promise<void> {
  const rows = await work
    .db('application')
    .where({ ...inYear, applicant_class: applicantClass })
    .whereNull('void_reason')
    .select<Pick<RoundApplicationRow, 'application_id' | 'level' | 'received_on' | 'documents'>[]>(
      'application_id',
      'level',
      'received_on',
      'documents',
    );
  const changes = rows.map((row) => {
    const state = filedState({
      applicantClass,
      levelGroup: levelGroupOf(row.level),
      receivedOn: row.received_on,
      papers: parsePapers(row.documents),
      windowEndsOn: windowUntil,
      today: work.today,
    });
    return [row.application_id, roundId, state] as const;
  });
  await updateApplications(work.db, ['round_id', 'state'], changes);
}

function noRoundYet(applicantClass: ApplicantClass, today: IsoDate): RoundFacts {
  return {
    state: null,
    applicantClass,
    today,
    openingDecree: null,
    windowEndsOn: null,
    applications: { total: 0, draft: 0, undecided: 0, passed: 0, failed: 0, failedWithoutReason: 0 },
    comparison: { held: false, uncompared: 0 },
    lastResultOn: null,
    requiredSignatories: [],
    beritaAcara: null,
    announcements: [],
    objections: [],
    reportRequired: true,
    lastReportOn: null,
    order: null,
    addedPupils: [],
    settings: defaultRoundSettings,
  };
}
