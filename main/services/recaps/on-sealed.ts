import { refuse } from '#contract/errors/app-error.ts';
import { findRecap, revisionsOf } from '../../../db/queries/recaps.ts';
import type { PaketKind } from '../../paket/kinds.ts';
import type { Work } from '../command.ts';
import { headOn } from '../office/officials.ts';
import { nextState, supersede } from './revisions.ts';

/** The recap's Paket has every signature: the recap is sealed, the revisions before it are superseded (Pasal 26, 28). */
export async function onPaketSealed(
  work: Work,
  paketId: string,
  subjectId: string,
  kind: PaketKind,
): Promise<void> {
  if (kind !== 'recap') return;
  const recap = (await findRecap(work.db, subjectId)) ?? refuse('OFF-002');
  const { name } = await headOn(work.db, work.own, work.today);
  const { recap_id, revision } = recap;
  const state = nextState(
    { id: recap_id, revision, state: recap.state },
    { kind: 'seal', verdict: { ok: true, count: recap.pupils, leftBehind: [] }, sealedBy: name },
  );
  await work
    .db('recap')
    .where({ recap_id })
    .update({ state, sealed_on: work.today, sealed_by: name, paket_id: paketId });
  const revisions = await revisionsOf(work.db, recap.level, recap.unit);
  await supersede(
    work.db,
    revisions.filter((older) => older.revision < revision),
  );
  // A12: the pupils now stand in the recap of this office.
  await work.db.raw(
    'UPDATE application SET recap_id = ? WHERE application_id IN (SELECT application_id FROM recap_row WHERE recap_id = ?)',
    [recap_id, recap_id],
  );
}
