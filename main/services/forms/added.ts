import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { completionTasks } from '#domain/objections/completion-tasks.ts';
import { parseNik } from '#domain/people/nik.ts';
import { parseKk, parseNisn } from '#domain/people/registry-numbers.ts';
import type { Parsed } from '#domain/parsed.ts';
import { advanceApplication } from '#domain/rounds/application.ts';
import { columnsOf } from '#domain/rounds/application-states.ts';
import { findForm, type FormRow } from '../../../db/queries/forms.ts';
import { pupilsWithNik } from '../../../db/queries/imports.ts';
import { searchPlaces } from '../../../db/queries/search-places.ts';
import { command, type Work } from '../command.ts';
import type { Desk } from '../desk.ts';
import { missingPapers, type Papers, parsePapers } from '../imports/papers.ts';
import { gatherRound } from '../rounds/gather-round.ts';
import { requireRoundKeeper } from '../rounds/keeper.ts';
import { refuseStep } from '../rounds/round-refusal.ts';
import { applicationFactsOf } from './form-facts.ts';
import { moveOn, refreshForm } from './store-form.ts';

type Completion = ParsedRequestOf<'added.complete'>;

/** Pasal 22 huruf a: the written proposal and papers of a pupil whom a correction put on the list; never late (11(1)). */
export async function completeAdded(desk: Desk, request: Completion): Promise<ResponseOf<'added.complete'>> {
  return command(
    desk,
    { action: 'added.complete', object: request.applicationId, facts: request },
    async (work) => {
      const row = await getAdded(work, request.applicationId);
      if (request.receivedOn > work.today)
        refuseStep({ code: 'APP-004', detail: { date: request.receivedOn } });
      const papers = {
        ...parsePapers(row.documents),
        ...Object.fromEntries(request.documents.map((code) => [code, true])),
      };
      await storePerson(work, row, request);
      await work
        .db('application')
        .where({ application_id: row.application_id })
        .update({
          received_on: request.receivedOn,
          documents: JSON.stringify(papers),
          // Format 1 carries the consent to publish (Lampiran I).
          consent: papers['surat-permohonan'] ? 1 : 0,
          category: request.category ?? row.category,
        });
      await refreshForm(work, row.application_id);
      await moveOn(work, row.application_id);
      return { missing: missingTasks(papers, row.filled_on !== null) };
    },
  );
}

/** R15: an added pupil who does not complete Pasal 22 is dropped with a reason; the text sets no deadline (G-15). */
export async function dropAdded(
  desk: Desk,
  { applicationId, reason }: ParsedRequestOf<'added.drop'>,
): Promise<ResponseOf<'added.drop'>> {
  await command(desk, { action: 'added.drop', object: applicationId, facts: { reason } }, async (work) => {
    const row = await getAdded(work, applicationId);
    const step = advanceApplication(applicationFactsOf(row, work.today), { kind: 'withdraw', reason });
    if (!step.ok) return refuseStep(step);
    await work
      .db('application')
      .where({ application_id: applicationId })
      .update({ state: columnsOf(step.state).state, outcome: `Dicoret: ${reason}` });
    await work
      .db('account_form')
      .where({ application_id: applicationId })
      .whereNull('voided_on')
      .update({ voided_on: work.today, void_reason: reason });
  });
  return {};
}

async function getAdded(work: Work, applicationId: string): Promise<FormRow> {
  const row = (await findForm(work.db, applicationId)) ?? refuse('OFF-002');
  // Whoever was added belongs to the round that added him: of a school, or of class b of this office.
  const round =
    row.round_id === null ? refuse('OFF-002') : await gatherRound(work.db, row.round_id, work.today);
  requireRoundKeeper(work.own, round, 'intake');
  return row.state === 'addedByCorrection' ? row : refuse('APP-001', { state: row.state });
}

async function storePerson(work: Work, row: FormRow, request: Completion): Promise<void> {
  const nik = numberOr(request.nik, parseNik, 'NIK') ?? row.nik;
  if (nik !== null && nik !== row.nik) {
    const [taken] = await pupilsWithNik(work.db, [nik]);
    if (taken) refuse('IMP-026', { name: taken.name, school: taken.school_name });
  }
  const nisn = numberOr(request.nisn, parseNisn, 'NISN') ?? row.nisn;
  await work
    .db('pupil')
    .where({ pupil_id: row.pupil_id })
    .update({
      nik,
      nik_state: nik === null ? 'belum-ada' : 'ada',
      nisn,
      kk_number: numberOr(request.kkNumber, parseKk, 'nomor KK') ?? row.kk_number,
      address: request.address,
      rt: request.rt || null,
      rw: request.rw || null,
      kelurahan: request.kelurahan,
      kecamatan: request.kecamatan,
      kota: request.kota,
      updated_at: work.at,
      updated_by: work.actor.name,
      revision: work.db.raw('revision + 1'),
    });
  const numbers = [nik, nisn].filter((number) => number !== null).join(' ');
  await work
    .db('pupil_search')
    .whereIn('rowid', searchPlaces(work.db, 'pupil_search', [row.pupil_id]))
    .update({ numbers });
}

function numberOr<T extends string>(
  typed: string | null,
  parse: (text: string) => Parsed<T>,
  field: string,
): T | null {
  if (typed === null || typed === '') return null;
  const parsed = parse(typed);
  return parsed.ok ? parsed.value : refuse('PUP-002', { field });
}

function missingTasks(papers: Papers, accountFormFilled: boolean): readonly string[] {
  const wanting = missingPapers(papers);
  const tasks = completionTasks({
    letterReceived: papers['surat-permohonan'],
    documentsWanting: wanting.length,
    consentToPublish: papers['surat-permohonan'],
    accountFormFilled,
  });
  return tasks.flatMap(({ done, label }) => (done ? [] : [label]));
}
