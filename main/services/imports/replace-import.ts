import type { ParsedRequestOf, ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import type { RowProblem } from '#domain/intake/intake-row.ts';
import { severityOf } from '#domain/intake/row-rules.ts';
import { importRowsIn, takenInOf, updateImportRows } from '../../../db/queries/imports.ts';
import { command, type Work } from '../command.ts';
import { type Desk, type Job, reading } from '../desk.ts';
import { officeYear } from '../editions/period.ts';
import { takeInFile } from './commit-import.ts';
import { getImport, problemsOf, viewImport } from './import-view.ts';
import { takeBack } from './undo-import.ts';

/**
 * Puts a recap in the place of what was taken in of its school in this period: that is undone, this is taken in, in
 * one transaction (U08). Refused once a round is built on any of it, as undoing is (U13).
 */
export async function replaceImport(
  desk: Desk,
  request: ParsedRequestOf<'imports.replace'>,
  job: Job,
): Promise<ResponseOf<'imports.replace'>> {
  const { importId, reason } = request;
  await desk.guard?.beforeIntake(job);
  await command(
    desk,
    { action: 'imports.replace', object: importId, facts: { importId, reason } },
    async (work) => {
      const file = await getImport(work.db, importId);
      const taken = await takenInOf(work.db, file.npsn, await officeYear(work.db, work.today));
      if (taken.length === 0) refuse('IMP-034');
      for (const earlier of new Set(taken.map(({ import_id }) => import_id)))
        await takeBack(work, earlier, reason);
      await judgeAlone(work, importId);
      await takeInFile(desk, work, importId, job);
    },
  );
  await desk.guard?.afterIntake();
  return viewImport(await getImport(reading(desk), importId));
}

/** ROW-047: the row says something else of a pupil taken in before. */
const againstEarlier = 'ROW-047';

/** Rows that were passed over or held only because of the earlier recap stand by themselves now. */
async function judgeAlone({ db }: Work, importId: string): Promise<void> {
  const judged = (await importRowsIn(db, importId, ['same', 'held'])).flatMap((row) => {
    const problems = problemsOf(row).filter(({ code }) => code !== againstEarlier);
    return row.state === 'held' && problems.some(holds)
      ? []
      : [{ ordinal: row.ordinal, state: row.state, problems }];
  });
  await updateImportRows(
    db,
    importId,
    'state',
    judged.map(({ ordinal }) => [ordinal, 'accepted']),
  );
  await updateImportRows(
    db,
    importId,
    'problems',
    judged.map(({ ordinal, problems }) => [ordinal, JSON.stringify(problems)]),
  );
  const same = judged.filter(({ state }) => state === 'same').length;
  await db('import_file')
    .where({ import_id: importId })
    .update({
      same: db.raw('same - ?', [same]),
      held: db.raw('held - ?', [judged.length - same]),
      accepted: db.raw('accepted + ?', [judged.length]),
    });
}

function holds({ code }: RowProblem): boolean {
  return severityOf(code) === 'hold';
}
