import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { accountFormRecap } from '#domain/documents/account-form-recap.ts';
import { canSeal, type RecapCandidate } from '#domain/recaps/seal-guard.ts';
import { longDate } from '#domain/words/date-words.ts';
import { type FormRow, formsOfSchool } from '../../../db/queries/forms.ts';
import { insertRecap, type RecapRow, revisionsOf, roundsOfSchool } from '../../../db/queries/recaps.ts';
import { findSchool, type SchoolRow } from '../../../db/queries/schools.ts';
import type { RecapPupilRow } from '../../paket/payloads/pupil-row.ts';
import { recapGroups } from '../candidates/recap-groups.ts';
import { command, type Work } from '../command.ts';
import { suspectedAmong } from '../comparison/find-pupil-pairs.ts';
import type { Desk, Job } from '../desk.ts';
import { isCarriedOver, problemsOfForm } from '../forms/form-facts.ts';
import { officeYear } from '../editions/period.ts';
import { issueDocument } from '../issue-document.ts';
import { requireHeadOfSchool, schoolKop } from '../rounds/school-papers.ts';
import { blockingDuplicates } from './blocking-duplicates.ts';
import { noRound, requireOurs } from './destination.ts';
import { type LeftBehind, leftBehind, reasonToStay } from './left-behind.ts';
import { duplicatesIn, recapRowOf, totalsOf } from './recap-content.ts';
import { recapRowsOf, takeIntoRecap } from './recap-rows.ts';
import { requireSealable } from './recap-refusal.ts';
import { viewRecap } from './recap-view.ts';
import { revisionAfter, supersede } from './revisions.ts';
import { periodOf } from './school-year.ts';

type Request = ParsedRequestOf<'recaps.makeSchool'>;

/**
 * The school's own recap of form data (DOC-16a; Pasal 25), recorded with its paper.
 *
 * Its rounds must be closed (G-12). Whoever's form is incomplete stays behind by name and reason; a new revision takes
 * in those who completed theirs since.
 */
export async function makeSchoolRecap(
  desk: Desk,
  request: Request,
  job: Job,
): Promise<ResponseOf<'recaps.makeSchool'>> {
  const recapId = desk.ids.next();
  await command(desk, { action: 'recaps.makeSchool', object: recapId, facts: request }, async (work) => {
    const school = (await findSchool(work.db, request.npsn)) ?? refuse('SCH-002', { npsn: request.npsn });
    requireOurs(desk, work.own, school);
    for (const date of [request.on, request.hardcopyReceivedOn])
      if (date > work.today) refuse('RCP-055', { date: longDate(date) });
    const { included, left } = await gatherList(work, school);
    const rows = await recapRowsOf(work.db, included);
    await takeIntoRecap(work, included, recapId, 'school');
    await storeSchoolRecap(desk, work, job, { recapId, school, request, rows, left });
  });
  return viewRecap(desk, recapId);
}

interface SchoolList {
  readonly included: readonly FormRow[];
  readonly left: readonly LeftBehind[];
}

/** Who goes in and who stays behind; RCP-006 while a round runs, RCP-00x by name when nobody is ready. */
async function gatherList(work: Work, school: SchoolRow): Promise<SchoolList> {
  const { schoolYear } = await officeYear(work.db, work.today);
  const rounds = await roundsOfSchool(work.db, school.npsn, schoolYear);
  const ids = new Set(rounds.map(({ round_id }) => round_id));
  const forms = (await formsOfSchool(work.db, school.npsn)).filter(
    (form) =>
      (isCarriedOver(form) && form.school_year === schoolYear) ||
      (form.round_id !== null && ids.has(form.round_id)),
  );
  if (rounds.length === 0 && forms.length === 0) refuse(noRound(work.own), { name: school.name });
  const candidates = forms.map((row) => ({ row, reason: reasonToStay(row) }));
  const included = candidates.flatMap(({ row, reason }) => (reason === null ? [row] : []));
  const left = candidates.flatMap(({ row, reason }) => (reason === null ? [] : [leftBehind(row, reason)]));
  requireSealable(
    canSeal({
      rounds: rounds.map(({ applicant_class, state }) => ({
        name: `${school.name} huruf ${applicant_class}`,
        state,
      })),
      // With nobody ready, the first form that blocks is named instead of "no data".
      candidates: candidates.map(({ row, reason }): RecapCandidate => ({
        name: row.name,
        problems: included.length === 0 ? problemsOfForm(row) : [],
        leftBehindReason: included.length === 0 ? null : reason,
      })),
      duplicates: await blockingDuplicates(work.db, [
        ...duplicatesIn(included.map((row) => recapRowOf(row, null, null))),
        ...(await suspectedAmong(
          work.db,
          included.map(({ application_id }) => application_id),
        )),
      ]),
      declaredNil: false,
    }),
  );
  if (included.length === 0) refuse('RCP-008');
  return { included, left };
}

interface NewSchoolRecap {
  readonly recapId: string;
  readonly school: SchoolRow;
  readonly request: Request;
  readonly rows: readonly RecapPupilRow[];
  readonly left: readonly LeftBehind[];
}

async function storeSchoolRecap(
  desk: Desk,
  work: Work,
  job: Job,
  { recapId, school, request, rows, left }: NewSchoolRecap,
): Promise<void> {
  const revisions = await revisionsOf(work.db, 'school', school.npsn);
  const [before] = revisions;
  const signatory = requireHeadOfSchool(school);
  const { schoolYear } = await officeYear(work.db, work.today);
  const document = await issueDocument(desk, work, job, {
    type: 'DOC-16a',
    subject: school.name,
    date: request.on,
    typedNumber: null,
    unitToken: school.npsn,
    kop: schoolKop(school),
    replaces: before?.document_id ?? null,
    content: (frame) =>
      accountFormRecap({
        frame,
        tier: 'school',
        unitName: school.name,
        schoolYear,
        period: periodOf(schoolYear),
        revision: revisionAfter(before),
        replaces: before === undefined ? null : `rekapitulasi tanggal ${longDate(before.made_on)}`,
        reportedTo: `Kepala ${work.own.name}`,
        groups: recapGroups(rows.map((row) => ({ row, schoolName: school.name, unit: school.name }))),
        digest: null,
        signatory,
      }),
  });
  await supersede(work.db, revisions);
  const recap: RecapRow = {
    recap_id: recapId,
    kind: 'accountForm',
    level: 'school',
    unit: school.npsn,
    unit_label: school.name,
    revision: revisionAfter(before),
    // Signed on paper by its head and handed in: this office is where it was to go (Pasal 25).
    state: 'received',
    made_on: request.on,
    hardcopy_received_on: request.hardcopyReceivedOn,
    pupils: rows.length,
    totals: JSON.stringify(totalsOf(rows)),
    left_behind: JSON.stringify(left),
    content_digest: null,
    sealed_on: request.on,
    sealed_by: signatory.name,
    paket_id: null,
    document_id: document.documentId,
  };
  await insertRecap(
    work.db,
    recap,
    rows.map((row) => ({ applicationId: row.application_id, content: JSON.stringify(row) })),
  );
}
