import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { MatchPerson } from '#domain/people/match-candidate.ts';
import { withBulkCache } from '../../../db/bulk-cache.ts';
import { acceptedRowsAfter, findCommittedFile, type ImportFileRow } from '../../../db/queries/imports.ts';
import { lastPupil } from '../../../db/queries/pupil-pairs.ts';
import { findSchool } from '../../../db/queries/schools.ts';
import { command, type Work } from '../command.ts';
import { findPairsWith } from '../comparison/find-pupil-pairs.ts';
import { type Desk, type Job, reading } from '../desk.ts';
import { officeYear } from '../editions/period.ts';
import { requireKeeper } from '../schools/jurisdiction.ts';
import { kotaLookup } from '../shipped-wilayah.ts';
import { holdRows } from './hold-rows.ts';
import { getImport, viewImport } from './import-view.ts';
import { judgeRows, type RowToWait } from './judge-rows.ts';
import { receivingRounds } from './open-rounds.ts';
import { storeRows } from './take-in.ts';

/** Takes in every accepted row, in one transaction: after a power cut none of the file is in, or all of it. */
export async function commitImport(
  desk: Desk,
  { importId }: ParsedRequestOf<'imports.commit'>,
  job: Job,
): Promise<ResponseOf<'imports.commit'>> {
  await desk.guard?.beforeIntake(job);
  await command(desk, { action: 'imports.commit', object: importId, facts: { importId } }, async (work) => {
    await takeInFile(desk, work, importId, job);
  });
  await desk.guard?.afterIntake();
  return viewImport(await getImport(reading(desk), importId));
}

/** So many rows at a time: a recap of any length goes in within the same memory. */
const rowsAtOnce = 5000;

/** Within a command: every accepted row of a preview becomes a pupil with an application. */
export async function takeInFile(desk: Desk, work: Work, importId: string, job: Job): Promise<void> {
  const file = await getImport(work.db, importId);
  await requireCommittable(work, file);
  const { taken, held } = await withBulkCache(work.db, file.accepted, () => takeInAll(desk, work, file, job));
  await holdRows(work.db, file, held);
  await work
    .db('import_file')
    .where({ import_id: importId })
    .update({
      state: 'committed',
      committed_at: work.at,
      accepted: taken,
      held: file.held + held.length,
    });
  // A school that sends candidates is not nihil any more (U12).
  if (taken > 0) await work.db('school').where({ npsn: file.npsn }).update({ nihil_letter: null });
  if (job.signal.aborted) refuse('SYS-004');
  job.progress(taken, taken, 'Selesai');
}

interface TakenIn {
  readonly taken: number;
  readonly held: readonly RowToWait[];
}

async function takeInAll(desk: Desk, work: Work, file: ImportFileRow, job: Job): Promise<TakenIn> {
  const basis = await basisOf(desk, work, file);
  const taken: MatchPerson[] = [];
  const heldBefore = await lastPupil(work.db);
  const held: RowToWait[] = [];
  for (let after = 0; after !== -1;) {
    // A cancelled job leaves nothing: the transaction is rolled back.
    if (job.signal.aborted) refuse('SYS-004');
    job.progress(taken.length, file.accepted, 'Menyimpan data peserta didik');
    const rows = await acceptedRowsAfter(work.db, file.import_id, after, rowsAtOnce);
    const { ready, waiting } = await judgeRows(work.db, rows, { ...basis, ...basis.year });
    const rounds = await receivingRounds(work.db, file.npsn, basis.year, ready);
    taken.push(...(await storeRows(work, { ...basis, rounds }, ready)));
    held.push(...waiting);
    after = rows.length < rowsAtOnce ? -1 : (rows.at(-1)?.ordinal ?? -1);
  }
  job.progress(taken.length, file.accepted, 'Mencari data ganda');
  await findPairsWith(work, taken, heldBefore);
  return { taken: taken.length, held };
}

async function basisOf(desk: Desk, { db, today }: Work, file: ImportFileRow) {
  return {
    importId: file.import_id,
    fileName: file.file_name,
    school: (await findSchool(db, file.npsn)) ?? refuse('SCH-002', { npsn: file.npsn }),
    year: await officeYear(db, today),
    kotaOf: kotaLookup(desk),
  };
}

async function requireCommittable({ db, own }: Work, file: ImportFileRow): Promise<void> {
  if (file.state !== 'preview') refuse('IMP-022', { state: importStateWords[file.state] });
  const { read, accepted, held, rejected, same } = file;
  if (read !== accepted + held + rejected + same) refuse('IMP-030', { read, accepted, held, rejected, same });
  const before = await findCommittedFile(db, file.sha256);
  if (before) refuse('IMP-021', { date: before.committed_at.slice(0, 10) });
  requireKeeper(own, (await findSchool(db, file.npsn)) ?? refuse('SCH-002', { npsn: file.npsn }), 'intake');
}

export const importStateWords: Readonly<Record<ImportFileRow['state'], string>> = {
  preview: 'masih pratinjau',
  committed: 'sudah disimpan',
  discarded: 'sudah dibuang',
  undone: 'sudah diurungkan',
};
