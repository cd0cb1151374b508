import { type ParsedRequestOf, type ResponseOf } from '#contract/api.ts';
import { assess } from '#domain/eligibility/assess.ts';
import { type PolicyEdition } from '#domain/policy/policy-edition.ts';
import { type RoundState } from '#domain/rounds/round-states.ts';
import {
  applicationsOf,
  type ComparedRow,
  compareRound,
  type RoundApplicationRow,
  updateApplications,
} from '../../../db/queries/rounds-applications.ts';
import { type Work } from '../command.ts';
import { type Desk, type Job } from '../desk.ts';
import { domicileOf } from '../imports/domicile.ts';
import { paperCodes, parsePapers } from '../imports/papers.ts';
import { actOnRound, decide, storeRound } from './advance.ts';
import { stepApplication } from './application-step.ts';
import { getEdition } from './edition.ts';
import { type GatheredRound } from './gather-round.ts';
import { refuseStep } from './round-refusal.ts';
import { type Advice, type Comparison, isListed } from './stored-advice.ts';

/** R2: the verifiers begin; every application with its papers goes to them (Pasal 13(1), 15(1)). */
export function startVerifying(
  desk: Desk,
  request: ParsedRequestOf<'rounds.startVerifying'>,
): Promise<ResponseOf<'rounds.startVerifying'>> {
  return actOnRound(desk, 'rounds.startVerifying', request, 'verify', async (work, round) => {
    if (request.on > work.today) refuseStep({ code: 'RND-034', detail: { date: request.on } });
    const state = decide(round, { kind: 'startVerification' });
    await storeRound(work, request.roundId, { state });
    await handToVerifiers(work, round, await applicationsOf(work.db, request.roundId), state);
  });
}

/** Compares with the data of Pasal 12 and asks the engine; what comes out is advice, never the verdict. */
export function runChecks(
  desk: Desk,
  request: ParsedRequestOf<'rounds.runChecks'>,
  job: Job,
): Promise<ResponseOf<'rounds.runChecks'>> {
  return actOnRound(desk, 'rounds.runChecks', request, 'verify', async (work, round) => {
    if (round.row.state !== 'verifying') refuseStep({ code: 'RND-001', detail: {} });
    const edition = await getEdition(work.db, round.row.edition_id);
    const rows = await applicationsOf(work.db, request.roundId);
    await handToVerifiers(work, round, rows, round.row.state);
    job.progress(0, rows.length, 'Membandingkan dengan data pembanding');
    const comparisons = await compare(work, round);
    const changes = rows.map((row) => {
      const comparison = comparisons(row.application_id);
      return [
        row.application_id,
        JSON.stringify(advise(round, row, comparison, edition)),
        JSON.stringify(comparison),
      ] as const;
    });
    await updateApplications(work.db, ['advice', 'comparison'], changes);
    await storeRound(work, request.roundId, { checked_on: work.today });
    job.progress(rows.length, rows.length, 'Selesai diperiksa');
  });
}

/** A4, also for what came in after the start; an incomplete one waits for its papers. */
async function handToVerifiers(
  work: Work,
  round: GatheredRound,
  rows: readonly RoundApplicationRow[],
  roundState: RoundState,
): Promise<void> {
  const submitted = rows.filter(({ state }) => state === 'submitted');
  const changes = submitted.map(
    (row) => [row.application_id, stepApplication(round, row, { kind: 'verify' }, roundState)] as const,
  );
  await updateApplications(work.db, ['state'], changes);
}

/** Class c is outside the data (Pasal 5, G-03); without data nothing is compared (G-04). */
async function compare(
  { db }: Work,
  { row, comparisonSet }: GatheredRound,
): Promise<(applicationId: string) => Comparison> {
  if (row.applicant_class === 'c' || comparisonSet === null)
    return () => ({ result: 'tidak-diperbandingkan', evidence: '' });
  const { source, version } = comparisonSet;
  const found = new Map(
    (await compareRound(db, row.round_id, source, version)).map((one) => [one.application_id, one]),
  );
  return (applicationId) => describe(found.get(applicationId), `${source} ${version}`);
}

function describe(found: ComparedRow | undefined, set: string): Comparison {
  if (found && found.by_nik !== null) return { result: 'cocok-nik', evidence: `${set}, ${found.by_nik}` };
  if (found && found.by_name !== null)
    return { result: 'cocok-nama-tgl', evidence: `${set}, ${found.by_name}` };
  return { result: 'tidak-ada', evidence: set };
}

function advise(
  { row: round, school }: GatheredRound,
  row: RoundApplicationRow,
  comparison: Comparison,
  edition: PolicyEdition,
): Advice {
  const domicile = domicileOf({ kota: row.kota, postalCode: row.postal_code });
  const papers = parsePapers(row.documents);
  const assessment = assess(
    {
      rules: 'pergub-27-2013',
      birthDate: row.birth_date,
      // The school's own recap says who its pupils are; the letter of Pasal 8 is among the documents.
      enrolled: true,
      school: { level: row.level, status: school.status, location: school.region },
      domicile,
      kk: papers.kk ? domicile : null,
      documents: paperCodes.filter((code) => papers[code]),
      verifiedCategory: row.category,
      pplsListed: isListed(comparison),
      schoolYearStart: round.school_year_start,
      submittedOn: row.received_on,
      viaCorrectedAnnouncement: false,
    },
    edition,
  );
  return {
    outcome: assessment.outcome,
    reasons: assessment.reasons,
    awaitsVerification: assessment.awaitsVerification,
  };
}
