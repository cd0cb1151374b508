import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { accountFormRecap } from '#domain/documents/account-form-recap.ts';
import { canSeal } from '#domain/recaps/seal-guard.ts';
import { longDate } from '#domain/words/date-words.ts';
import { insertRecap, type ListedRecapRow, type RecapRow, revisionsOf } from '../../../db/queries/recaps.ts';
import { Payload } from '../../paket/payloads/payload-file.ts';
import { announcements, recapBeritaAcara, recapPupils, recapSchools } from '../../paket/payloads/recap.ts';
import { recapGroups } from '../candidates/recap-groups.ts';
import { command, type Work } from '../command.ts';
import { suspectedAmong } from '../comparison/find-pupil-pairs.ts';
import type { Desk, Job } from '../desk.ts';
import { officeYear } from '../editions/period.ts';
import type { PreparedPaket } from '../exchange/payload.ts';
import { preparePaket } from '../exchange/prepare-paket.ts';
import { printedDigest } from '../exchange/printed-digest.ts';
import { issueDocument } from '../issue-document.ts';
import { officeName } from '../objections/deciding-office.ts';
import { officeKop } from '../office/kop.ts';
import { headOn } from '../office/officials.ts';
import { blockingDuplicates } from './blocking-duplicates.ts';
import { gatherOffice, type OfficeContent } from './office-content.ts';
import { duplicatesIn, totalsOf } from './recap-content.ts';
import { requireSealable } from './recap-refusal.ts';
import { takeIntoRecap } from './recap-rows.ts';
import { viewRecap } from './recap-view.ts';
import { requireRecapper } from './recapper.ts';
import { revisionAfter, supersede } from './revisions.ts';
import { periodOf } from './school-year.ts';

type RecapDate = ParsedRequestOf<'recaps.prepare'>['on'];

/**
 * Recap of this section or Kantor from its schools and its own class b (DOC-16b; Pasal 26, 28), still unsealed: it is
 * sealed by signing its Paket.
 *
 * The Paket is frozen first, because the paper carries the digest of its content.
 */
export async function prepareOfficeRecap(
  desk: Desk,
  { on }: ParsedRequestOf<'recaps.prepare'>,
  job: Job,
): Promise<ResponseOf<'recaps.prepare'>> {
  const recapId = desk.ids.next();
  await command(desk, { action: 'recaps.prepare', object: recapId, facts: { on } }, async (work) => {
    const { level, parent } = requireRecapper(work.own);
    if (on > work.today) refuse('RCP-055', { date: longDate(on) });
    const content = await gatherOffice(desk, work.db, work.own, work.today);
    requireSealable(
      canSeal({
        rounds: content.openRounds,
        candidates: content.rows.map(({ row }) => ({ name: row.name, problems: [], leftBehindReason: null })),
        duplicates: await blockingDuplicates(work.db, [
          ...duplicatesIn(content.rows.map(({ row }) => row)),
          ...(await suspectedAmong(
            work.db,
            content.rows.map(({ row }) => row.application_id),
          )),
        ]),
        declaredNil: false,
      }),
    );
    const paket = await prepareRecapPaket(work, recapId, parent, content);
    const revisions = await revisionsOf(work.db, level, work.own.office);
    const [before] = revisions;
    const document = await issuePaper(desk, work, job, { on, content, paket, before, parent });
    await supersede(work.db, revisions.filter(neverLeft));
    const rows = content.rows.map(({ row }) => row);
    const recap: RecapRow = {
      recap_id: recapId,
      kind: 'accountForm',
      level,
      unit: work.own.office,
      unit_label: work.own.name,
      revision: revisionAfter(before),
      state: 'draft',
      made_on: on,
      hardcopy_received_on: null,
      pupils: rows.length,
      totals: JSON.stringify(totalsOf(rows)),
      left_behind: JSON.stringify(content.left),
      content_digest: paket.contentDigest,
      sealed_on: null,
      sealed_by: null,
      paket_id: paket.paketId,
      document_id: document.documentId,
    };
    await insertRecap(
      work.db,
      recap,
      rows.map((row) => ({ applicationId: row.application_id, content: JSON.stringify(row) })),
    );
    await takeIntoRecap(work, content.classB, recapId, level);
  });
  return viewRecap(desk, recapId);
}

async function prepareRecapPaket(
  work: Work,
  recapId: string,
  to: string,
  { rows, registers, schools }: OfficeContent,
): Promise<PreparedPaket> {
  const { editionId, schoolYear } = await officeYear(work.db, work.today);
  const payload = new Payload()
    .set(
      recapPupils,
      rows.map(({ row }) => row),
    )
    .set(recapBeritaAcara, registers.beritaAcara)
    .set(announcements, registers.announcements)
    .set(recapSchools, schools);
  return preparePaket(work, {
    kind: 'recap',
    to: [to],
    scope: { edition: editionId, school_year: schoolYear },
    payload,
    documents: [],
    subjectId: recapId,
  });
}

interface Paper {
  readonly on: RecapDate;
  readonly content: OfficeContent;
  readonly paket: PreparedPaket;
  readonly before: RecapRow | undefined;
  readonly parent: string;
}

async function issuePaper(desk: Desk, work: Work, job: Job, { on, content, paket, before, parent }: Paper) {
  const signatory = await headOn(work.db, work.own, on);
  const { schoolYear } = await officeYear(work.db, work.today);
  return issueDocument(desk, work, job, {
    type: 'DOC-16b',
    subject: work.own.name,
    date: on,
    typedNumber: null,
    unitToken: work.own.office,
    kop: officeKop(work.own),
    replaces: before?.document_id ?? null,
    content: (frame) =>
      accountFormRecap({
        frame,
        tier: 'section',
        unitName: work.own.name,
        schoolYear,
        period: periodOf(schoolYear),
        revision: revisionAfter(before),
        replaces: before === undefined ? null : `rekapitulasi tanggal ${longDate(before.made_on)}`,
        reportedTo: `Kepala ${officeName(desk, parent)}`,
        groups: recapGroups(
          content.rows.map(({ row, schoolName }) => ({ row, schoolName, unit: schoolName })),
        ),
        digest: printedDigest(paket.contentDigest),
        signatory,
      }),
  });
}

/** A revision whose Paket never left has no other holder: the new one takes its place at once. */
function neverLeft({ state, paket_state }: ListedRecapRow): boolean {
  return state === 'draft' || paket_state === 'batal';
}
