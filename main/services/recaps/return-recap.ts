import { type ParsedRequestOf, type ResponseOf } from '#contract/api.ts';
import { refuse } from '#contract/errors/app-error.ts';
import { findRecap } from '../../../db/queries/recaps.ts';
import { returned } from '../../paket/payloads/answers.ts';
import { Payload } from '../../paket/payloads/payload-file.ts';
import { command, type Work } from '../command.ts';
import { type Desk } from '../desk.ts';
import { getPaket, type PaketRecord } from '../exchange/paket-row.ts';
import { preparePaket } from '../exchange/prepare-paket.ts';

/**
 * Sends a received recap back with the reason (Pasal 26, 29(1)); its sender answers with the next revision.
 *
 * `recapId` may be the id of the Paket it came in: a recap of another office has no record of its own here.
 */
export async function returnRecap(
  desk: Desk,
  { recapId, reason }: ParsedRequestOf<'recaps.returnTo'>,
): Promise<ResponseOf<'recaps.returnTo'>> {
  return command(desk, { action: 'recaps.returnTo', object: recapId, facts: { reason } }, async (work) => {
    const { stream, epoch, seq, digest, from_office } = await receivedPaket(work, recapId);
    if (seq === null || digest === null) return refuse('RCP-052');
    const { paketId } = await preparePaket(work, {
      kind: 'return',
      to: [from_office],
      scope: {},
      payload: new Payload().set(returned, [{ of: { stream, epoch, seq, digest }, reasons: [reason] }]),
      documents: [],
      subjectId: recapId,
    });
    return { paketId };
  });
}

/** RCP-052 for a recap that came on paper or was made here. */
async function receivedPaket({ db }: Work, recapId: string): Promise<PaketRecord> {
  const recap = await findRecap(db, recapId);
  const paketId = recap === null ? recapId : recap.paket_id;
  const paket = paketId === null ? null : await getPaket(db, paketId);
  return paket?.direction === 'masuk' && paket.kind === 'recap' ? paket : refuse('RCP-052');
}
