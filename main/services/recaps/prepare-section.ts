import { type ParsedRequestOf, type ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { accountFormRecap } from '#domain/documents/account-form-recap.ts';
import { canSeal } from '#domain/recaps/seal-guard.ts';
import { tierOf } from '#domain/routing/office-kinds.ts';
import { longDate } from '#domain/words/date-words.ts';
import { insertRecap, type RecapRow, revisionsOf } from '../../../db/queries/recaps.ts';
import { Payload } from '../../paket/payloads/payload-file.ts';
import { announcements, recapBeritaAcara, recapPupils, recapSchools } from '../../paket/payloads/recap.ts';
import { recapGroups } from '../candidates/recap-groups.ts';
import { command, type Work } from '../command.ts';
import { type Desk, type Job } from '../desk.ts';
import { printedDigest } from '../exchange/printed-digest.ts';
import { type PreparedPaket } from '../exchange/payload.ts';
import { preparePaket } from '../exchange/prepare-paket.ts';
import { officeYear } from '../imports/office-year.ts';
import { issueDocument } from '../issue-document.ts';
import { officeName } from '../objections/deciding-office.ts';
import { officeKop } from '../office/kop.ts';
import { headOn } from '../office/officials.ts';
import { duplicatesIn, totalsOf } from './recap-content.ts';
import { requireSealable } from './recap-refusal.ts';
import { viewRecap } from './recap-view.ts';
import { periodOf } from './school-year.ts';
import { gatherSection, type SectionContent } from './section-content.ts';

/**
 * Recap of this section from its schools (DOC-16b; Pasal 26, 28a), still unsealed: it is sealed by signing its Paket.
 *
 * The Paket is frozen first, because the paper carries the digest of its content.
 */
export async function prepareSectionRecap(
  desk: Desk,
  { on }: ParsedRequestOf<'recaps.prepare'>,
  job: Job,
): Promise<ResponseOf<'recaps.prepare'>> {
  const recapId = desk.ids.next();
  await command(desk, { action: 'recaps.prepare', object: recapId, facts: { on } }, async (work) => {
    const parent = work.own.parent;
    if (tierOf(work.own.kind) !== 'section' || parent === null)
      return refuse('OFF-001', {
        office: work.own.name,
        article: '26',
        authority: 'Kepala Seksi Dinas Pendidikan Kecamatan',
      });
    if (on > work.today) refuse('RCP-055', { date: longDate(on) });
    const content = await gatherSection(desk, work.db, work.own, work.today);
    requireSealable(
      canSeal({
        rounds: content.openRounds,
        candidates: content.rows.map(({ row }) => ({ name: row.name, problems: [], leftBehindReason: null })),
        duplicates: duplicatesIn(content.rows.map(({ row }) => row)),
        declaredNil: false,
      }),
    );
    const paket = await prepareRecapPaket(work, recapId, parent, content);
    const [before] = await revisionsOf(work.db, 'section', work.own.office);
    const revision = before === undefined ? 0 : before.revision + 1;
    const document = await issuePaper(desk, work, job, { on, content, paket, before, revision, parent });
    await supersedeUnsent(work);
    const rows = content.rows.map(({ row }) => row);
    const recap: RecapRow = {
      recap_id: recapId,
      kind: 'accountForm',
      level: 'section',
      unit: work.own.office,
      unit_label: work.own.name,
      revision,
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
  });
  return viewRecap(desk, recapId);
}

async function prepareRecapPaket(
  work: Work,
  recapId: string,
  to: string,
  { rows, registers, schools }: SectionContent,
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
  readonly on: ParsedRequestOf<'recaps.prepare'>['on'];
  readonly content: SectionContent;
  readonly paket: PreparedPaket;
  readonly before: RecapRow | undefined;
  readonly revision: number;
  readonly parent: string;
}

async function issuePaper(
  desk: Desk,
  work: Work,
  job: Job,
  { on, content, paket, before, revision, parent }: Paper,
) {
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
        revision,
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
async function supersedeUnsent({ db, own }: Work): Promise<void> {
  const older = (await revisionsOf(db, 'section', own.office)).filter(({ state }) => state !== 'superseded');
  for (const { recap_id, state, paket_id } of older) {
    const paket =
      paket_id === null
        ? null
        : await db('paket').where({ paket_id }).first<{ state: string } | undefined>('state');
    if (state === 'draft' || paket?.state === 'batal')
      await db('recap').where({ recap_id }).update({ state: 'superseded' });
  }
}
