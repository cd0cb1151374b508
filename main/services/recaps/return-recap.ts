import { type ParsedRequestOf, type ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { advanceRecap } from '#domain/recaps/advance-recap.ts';
import { findRecap } from '../../../db/queries/recaps.ts';
import { returned } from '../../paket/payloads/answers.ts';
import { Payload } from '../../paket/payloads/payload-file.ts';
import { command } from '../command.ts';
import { type Desk } from '../desk.ts';
import { getPaket } from '../exchange/paket-row.ts';
import { preparePaket } from '../exchange/prepare-paket.ts';
import { refuseRecap } from './recap-refusal.ts';

/** Sends a received recap back with the reason (Pasal 26, 29(1)); its sender answers with the next revision. */
export async function returnRecap(desk: Desk, { recapId, reason }: ParsedRequestOf<'recaps.returnTo'>): Promise<ResponseOf<'recaps.returnTo'>> {
  return command(desk, { action: 'recaps.returnTo', object: recapId, facts: { reason } }, async (work) => {
    const recap = (await findRecap(work.db, recapId)) ?? refuse('OFF-002');
    if (recap.paket_id === null) refuse('RCP-052');
    const paket = await getPaket(work.db, recap.paket_id);
    if (paket.direction !== 'masuk' || paket.seq === null || paket.digest === null) return refuse('RCP-052');
    const step = advanceRecap({ id: recap.recap_id, revision: recap.revision, state: recap.state }, { kind: 'return', reasons: [reason] });
    if (!step.ok) return refuseRecap(step);
    const of = { stream: paket.stream, epoch: paket.epoch, seq: paket.seq, digest: paket.digest };
    const { paketId } = await preparePaket(work, {
      kind: 'return',
      to: [paket.from_office],
      scope: {},
      payload: new Payload().set(returned, [{ of, reasons: [reason] }]),
      documents: [],
      subjectId: recapId,
    });
    await work.db('recap').where({ recap_id: recapId }).update({ state: step.state });
    return { paketId };
  });
}
