import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { type VerificationStage, wayOut, waysOut } from '#domain/eligibility/ways-out.ts';
import type { DocumentContent } from '#domain/documents/content.ts';
import { type ResultSlip, resultSlips } from '#domain/documents/result-slip.ts';
import type { PolicyEdition } from '#domain/policy/policy-edition.ts';
import type { ReasonCode } from '#domain/policy/reasons.ts';
import { findPupilDetail } from '../../../db/queries/pupils.ts';
import { applicationsOf, type RoundApplicationRow } from '../../../db/queries/rounds-applications.ts';
import { command, type Work } from '../command.ts';
import { type Desk, type Job, reading } from '../desk.ts';
import { viewReasons } from '../pupils/reason-view.ts';
import { getEdition } from '../rounds/edition.ts';
import { gatherRound, type GatheredRound } from '../rounds/gather-round.ts';
import { signedBeritaAcara } from '../rounds/make-recap.ts';
import { headOfUnit } from '../rounds/round-unit.ts';
import { unnumberedFrame } from './unnumbered-frame.ts';

type Slips = ResponseOf<'documents.resultSlips'>;

/** Told apart to each guardian, as the announcement says; printing is recorded, the paper is not kept. */
export async function printResultSlips(
  desk: Desk,
  { roundId }: ParsedRequestOf<'documents.resultSlips'>,
  job: Job,
): Promise<Slips> {
  const content = await command(desk, { action: 'documents.resultSlips', object: roundId }, async (work) =>
    contentOf(work, await announcedRound(work, roundId), null),
  );
  return offer(desk, content, 'semua', job);
}

export async function printResultSlip(
  desk: Desk,
  { applicationId }: ParsedRequestOf<'documents.resultSlip'>,
  job: Job,
): Promise<Slips> {
  const pupil = (await findPupilDetail(reading(desk), applicationId)) ?? refuse('OFF-002');
  const roundId = pupil.round_id ?? refuse('DOC-040');
  const content = await command(
    desk,
    { action: 'documents.resultSlip', object: applicationId },
    async (work) => contentOf(work, await announcedRound(work, roundId), applicationId),
  );
  return offer(desk, content, pupil.name, job);
}

async function offer(desk: Desk, content: DocumentContent, whose: string, job: Job): Promise<Slips> {
  job.progress(0, content.blocks.length, 'Menyusun pemberitahuan');
  const pdf = await desk.printer.render(content, job);
  return desk.shelf.offer(`Pemberitahuan hasil ${whose.replace(/[\\/:*?"<>|]/g, ' ')}.pdf`, pdf);
}

/** Before the announcement nobody has a day by which to object. */
async function announcedRound(work: Work, roundId: string): Promise<Announced> {
  const round = await gatherRound(work.db, roundId, work.today);
  const announcement = round.announcements.at(-1) ?? refuse('DOC-040');
  return { round, announcement };
}

interface Announced {
  readonly round: GatheredRound;
  readonly announcement: GatheredRound['announcements'][number];
}

async function contentOf(work: Work, announced: Announced, only: string | null): Promise<DocumentContent> {
  const { round, announcement } = announced;
  const failed = (await applicationsOf(work.db, round.row.round_id)).filter(
    ({ application_id, state }) =>
      (state === 'unlisted' || state === 'removedByCorrection') &&
      (only ?? application_id) === application_id,
  );
  if (failed.length === 0) refuse('DOC-041');
  const edition = await getEdition(work.db, round.row.edition_id);
  return resultSlips({
    frame: await unnumberedFrame(work, round.unit.kop),
    applicantClass: round.row.applicant_class,
    schoolYear: round.row.school_year,
    unitName: round.unit.name,
    beritaAcara: signedBeritaAcara(round),
    announcement: { number: announcement.number, date: announcement.issued_on },
    objection: { to: `Kepala ${round.unit.name}`, where: round.unit.address },
    slips: failed.map((row) => slipOf(row, work, announced, edition)),
    signatory: await headOfUnit(work.db, work.own, round, work.today),
  });
}

function slipOf(
  row: RoundApplicationRow,
  { today }: Work,
  { round, announcement }: Announced,
  edition: PolicyEdition,
): ResultSlip {
  const stage: VerificationStage = {
    today,
    applicantClass: round.row.applicant_class,
    beritaAcaraOn: round.beritaAcara?.date ?? null,
    announcement: {
      ordinal: announcement.ordinal,
      issuedOn: announcement.issued_on,
      objectionUntil: announcement.objection_until,
    },
  };
  const pupil = { name: row.name, grade: row.class_grade, school: row.school_name };
  // The result of who passed first and was taken off later still says so; a second objection is open (Pasal 23).
  if (row.state === 'removedByCorrection')
    return { ...pupil, reasons: [takenOff], ways: [wayOut('keberatan', stage)] };
  const codes = JSON.parse(row.result_reasons) as ReasonCode[];
  return { ...pupil, reasons: viewReasons(codes, edition), ways: waysOut(codes, edition, stage) };
}

/** Nobody who objected is named, nor that anyone did (Pasal 21). */
const takenOff = {
  label: 'Dikeluarkan dari daftar berdasarkan hasil peninjauan lapangan',
  source: 'Pasal 21 dan 22',
};
