import { refuse } from '#contract/errors/app-error.ts';
import { advanceRecap } from '#domain/recaps/advance-recap.ts';
import { type PaketKind } from '../../paket/kinds.ts';
import { findRecap, type RecapRow } from '../../../db/queries/recaps.ts';
import { type Work } from '../command.ts';
import { headOn } from '../office/officials.ts';
import { refuseRecap } from './recap-refusal.ts';

/** The recap's Paket has every signature: the recap is sealed, the revision before it is superseded (Pasal 26, 28). */
export async function onPaketSealed(
  work: Work,
  paketId: string,
  subjectId: string,
  kind: PaketKind,
): Promise<void> {
  if (kind !== 'recap') return;
  const recap = (await findRecap(work.db, subjectId)) ?? refuse('OFF-002');
  const { name } = await headOn(work.db, work.own, work.today);
  const step = advanceRecap(
    { id: recap.recap_id, revision: recap.revision, state: recap.state },
    { kind: 'seal', verdict: { ok: true, count: recap.pupils, leftBehind: [] }, sealedBy: name },
  );
  if (!step.ok) return refuseRecap(step);
  await work
    .db('recap')
    .where({ recap_id: recap.recap_id })
    .update({ state: step.state, sealed_on: work.today, sealed_by: name, paket_id: paketId });
  await supersedeOlder(work, recap);
  // A12: the pupils now stand in the section's recap.
  await work.db.raw(
    'UPDATE application SET recap_id = ? WHERE application_id IN (SELECT application_id FROM recap_row WHERE recap_id = ?)',
    [recap.recap_id, recap.recap_id],
  );
}

async function supersedeOlder({ db }: Work, { kind, level, unit, revision }: RecapRow): Promise<void> {
  await db('recap')
    .where({ kind, level, unit })
    .where('revision', '<', revision)
    .whereNot({ state: 'superseded' })
    .update({ state: 'superseded' });
}
