import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { IsoDate } from '#domain/deadlines/iso-date.ts';
import { type ApplicantClass, levelGroupOf } from '#domain/routing/levels.ts';
import { type ApplicationState, applicationStateLabels } from '#domain/rounds/application-states.ts';
import { findReceivingRound } from '../../../db/queries/office-rounds.ts';
import type { RoundRow } from '../../../db/queries/rounds.ts';
import { findSchool, type SchoolRow } from '../../../db/queries/schools.ts';
import { command, type Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { findKnownPupils } from '../imports/known-pupils.ts';
import { type OfficeYear, officeYear } from '../editions/period.ts';
import { type IntakeBasis, takeInRows } from '../imports/take-in.ts';
import { receivesLetters } from '../rounds/receives-letters.ts';
import { refuseStep } from '../rounds/round-refusal.ts';
import { findSanctionBar } from '../sanctions/sanction-bar.ts';
import { requireHere } from './intake-desk.ts';
import { letterWarnings } from './letter-warnings.ts';
import { placeWords } from './places.ts';
import { readLetter } from './read-letter.ts';
import { storePapers } from './store-papers.ts';

type Request = ParsedRequestOf<'applications.record'>;

/** One surat permohonan recorded by hand (Pasal 8-11): its class is derived, its desk checked, nobody entered twice. */
export async function recordApplication(
  desk: Desk,
  request: Request,
): Promise<ResponseOf<'applications.record'>> {
  return command(
    desk,
    ({ applicationId }: ResponseOf<'applications.record'>) => ({
      action: 'applications.record',
      object: applicationId,
      facts: request,
    }),
    async (work) => {
      const { npsn, level } = request.school;
      const school = (await findSchool(work.db, npsn)) ?? refuse('SCH-002', { npsn });
      const applicantClass = requireHere(desk, school, level, request.household.place);
      const { receivedOn } = request.letter;
      if (receivedOn > work.today) refuseStep({ code: 'APP-004', detail: { date: receivedOn } });
      const letter = readLetter(request, placeWords(desk, request.household.place), applicantClass);
      const year = await officeYear(work.db, work.today);
      const pupilId = await returningPupil(work, letter.intake, year.schoolYear);
      const round = await roundFor(work, year, school, applicantClass, request);
      const basis = basisOf(school, year, applicantClass, round);
      const [applicationId = ''] = await takeInRows(work, basis, [{ ...letter, pupilId }]);
      await storePapers(work, applicationId, request.letter.papers, receivedOn);
      const state = await stateOf(work, applicationId);
      return {
        applicationId,
        state,
        stateLabel: applicationStateLabels[state],
        warnings: letterWarnings(letter, state, work.today),
      };
    },
  );
}

/**
 * SP07, G-46: a pupil who applied this year is corrected, never entered again.
 *
 * Answers the pupil of an earlier year who applies again, or null for a new one.
 */
async function returningPupil(
  { db }: Work,
  intake: Parameters<typeof findKnownPupils>[1][number]['intake'],
  schoolYear: string,
): Promise<string | null> {
  const bar = await findSanctionBar(db, { nik: intake.pupil.nik, applicationId: null });
  if (bar) refuse('PEN-023', { name: bar.name, prohibition: bar.prohibition });
  const known = (await findKnownPupils(db, [{ ordinal: 0, intake }], { schoolYear })).get(0);
  if (known?.kind === 'pair') refuse('APP-032', { other: known.other });
  return known?.pupilId ?? null;
}

/** The round that waits for such a letter; after its Berita Acara only a late one is still kept, as late (A2). */
async function roundFor(
  { db, own }: Work,
  year: OfficeYear,
  school: SchoolRow,
  applicantClass: ApplicantClass,
  { school: { level }, letter }: Request,
): Promise<RoundRow | null> {
  const round = await findReceivingRound(db, {
    ...year,
    unit: applicantClass === 'b' ? own.office : school.npsn,
    applicantClass,
    levelGroup: levelGroupOf(level),
  });
  if (round && !receivesLetters(round) && !isLate(round, letter.receivedOn)) refuse('APP-033');
  return round;
}

function isLate({ window_until }: RoundRow, receivedOn: IsoDate): boolean {
  return receivedOn > window_until;
}

function basisOf(
  school: SchoolRow,
  year: OfficeYear,
  applicantClass: ApplicantClass,
  round: RoundRow | null,
): IntakeBasis {
  return {
    importId: null,
    fileName: null,
    school,
    year,
    kotaOf: () => null,
    rounds: new Map(
      round === null ? [] : [[applicantClass, { roundId: round.round_id, windowUntil: round.window_until }]],
    ),
  };
}

async function stateOf({ db }: Work, applicationId: string): Promise<ApplicationState> {
  const row = await db('application')
    .where({ application_id: applicationId })
    .first<{ state: ApplicationState } | undefined>('state');
  if (!row) throw new Error(`Application ${applicationId} was just recorded`);
  return row.state;
}
